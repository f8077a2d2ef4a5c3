import { lu, type LU, solveLu } from '../../../stats/lu.ts';
import type { ResponseSystem } from './response-system.ts';

/** A point of a branch: the unknowns, then lambda in units of one over the range of payoffs. */
export interface CurvePoint {
  readonly x: Float64Array;
  /** The direction of the branch, of length 1. */
  readonly tangent: Float64Array;
  /** The derivatives there with the tangent as last row, factored. */
  readonly factors: LU;
}

/** How far a step went. */
export interface Corrected {
  readonly point: CurvePoint;
  /** The length of the first correction, and by how much the second was shorter. */
  readonly first: number;
  readonly contraction: number;
}

/** A step that corrections have not brought back to the branch in as many tries is too long. */
const MOST_CORRECTIONS = 12;
/** Relative to the size of the unknowns. */
const TOLERANCE = 1e-11;
/** Where derivatives are all but singular, rounding may be as large. */
const NOISE = 1e-8;

/** The equations of a branch, with room to compute in. */
export interface Curve {
  readonly size: number;
  /** `x` brought to the branch without a change along `border`; null where that fails. */
  correct(x: Float64Array, border: Float64Array): Corrected | null;
  /** The first point, for lambda 0: all actions alike. */
  start(): CurvePoint;
  /** The point of a branch where x is, going the way of `border`. */
  pointAt(x: Float64Array, border: Float64Array): CurvePoint;
  readonly system: ResponseSystem;
}

export function curveOf(system: ResponseSystem): Curve {
  const { size } = system;
  const n = size + 1;
  const matrix = new Float64Array(n * n);
  const residual = new Float64Array(n);

  function factors(x: Float64Array, border: Float64Array): LU {
    system.evaluate(x);
    system.jacobian(x[size]!, matrix);
    matrix.set(border, size * n);
    return lu(matrix, n);
  }

  function pointAt(x: Float64Array, border: Float64Array): CurvePoint {
    const first = factors(x, border);
    const unit = new Float64Array(n);
    unit[size] = 1;
    const tangent = solveLu(first, unit);
    const length = norm(tangent);
    for (let i = 0; i < n; i++) tangent[i]! /= length;
    return { x, tangent, factors: first };
  }

  function correct(start: Float64Array, border: Float64Array): Corrected | null {
    const x = Float64Array.from(start);
    let [first, last, contraction] = [0, Infinity, 0];
    for (let step = 0; step < MOST_CORRECTIONS; step++) {
      const now = factors(x, border);
      system.residual(x, x[size]!, residual);
      residual[size] = 0;
      const move = solveLu(now, residual);
      const length = norm(move);
      if (!Number.isFinite(length)) return null;
      for (let i = 0; i < n; i++) x[i]! -= move[i]!;
      const large = 1 + norm(x);
      const isNoise = length <= NOISE * large;
      if (step === 0) first = length;
      else if (!isNoise) contraction = Math.max(contraction, length / last);
      // What no longer shrinks is rounding, if it is small, or else leads away.
      const isStuck = step > 0 && length > 0.5 * last;
      if (length <= TOLERANCE * large || (isStuck && isNoise))
        return { point: pointAt(x, border), first, contraction };
      if (step > 0 && length > 0.9 * last) return null;
      last = length;
    }
    return null;
  }

  function start(): CurvePoint {
    const border = new Float64Array(n);
    border[size] = 1;
    return pointAt(new Float64Array(n), border);
  }

  return { size, correct, start, pointAt, system };
}

export function norm(x: Float64Array): number {
  let sum = 0;
  for (const value of x) sum += value * value;
  return Math.sqrt(sum);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** `x + length direction`. */
export function moved(x: Float64Array, direction: Float64Array, length: number): Float64Array {
  return Float64Array.from(x, (value, i) => value + length * direction[i]!);
}
