export { changePoints } from './change-points.ts';
export { classicalScaling, type Scaling } from './classical-scaling.ts';
export { type Phase, type PhaseOptions, type Phases, phasesOf } from './phases.ts';
export { type SliceDistance, sliceDistances } from './slice-distances.ts';
