/**
 * The mean of stances. The stances of each side are added up by themselves and in order of size, so that the result is
 * the same to the last bit in whatever order they come, and its exact opposite when the sides are swapped.
 *
 * @example meanStance([1, 0, -1, -1]) // -0.25
 */
export function meanStance(stances: readonly number[]): number {
  const sorted = stances.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  let pro = 0;
  let contra = 0;
  for (const stance of sorted) {
    if (stance > 0) pro += stance;
    else contra -= stance;
  }
  return pro === contra ? 0 : (pro - contra) / stances.length;
}
