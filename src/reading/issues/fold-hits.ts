import type { Hit } from './stance-hits.ts';
import type { StanceKind } from './stance-words.ts';

/** Weights of what is not said outright. */
export const weights = {
  /** "Does not support": less than to oppose. */
  negated: 0.6,
  /** "Does not rule out", where the codebook counts that. */
  leftOpen: 0.3,
  /** "Does not rule out", where it does not. */
  openOnly: 0.2,
  /** "Might", "could", "would consider". */
  might: 0.5,
  /** "Only if", "unless", "for now": near enough to 0 to stand in between, and leaning. */
  condition: 0.2,
  /** What only a clause with "although", or one about the past, tells. */
  conceded: 0.5,
} as const;

/** What a chain of words does together. */
export interface Folded {
  /** 1 for pro, -1 for contra; of a subject that tells no stance, what it does to what is said of it. */
  readonly sign: 1 | -1;
  /** 0..1; 0 stands in between. */
  readonly factor: number;
  /** Whether it tells a stance by itself. */
  readonly told: boolean;
}

const kinds = (...names: StanceKind[]): ReadonlySet<StanceKind> => new Set(names);
const NEGATES = kinds('negation', 'never', 'lacking');
const SKIPPED = kinds('will', 'might', 'can', 'view', 'weigh');
const OPINIONS = kinds(
  'attitude',
  'noun',
  'wish',
  'expectation',
  'evaluation',
  'consequence',
  'comparison',
  'cue',
);

/** What tells something of the issue, and does nothing to it. */
export const isOpinion = (hit: Hit | undefined): boolean =>
  hit?.kind === 'evaluation' || hit?.kind === 'consequence' || hit?.kind === 'comparison';

/** What words make of what they govern, whichever side is called pro: -1 for "lifting". */
export const polarityOf = (chain: readonly Hit[]): 1 | -1 =>
  chain.filter(({ polarity, negated }) => polarity < 0 !== negated).length % 2 === 0 ? 1 : -1;

export const negates = ({ kind }: Hit): boolean => NEGATES.has(kind);

/**
 * Words that govern each other, the outermost first: their signs multiply, and what is not said outright weakens. Of the
 * sides exactly one counts, that of the last cue or else the last word with a side; `done` where there is none.
 *
 * @param beside whether the issue stands directly behind the last of them: "no ground troops"
 */
export function fold(chain: readonly Hit[], done: 1 | -1, beside = false): Folded {
  let kernel = chain.findLastIndex(({ own, side }) => own && side !== 0);
  if (kernel < 0) kernel = chain.findLastIndex(({ side }) => side !== 0);
  let sign: 1 | -1 = kernel < 0 ? done : 1;
  let factor = 1;
  for (const [i, hit] of chain.entries()) {
    const turn = i === kernel && hit.side !== 0 ? hit.side : hit.polarity;
    if (turn < 0 !== hit.negated) sign = sign === 1 ? -1 : 1;
    factor = Math.min(factor, weightOf(hit, i, chain));
  }
  return { sign, factor, told: kernel >= 0 || tellsAction(chain, beside) };
}

function weightOf(hit: Hit, i: number, chain: readonly Hit[]): number {
  if (hit.kind === 'between') return hit.own && chain.some(({ side }) => side !== 0) ? weights.condition : 0;
  if (hit.kind === 'short') return 0;
  if (hit.kind === 'might') return weights.might;
  if (hit.kind === 'weigh') return chain.some(({ kind }) => kind === 'evaluation') ? 1 : weights.might;
  const next = chain[i + 1];
  if (hit.kind === 'can') return next !== undefined && negates(next) ? 1 : weights.might;
  if (hit.negated) return negatedWeight(hit);
  if (hit.kind !== 'yielding' && !negates(hit)) return 1;
  const governed = chain.slice(i + 1).find(({ kind }) => !SKIPPED.has(kind));
  if (governed === undefined) return 1;
  return hit.kind === 'never' && governed.kind !== 'option' ? 1 : negatedWeight(governed);
}

function negatedWeight({ kind }: Hit): number {
  if (kind === 'option') return weights.leftOpen;
  return OPINIONS.has(kind) ? weights.negated : 1;
}

/** An action counts only where somebody will, might or will not do it; a negation where it stands beside the issue. */
function tellsAction(chain: readonly Hit[], beside: boolean): boolean {
  if (chain.some(({ kind }) => kind === 'between' || kind === 'short')) return true;
  const meant = chain.some((hit) => negates(hit) || MEANS.has(hit.kind));
  if (meant && chain.some(({ kind }) => kind === 'action')) return true;
  const last = chain.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'lacking') return chain.filter(negates).length > 1;
  return beside && (last.kind === 'will' || last.kind === 'weigh' || negates(last));
}

const MEANS = kinds('will', 'might', 'can', 'yielding', 'weigh');
