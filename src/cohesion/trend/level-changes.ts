import { absoluteDistances, eDivisive } from '../../stats/e-divisive.ts';
import { optimalPartitioning, schwarzPenalty } from '../../stats/optimal-partitioning.ts';
import type { Rng } from '../../stats/rng.ts';

/** A place at which the level of a series changes. */
export interface LevelChange {
  /** Which method found it. Both may find the same place. */
  readonly method: 'optimal partitioning' | 'e-divisive';
  /** The first value of the new level, counted from 0. */
  readonly at: number;
  /** The mean of the stretch before, up to the change before that, and of the stretch after. */
  readonly before: number;
  readonly after: number;
  /** The share of random orders with as clear a change; null for optimal partitioning, which weighs fit against a penalty. */
  readonly chance: number | null;
}

export interface LevelChangeOptions {
  readonly rng: Rng;
  /** Values kept together because they resemble one another; 1 unless told. */
  readonly block?: number;
  /** Penalty of a change for optimal partitioning, in squared units; Schwarz's times `block` unless told. */
  readonly penalty?: number;
}

/** Fewer values than this have no levels. */
const LEAST_VALUES = 4;
/** Distances of more values than this are too many: e-divisive is left out. */
const MOST_DISTANCES = 600;

/**
 * Where the level of a series changes, by two methods that err differently: optimal partitioning (PELT) with a penalty for each change,
 * and e-divisive, which asks what random orders of blocks would show. A level lasts for two values at least, or for a block.
 *
 * Neighbours that resemble one another carry less news than as many values: the penalty is `block` times as high.
 *
 * @param values in the order of time
 * @returns in the order of time; none for fewer than 4 values or where nothing varies
 * @throws RangeError where a value is not finite
 * @example levelChanges([1, 1.1, 0.9, 1, 3, 3.1, 2.9, 3], { rng: rng(1) }).map(({ at }) => at) // [4, 4]
 */
export function levelChanges(values: readonly number[], options: LevelChangeOptions): LevelChange[] {
  const { rng, block = 1 } = options;
  const n = values.length;
  const penalty = options.penalty ?? schwarzPenalty(values) * block;
  if (n < LEAST_VALUES || values.every((value) => value === values[0])) return [];
  const least = Math.max(2, block);
  const parted = n < 2 * least ? [] : optimalPartitioning(values, penalty, least).changes;
  const divided =
    n < 2 * least || n > MOST_DISTANCES ? [] : eDivisive(absoluteDistances(values), n, { rng, least, block });
  return [
    ...withLevels(values, parted).map((each) => ({
      ...each,
      method: 'optimal partitioning' as const,
      chance: null,
    })),
    ...withLevels(
      values,
      divided.map(({ at }) => at),
    ).map((each, i) => ({ ...each, method: 'e-divisive' as const, chance: divided[i]!.chance })),
  ].toSorted((a, b) => a.at - b.at);
}

function withLevels(values: readonly number[], changes: readonly number[]) {
  const bounds = [0, ...changes, values.length];
  const means = bounds.slice(1).map((end, i) => {
    const stretch = values.slice(bounds[i], end);
    return stretch.reduce((sum, value) => sum + value, 0) / stretch.length;
  });
  return changes.map((at, i) => ({ at, before: means[i]!, after: means[i + 1]! }));
}
