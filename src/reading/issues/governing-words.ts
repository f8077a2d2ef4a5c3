import type { Item } from './clauses.ts';
import type { Hit } from './stance-hits.ts';
import { MOST, REACH, type Surroundings } from './surroundings.ts';
import type { StemmedWord } from './words.ts';

/** What governs the issue: the words before it that follow each other closely. */
export function governing(items: readonly Item[], anchor: number, { words, at }: Surroundings): Hit[] {
  const chain: Hit[] = [];
  let next = items[anchor]!;
  for (let i = anchor - 1; i >= 0 && chain.length < MOST; i--) {
    const item = items[i]!;
    const { hit } = item;
    if (hit === null) continue;
    const reach = opensWith(hit, i) ? CUE_REACH : REACH;
    if (at[next.first]! - at[item.last - 1]! - 1 > reach) break;
    if (next === items[anchor] && isTalk(hit, next, words)) break;
    const within = hit.last > items[anchor]!.first;
    if (hit.kind === 'consequence') continue;
    if (hit.kind === 'evaluation' && !governs(hit, sidedNext(chain) ?? items[anchor]!, words)) {
      if (chain.length === 0 && next.first - hit.last <= 1) chain.unshift(hit);
      continue;
    }
    chain.unshift(hit.kind === 'comparison' && !within ? turned(hit) : hit);
    next = item;
  }
  // "Thinks that it is wrong": that somebody thinks so adds nothing.
  while (chain[0]?.kind === 'view') chain.shift();
  // "Rejects this dangerous deal": what it is like adds nothing to what one does about it.
  const last = chain.at(-1);
  if (last?.kind === 'evaluation' && chain.length > 1 && !governs(last, items[anchor]!, words)) {
    const others = chain.slice(0, -1);
    if (others.some(({ side, own }) => side !== 0 || own)) return others;
  }
  return chain;
}

/** "Welcomed [the news from the yards of the island] that ...": a position with which the words begin governs what follows them. */
const CUE_REACH = 14;
const POSITIONS: ReadonlySet<Hit['kind']> = new Set<Hit['kind']>(['attitude', 'option', 'yielding', 'wish']);

const opensWith = ({ kind, first, side }: Hit, i: number): boolean =>
  i === 0 && first <= 2 && side !== 0 && POSITIONS.has(kind);

/** "Offered tips on how to read the ban", "suspended the meeting on it": what is done is not done about the issue. */
function isTalk({ kind, last }: Hit, { first }: Item, words: readonly StemmedWord[]): boolean {
  // "It depends on what the ban covers" stands in between.
  if (kind === 'between') return false;
  for (let i = last; i < first; i++) {
    const { lower } = words[i]!;
    if (/^(?:how|why|during|who|what)$/.test(lower)) return true;
    if (kind === 'action' && lower === 'on' && i > last) return true;
  }
  return false;
}

/** "Wrong to send", "the danger of", "a mistake not to". */
export function governs(
  { last }: Hit,
  { first }: Pick<Item, 'first'>,
  words: readonly StemmedWord[],
): boolean {
  const end = Math.min(first, last + REACH);
  for (let i = last; i < end; i++) if (/^(?:to|of|that|not|if)$/.test(words[i]!.lower)) return true;
  return false;
}

const sidedNext = (chain: readonly Hit[]): Hit | undefined =>
  chain.find(({ side, kind }) => side !== 0 || kind === 'action');

/** Better than this: this is the worse one. */
export const turned = (hit: Hit): Hit => ({
  ...hit,
  polarity: hit.polarity === 1 ? -1 : 1,
  side: hit.side === 0 ? 0 : hit.side === 1 ? -1 : 1,
});
