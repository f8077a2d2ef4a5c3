/** One dimension of a decision as the headline sees it: places as shares of the way from the lowest to the highest position held. */
export interface Places {
  readonly places: readonly number[];
  /** Capability times salience, made to add up to 1. */
  readonly weights: readonly number[];
  /** The weighted mean of the places. */
  readonly mean: number;
}

/** The places of positions on any scale. @param weights not all 0 @param low of the positions @param high above it */
export function placesOf(
  positions: readonly number[],
  weights: readonly number[],
  low: number,
  high: number,
): Places {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places = positions.map((position) => (position - low) / (high - low));
  const shares = weights.map((weight) => weight / total);
  return { places, weights: shares, mean: places.reduce((sum, place, i) => sum + place * shares[i]!, 0) };
}
