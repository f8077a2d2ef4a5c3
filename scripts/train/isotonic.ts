import type { Calibration } from '../../src/reading/trained/calibration.ts';

/**
 * A rising calibration of scores by isotonic regression (pool adjacent violators; Zadrozny and Elkan 2002,
 * doi:10.1145/775047.775151): points at the mean score of each pool of at least `least` rows, joined by lines.
 */
export function isotonic(scores: readonly number[], right: readonly number[], least: number): Calibration {
  const order = scores.map((_, i) => i).toSorted((a, b) => scores[a]! - scores[b]! || a - b);
  const pools: { score: number; right: number; count: number }[] = [];
  for (let from = 0; from < order.length; from += least) {
    const part = order.slice(from, from + least);
    pools.push({
      score: part.reduce((sum, i) => sum + scores[i]!, 0),
      right: part.reduce((sum, i) => sum + right[i]!, 0),
      count: part.length,
    });
    while (pools.length > 1) {
      const [before, last] = [pools.at(-2)!, pools.at(-1)!];
      if (before.right / before.count < last.right / last.count) break;
      pools.splice(-2, 2, {
        score: before.score + last.score,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  return {
    scores: Float64Array.from(pools, ({ score, count }) => score / count),
    chances: Float64Array.from(pools, ({ right, count }) => right / count),
  };
}

/**
 * The same below the surest scores; those are one bin (histogram binning, Zadrozny and Elkan 2001): as many from the top as
 * can be while `share` of them are right. Within it probabilities rise a little about that share, so that the order is kept.
 */
export function withSureBand(
  { scores: knots, chances }: Calibration,
  scores: readonly number[],
  right: readonly number[],
  share: number,
): Calibration {
  const order = scores.map((_, i) => i).toSorted((a, b) => scores[b]! - scores[a]! || a - b);
  let sum = 0;
  let size = 0;
  for (const [k, i] of order.entries()) {
    sum += right[i]!;
    if (sum >= (share + MARGIN) * (k + 1)) size = k + 1;
  }
  if (size < 2) return { scores: knots, chances };
  const band = order.slice(0, size).map((i) => scores[i]!);
  const from = band.at(-1)!;
  const below = [...knots.keys()].filter((k) => knots[k]! < from - STEP && chances[k]! < share);
  const points = below.map((k) => [knots[k]!, chances[k]!] as const);
  const last = points.at(-1);
  points.push([from - STEP, Math.min(share - 0.01, Math.max(last?.[1] ?? 0, share - 0.1))], [from, share]);
  for (const part of [0.75, 0.5, 0.25, 0]) {
    const score = band[Math.floor(part * (size - 1))]!;
    if (score > points.at(-1)![0]) points.push([score, share + 2 * MARGIN * (1 - part)]);
  }
  return {
    scores: Float64Array.from(points, ([score]) => score),
    chances: Float64Array.from(points, ([, chance]) => chance),
  };
}

/** The share in the band is so much above the least probability in it. */
const MARGIN = 0.005;
const STEP = 1e-6;
