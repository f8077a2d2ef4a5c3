/**
 * A largest one-to-one matching of two sets, by augmenting paths (Kuhn 1955, DOI 10.1002/nav.3800020109, in the form that
 * Berge's theorem gives it): for each member of the left the number of its partner on the right, or -1. Who stands first on
 * the left is served first: once matched it stays so, and the first k have as many partners as they can have among themselves.
 * Cost O(left x pairs).
 *
 * @param fits for each member of the left, which of the right it may have, the one tried first at the beginning
 * @example matching([[0, 1], [0]], 2) // [1, 0]
 */
export function matching(fits: readonly (readonly number[])[], right: number): Int32Array {
  const owner = new Int32Array(right).fill(-1);
  const seenBy = new Int32Array(right).fill(-1);
  const settle = (left: number, round: number): boolean => {
    for (const wanted of fits[left]!) {
      if (seenBy[wanted] === round) continue;
      seenBy[wanted] = round;
      if (owner[wanted]! >= 0 && !settle(owner[wanted]!, round)) continue;
      owner[wanted] = left;
      return true;
    }
    return false;
  };
  for (let left = 0; left < fits.length; left++) settle(left, left);
  const partner = new Int32Array(fits.length).fill(-1);
  for (let i = 0; i < right; i++) if (owner[i]! >= 0) partner[owner[i]!] = i;
  return partner;
}
