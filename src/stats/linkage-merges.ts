/** How far two clusters are apart; `ward` is R's `ward.D2`: distances squared inside, heights on the scale of distances. */
export type Linkage = 'single' | 'average' | 'complete' | 'ward';

export interface Merge {
  /** What is joined, the smaller number first: an item 0..n-1, or n + t for the cluster made by merge t. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** How many items the new cluster has. */
  readonly size: number;
}

/**
 * The merges of a hierarchical clustering in order of height, by chains of nearest neighbours: O(n²) time and memory.
 *
 * Murtagh 1983, DOI 10.1093/comjnl/26.4.354; the update of distances by Lance and Williams 1967, DOI 10.1093/comjnl/9.4.373;
 * Ward as in Murtagh and Legendre 2014 (DOI 10.1007/s00357-014-9161-z), their Ward2. Between equal distances the first
 * neighbour in order is taken, so that a tree with ties need not be that of another program.
 *
 * @param distances `count` rows of as many, row by row: symmetric
 * @throws RangeError where a distance is missing, negative or not finite
 * @example linkageMerges([0, 1, 4, 1, 0, 2, 4, 2, 0], 3, 'single').map(({ height }) => height) // [1, 2]
 */
export function linkageMerges(distances: ArrayLike<number>, count: number, linkage: Linkage): Merge[] {
  if (count === 0) return [];
  if (distances.length !== count * count)
    throw new RangeError(`no distances of ${count}: ${distances.length}`);
  const between = Float64Array.from(distances);
  for (let i = 0; i < between.length; i++) {
    if (!(between[i]! >= 0 && between[i]! < Infinity)) throw new RangeError(`no distance: ${between[i]!}`);
    if (linkage === 'ward') between[i]! *= between[i]!;
  }
  const joins = chainJoins(between, count, linkage);
  joins.sort((a, b) => a.height - b.height);
  return numbered(joins, count, linkage === 'ward');
}

interface Join {
  readonly a: number;
  readonly b: number;
  readonly height: number;
}

function chainJoins(between: Float64Array, n: number, linkage: Linkage): Join[] {
  const sizes = new Float64Array(n).fill(1);
  const gone = new Uint8Array(n);
  const chain = new Int32Array(n + 1);
  const joins: Join[] = [];
  let length = 0;
  let first = 0;
  while (joins.length < n - 1) {
    if (length === 0) {
      while (gone[first] === 1) first++;
      chain[length++] = first;
    }
    const tip = chain[length - 1]!;
    // The cluster before in the chain wins ties: otherwise a chain could run in a circle.
    let nearest = length > 1 ? chain[length - 2]! : -1;
    let least = nearest >= 0 ? between[tip * n + nearest]! : Infinity;
    for (let k = 0; k < n; k++) {
      if (k === tip || gone[k] === 1) continue;
      const distance = between[tip * n + k]!;
      if (distance < least) {
        least = distance;
        nearest = k;
      }
    }
    if (length < 2 || nearest !== chain[length - 2]) {
      chain[length++] = nearest;
      continue;
    }
    length -= 2;
    joins.push({ a: tip, b: nearest, height: least });
    merge(between, n, sizes, gone, tip, nearest, linkage);
  }
  return joins;
}

/** Makes `kept` the cluster of both, and forgets `lost`. */
function merge(
  between: Float64Array,
  n: number,
  sizes: Float64Array,
  gone: Uint8Array,
  lost: number,
  kept: number,
  linkage: Linkage,
): void {
  const [sizeLost, sizeKept] = [sizes[lost]!, sizes[kept]!];
  const apart = between[lost * n + kept]!;
  gone[lost] = 1;
  sizes[kept] = sizeLost + sizeKept;
  for (let k = 0; k < n; k++) {
    if (gone[k] === 1 || k === kept) continue;
    const fromLost = between[lost * n + k]!;
    const fromKept = between[kept * n + k]!;
    let distance: number;
    if (linkage === 'single') distance = Math.min(fromLost, fromKept);
    else if (linkage === 'complete') distance = Math.max(fromLost, fromKept);
    else if (linkage === 'average')
      distance = (sizeLost * fromLost + sizeKept * fromKept) / (sizeLost + sizeKept);
    else {
      const size = sizes[k]!;
      distance =
        ((sizeLost + size) * fromLost + (sizeKept + size) * fromKept - size * apart) /
        (sizeLost + sizeKept + size);
    }
    between[kept * n + k] = distance;
    between[k * n + kept] = distance;
  }
}

/** The joins in order of height, each side named by the cluster that its node belongs to by then. */
function numbered(joins: readonly Join[], n: number, squared: boolean): Merge[] {
  const parent = Int32Array.from({ length: 2 * n - 1 }, (_, i) => i);
  const sizes = new Int32Array(2 * n - 1).fill(1, 0, n);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = node; at !== root;) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return joins.map(({ a, b, height }, t) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    const size = sizes[rootA]! + sizes[rootB]!;
    parent[rootA] = n + t;
    parent[rootB] = n + t;
    sizes[n + t] = size;
    return {
      left: Math.min(rootA, rootB),
      right: Math.max(rootA, rootB),
      height: squared ? Math.sqrt(Math.max(0, height)) : height,
      size,
    };
  });
}
