import type { Item } from './clauses.ts';
import { isOpinion } from './fold-hits.ts';
import type { Hit } from './stance-hits.ts';
import { stemOf } from './stems.ts';
import { FAR, MOST, REACH, type Surroundings } from './surroundings.ts';
import type { StemmedWord } from './words.ts';

/** What is said of the issue behind it, up to the first opinion: "would be right [in order to stop ...]". */
export function saidOf(items: readonly Item[], anchor: number, { words, at }: Surroundings): Hit[] {
  const chain: Hit[] = [];
  let before = items[anchor]!;
  const wished = items.slice(0, anchor).some(({ hit }) => hit?.kind === 'wish');
  for (const item of items.slice(anchor + 1)) {
    const { hit } = item;
    if (hit === null) continue;
    const gap = at[item.first]! - at[before.last - 1]! - 1;
    if (gap > (chain.length === 0 ? FAR : REACH)) break;
    if (isElsewhere(hit, items[anchor]!, words, wished)) continue;
    // "Filling it without a treaty would be reckless": what it is done without turns nothing that is said of it.
    if (
      hit.kind === 'lacking' &&
      items.some(({ hit: next }) => next?.kind === 'will' && next.first >= hit.last)
    )
      continue;
    chain.push(
      hit.kind === 'comparison' && isContrast(item, items, words)
        ? { ...hit, kind: 'negation', side: 0, polarity: -1 }
        : hit,
    );
    before = item;
    if (chain.length === MOST) break;
    if (isOpinion(hit) || hit.own || hit.kind === 'between') break;
  }
  // "Would be right in some cases."
  const between = items.findLast(({ hit }) => hit?.kind === 'between' && !hit.own)?.hit ?? null;
  if (between !== null && between.first >= items[anchor]!.last && !chain.includes(between))
    chain.push(between);
  return chain;
}

/** "A burden rather than [a shield]": it is no shield. */
function isContrast(
  { first: at, last }: Item,
  items: readonly Item[],
  words: readonly StemmedWord[],
): boolean {
  const next = items.find(({ first }) => first >= last);
  return (
    /^(?:rather|instead)$/.test(words[at]!.lower) &&
    isOpinion(next?.hit ?? undefined) &&
    next!.first - last <= 1
  );
}

const ACTS: ReadonlySet<Hit['kind']> = new Set<Hit['kind']>(['attitude', 'wish', 'yielding', 'expectation']);

/** "The ban must be rejected", but not "the ban will keep nobody from smoking"; what is deserved needs no passive. */
function isPassive(from: number, to: number, words: readonly StemmedWord[]): boolean {
  if (words[to]!.stem === 'be' || DESERVED.has(words[to]!.stem)) return true;
  for (let i = from; i < to; i++) if (words[i]!.stem === 'be' || words[i]!.stem === 'get') return true;
  return false;
}

const DESERVED: ReadonlySet<string> = new Set(['deserve', 'need'].map(stemOf));

/** "Troops [to fight]", "sanctions [against Sylvania]" tell what they are for; "wants the troops [to leave]" does not. */
function isElsewhere(
  { first, kind, own }: Hit,
  issue: Item,
  words: readonly StemmedWord[],
  wished: boolean,
): boolean {
  const before = words[first - 1]!;
  if (!own && ACTS.has(kind) && first > issue.last && !isPassive(issue.last, first, words)) return true;
  if (words[first]!.lower === 'against') return before.stem !== 'be';
  return !wished && before.lower === 'to' && first - 1 === issue.last;
}
