/**
 * How far a position is from an ideal in the eyes of one actor: the root of the mean of squares, weighted by the squares of
 * its saliences. 0 for somebody who does not care. `at` is the offset of the actor (and of its ideal), `place` that of the position.
 */
export function weightedDistance(
  ideals: Float64Array,
  salience: Float64Array,
  at: number,
  positions: Float64Array,
  place: number,
  dimensions: number,
): number {
  let squares = 0;
  let weights = 0;
  for (let d = 0; d < dimensions; d += 1) {
    const s = salience[at + d]!;
    const ds = (ideals[at + d]! - positions[place + d]!) * s;
    squares += ds * ds;
    weights += s * s;
  }
  return weights === 0 ? 0 : Math.sqrt(squares / weights);
}

/**
 * What a distance leaves of a utility of 1, with an attitude to risk from -1 (seeks it) to 1 (shuns it).
 *
 * @example utilityOf(0.5, 0) // 0.5
 * @example utilityOf(0.5, 1) // 0.75
 */
export function utilityOf(distance: number, risk: number): number {
  return distance <= 1 ? (1 - distance) * (1 + distance * risk) : (1 - distance) * (1 + risk);
}

/** Distance between two places on [0, 1] in each dimension, without weights. */
export function plainDistance(
  a: Float64Array,
  placeA: number,
  b: Float64Array,
  placeB: number,
  dimensions: number,
): number {
  let squares = 0;
  for (let d = 0; d < dimensions; d += 1) {
    const difference = a[placeA + d]! - b[placeB + d]!;
    squares += difference * difference;
  }
  return Math.sqrt(squares);
}
