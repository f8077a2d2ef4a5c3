import { clusterCount, type Membership } from './membership.ts';
import { adjustedRand } from './adjusted-rand.ts';

export interface Stability {
  /** Cluster -> mean over draws of its best Jaccard match: at .5 it has dissolved, below .6 do not trust it, from .85 it is firm. */
  readonly byCluster: Float64Array;
  /** Mean over draws of the adjusted Rand index with the clusters themselves. */
  readonly agreement: number;
  /** Node i, node j at `i * n + j` -> the share of the draws with both in which they share a cluster; NaN without any. */
  readonly together: Float64Array;
  readonly draws: number;
}

/** The clusters of one resample. */
export interface Draw {
  /** Node of the resample -> node of the whole. */
  readonly nodes: ArrayLike<number>;
  readonly membership: Membership;
}

/**
 * How firmly clusters stand when the data are drawn again: for each cluster and draw the greatest Jaccard similarity with a
 * cluster of the draw, among the nodes that the draw has, averaged. Draws without a node of the cluster do not count for it.
 *
 * Hennig 2007, DOI 10.1016/j.csda.2006.11.025 (`clusterboot`, whose thresholds these are).
 *
 * @param membership the clusters of the whole
 * @param draws what was drawn is the caller's: columns (`drawColumns`), or whole documents before the network is made
 * @throws RangeError without draws
 */
export function clusterStability(membership: Membership, draws: readonly Draw[]): Stability {
  if (draws.length === 0) throw new RangeError('no draws: 0');
  const n = membership.length;
  const count = clusterCount(membership);
  const sums = new Float64Array(count);
  const counted = new Float64Array(count);
  const shared = new Float64Array(n * n);
  const both = new Float64Array(n * n);
  let agreement = 0;
  for (const draw of draws) {
    const here = Int32Array.from(draw.nodes, (node) => membership[node]!);
    agreement += adjustedRand(here, draw.membership) / draws.length;
    const matches = bestMatches(here, draw.membership, count);
    for (let c = 0; c < count; c++) {
      if (Number.isNaN(matches[c])) continue;
      sums[c]! += matches[c]!;
      counted[c]!++;
    }
    for (let i = 0; i < draw.nodes.length; i++) {
      for (let j = 0; j < draw.nodes.length; j++) {
        const at = draw.nodes[i]! * n + draw.nodes[j]!;
        both[at]!++;
        if (draw.membership[i] === draw.membership[j]) shared[at]!++;
      }
    }
  }
  return {
    byCluster: sums.map((sum, c) => sum / counted[c]!),
    agreement,
    together: shared.map((times, at) => times / both[at]!),
    draws: draws.length,
  };
}

/** Cluster -> its greatest Jaccard similarity with any of `drawn`; NaN where no node of it is there. */
function bestMatches(here: Membership, drawn: Membership, count: number): Float64Array {
  const other = clusterCount(drawn);
  const table = new Float64Array(count * other);
  const sizes = new Float64Array(count);
  const otherSizes = new Float64Array(other);
  for (let i = 0; i < here.length; i++) {
    table[here[i]! * other + drawn[i]!]!++;
    sizes[here[i]!]!++;
    otherSizes[drawn[i]!]!++;
  }
  return sizes.map((size, c) => {
    if (size === 0) return Number.NaN;
    let most = 0;
    for (let d = 0; d < other; d++) {
      const both = table[c * other + d]!;
      most = Math.max(most, both / (size + otherSizes[d]! - both));
    }
    return most;
  });
}
