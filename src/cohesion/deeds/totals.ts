import { meanStance } from '../mean-stance.ts';
import type { Amount } from './amount.ts';

/**
 * The sum of amounts. Those above and below 0 are added up by themselves and in order of size, so that neither their order nor swapping
 * the sides changes a bit of it.
 *
 * @example sumOf([{ value: 2, ... }, { value: -0.5, ... }]) // 1.5
 */
export function sumOf(rows: readonly Amount[]): number {
  let [above, below] = [0, 0];
  for (const { value } of rows.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value))) {
    if (value > 0) above += value;
    else below -= value;
  }
  return above === below ? 0 : above - below;
}

/** What a member says with the statements behind it: commitments added up; of stances those of the last day, or all, in the mean. */
export function wordOf(
  rows: readonly Amount[],
  kind: 'commitments' | 'stances',
  position: 'last' | 'mean',
): { readonly value: number; readonly ids: readonly string[] } {
  const last = rows.reduce((day, row) => Math.max(day, row.day), -Infinity);
  const counted = kind === 'stances' && position === 'last' ? rows.filter(({ day }) => day === last) : rows;
  const value = kind === 'stances' ? meanStance(counted.map((row) => row.value)) : sumOf(counted);
  return { value, ids: counted.map(({ id }) => id) };
}
