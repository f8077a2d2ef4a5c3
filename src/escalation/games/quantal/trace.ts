import { type Curve, type CurvePoint, dot, moved, norm } from './curve.ts';

/** Two points of a branch, one after the other. */
export interface Step {
  readonly from: CurvePoint;
  readonly to: CurvePoint;
}

export interface TraceOptions {
  /** Where to stop: lambda in units of one over the range of payoffs. */
  readonly reach: number;
  readonly mostSteps: number;
}

const FIRST_STEP = 0.05;
const LEAST_STEP = 1e-10;
/** A step of which one of these is more than twice as large is taken again, shorter. */
const GOOD = { first: 0.08, contraction: 0.15, angle: 0.2 };
/** A step is at most this share of the way from where lambda is 0. */
const LONGEST = 0.35;

/**
 * Follows a branch by predictor and corrector, with steps along its own length, so that lambda may turn back. Ends where
 * lambda passes `reach` or 0, or where no step is short enough: then the last point is before `reach`.
 *
 * Turocy 2005 (Games and Economic Behavior), 2010 (Economic Theory), in the log odds of probabilities instead of their
 * logarithms.
 */
export function* trace(
  curve: Curve,
  start: CurvePoint,
  { reach, mostSteps }: TraceOptions,
): Generator<Step, void> {
  let from = start;
  let length = FIRST_STEP;
  for (let step = 0; step < mostSteps;) {
    const found = curve.correct(moved(from.x, from.tangent, length), from.tangent);
    const strain = found === null ? Infinity : strainOf(found.first, found.contraction, from, found.point);
    if (strain > 2) {
      length /= Number.isFinite(strain) ? Math.min(4, Math.max(2, Math.sqrt(strain))) : 4;
      if (length < LEAST_STEP * (1 + norm(from.x))) return;
      continue;
    }
    const to = found!.point;
    yield { from, to };
    step += 1;
    const lambda = to.x[curve.size]!;
    if (lambda > reach || lambda < 0) return;
    length = Math.min(length * Math.min(2, Math.max(0.6, 1 / Math.sqrt(strain))), LONGEST * (1 + norm(to.x)));
    from = to;
  }
}

/** How much too long a step was, 1 where it was good. */
function strainOf(first: number, contraction: number, from: CurvePoint, to: CurvePoint): number {
  const angle = Math.acos(Math.min(1, Math.max(-1, dot(from.tangent, to.tangent))));
  // Far out, where the unknowns are large, a first correction may be too.
  const size = Math.max(1, Math.sqrt(norm(from.x) / 30));
  return Math.max(1e-3, first / (GOOD.first * size), contraction / GOOD.contraction, angle / GOOD.angle);
}
