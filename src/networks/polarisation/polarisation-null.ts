import type { Rng } from '../../stats/rng.ts';
import type { CampNetworks } from './camp-networks.ts';
import { polarisation, type PolarisationOptions } from './polarisation.ts';

/** Fitnesses that differ by less are the same, summed in another order. */
const ROUNDING = 1e-12;

/** How the fitness stands out against what chance gives. */
export interface PolarisationNull {
  /** Normalised fitness of the networks themselves, searched as the draws were. */
  readonly observed: number;
  /** Normalised fitness of each draw. */
  readonly draws: Float64Array;
  readonly mean: number;
  readonly deviation: number;
  /** Chance of a draw that is as far out or further (as high, or with `seek: 'lowest'` as low): (1 + such draws) / (1 + draws). */
  readonly p: number;
  /** (observed - mean) / deviation; 0 where all draws are alike. */
  readonly z: number;
}

/**
 * Holds the fitness of `networks` against that of `draws` networks made by chance (`dealtSides` makes them of statements). The fittest
 * partition of noise is polarised too, so a fitness by itself says little.
 *
 * Both sides are searched with the same effort: 3 starts, and no proof where there are more than 2^21 partitions, unless told.
 * p is never 0: Phipson and Smyth 2010, DOI 10.2202/1544-6115.1585.
 *
 * @param draw networks with chance in them, of the same actors or some of them; a draw with too few of them counts as like the networks themselves
 * @returns null where there are fewer actors than the camps need
 */
export function polarisationNull(
  networks: CampNetworks,
  draw: (rng: Rng) => CampNetworks,
  { draws = 199, ...options }: PolarisationOptions & { readonly draws?: number },
): PolarisationNull | null {
  const effort = { starts: 3, branches: 0, ...options };
  const observed = polarisation(networks, effort)?.normalised;
  if (observed === undefined) return null;
  const values = Float64Array.from(
    { length: draws },
    () => polarisation(draw(options.rng), effort)?.normalised ?? observed,
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = draws > 1 ? Math.sqrt(squares / (draws - 1)) : 0;
  const sign = options.seek === 'lowest' ? -1 : 1;
  const asFar = values.reduce((count, value) => count + Number(sign * (value - observed) >= -ROUNDING), 0);
  return {
    observed,
    draws: values,
    mean,
    deviation,
    p: (1 + asFar) / (1 + draws),
    z: deviation > ROUNDING ? (observed - mean) / deviation : 0,
  };
}
