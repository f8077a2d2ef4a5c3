import type { Bifurcation } from './bifurcation.ts';
import { type Curve, type CurvePoint, dot, moved, norm } from './curve.ts';

/** How far from the bifurcation another branch is looked for, the nearest first. */
const DISTANCES = [0.02, 0.06, 0.2, 0.5];
/** In two directions at once, as many ways around. */
const WAYS_AROUND = 24;

/** Where other branches are, close to a bifurcation, each going away from it. */
export function leaveBranch(curve: Curve, { x, directions }: Bifurcation): CurvePoint[] {
  const found: CurvePoint[] = [];
  for (const way of waysOf(directions)) {
    for (const distance of DISTANCES) {
      // What is held is how far it is from the branch that is known, so that this one cannot be found again.
      const other = curve.correct(moved(x, way, distance), way)?.point;
      if (other === undefined || norm(moved(other.x, x, -1)) > 5 * distance) continue;
      const isKnown = found.some((known) => isAlong(moved(known.x, x, -1), moved(other.x, x, -1)));
      if (!isKnown) found.push(other);
      break;
    }
  }
  return found;
}

/** Whether two branches leave the same way. */
function isAlong(one: Float64Array, other: Float64Array): boolean {
  return dot(one, other) > 0.97 * norm(one) * norm(other);
}

function waysOf(directions: readonly Float64Array[]): Float64Array[] {
  const ways = directions.flatMap((direction) => [direction, direction.map((part) => -part)]);
  for (const [i, one] of directions.entries()) {
    for (const other of directions.slice(i + 1)) {
      for (let way = 0; way < WAYS_AROUND; way++) {
        const angle = (2 * Math.PI * (way + 0.5)) / WAYS_AROUND;
        ways.push(one.map((part, k) => Math.cos(angle) * part + Math.sin(angle) * other[k]!));
      }
    }
  }
  return ways;
}
