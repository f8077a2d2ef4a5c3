export type { CampNetworks } from './camp-networks.ts';
export { campWeights, type CampWeights } from './camp-networks.ts';
export { chooseCamps, type ChosenCamps } from './choose-camps.ts';
export { dealtSides } from './dealt-sides.ts';
export { campFitness, type Fitness } from './fitness.ts';
export { greedySwaps } from './greedy-swaps.ts';
export { ALWAYS_EXACT, type Polarisation, polarisation, type PolarisationOptions } from './polarisation.ts';
export { polarisationNull, type PolarisationNull } from './polarisation-null.ts';
export { polarisationSeries } from './polarisation-series.ts';
