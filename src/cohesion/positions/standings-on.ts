import { sideOf } from '../side.ts';
import type { PositionHistory } from './position-history.ts';
import { type PositionRule, type SettledRule, settledRule } from './position-rule.ts';
import type { Standing } from './standing.ts';

/** A reading that is not sure at all weighs next to nothing; where there is no other, it is still all there is. */
const LEAST_CONFIDENCE = 1e-6;

/**
 * Where each of some actors stands on a day, by a rule; who said nothing that counts by then has no position and is not in the
 * result, which is in the order of `actors`.
 *
 * Without a half-life the stance is that of `positionsIn`: what was said last in the carry time, on one day the mean. With one
 * it is the mean of all that was said in it, each statement weighed by `2^(-age / halfLife)`, by how sure its reading is, and
 * if asked by the office of its speaker.
 *
 * O(actors (log rows + rows that count)).
 *
 * @param day day number (src/stats/calendar.ts); what was said that day counts
 * @throws RangeError as `settledRule`
 * @example
 * // France: contra on 26 February, pro on 5 March
 * standingsOn(positionHistory(table, 'troops'), ['France'], dayOf('2024-03-31')!, {})[0].stance // 1
 * standingsOn(positionHistory(table, 'troops'), ['France'], dayOf('2024-03-31')!, { halfLife: 10 })[0].stance
 * // (2^-2.6 - 2^-3.4) / (2^-2.6 + 2^-3.4) = 0.270
 */
export function standingsOn(
  history: PositionHistory,
  actors: readonly string[],
  day: number,
  rule: PositionRule,
): Standing[] {
  const settled = settledRule(rule);
  const decay = decayOf(settled);
  const standings: Standing[] = [];
  for (const actor of new Set(actors)) {
    const rows = countedRows(history, actor, day, settled);
    if (rows.length > 0) standings.push(standingOf(history, actor, rows, day, settled, decay));
  }
  return standings;
}

/** The rows of an actor that count on a day, oldest first. */
export function countedRows(
  { table, actors, rows, start }: PositionHistory,
  actor: string,
  day: number,
  { carry, halfLife, byOffice }: SettledRule,
): Int32Array {
  const number = actors.get(actor);
  if (number === undefined) return rows.subarray(0, 0);
  const end = firstAfter(table.day, rows, start[number]!, start[number + 1]!, day);
  const begin = firstAfter(table.day, rows, start[number]!, end, day - carry - 1);
  let counted = rows.subarray(begin, end);
  if (counted.length === 0 || halfLife !== null) return counted;
  if (byOffice) {
    const highest = highestRank(table.rank, counted);
    counted = counted.filter((row) => table.rank[row] === highest);
  }
  const last = table.day[counted.at(-1)!]!;
  let first = counted.length - 1;
  while (first > 0 && table.day[counted[first - 1]!] === last) first -= 1;
  return counted.subarray(first);
}

/** 2^(-age / halfLife) for every age that counts; all 1 without a half-life. */
function decayOf({ carry, halfLife }: SettledRule): Float64Array {
  const decay = new Float64Array(carry + 1).fill(1);
  if (halfLife !== null) for (let age = 0; age <= carry; age++) decay[age] = 2 ** (-age / halfLife);
  return decay;
}

function standingOf(
  { table, issue }: PositionHistory,
  actor: string,
  rows: Int32Array,
  date: number,
  { halfLife, byOffice, byConfidence }: SettledRule,
  decay: Float64Array,
): Standing {
  const { day, stance, confidence, rank, speaker } = table;
  const top = byOffice && halfLife !== null ? highestRank(rank, rows) : -1;
  // What is pro and what is contra is added up apart, so that swapping them changes no bit.
  let [pro, contra, ambivalent, above, below, squares] = [0, 0, 0, 0, 0, 0];
  let weight = 0;
  let [ofOne, count] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    let w = decay[date - day[row]!]!;
    if (byConfidence) w *= Math.max(confidence[row]!, LEAST_CONFIDENCE);
    if (top >= 0) w *= 0.5 ** (top - rank[row]!);
    const x = stance[row]!;
    const side = sideOf(x);
    if (side === 'pro') {
      pro += w;
      above += w * x;
    } else if (side === 'contra') {
      contra += w;
      below -= w * x;
    } else ambivalent += w;
    squares += w * x * x;
    // What one speaker said on one day counts as one statement, of the mean weight.
    ofOne += w;
    count += 1;
    const next = rows[i + 1];
    if (next === undefined || day[next] !== day[row] || speaker[next] !== speaker[row]) {
      weight += ofOne / count;
      [ofOne, count] = [0, 0];
    }
  }
  const newest = day[rows.at(-1)!]!;
  const total = pro + contra + ambivalent;
  const mean = above === below ? 0 : (above - below) / total;
  return {
    actor,
    issue,
    stance: mean,
    side: sideOf(mean),
    day: newest,
    age: date - newest,
    shares: { pro: pro / total, contra: contra / total, ambivalent: ambivalent / total },
    spread: Math.sqrt(Math.max(0, squares / total - mean * mean)),
    weight,
    rows,
  };
}

function highestRank(rank: Uint8Array, rows: Int32Array): number {
  let highest = 0;
  for (const row of rows) highest = Math.max(highest, rank[row]!);
  return highest;
}

/** Where in `rows[low..high)`, which is in order of day, the first row later than `day` stands. */
function firstAfter(days: Int32Array, rows: Int32Array, low: number, high: number, day: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[rows[middle]!]! <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
