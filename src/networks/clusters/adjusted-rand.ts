import { clusterCount, type Membership } from './membership.ts';

/**
 * How much two partitions of the same nodes agree, chance taken off: 1 where they are equal, about 0 for unrelated ones.
 *
 * Hubert and Arabie 1985, DOI 10.1007/BF01908075. 1 where both leave every node alone or both have a single cluster.
 *
 * @throws RangeError where they have different numbers of nodes
 * @example adjustedRand(Int32Array.of(0, 0, 0, 1, 1, 1, 2), Int32Array.of(0, 0, 1, 1, 1, 1, 0)) // 0.28985...
 */
export function adjustedRand(one: Membership, other: Membership): number {
  if (one.length !== other.length) {
    throw new RangeError(`no two partitions of the same nodes: ${one.length} and ${other.length}`);
  }
  const columns = clusterCount(other);
  const table = new Float64Array(clusterCount(one) * columns);
  const rowSums = new Float64Array(clusterCount(one));
  const columnSums = new Float64Array(columns);
  for (let i = 0; i < one.length; i++) {
    table[one[i]! * columns + other[i]!]!++;
    rowSums[one[i]!]!++;
    columnSums[other[i]!]!++;
  }
  const together = pairs(table);
  const [inOne, inOther] = [pairs(rowSums), pairs(columnSums)];
  const all = (one.length * (one.length - 1)) / 2;
  const expected = all > 0 ? (inOne * inOther) / all : 0;
  const greatest = (inOne + inOther) / 2;
  return greatest === expected ? 1 : (together - expected) / (greatest - expected);
}

function pairs(counts: Float64Array): number {
  let sum = 0;
  for (const n of counts) sum += (n * (n - 1)) / 2;
  return sum;
}
