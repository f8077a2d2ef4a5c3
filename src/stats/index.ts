export { benjaminiHochberg } from './benjamini-hochberg.ts';
export { betaCdf } from './beta-cdf.ts';
export { betaQuantile } from './beta-quantile.ts';
export { type BlockPermutationOptions, blockPermutationTrend } from './block-permutation-trend.ts';
export { brierScore } from './brier-score.ts';
export { dateOf, dayOf, monthOf, weekOf, yearOf } from './calendar.ts';
export { cholesky } from './cholesky.ts';
export { correlatedRanks } from './correlated-ranks.ts';
export { crpsOfQuantiles } from './crps-of-quantiles.ts';
export { crps } from './crps.ts';
export { absoluteDistances, type ChangePoint, type ChangePointOptions, eDivisive } from './e-divisive.ts';
export { exactBootstrap, momentsOf, type ValueChance } from './exact-bootstrap.ts';
export { feasiblePoint } from './feasible-point.ts';
export { gammaCdf } from './gamma-cdf.ts';
export { gammaQuantile } from './gamma-quantile.ts';
export { holm } from './holm.ts';
export { jackknife, type Jackknife } from './jackknife.ts';
export { medianWait, type Wait } from './kaplan-meier.ts';
export { kendallTau } from './kendall-tau.ts';
export {
  alphaOfCoincidences,
  coincidences,
  type Coincidences,
  krippendorffAlpha,
  type MeasurementLevel,
} from './krippendorff-alpha.ts';
export { latinHypercube } from './latin-hypercube.ts';
export { linearQuantile } from './linear-quantile.ts';
export { type Linkage, linkageMerges, type Merge } from './linkage-merges.ts';
export { logFactorials } from './log-factorials.ts';
export { logGamma } from './log-gamma.ts';
export { logScore } from './log-score.ts';
export { lu, type LU, solveLu, solveLuTransposed } from './lu.ts';
export { type MannKendall, mannKendall } from './mann-kendall.ts';
export { normalCdf } from './normal-cdf.ts';
export { normalQuantile } from './normal-quantile.ts';
export { optimalLeafOrder } from './optimal-leaf-order.ts';
export { optimalPartitioning, type Partitioning, schwarzPenalty } from './optimal-partitioning.ts';
export { pearson } from './pearson.ts';
export { philox } from './philox.ts';
export { quantile } from './quantile.ts';
export { ranks } from './ranks.ts';
export { rng, type Rng } from './rng.ts';
export { runSteps } from './run-steps.ts';
export { sampledShapley, type SampledValue } from './sampled-shapley.ts';
export { senSlope } from './sen-slope.ts';
export { MOST_EXACT_PLAYERS, shapleyValues, type WalkedGame } from './shapley-values.ts';
export { shuffle } from './shuffle.ts';
export { singularValues, type SingularValues } from './singular-values.ts';
export { sobolDesign } from './sobol-design.ts';
export { type SobolIndex, sobolIndices, type SobolOptions } from './sobol-indices.ts';
export { solveLinear } from './solve-linear.ts';
export { inversePositive, solvePositive } from './solve-positive.ts';
export { spearman } from './spearman.ts';
export { splitConformal } from './split-conformal.ts';
export { splitMix } from './split-mix.ts';
export { streamRng } from './stream-rng.ts';
export { symmetricEigenvalues } from './symmetric-eigenvalues.ts';
export { type Eigenvectors, symmetricEigenvectors } from './symmetric-eigenvectors.ts';
export { trendChance, type TrendChance } from './trend-chance.ts';
export { triangularQuantile } from './triangular-quantile.ts';
export { type TwoSampleChance, twoSamplePermutation } from './two-sample-permutation.ts';
export { xoshiro, type XoshiroState } from './xoshiro.ts';
