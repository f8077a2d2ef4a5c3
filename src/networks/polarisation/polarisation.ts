import type { Rng } from '../../stats/rng.ts';
import { bestPartition } from './best-partition.ts';
import { type CampNetworks, campWeights, type CampWeights, type Seek } from './camp-networks.ts';
import { campFitness, type Fitness, type Partition } from './fitness.ts';
import { numbered, partitionCount } from './partitions.ts';
import { startOf } from './starts.ts';
import { tabuSearch } from './tabu-search.ts';

/** Up to so many partitions the best is always found and proved to be the best. */
export const ALWAYS_EXACT = 2 ** 21;
/** Beyond so many actors a proof has no prospect and is not tried. */
const PROVABLE = 50;

export interface PolarisationOptions {
  /** How many camps; 2 unless told. `chooseCamps` compares several numbers. */
  readonly camps?: number;
  /** The least number of actors in a camp; 1 unless told. */
  readonly smallest?: number;
  /** Camps of `highest` fitness, as polarisation is defined and unless told, or of `lowest`: see `Seek`. */
  readonly seek?: Seek;
  /** From how many starts the search begins; 12 unless told, 3 where the proof always ends. */
  readonly starts?: number;
  /** Steps without a gain after which a search ends; 60 unless told. */
  readonly patience?: number;
  /** Branches that a proof may follow where there are more than `ALWAYS_EXACT` partitions; 2^20 unless told, 0 for none. */
  readonly branches?: number;
  readonly rng: Rng;
}

export interface Polarisation extends Fitness {
  readonly actors: readonly string[];
  /** Actor -> camp, numbered in the order of their first actors. */
  readonly camps: Int32Array;
  /** Whether it is proved that no other partition into as many camps is fitter. */
  readonly exact: boolean;
}

/**
 * How polarised actors are, and into which camps: the fitness (`campFitness`) of the partition into `camps` camps that has
 * most of it, or with `seek` least.
 *
 * A tabu search from several starts, among them what DNA's greedy search finds, so that the result is never below it; then branch
 * and bound, which beats it or proves that nothing does. The proof is always brought to its end for up to 2^21 partitions: for
 * 22 actors in 2 camps, 14 in 3, 12 in 4 or 5. Beyond, it ends after `branches` branches; `exact` says whether it got through, which
 * with 2 camps it usually does up to some 30 actors; beyond 50 it is not tried. Camps need not be equal.
 *
 * Cost: O(camps^2 n) a step of the search, O(camps^3 n^2) where camp sizes are new (`tabuSearch`). The same networks, options and seed give the
 * same bytes.
 *
 * @returns null where there are fewer actors than the camps need
 * @throws RangeError where the networks do not belong together (`campWeights`)
 */
export function polarisation(networks: CampNetworks, options: PolarisationOptions): Polarisation | null {
  const { camps: k = 2, smallest = 1, seek = 'highest' } = options;
  for (const [what, number] of Object.entries({ camps: k, 'smallest camp': smallest }))
    if (!Number.isInteger(number) || number < 1)
      throw new RangeError(`no number of actors or camps: ${what} ${number}`);
  const weights = campWeights(networks, seek);
  if (weights.n < k * smallest) return null;
  const found = fittest(weights, k, smallest, options);
  const camps = numbered(found.camps);
  return {
    actors: networks.congruence.rows,
    camps,
    exact: found.exact,
    ...campFitness(weights, camps, k),
  };
}

function fittest(
  weights: CampWeights,
  k: number,
  smallest: number,
  { starts, patience = 60, branches = 2 ** 20, rng }: PolarisationOptions,
): Partition & { readonly exact: boolean } {
  const always = partitionCount(weights.n, k) <= ALWAYS_EXACT;
  let best: Partition | null = null;
  for (let turn = 0; turn < Math.max(1, starts ?? (always ? 3 : 12)); turn++) {
    const found = tabuSearch(weights, k, startOf(turn, weights, k, smallest, rng), {
      smallest,
      patience,
      rng,
    });
    if (best === null || found.goal > best.goal) best = found;
  }
  const limit = always ? Infinity : weights.n <= PROVABLE ? branches : 0;
  if (limit === 0) return { ...best!, exact: false };
  const { finished, ...proved } = bestPartition(weights, k, best!, { smallest, limit });
  return { ...proved, exact: finished };
}
