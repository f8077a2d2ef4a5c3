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

/** The sum of all trees for one row, as log odds. Cost O(trees depth). */
export function logOdds(
  { prior, roots, feature, limit, yes, no, value }: Trees,
  row: ArrayLike<number>,
): number {
  let sum = prior;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!)
      node = row[f]! <= limit[node]! ? yes[node]! : no[node]!;
    sum += value[node]!;
  }
  return sum;
}
