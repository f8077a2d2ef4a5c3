/** How alike actors stand, two by two. */
export interface SideBySide {
  readonly actors: readonly string[];
  /** `actors.length` rows of as many, row by row: -1 (opposed on all issues) to 1 (the same on all); NaN where too little is shared. */
  readonly similarity: Float64Array;
  /** On how many issues the stances of both are known; on the diagonal of one. */
  readonly overlap: Int32Array;
}

/**
 * Who sides with whom: for every two actors `1 - mean |x - y|` over the issues on which both are known, where stances run from -1
 * to 1. This is Signorino and Ritter's S for issues of one weight ("Tau-b or not tau-b", 1999, DOI 10.1111/0020-8833.00113).
 *
 * O(actors^2 issues).
 *
 * @param stances of every actor on every issue, row by row: from -1 to 1, NaN where it is not known
 * @param least on so many issues both have to be known; 1 unless told
 * @throws RangeError where the stances are not as many as actors times issues
 * @example
 * // A: pro, pro; B: pro, contra; C: unknown, contra
 * sideBySide(['A', 'B', 'C'], [1, 1, 1, -1, NaN, -1], 2).similarity // 1, 0, -1 / 0, 1, 1 / -1, 1, 1
 */
export function sideBySide(
  actors: readonly string[],
  stances: ArrayLike<number>,
  issues: number,
  least = 1,
): SideBySide {
  const n = actors.length;
  if (stances.length !== n * issues) throw new RangeError(`no stances of ${n} actors: ${stances.length}`);
  const similarity = new Float64Array(n * n);
  const overlap = new Int32Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b <= a; b++) {
      let shared = 0;
      let apart = 0;
      for (let issue = 0; issue < issues; issue++) {
        const distance = Math.abs(stances[a * issues + issue]! - stances[b * issues + issue]!);
        if (Number.isNaN(distance)) continue;
        shared += 1;
        apart += distance;
      }
      const alike = shared < Math.max(least, 1) ? Number.NaN : 1 - apart / shared;
      similarity[a * n + b] = similarity[b * n + a] = alike;
      overlap[a * n + b] = overlap[b * n + a] = shared;
    }
  }
  return { actors, similarity, overlap };
}
