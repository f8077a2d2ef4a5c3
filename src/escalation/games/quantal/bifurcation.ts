import { symmetricEigenvectors } from '../../../stats/symmetric-eigenvectors.ts';
import { type Curve, type CurvePoint, dot, moved } from './curve.ts';
import { smallestSingular } from './smallest-singular.ts';
import type { Step } from './trace.ts';

/** A point at which a branch meets others. */
export interface Bifurcation {
  /** The unknowns, then lambda in units of one over the range of payoffs. */
  readonly x: Float64Array;
  /** Directions of length 1 in which others may leave: across one another and across the branch. */
  readonly directions: readonly Float64Array[];
}

/** A singular value below this is 0 but for rounding and for how well the point is known. */
const SINGULAR = 1e-4;
/** As small as this, relative to the step, a place is known well enough. */
const PLACE = 1e-9;
/** A least singular value above this, between steps, is not that of a point close to a zero. */
const NEAR = 0.5;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Watches a branch, step by step, for points where it meets others. There the derivatives along with the tangent have a
 * singular value of 0: where one has, their determinant changes its sign; where two or another even number have at once (as
 * symmetric games do), it does not, and the smallest singular value has a least one close to 0.
 */
export function watchBifurcations(curve: Curve): (step: Step) => Bifurcation | null {
  let near: Float64Array | null = null;
  let last: Step | null = null;
  // Least singular values where the last step began, and where it ended.
  let [atStart, atEnd] = [Infinity, Infinity];
  return (step) => {
    const { value, direction } = smallestSingular(step.to.factors, near);
    near = direction;
    const [before, start, middle] = [last, atStart, atEnd];
    [last, atStart, atEnd] = [step, middle, value];
    if (step.from.factors.sign * step.to.factors.sign <= 0) {
      // The least value on both sides of it is the same zero.
      [last, atStart, atEnd] = [null, Infinity, value];
      return bifurcationAt(curve, bySign(curve, step), step);
    }
    if (before === null || !(middle < start && middle < value) || middle > NEAR) return null;
    const point = byLeastValue(curve, before, step, middle);
    return point === null ? null : bifurcationAt(curve, point, step);
  };
}

/** The point at which the determinant changes its sign, by halves. */
function bySign(curve: Curve, { from, to }: Step): CurvePoint {
  let [low, high] = [0, dot(from.tangent, moved(to.x, from.x, -1))];
  const whole = high;
  let found = from;
  while (high - low > PLACE * whole) {
    const middle = (low + high) / 2;
    const point = curve.correct(moved(from.x, from.tangent, middle), from.tangent)?.point;
    // So close to it that corrections fail: this is the place.
    if (point === undefined) break;
    found = point;
    if (point.factors.sign === from.factors.sign) low = middle;
    else high = middle;
  }
  return found;
}

/** The point of least singular value around the end of a step, if that is 0. */
function byLeastValue(curve: Curve, before: Step, after: Step, middle: number): CurvePoint | null {
  const at = after.from;
  const behind = dot(at.tangent, moved(before.from.x, at.x, -1));
  const ahead = dot(at.tangent, moved(after.to.x, at.x, -1));
  const pointAt = (length: number) =>
    curve.correct(moved(at.x, at.tangent, length), at.tangent)?.point ?? null;
  let best = { point: at, value: middle };
  const valueAt = (length: number) => {
    const point = pointAt(length);
    // So close to the place that corrections fail.
    const value = point === null ? 0 : smallestSingular(point.factors, null, 4).value;
    if (point !== null && value < best.value) best = { point, value };
    return value;
  };
  let [low, high] = [behind, ahead];
  let [inner, outer] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atInner, atOuter] = [valueAt(inner), valueAt(outer)];
  for (let round = 0; round < 60 && high - low > PLACE * (ahead - behind); round++) {
    // It falls no more than this towards 0: no zero is there.
    if (round === 12 && best.value > 0.02) return null;
    if (atInner < atOuter) {
      [high, outer, atOuter] = [outer, inner, atInner];
      inner = high - GOLDEN * (high - low);
      atInner = valueAt(inner);
    } else {
      [low, inner, atInner] = [inner, outer, atOuter];
      outer = low + GOLDEN * (high - low);
      atOuter = valueAt(outer);
    }
  }
  return best.value < SINGULAR ? best.point : null;
}

/** With the directions in which the derivatives vanish; null where there are none. */
function bifurcationAt(curve: Curve, { x }: CurvePoint, { from, to }: Step): Bifurcation | null {
  const n = curve.size + 1;
  // At the point itself, where branches cross, there is more than one tangent.
  const tangent = Float64Array.from(from.tangent, (part, i) => (part + to.tangent[i]!) / 2);
  const matrix = new Float64Array(n * n);
  curve.system.evaluate(x);
  curve.system.jacobian(x[curve.size]!, matrix);
  matrix.set(tangent, curve.size * n);
  const square = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += matrix[k * n + i]! * matrix[k * n + j]!;
      square[i * n + j] = sum;
      square[j * n + i] = sum;
    }
  }
  const { values, vectors } = symmetricEigenvectors(square, n);
  const least = Array.from(values.keys()).filter((r) => Math.sqrt(Math.max(0, values[r]!)) < SINGULAR);
  const directions = least.map((r) => Float64Array.from({ length: n }, (_, i) => vectors[i * n + r]!));
  return directions.length === 0 ? null : { x, directions };
}
