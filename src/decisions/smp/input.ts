import { EntenteError } from '../../error.ts';
import type { Decision } from '../decision.ts';
import type { SmpOptions } from './options.ts';

/** A decision as the model computes with it: positions from 0 to 1, flat arrays by actor, then by dimension. */
export interface SmpInput {
  readonly actors: number;
  readonly dimensions: number;
  readonly capability: Float64Array;
  readonly salience: Float64Array;
  /** By actor: the sum of its saliences, at most 1. */
  readonly attention: Float64Array;
  /** By actor: capability times attention, the weight in a challenge. */
  readonly weight: Float64Array;
  readonly positions: Float64Array;
  /** How much of each position enters each ideal, by actor then actor; null where ideals are the positions. */
  readonly accommodation: Float64Array | null;
}

/** More attention than there is may be rounding of the input. */
const SLACK = 1e-9;

/**
 * Puts a decision into the form of the model.
 *
 * @throws EntenteError where somebody's saliences add up to more than 1; with `faults=kept`, where somebody has no capability
 *   or salience, which KTAB cannot compute
 */
export function smpInput({ actors, dimensions, scale }: Decision, { faults }: SmpOptions): SmpInput {
  const [n, D] = [actors.length, dimensions.length];
  const capability = Float64Array.from(actors, (actor) => actor.capability);
  const salience = Float64Array.from(actors.flatMap((actor) => actor.salience));
  const positions = Float64Array.from(
    actors.flatMap(({ position }) =>
      position.map((x, d) => (x - scale[d]![0]) / (scale[d]![1] - scale[d]![0])),
    ),
  );
  const attention = new Float64Array(n);
  for (let i = 0; i < n; i += 1) for (let d = 0; d < D; d += 1) attention[i]! += salience[i * D + d]!;
  for (const [i, { name }] of actors.entries()) {
    if (attention[i]! > 1 + SLACK)
      throw new EntenteError(
        'input',
        `saliences of ${name} add up to more than 1`,
        String(attention[i]),
        'the model takes them as shares of one attention: divide them, so that no actor has more',
      );
    if (faults === 'kept' && !(capability[i]! > 0 && attention[i]! > 0))
      throw new EntenteError(
        'input',
        'KTAB takes nobody without capability or salience',
        name,
        'leave it out, or the preset',
      );
  }
  return {
    actors: n,
    dimensions: D,
    capability,
    salience,
    attention,
    weight: attention.map((share, i) => share * capability[i]!),
    positions,
    accommodation: accommodationOf(actors),
  };
}

function accommodationOf(actors: Decision['actors']): Float64Array | null {
  if (actors.every(({ idealFrom }) => idealFrom === undefined)) return null;
  const n = actors.length;
  const matrix = new Float64Array(n * n);
  for (const [i, { name, idealFrom }] of actors.entries()) {
    const shares = idealFrom ?? { [name]: 1 };
    for (const [j, { name: other }] of actors.entries()) matrix[i * n + j] = shares[other] ?? 0;
  }
  return matrix;
}
