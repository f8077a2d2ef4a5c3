export { benjaminiHochberg } from './benjamini-hochberg.ts';
export { blockPermutationTrend, type BlockPermutationOptions } from './block-permutation-trend.ts';
export { dateOf, dayOf, monthOf, weekOf } from './calendar.ts';
export { cholesky } from './cholesky.ts';
export { absoluteDistances, type ChangePoint, type ChangePointOptions, eDivisive } from './e-divisive.ts';
export { exactBootstrap, momentsOf, type ValueChance } from './exact-bootstrap.ts';
export { holm } from './holm.ts';
export { type Jackknife, jackknife } from './jackknife.ts';
export { kendallTau } from './kendall-tau.ts';
export {
  alphaOfCoincidences,
  type Coincidences,
  coincidences,
  krippendorffAlpha,
  type MeasurementLevel,
} from './krippendorff-alpha.ts';
export { logFactorials } from './log-factorials.ts';
export { type MannKendall, mannKendall } from './mann-kendall.ts';
export { normalTail } from './normal-tail.ts';
export { optimalPartitioning, type Partitioning, schwarzPenalty } from './optimal-partitioning.ts';
export { pearson } from './pearson.ts';
export { quantile } from './quantile.ts';
export { ranks } from './ranks.ts';
export { type Rng, rng } from './rng.ts';
export { runSteps } from './run-steps.ts';
export { senSlope } from './sen-slope.ts';
export { shuffle } from './shuffle.ts';
export { type SingularValues, singularValues } from './singular-values.ts';
export { inversePositive, solvePositive } from './solve-positive.ts';
export { spearman } from './spearman.ts';
export { splitMix } from './split-mix.ts';
export { symmetricEigenvalues } from './symmetric-eigenvalues.ts';
export { type Eigenvectors, symmetricEigenvectors } from './symmetric-eigenvectors.ts';
export { type TrendChance, trendChance } from './trend-chance.ts';
export { type TwoSampleChance, twoSamplePermutation } from './two-sample-permutation.ts';
export { type XoshiroState, xoshiro } from './xoshiro.ts';
