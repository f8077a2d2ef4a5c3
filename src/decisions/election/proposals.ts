import type { Decision } from '../decision.ts';

/** What can be voted on: every combination of positions that some actor holds. */
export interface Proposals {
  /** By proposal, then by dimension. */
  readonly positions: readonly (readonly number[])[];
  /** By proposal the index of the first actor who holds it. */
  readonly holders: readonly number[];
  /**
   * `[actor * proposals + proposal]`: how far the proposal is from what the actor wants, as a share of the scale, dimensions
   * weighted by the actor's salience.
   */
  readonly distances: Float64Array;
}

/** The positions held, each once, and how far they are from everybody. O(n m) for m proposals. */
export function proposalsOf({ actors, scale }: Decision): Proposals {
  const seen = new Map<string, number>();
  for (const [i, { position }] of actors.entries()) {
    const key = position.join(' ');
    if (!seen.has(key)) seen.set(key, i);
  }
  const holders = [...seen.values()];
  const positions = holders.map((i) => actors[i]!.position);
  const distances = Float64Array.from(
    actors.flatMap(({ position, salience }) =>
      positions.map((proposal) => {
        let [sum, total] = [0, 0];
        for (const [d, s] of salience.entries()) {
          const [low, high] = scale[d]!;
          sum += (s * ((proposal[d]! - position[d]!) / (high - low || 1))) ** 2;
          total += s * s;
        }
        return total > 0 ? Math.sqrt(sum / total) : 0;
      }),
    ),
  );
  return { positions, holders, distances };
}
