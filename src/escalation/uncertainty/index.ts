export { type Claim, parseClaim } from './claim.ts';
export { designPoints, fillValues, quantileOf, uncertainOf } from './draw-points.ts';
export { ENDS_EACH, endsAt, gridOf } from './ends-at.ts';
export {
  type Design,
  layoutOf,
  pointEvaluator,
  type PointLayout,
  pointsOf,
  withPolicy,
} from './evaluate-points.ts';
export { type Outcome, outcomeOf, OUTCOMES } from './outcome.ts';
export { type Axis, type Moved, type Region, regionOf } from './region.ts';
export {
  type Band,
  type DrawSummary,
  type PolicyDraws,
  type Sensitivity,
  summariseDraws,
} from './summarise-draws.ts';
export { type Tornado, type TornadoBar, tornados } from './tornado.ts';
export { type Varied, vary, type VariedPoint } from './vary.ts';
