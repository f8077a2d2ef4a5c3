/** Trees of decisions, added up: a node is a question `features[feature] <= limit`, or a leaf where `feature` is -1. */
export interface Trees {
  readonly prior: number;
  /** Node at which each tree begins. */
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly limit: Float64Array;
  /** Node for yes; the one for no. Of a leaf nothing. */
  readonly yes: Int32Array;
  readonly no: Int32Array;
  /** Of a leaf, what it adds. */
  readonly value: Float64Array;
}

/** Trees as they are read: without a question whose answer the processor would have to guess. */
export interface Forest {
  readonly prior: number;
  readonly roots: Int32Array;
  /** Of each tree, how many questions the longest way has. */
  readonly depths: Int32Array;
  /** Of a leaf 0. */
  readonly feature: Int16Array;
  /** Of a leaf what it adds. */
  readonly limit: Float64Array;
  /** Node for no and node for yes, side by side; of a leaf itself. */
  readonly next: Int32Array;
}

/** Cost O(nodes). */
export function forestOf({ prior, roots, feature, limit, yes, no, value }: Trees): Forest {
  const nodes = feature.length;
  const next = new Int32Array(2 * nodes);
  /** From the last node on, since each comes before those that it leads to. */
  const depth = new Int32Array(nodes);
  for (let i = nodes - 1; i >= 0; i--) {
    const leaf = feature[i]! < 0;
    next[2 * i] = leaf ? i : no[i]!;
    next[2 * i + 1] = leaf ? i : yes[i]!;
    if (!leaf) depth[i] = 1 + Math.max(depth[no[i]!]!, depth[yes[i]!]!);
  }
  return {
    prior,
    roots,
    depths: roots.map((root) => depth[root]!),
    feature: feature.map((each) => Math.max(0, each)),
    limit: limit.map((each, i) => (feature[i]! < 0 ? value[i]! : each)),
    next,
  };
}

/** The sum of all trees for one row, as log odds. Cost O(trees depth). */
export function logOdds({ prior, roots, depths, feature, limit, next }: Forest, row: Float64Array): number {
  let sum = prior;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let d = depths[t]!; d > 0; d--)
      node = next[2 * node + Number(row[feature[node]!]! <= limit[node]!)]!;
    sum += limit[node]!;
  }
  return sum;
}
