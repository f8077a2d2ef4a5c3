export { dateOf, dayOf, monthOf, weekOf } from './calendar.ts';
export { logFactorials } from './log-factorials.ts';
export { quantile } from './quantile.ts';
export { type Rng, rng } from './rng.ts';
export { shuffle } from './shuffle.ts';
export { splitMix } from './split-mix.ts';
export { symmetricEigenvalues } from './symmetric-eigenvalues.ts';
export { type XoshiroState, xoshiro } from './xoshiro.ts';
