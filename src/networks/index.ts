export { barplot, type BarplotOptions } from './barplot.ts';
export type { Matrix } from './matrix.ts';
export { network } from './make-network.ts';
export { slices } from './make-slices.ts';
export type { Network, Slice } from './network.ts';
export type {
  Aggregation,
  DuplicateRule,
  Kernel,
  NetworkOptions,
  Normalisation,
  SliceOptions,
  TimeWindow,
  ValueFilter,
  WindowUnit,
} from './options.ts';
export type { Ties } from './ties.ts';
