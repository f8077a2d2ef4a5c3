import { logFactorials } from '../../stats/log-factorials.ts';
import { quantile } from '../../stats/quantile.ts';
import { measureDescriptions, sideMeasures } from '../measures/side-measures.ts';
import { MEASURES, sideTable, wayOf, workOut } from './side-table.ts';

/**
 * Bounds of all measures over several issues for a few members: all resamples of them are listed, those with the same members once, with
 * their chances, so that nothing is drawn. 1,716 different resamples of seven members; O(resamples members issues).
 *
 * @param sides issue -> member -> 0 not known, 1 pro, 2 contra, 3 ambivalent
 * @param bounds where low and high of each measure are written, from `at` on; NaN where a measure is undefined
 */
export function writeExactOverall(
  sides: readonly Uint8Array[],
  members: number,
  level: number,
  bounds: Float64Array,
  at: number,
): void {
  const logs = logFactorials(members);
  const times = new Int32Array(members);
  const values: number[][] = sideMeasures.map(() => []);
  const chances: number[][] = sideMeasures.map(() => []);

  function walk(member: number, left: number, logChance: number): void {
    if (member === members - 1) {
      times[member] = left;
      take(Math.exp(logChance - logs[left]!));
      return;
    }
    for (let count = 0; count <= left; count++) {
      times[member] = count;
      walk(member + 1, left - count, logChance - logs[count]!);
    }
  }

  function take(chance: number): void {
    const sums = new Float64Array(MEASURES);
    const weights = new Float64Array(MEASURES);
    const counts = new Int32Array(4);
    for (const issue of sides) {
      counts.fill(0);
      for (let member = 0; member < members; member++) counts[issue[member]!]! += times[member]!;
      const known = members - counts[0]!;
      if (known === 0) continue;
      const table = sideTable(known);
      const way = wayOf(known, counts[1]!, counts[3]!);
      if (table.known[way] === 0) workOut(table, counts[1]!, counts[2]!, counts[3]!);
      for (const [m, measure] of sideMeasures.entries()) {
        if (measureDescriptions[measure].needsSides && counts[3] === known) continue;
        sums[m]! += known * table.values[way * MEASURES + m]!;
        weights[m]! += known;
      }
    }
    for (let m = 0; m < MEASURES; m++) {
      if (!(weights[m]! > 0)) continue;
      values[m]!.push(sums[m]! / weights[m]!);
      chances[m]!.push(chance);
    }
  }

  if (members > 0) walk(0, members, logs[members]! - members * Math.log(members));
  for (let m = 0; m < MEASURES; m++) {
    const order = Array.from(values[m]!.keys()).toSorted((a, b) => values[m]![a]! - values[m]![b]!);
    const [sorted, weights] = [order.map((i) => values[m]![i]!), order.map((i) => chances[m]![i]!)];
    const isDefined = sorted.length > 0;
    bounds[at + 2 * m] = isDefined ? quantile(sorted, weights, (1 - level) / 2) : Number.NaN;
    bounds[at + 2 * m + 1] = isDefined ? quantile(sorted, weights, (1 + level) / 2) : Number.NaN;
  }
}
