import { totalOf } from './check-counts.ts';

/**
 * Van der Eijk's agreement A on an ordered scale: 1 where all choose the same category, 0 where all categories are chosen alike, -1
 * where half choose either end. No units. Null for nobody, and for fewer than three categories, where it is undefined.
 *
 * The distribution is taken apart into layers, in each of which categories are either empty or equally full; the agreement of a
 * layer is told from its triples of categories (two neighbours full and one empty beside them, or one empty between two full), and
 * the mean over layers is weighted by what they hold. Van der Eijk 2001, "Measuring agreement in ordered rating scales", DOI
 * 10.1023/A:1010374114305. O(K⁴) for K categories.
 *
 * @param counts of the categories in their order
 * @throws RangeError where a count is below 0 or not finite
 * @example vanDerEijk([8, 3, 11]) // -0.3181818181818182
 */
export function vanDerEijk(counts: ArrayLike<number>): number | null {
  const all = totalOf(counts);
  if (all === 0 || counts.length < 3) return null;
  const left = Float64Array.from(counts);
  // Shares subtracted from one another leave crumbs that are no layer.
  const crumb = all * 1e-14;
  let agreement = 0;
  for (;;) {
    let lowest = Infinity;
    const full: number[] = [];
    for (const [category, count] of left.entries()) {
      if (count <= crumb) continue;
      full.push(category);
      lowest = Math.min(lowest, count);
    }
    if (full.length === 0) return agreement;
    agreement += ((lowest * full.length) / all) * agreementOfLayer(full, left.length);
    for (const category of full) left[category]! -= lowest;
  }
}

/** @param full the categories that the layer fills, in order */
function agreementOfLayer(full: readonly number[], categories: number): number {
  const isFull = new Uint8Array(categories);
  for (const category of full) isFull[category] = 1;
  let [unimodal, bimodal] = [0, 0];
  for (let i = 0; i < categories; i++) {
    for (let j = i + 1; j < categories; j++) {
      for (let k = j + 1; k < categories; k++) {
        if (isFull[i]! + isFull[j]! + isFull[k]! !== 2) continue;
        if (isFull[j] === 1) unimodal += 1;
        else bimodal += 1;
      }
    }
  }
  const triples = unimodal + bimodal;
  const unimodality =
    triples === 0
      ? 1
      : ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * triples);
  return unimodality * (1 - (full.length - 1) / (categories - 1));
}
