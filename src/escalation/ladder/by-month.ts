import type { Chain } from './chain.ts';

/** A chain from some month on, until the next; the first is from month 0. All have the same states. */
export interface Stretch<C extends Chain = Chain> {
  readonly from: number;
  readonly chain: C;
}

/** Where a chain is, month by month: exact, whatever changes from stretch to stretch. */
export interface ByMonth {
  readonly months: number;
  /** By month from 0 to `months`, then by state: the chance to be there. */
  readonly states: Float64Array;
  /** By month from 0, then by end: the chance to end there in that very month. */
  readonly ends: Float64Array;
  /** By month from 0: the chance to have entered a state of `stop` in that very month. */
  readonly stopped: Float64Array;
  /** By month from 0: the chance that it goes on. */
  readonly alive: Float64Array;
}

/**
 * The chances of every state and every end after each month, by multiplying month after month. O(months states moves).
 *
 * @param stop states at which the walk stops as well, by state 1: for a first passage
 * @example byMonth([{ from: 0, chain }], 0, 12).alive[12] // the chance that nothing has ended after a year
 */
export function byMonth(
  stretches: readonly Stretch[],
  start: number,
  months: number,
  stop?: Uint8Array,
): ByMonth {
  const { states: count, ends: endCount } = stretches[0]!.chain;
  const states = new Float64Array((months + 1) * count);
  const ends = new Float64Array((months + 1) * endCount);
  const stopped = new Float64Array(months + 1);
  const alive = new Float64Array(months + 1);
  if (stop?.[start] === 1) stopped[0] = 1;
  else [states[start], alive[0]] = [1, 1];
  let stretch = 0;
  for (let month = 1; month <= months; month++) {
    while (stretch + 1 < stretches.length && stretches[stretch + 1]!.from < month) stretch += 1;
    const { width, target, chance, stay } = stretches[stretch]!.chain;
    const before = (month - 1) * count;
    const now = month * count;
    let left = 0;
    for (let state = 0; state < count; state++) {
      const here = states[before + state]!;
      if (here === 0) continue;
      states[now + state]! += here * stay[state]!;
      left += here * stay[state]!;
      for (let move = state * width; move < (state + 1) * width; move++) {
        const flow = here * chance[move]!;
        if (flow === 0) continue;
        const next = target[move]!;
        if (next >= count) ends[month * endCount + next - count]! += flow;
        else if (stop?.[next] === 1) stopped[month]! += flow;
        else {
          states[now + next]! += flow;
          left += flow;
        }
      }
    }
    alive[month] = left;
  }
  return { months, states, ends, stopped, alive };
}
