import type { Issue } from '../issue.ts';

/** Where nobody with weight is worse off than without an agreement. */
export interface AgreementRange {
  readonly from: number;
  readonly to: number;
  /** By actor how far from its position it would end up without an agreement. */
  readonly apart: readonly number[];
}

/** What holds without an agreement: the reference point, or something as bad for each as the far end of the scale. */
export type Disagreement = 'worst' | 'reference';

/**
 * Where an agreement can lie that nobody with weight would rather do without, if being further off is always worse.
 *
 * @param reference what holds without an agreement; null: as bad for each as a whole scale away from its position
 * @returns null where there is no such agreement but the reference point itself: somebody would veto every other
 * @example agreementRange({ positions: [40, 80], weights: [1, 1], low: 0, high: 100 }, 0) // { from: 0, to: 80, apart: [40, 80] }
 */
export function agreementRange(
  { positions, weights, low, high }: Pick<Issue, 'positions' | 'weights' | 'low' | 'high'>,
  reference: number | null,
): AgreementRange | null {
  const apart = positions.map((x) => (reference === null ? high - low : Math.abs(reference - x)));
  let [from, to] = [low, high];
  for (const [i, x] of positions.entries()) {
    if (weights[i] === 0) continue;
    from = Math.max(from, x - apart[i]!);
    to = Math.min(to, x + apart[i]!);
  }
  return to > from ? { from, to, apart } : null;
}

/**
 * Where a slope that only falls crosses zero between two points: bisection to the last bit.
 *
 * @param rises whether what is sought lies above
 * @example climb(0, 10, (x) => x < 3) // 3
 */
export function climb(from: number, to: number, rises: (x: number) => boolean): number {
  let [low, high] = [from, to];
  for (;;) {
    const x = (low + high) / 2;
    if (x <= low || x >= high) return x;
    if (rises(x)) low = x;
    else high = x;
  }
}
