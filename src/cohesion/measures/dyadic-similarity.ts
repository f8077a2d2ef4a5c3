import { checkPairs } from '../../stats/check-pairs.ts';

/** How like two members are; each measure is 1 where they always stand alike. */
export interface DyadicSimilarity {
  /** On how many issues or votes both are known. */
  readonly shared: number;
  /** The mean share of the scale that they are not apart: 0 to 1. */
  readonly agreement: number | null;
  /** The same from -1 (always at opposite ends) to 1: Signorino and Ritter's S, unweighted, with absolute distances. */
  readonly s: number | null;
  /** Scott's pi, with squared distances: beyond what chance gives two members with the stances of both together; may be below 0. */
  readonly pi: number | null;
  /** Cohen's kappa, with squared distances: beyond what chance gives two members with the stances that each has. */
  readonly kappa: number | null;
}

/**
 * How like two members are over the issues or votes on which both are known. Null where there is none; pi and kappa also where
 * nothing varies, as chance would have them agree too.
 *
 * `s` is high where all vote alike most of the time, whoever they are; `pi` and `kappa` take that off. Signorino and Ritter 1999, "Tau-b
 * or not tau-b", DOI 10.1111/0020-8833.00113; Häge 2011, "Choice or circumstance?", DOI 10.1093/pan/mpr023.
 *
 * @param one stances of the one, -1 (contra) to 1 (pro), and `other` those of the other on the same issues or votes
 * @throws RangeError where there are not as many of both, or one is outside the scale
 * @example
 * dyadicSimilarity([1, 1, 0, -1, 1, 0, -1, -1], [1, 0, 0, -1, -1, 1, -1, 1])
 * // { shared: 8, agreement: 0.625, s: 0.25, pi: 0.1666..., kappa: 0.1666... }
 */
export function dyadicSimilarity(one: ArrayLike<number>, other: ArrayLike<number>): DyadicSimilarity {
  checkPairs(one, other);
  const n = one.length;
  if (n === 0) return { shared: 0, agreement: null, s: null, pi: null, kappa: null };
  let [apart, squares, sumOne, sumOther] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [x, y] = [one[i]!, other[i]!];
    if (Math.abs(x) > 1 || Math.abs(y) > 1)
      throw new RangeError(`no stance of -1 to 1: ${Math.abs(x) > 1 ? x : y}`);
    apart += Math.abs(x - y);
    squares += (x - y) ** 2;
    sumOne += x;
    sumOther += y;
  }
  const [meanOne, meanOther] = [sumOne / n, sumOther / n];
  const middle = (meanOne + meanOther) / 2;
  let [around, aroundOwn] = [0, n * (meanOne - meanOther) ** 2];
  for (let i = 0; i < n; i++) {
    around += (one[i]! - middle) ** 2 + (other[i]! - middle) ** 2;
    aroundOwn += (one[i]! - meanOne) ** 2 + (other[i]! - meanOther) ** 2;
  }
  // Stances are from -1 to 1: the scale is 2 wide.
  const beyondChance = (spread: number) => (spread > 1e-12 ? 1 - squares / spread : null);
  return {
    shared: n,
    agreement: 1 - apart / (2 * n),
    s: 1 - apart / n,
    pi: beyondChance(around),
    kappa: beyondChance(aroundOwn),
  };
}
