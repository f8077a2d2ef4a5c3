import { type Curve, type CurvePoint, dot, moved, norm } from './curve.ts';
import type { Step } from './trace.ts';

const MOST_ROUNDS = 80;

/** Whether a step goes over a lambda. */
export function passes({ from, to }: Step, size: number, lambda: number): boolean {
  const [before, after] = [from.x[size]!, to.x[size]!];
  return before < lambda ? after >= lambda : before > lambda && after <= lambda;
}

/** The point of a step at which lambda is what is asked for, to the last digits that doubles hold. */
export function pointAtLambda(curve: Curve, { from, to }: Step, lambda: number): CurvePoint {
  const { size } = curve;
  const beyond = (point: CurvePoint) => point.x[size]! - lambda;
  let [low, high] = [0, dot(from.tangent, moved(to.x, from.x, -1))];
  let [atLow, atHigh] = [beyond(from), beyond(to)];
  let best = Math.abs(atHigh) < Math.abs(atLow) ? to : from;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (Math.abs(beyond(best)) <= 1e-12 * (1 + lambda)) break;
    // The chord for a few rounds, then halves, which cannot fail.
    const share = round % 3 === 2 ? 0.5 : Math.min(0.95, Math.max(0.05, atLow / (atLow - atHigh)));
    const length = low + share * (high - low);
    const point = curve.correct(moved(from.x, from.tangent, length), from.tangent)?.point;
    if (point === undefined) break;
    const off = beyond(point);
    if (Math.abs(off) < Math.abs(beyond(best))) best = point;
    if (Math.sign(off) === Math.sign(atLow)) [low, atLow] = [length, off];
    else [high, atHigh] = [length, off];
  }
  return exactly(curve, best, lambda) ?? best;
}

/** Corrected without a change of lambda; null where the branch turns there, so that this leads away. */
function exactly(curve: Curve, near: CurvePoint, lambda: number): CurvePoint | null {
  const { size } = curve;
  const start = Float64Array.from(near.x);
  start[size] = lambda;
  const border = new Float64Array(size + 1);
  border[size] = 1;
  const found = curve.correct(start, border);
  if (found === null || norm(moved(found.point.x, near.x, -1)) > 1e-3) return null;
  return found.point;
}
