import type { Rng } from '../../stats/rng.ts';
import type { CampNetworks } from './camp-networks.ts';
import type { PolarisationOptions } from './polarisation.ts';
import { polarisationNull } from './polarisation-null.ts';

export interface ChosenCamps {
  /** The number chosen; null where there are fewer than three actors, or fewer than the camps need. */
  readonly camps: number | null;
  /** For each number tried: the fitness, what chance gives on average, the gap between them, and its standard error. */
  readonly tried: readonly {
    readonly camps: number;
    readonly observed: number;
    readonly expected: number;
    readonly gap: number;
    readonly error: number;
  }[];
}

/**
 * How many camps there are. The fitness grows with their number whatever the networks, so each number is held against the same
 * number in networks made by chance. The rule is that of the gap statistic: the fewest camps whose gap is not smaller than the next
 * gap less its standard error (Tibshirani, Walther and Hastie 2001, DOI 10.1111/1467-9868.00293). Differs from the paper:
 * fitness in place of the logarithm of the spread, the chance of `dealtSides` in place of uniform points, and two camps at least,
 * as one camp has no fitness.
 *
 * @param most the largest number to choose; 5 unless told, and never more than there are actors less one
 */
export function chooseCamps(
  networks: CampNetworks,
  draw: (rng: Rng) => CampNetworks,
  {
    most = 5,
    draws = 49,
    ...options
  }: Omit<PolarisationOptions, 'camps'> & { readonly most?: number; readonly draws?: number },
): ChosenCamps {
  const n = networks.congruence.rows.length;
  const tried: ChosenCamps['tried'][number][] = [];
  for (let camps = 2; camps <= Math.min(most + 1, n - 1); camps++) {
    const chance = polarisationNull(networks, draw, { ...options, camps, draws });
    if (chance === null) break;
    const { observed, mean, deviation } = chance;
    const error = deviation * Math.sqrt(1 + 1 / draws);
    const gap = options.seek === 'lowest' ? mean - observed : observed - mean;
    tried.push({ camps, observed, expected: mean, gap, error });
    const before = tried.at(-2);
    if (before !== undefined && before.gap >= gap - error) return { camps: before.camps, tried };
  }
  return { camps: tried.at(-1)?.camps ?? null, tried };
}
