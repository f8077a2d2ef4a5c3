import { rng as seeded } from '../../stats/rng.ts';
import type { CampNetworks } from './camp-networks.ts';
import { type Polarisation, polarisation, type PolarisationOptions } from './polarisation.ts';

/**
 * Polarisation over time: of each slice by itself, null where a slice has fewer actors than the camps need. Each slice draws its own
 * random numbers, so that what is found in one does not depend on how long another was searched.
 *
 * @param slices congruence and conflict of each slice, as they are defined. (DNA 3.1.2 gives the difference of the two as both wherever there
 *   is a window: for its numbers pass that network twice.)
 */
export function polarisationSeries<Slice extends CampNetworks>(
  slices: readonly Slice[],
  { rng, ...options }: PolarisationOptions,
): (Slice & { readonly polarisation: Polarisation | null })[] {
  return slices.map((slice) => {
    const own = seeded(Math.floor(rng() * 2 ** 53));
    return { ...slice, polarisation: polarisation(slice, { ...options, rng: own }) };
  });
}
