import type { ScoredClaim } from './scored-claim.ts';

type Placed = Pick<ScoredClaim, 'kind' | 'start' | 'end'>;

/**
 * For each claim found the place of the marked one that it is, or -1: they share at least half of the words of the shorter, one
 * to one, those that share most first. O(found x marked).
 *
 * @param sameKind whether only claims of one kind can be the same
 * @example
 * const at = (start: number, end: number) => ({ kind: 'side', start, end }) as const;
 * sameClaims('Arle is for it and Bord too', [at(0, 14)], [at(19, 27), at(0, 10)], true) // [1]
 */
export function sameClaims(
  text: string,
  found: readonly Placed[],
  marked: readonly Placed[],
  sameKind: boolean,
): number[] {
  const words = [...text.matchAll(/[^\s—–]+/gu)].map(({ index, 0: word }) => index + word.length / 2);
  const wordsIn = ({ start, end }: { start: number; end: number }): number =>
    words.filter((middle) => middle > start && middle < end).length;
  const pairs = found.flatMap((one, i) =>
    marked.flatMap((other, j) => {
      const shared = { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
      if (shared.start >= shared.end || (sameKind && one.kind !== other.kind)) return [];
      const common = wordsIn(shared);
      const shorter = Math.min(wordsIn(one), wordsIn(other));
      const longer = Math.max(wordsIn(one), wordsIn(other));
      return 2 * common >= shorter && common > 0 ? [{ i, j, common, share: common / longer }] : [];
    }),
  );
  // Of two that share as many words the one that says less besides, then the one that stands first.
  pairs.sort((a, b) => b.common - a.common || b.share - a.share || a.i - b.i || a.j - b.j);
  const places = found.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (places[i] !== -1 || taken.has(j)) continue;
    places[i] = j;
    taken.add(j);
  }
  return places;
}
