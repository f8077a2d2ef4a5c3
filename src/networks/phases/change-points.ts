import { type ChangePoint, type ChangePointOptions, eDivisive } from '../../stats/e-divisive.ts';
import type { Matrix } from '../matrix.ts';

/**
 * Where the slices change, found by their distances alone (`eDivisive`). Windows that overlap need a `block`.
 *
 * @param distances of the slices in the order of time
 * @returns in the order of time
 */
export function changePoints(distances: Matrix, options: ChangePointOptions): ChangePoint[] {
  return eDivisive(distances.values, distances.rows.length, options);
}
