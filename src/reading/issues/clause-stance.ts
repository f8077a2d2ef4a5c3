import type { Clause, Item } from './clauses.ts';
import { fold, type Folded, isOpinion, negates, polarityOf } from './fold-hits.ts';
import { governing, governs, turned } from './governing-words.ts';
import { saidOf } from './said-of.ts';
import type { Hit } from './stance-hits.ts';
import { MOST, REACH, type Surroundings } from './surroundings.ts';
import { withoutDoubles } from './without-doubles.ts';
import type { StemmedWord } from './words.ts';

/** What one clause says. */
export interface ClauseStance {
  readonly value: number;
  /** The clause names the issue, points at it, holds a cue of it, or ends with what it says: nothing else can be meant. */
  readonly about: boolean;
  /** It holds a cue of the codebook for a side. */
  readonly cued: boolean;
}

/**
 * The stance of one clause; null where it tells none.
 *
 * Words before the issue govern it, the outermost first: "refuses [to oppose [lifting [the ban]]]". Words behind it are said
 * of the issue, or of the whole subject: "[lifting the ban] would be a mistake". Their signs multiply (`fold-hits.ts`).
 */
export function clauseStance(clause: Clause, around: Surroundings): ClauseStance | null {
  const items = withoutDoubles(clause.items, around);
  if (items.length === 0) return null;
  const anchor = anchorOf(items);
  const told = anchor < 0 ? alone(items, around) : about(items, anchor, around);
  if (told === null || !told.told) return null;
  const value = told.sign * told.factor;
  const named = items.some(({ hit }) => hit?.own === true && hit.kind === 'cue');
  const cued = items.some(({ hit }) => hit?.own === true && hit.side !== 0);
  return {
    value: value === 0 ? 0 : value,
    cued,
    about: anchor >= 0 || named || endsWithIt(items, clause, around),
  };
}

/** What a clause makes of the issue as a subject: -1 for "(if) we lift the sanctions"; null where it does not name it. */
export function subjectSign(clause: Clause, around: Surroundings): 1 | -1 | null {
  const items = withoutDoubles(clause.items, around);
  const anchor = items.findIndex(({ named }) => named);
  if (anchor < 0) return null;
  const left = governing(items, anchor, around);
  const right = saidOf(items, anchor, around).filter(({ kind }) => kind === 'action' || kind === 'negation');
  return polarityOf([...left, ...right]);
}

function anchorOf(items: readonly Item[]): number {
  const named = items.findIndex((item) => item.named);
  return named >= 0 ? named : items.findLastIndex(({ hit }) => hit === null);
}

function about(items: readonly Item[], anchor: number, around: Surroundings): Folded | null {
  const issue = items[anchor]!;
  const left = governing(items, anchor, around);
  const right = saidOf(items, anchor, around);
  const beside = left.length > 0 && isBeside(left.at(-1)!, issue, around);
  const tells = right.some(({ side, kind }) => side !== 0 || kind === 'action' || kind === 'between');
  // "Without troops the line could not be held."
  const vain = left.some(({ kind }) => kind === 'lacking') && right.some(negates);
  if (!tells && !vain) {
    if (left.length === 0 && issue.named && willBe(issue, right, around)) {
      return { ...fold(right, around.done), told: true };
    }
    if (left.length === 0 || areOthers(items, left, around)) return null;
    return fold(left, around.done, beside);
  }
  if (left.length === 0) return fold(right, around.done);
  const inner = innerOf(left, issue, items, around);
  if (inner === 'subject') {
    const all = fold([...left, ...right], around.done);
    return vain && !tells ? { ...all, told: true } : all;
  }
  if (inner === 'clause') return fold([...transparent(left, right), ...right], around.done);
  const said = right.find(({ side, kind }) => side !== 0 || kind === 'action');
  // "Wants it lifted", "let it fail"; but not "wants it because it is good".
  if (inner === 'wish' && (!isOpinion(said) || said!.first === issue.last))
    return fold([...left, ...right], around.done);
  // What the codebook names goes before the general word: "opposes it as an [escalation]", "will not send it [at present]".
  if (right.some(({ own, kind }) => own && kind === 'cue')) return fold(right, around.done);
  const between = right.filter(({ kind }) => kind === 'between');
  return fold([...left, ...between], around.done, beside && between.length === 0);
}

/** "The convoy will sail", "the dam shall not be filled": it is told as settled. */
function willBe(issue: Item, right: readonly Hit[], { words }: Surroundings): boolean {
  const [hit] = right;
  return hit?.kind === 'will' && hit.first - issue.last <= 2 && words[hit.first]!.lower !== 'would';
}

const SMALL = /^(?:a|an|the|any|its|their|his|her|our|with|in|by|through|on|for|of|more|single|such)$/;

/** "No ground troops", "not with troops", "wants to [ban vapes]"; but not "did not visit troops", "will the troops". */
function isBeside({ kind, first, last }: Hit, issue: Item, { words }: Surroundings): boolean {
  let between = words[first]!.lower === 'no' ? -1 : 0;
  for (let i = last; i < issue.first && between < 1; i++)
    if (kind === 'will' || !SMALL.test(words[i]!.lower)) between += 1;
  return between < 1;
}

/** "Critics of it", "those who oppose it": others, unless one is among them. */
function areOthers(items: readonly Item[], left: readonly Hit[], { words }: Surroundings): boolean {
  const { first, kind } = left[0]!;
  if (items.some(({ hit, those }) => those && hit === left[0])) return true;
  if (kind !== 'noun' || !PERSONS.test(words[first]!.lower)) return false;
  for (let i = Math.max(0, first - AMONG); i < first; i++)
    if (words[i]!.stem === 'be' || /^(?:as|among|amongst|of|to|join|joined|joins)$/.test(words[i]!.lower))
      return false;
  return true;
}

const PERSONS =
  /^(?:supporters|backers|friends|fans|advocates|champions|proponents|admirers|opponents|adversaries|enemies|foes|critics|detractors|skeptics|sceptics|deniers)$/;
/** "Is one of the loudest critics of". */
const AMONG = 5;

/** How what stands before the issue takes what stands behind it. */
function innerOf(
  left: readonly Hit[],
  issue: Item,
  items: readonly Item[],
  { words }: Surroundings,
): 'subject' | 'clause' | 'wish' | 'object' {
  const those = (hit: Hit) => items.some((item) => item.hit === hit && item.those);
  if (
    left.every(
      (hit) =>
        negates(hit) || hit.kind === 'action' || hit.kind === 'noun' || isGerund(hit, words) || those(hit),
    )
  )
    return 'subject';
  const first = left.find(({ side, kind }) => side !== 0 || kind === 'view') ?? left[0]!;
  for (let i = first.last; i < issue.first; i++) if (words[i]!.lower === 'that') return 'clause';
  if (left.some(({ kind }) => kind === 'view' || kind === 'weigh' || kind === 'expectation')) return 'clause';
  return left.some(({ kind }) => kind === 'wish') ? 'wish' : 'object';
}

/** "Opposing it would be cowardly", but not "is opposing it". */
function isGerund({ first, side, kind }: Hit, words: readonly StemmedWord[]): boolean {
  if (side === 0 || kind === 'evaluation' || !words[first]!.lower.endsWith('ing')) return false;
  return words[first - 1]?.stem !== 'be';
}

/** "Warned that it would be a mistake" says so; "fears that it will be blocked" does not. */
function transparent(left: readonly Hit[], right: readonly Hit[]): readonly Hit[] {
  const opinion = right.find(isOpinion);
  return left.filter(({ kind, polarity }) => kind !== 'expectation' || opinion?.polarity !== polarity);
}

const TAKES_CLAUSE: ReadonlySet<Hit['kind']> = new Set<Hit['kind']>(['view', 'expectation', 'wish']);

/** A clause that neither names the issue nor points at it. */
function alone(items: readonly Item[], { words, at, done, carried }: Surroundings): Folded | null {
  const chain: Hit[] = [];
  let before: Item | null = null;
  for (const [i, item] of items.entries()) {
    const hit = item.hit!;
    if (before !== null && at[item.first]! - at[before.last - 1]! - 1 > REACH) {
      if (chain.some(({ side }) => side !== 0)) break;
      chain.length = 0;
    }
    before = item;
    if (chain.length === MOST) break;
    const held = chain.some(({ side, kind }) => side !== 0 && kind !== 'evaluation');
    // "Praised the good deal": what is praised is not turned round by what it is like.
    if (isOpinion(hit) && held && !chain.some(({ kind }) => TAKES_CLAUSE.has(kind))) continue;
    if (i > 0 && words[hit.first]!.lower === 'against' && words[hit.first - 1]!.stem !== 'be') continue;
    if (isOpinion(hit) && chain.at(-1)?.kind === 'evaluation' && !governs(chain.at(-1)!, item, words))
      continue;
    chain.push(hit.kind === 'comparison' && i === 0 ? turned(hit) : hit);
  }
  if (chain.length === 0) return null;
  const sided = chain.some(({ side, kind }) => side !== 0 || kind === 'between' || kind === 'short');
  return sided || carried ? fold(chain, done) : null;
}

/** "(It failed) and should end", ", but I am against": it has no subject of its own and no object, so nothing else can be meant. */
function endsWithIt(items: readonly Item[], clause: Clause, { words, at }: Surroundings): boolean {
  const first = items[0]!;
  const begin = first.first - at[first.first]!;
  const opens = words[begin]?.lower ?? '';
  if (at[first.first]! > 1 && !OWN.test(opens) && !OWN.test(words[begin + 1]?.lower ?? '')) return false;
  return clause.length - 1 - at[items.at(-1)!.last - 1]! <= 1;
}

const OWN =
  /^(?:he|she|it|they|we|i|you|is|are|was|were|be|been|has|have|had|will|would|shall|should|must|can|could|may|might|not|never|now|to)$/;
