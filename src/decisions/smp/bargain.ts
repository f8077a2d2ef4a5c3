import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';

/** Keeps a bargain between two who weigh nothing from dividing by 0. */
const LEAST = 1e-6;

/** What two actors would agree on: new positions for both, by dimension. */
export interface Bargain {
  /** Who proposed it, and to whom; the same actor twice is to stay. */
  readonly initiator: number;
  readonly receiver: number;
  readonly forInitiator: Float64Array;
  readonly forReceiver: Float64Array;
}

/**
 * Where `i` and `j` meet if `i` prevails with `chanceI` and `j` with `chanceJ`, dimension by dimension.
 *
 * S1P1 and S2P2 weigh both positions by salience and chance, or by their squares; KTAB rounds to four decimals, which is left
 * out unless faults are kept. S2PMax moves only the weaker side.
 */
export function meet(
  { dimensions, salience }: SmpInput,
  positions: Float64Array,
  i: number,
  j: number,
  chanceI: number,
  chanceJ: number,
  { interVecBrgn, faults }: SmpOptions,
): Bargain {
  const forInitiator = new Float64Array(dimensions);
  const forReceiver = new Float64Array(dimensions);
  const rounded = faults === 'kept' ? toFourDecimals : (x: number) => x;
  for (let d = 0; d < dimensions; d += 1) {
    const [atI, atJ] = [i * dimensions + d, j * dimensions + d];
    const [xi, xj, si, sj] = [positions[atI]!, positions[atJ]!, salience[atI]!, salience[atJ]!];
    if (interVecBrgn === 'S2PMax') {
      const weakI = Math.max(0, chanceJ - chanceI);
      const weakJ = Math.max(0, chanceI - chanceJ);
      const [si2, sj2] = [si * si, sj * sj];
      const stepI = (weakI * sj2) / (weakI * sj2 + LEAST + (1 - weakI) * si2);
      const stepJ = (weakJ * si2) / (weakJ * si2 + LEAST + (1 - weakJ) * sj2);
      forInitiator[d] = xi + stepI * (xj - xi);
      forReceiver[d] = xj + stepJ * (xi - xj);
    } else {
      const squared = interVecBrgn === 'S2P2';
      const wi = squared ? si * si * (chanceI * chanceI) : si * chanceI;
      const wj = squared ? sj * sj * (chanceJ * chanceJ) : sj * chanceJ;
      forInitiator[d] = rounded(((wi + LEAST) * xi + wj * xj) / (wi + LEAST + wj));
      forReceiver[d] = rounded((wi * xi + (LEAST + wj) * xj) / (wi + LEAST + wj));
    }
  }
  return { initiator: i, receiver: j, forInitiator, forReceiver };
}

/** The mean of two bargains between the same two, weighted. */
export function between(a: Bargain, weightA: number, b: Bargain, weightB: number): Bargain {
  const mean = (x: Float64Array, y: Float64Array) =>
    x.map((value, d) => (weightA * value + weightB * y[d]!) / (weightA + weightB));
  return {
    initiator: a.initiator,
    receiver: a.receiver,
    forInitiator: mean(a.forInitiator, b.forInitiator),
    forReceiver: mean(a.forReceiver, b.forReceiver),
  };
}

function toFourDecimals(x: number): number {
  return Math.trunc(0.5 + x * 10_000) / 10_000;
}
