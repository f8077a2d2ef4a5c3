import type { Attribution } from '../attribution.ts';
import { strengthOf } from '../lexicon/strength-of.ts';
import type { Candidate } from './candidate.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Scene } from './scene.ts';
import { nobodySpeaks } from './unnamed-sources.ts';
import { zeroBytes } from '../zeros.ts';

/** A candidate that the lexicon lets pass. */
export interface Selected extends Candidate {
  /** 0..1 */
  readonly strength: number;
  /** Which reader found it, if not the finder that was asked. */
  readonly reader?: string;
  /** No word of the text is a cue: the answer to a question above it. */
  readonly unmarked?: boolean;
  /** Issue and stance, where the finder tells them itself; else the rules do. */
  readonly about?: Pick<Attribution, 'issue' | 'stance'>;
  /** Where the text names whom the source means, as the finder says: of a pronoun, or where the rules know nobody. */
  readonly meant?: Mention;
}

/** Words of a paragraph that name somebody. */
export interface Mention {
  readonly scene: Scene;
  readonly range: TokenRange;
}

/** Surer than this no rule is. */
export const MOST = 0.95;
/** A content of fewer words than this is often an object that nobody speaks of. */
const SHORT = 4;
/** Below this an attribution is wrong more often than it is worth. */
const THRESHOLD = 0.25;

/** How surely a candidate attributes; null where it is too unsure to count. */
export function weigh(scene: Scene, candidate: Candidate): Selected | null {
  const known = strengthOf(candidate.lemma, candidate.frame);
  if (known === 0 || nobodySpeaks(scene, candidate)) return null;
  const strength = Math.min(MOST, known * circumstances(scene, candidate));
  return strength < THRESHOLD ? null : { ...candidate, strength };
}

/**
 * What the place of a verb adds to or takes from its strength: how much oftener or more seldom than its verb alone says
 * such a candidate was right in the articles that the lexicon rests on.
 */
export function circumstances(scene: Scene, { group, subject, source, frame, content }: Candidate): number {
  let factor = 1;
  if (source === null && frame !== 'passive' && frame !== 'passive-to') factor *= 0.3;
  if (group === null || frame === 'position') return factor;
  const { form, modal, negated, head } = group;
  if (form === 'infinitive') factor *= 0.65;
  if (form === 'gerund') factor *= 0.85;
  if (modal) factor *= 0.5;
  if (negated) factor *= 0.8;
  if (form === 'finite') factor *= /(?:ed|said|told|wrote)$/.test(scene.tokens[head]!.lower) ? 1.05 : 0.9;
  if (subject?.place === 'relative') factor *= scene.tokens[subject.first]!.lower === 'that' ? 0.4 : 0.7;
  if (subject?.place === 'shared') factor *= 0.8;
  if (source !== null && frame !== 'before') {
    const { tag, lower } = scene.tokens[source.last - 1]!;
    if (tag === 'PROPN') factor *= 1.08;
    if (lower === 'it') factor *= 0.6;
  }
  const words = content.reduce((sum, { first, last }) => sum + last - first, 0);
  return words < SHORT ? factor * 0.8 : factor;
}

/**
 * Attributions do not nest: of two of which one's cue stands in the other's content, the outer one stays. What is said in a
 * quotation is no attribution of the text, unless nobody is found who said the quotation. `weighs` tells how sure each is.
 */
export function select(
  scene: Scene,
  candidates: readonly Candidate[],
  weighs: (candidate: Candidate) => Selected | null = (candidate) => weigh(scene, candidate),
): Selected[] {
  const weighed: Selected[] = [];
  for (const candidate of candidates) {
    const selected = weighs(candidate);
    if (selected !== null) weighed.push(selected);
  }
  if (weighed.length === 0) return weighed;
  const kept: Selected[] = [];
  const covered = zeroBytes(scene.tokens.length);
  const cued = zeroBytes(scene.tokens.length);
  const inQuote = (candidate: Candidate) => (scene.quote[candidate.cue.first]! >= 0 ? 1 : 0);
  const order = weighed.toSorted(
    (a, b) => inQuote(a) - inQuote(b) || rank(b) - rank(a) || a.cue.first - b.cue.first,
  );
  for (const candidate of order) {
    if (covered[candidate.cue.first] === 1 || cued[candidate.cue.first] === 1) continue;
    if (candidate.content.some(({ first, last }) => anySet(cued, first, last))) continue;
    kept.push(candidate);
    cued.fill(1, candidate.cue.first, candidate.cue.last);
    for (const { first, last } of candidate.content) covered.fill(1, first, last);
  }
  return kept.toSorted((a, b) => start(a) - start(b));
}

const start = (candidate: Candidate) =>
  Math.min(candidate.cue.first, candidate.content[0]?.first ?? candidate.cue.first);

/** Content before the cue and quotations go first, then what stands first. */
function rank(candidate: Selected): number {
  if (candidate.frame === 'according' || candidate.frame === 'layout') return 3;
  return candidate.frame === 'before' ? 2 : candidate.quoted ? 1 : 0;
}

function anySet(flags: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (flags[i] === 1) return true;
  return false;
}
