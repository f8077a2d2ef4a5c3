/** A rising line through points: what a score is worth as a probability. */
export interface Calibration {
  readonly scores: Float64Array;
  readonly chances: Float64Array;
}

/** The probability of a score, between the nearest points; beyond the ends that of the end. */
export function calibrated({ scores, chances }: Calibration, score: number): number {
  const n = scores.length;
  if (score <= scores[0]!) return chances[0]!;
  if (score >= scores[n - 1]!) return chances[n - 1]!;
  let low = 0;
  let high = n - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (scores[middle]! <= score) low = middle;
    else high = middle;
  }
  const share = (score - scores[low]!) / (scores[high]! - scores[low]!);
  return chances[low]! + share * (chances[high]! - chances[low]!);
}
