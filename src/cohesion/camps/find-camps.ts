import { linkageMerges } from '../../stats/linkage-merges.ts';
import { optimalLeafOrder } from '../../stats/optimal-leaf-order.ts';
import type { SideBySide } from './side-by-side.ts';

/** Means of similarities that should be 0 miss it by rounding. */
const ROUNDING = 1e-9;

/** Who sides with whom. */
export interface Camps {
  /** Each camp with its members in the order of the heat map; the largest camp first. */
  readonly camps: readonly (readonly string[])[];
  /** All actors in the order in which neighbours are most alike. */
  readonly order: readonly string[];
  /** Mean similarity of two members of one camp, and of two of different camps; null where there are none that share enough. */
  readonly within: number | null;
  readonly between: number | null;
  /** Pairs that share too few issues to be compared. */
  readonly unknown: number;
}

/**
 * The camps of actors, and the order to show them in.
 *
 * Groups are joined while their members are on average more alike than opposed (similarity above 0; average linkage: Sokal and
 * Michener 1958): so the number of camps comes from the stances and is not chosen. On one issue the camps are its sides. Two who
 * share too little count as alike as two actors are on average, which neither joins nor parts them. The order is the shortest way
 * through the tree of camps (`optimalLeafOrder`).
 *
 * Actors are taken in order of their names, so that the order of the input does not matter; between equal similarities names
 * decide. O(actors^3).
 *
 * @example findCamps(sideBySide(['A', 'B', 'C'], [1, 1, 1, 1, -1, -1], 2)).camps // [['A', 'B'], ['C']]
 */
export function findCamps(given: SideBySide): Camps {
  const byName = [...given.actors.keys()].toSorted((a, b) => (given.actors[a]! < given.actors[b]! ? -1 : 1));
  const actors = byName.map((i) => given.actors[i]!);
  const n = actors.length;
  const similarity = Float64Array.from({ length: n * n }, (_, cell) => {
    const [a, b] = [Math.floor(cell / n), cell % n];
    return given.similarity[byName[a]! * n + byName[b]!]!;
  });
  const average = meanOfPairs(similarity, n, () => true) ?? 1;
  const distances = similarity.map((alike, cell) => {
    if (cell % (n + 1) === 0) return 0;
    return Number.isNaN(alike) ? 1 - average : 1 - alike;
  });
  const merges = linkageMerges(distances, n, 'average');
  const order = optimalLeafOrder(distances, n, merges);
  const camp = Array.from({ length: n }, (_, i) => i);
  const members: number[][] = camp.map((i) => [i]);
  for (const [t, { left, right, height }] of merges.entries()) {
    members[n + t] = [...members[left]!, ...members[right]!];
    if (height > 1 - ROUNDING) continue;
    for (const actor of members[n + t]!) camp[actor] = n + t;
  }
  const groups = [...Map.groupBy(order, (actor) => camp[actor]!).values()];
  return {
    camps: groups.toSorted((a, b) => b.length - a.length || 0).map((group) => group.map((i) => actors[i]!)),
    order: order.map((i) => actors[i]!),
    within: meanOfPairs(similarity, n, (a, b) => camp[a] === camp[b]),
    between: meanOfPairs(similarity, n, (a, b) => camp[a] !== camp[b]),
    unknown: countOfPairs(similarity, n),
  };
}

function meanOfPairs(
  similarity: Float64Array,
  n: number,
  counts: (a: number, b: number) => boolean,
): number | null {
  let [sum, pairs] = [0, 0];
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < a; b++) {
      const alike = similarity[a * n + b]!;
      if (Number.isNaN(alike) || !counts(a, b)) continue;
      sum += alike;
      pairs += 1;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}

function countOfPairs(similarity: Float64Array, n: number): number {
  let pairs = 0;
  for (let a = 0; a < n; a++)
    for (let b = 0; b < a; b++) if (Number.isNaN(similarity[a * n + b]!)) pairs += 1;
  return pairs;
}
