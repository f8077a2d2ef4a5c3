export { type SliceDistance, sliceDistances } from './slice-distances.ts';
