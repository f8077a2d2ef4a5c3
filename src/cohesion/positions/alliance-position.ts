import { agreementIndex } from '../agreement-index.ts';
import { agreementInterval, type Interval } from '../agreement-interval.ts';
import { meanStance } from '../mean-stance.ts';
import { countSides, type SideCounts } from '../side.ts';

/** The position of an alliance on an issue: how its members are spread, and how many of them are known. */
export interface AlliancePosition {
  /** How many members it has on the date. */
  readonly members: number;
  /** How many of them have a position, and who has none. */
  readonly known: number;
  readonly unknown: readonly string[];
  readonly counts: SideCounts;
  /** Mean and median of the stances of those known, every member counting once; null where nobody is. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Agreement index of those known, with its 95% interval by actor. */
  readonly index: number | null;
  readonly interval: Interval | null;
}

/**
 * How the members of an alliance are spread over an issue on a date.
 *
 * @param members ids of the members on the date
 * @param standings where those stand whose position is known, such as `standingsOn` gives them; others than members count not
 * @example
 * alliancePosition(['A', 'B', 'C', 'D'], [{ actor: 'A', stance: 1 }, { actor: 'B', stance: 1 }, { actor: 'C', stance: 0 }])
 * // { members: 4, known: 3, unknown: ['D'], counts: { pro: 2, contra: 0, ambivalent: 1 }, mean: 2/3, median: 1, index: 0.5, ... }
 */
export function alliancePosition(
  members: readonly string[],
  standings: readonly { readonly actor: string; readonly stance: number }[],
): AlliancePosition {
  const all = new Set(members);
  const known = standings.filter(({ actor }) => all.has(actor));
  const heard = new Set(known.map(({ actor }) => actor));
  const counts = countSides(known);
  const stances = known.map(({ stance }) => stance);
  return {
    members: all.size,
    known: known.length,
    unknown: [...all].filter((actor) => !heard.has(actor)),
    counts,
    mean: stances.length === 0 ? null : meanStance(stances),
    median: medianOf(stances),
    index: agreementIndex(counts),
    interval: agreementInterval(counts),
  };
}

function medianOf(stances: readonly number[]): number | null {
  if (stances.length === 0) return null;
  const sorted = stances.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
