/** Points of one or two dimensions with the chance of each under independent standard normals. */
export interface NormalGrid {
  readonly dimensions: number;
  readonly size: number;
  /** Dimension d of point q at `d * size + q`. */
  readonly nodes: Float64Array;
  readonly logChances: Float64Array;
}

/** Beyond this many standard deviations on either side there is a chance of 2e-9. */
const REACH = 6;

/**
 * Equally spaced points from -6 to 6 with the normal chance of each: the trapezoid rule, whose error falls exponentially for
 * smooth functions (Trefethen and Weideman 2014, DOI 10.1137/130932132). Unlike Gauss and Hermite's points, which lie some
 * .5 apart at 41 of them, it resolves the narrow posteriors of actors who answer many concepts.
 *
 * @param points of each dimension, at least 2
 */
export function normalGrid(dimensions: number, points: number): NormalGrid {
  if (!Number.isInteger(points) || points < 2) throw new RangeError(`no grid: ${points} points`);
  const size = points ** dimensions;
  const nodes = new Float64Array(dimensions * size);
  const logChances = new Float64Array(size);
  let total = 0;
  for (let q = 0; q < size; q++) {
    let [rest, squares] = [q, 0];
    for (let d = 0; d < dimensions; d++) {
      const node = -REACH + (2 * REACH * (rest % points)) / (points - 1);
      rest = Math.floor(rest / points);
      nodes[d * size + q] = node;
      squares += node * node;
    }
    logChances[q] = -squares / 2;
    total += Math.exp(-squares / 2);
  }
  for (let q = 0; q < size; q++) logChances[q]! -= Math.log(total);
  return { dimensions, size, nodes, logChances };
}
