/** A time waited, and whether what was waited for had come by then. */
export interface Wait {
  readonly time: number;
  /** False: it had not come when the record ends. */
  readonly came: boolean;
}

/**
 * The median time until something comes, where some are still waiting: the first time by which half have it, by the estimator of Kaplan and
 * Meier; null where the record ends before half have it, or nobody waits.
 *
 * Kaplan and Meier 1958, "Nonparametric estimation from incomplete observations", DOI 10.1080/01621459.1958.10501452. O(n log n).
 *
 * @throws RangeError where a time is not finite or below 0
 * @example medianWait([{ time: 2, came: true }, { time: 5, came: true }, { time: 3, came: false }]) // 5: at 2 a third has it
 */
export function medianWait(waits: readonly Wait[]): number | null {
  const wrong = waits.find(({ time }) => !Number.isFinite(time) || time < 0);
  if (wrong !== undefined) throw new RangeError(`no time: ${wrong.time}`);
  const times = [...new Set(waits.filter(({ came }) => came).map(({ time }) => time))].toSorted(
    (a, b) => a - b,
  );
  let waiting = 1;
  for (const time of times) {
    const atRisk = waits.filter((wait) => wait.time >= time).length;
    const coming = waits.filter((wait) => wait.came && wait.time === time).length;
    waiting *= 1 - coming / atRisk;
    if (waiting <= 0.5 + 1e-12) return time;
  }
  return null;
}
