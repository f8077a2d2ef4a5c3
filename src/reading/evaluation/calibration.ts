/** One prediction with what came of it. */
export interface Judged {
  /** 0..1 */
  readonly confidence: number;
  /** 1 right, 0 wrong; between where several annotators disagree. */
  readonly right: number;
}

/** Predictions of like confidence. */
export interface Bin {
  /** The confidences that it takes: from `from` to below `to`; the last takes `to` too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Their mean confidence and the share that was right; 0 in an empty bin. */
  readonly confidence: number;
  readonly right: number;
}

/** How far confidences are chances of being right. */
export interface Calibration {
  /** The reliability table: ten bins of equal width. */
  readonly bins: readonly Bin[];
  /** Expected calibration error over `bins`. */
  readonly error: number;
  /** The same over ten bins of as equal a number as ties allow: no bin rests on a few. */
  readonly equalMassError: number;
}

const BINS = 10;

/**
 * The reliability table and the expected calibration error: the mean of |share right - mean confidence| over the bins,
 * weighted by how many predictions a bin has. Naeini, Cooper and Hauskrecht 2015, DOI 10.1609/aaai.v29i1.9602; Guo, Pleiss,
 * Sun and Weinberger 2017, arXiv:1706.04599, whose bins are open below and closed above: here 0.9 belongs to
 * "0.9 to 1". Cost O(n log n).
 *
 * @throws RangeError for a confidence outside 0..1
 * @example calibrationOf([{ confidence: 0.95, right: 1 }, { confidence: 0.85, right: 0 }]).error // 0.45
 */
export function calibrationOf(judged: readonly Judged[]): Calibration {
  const outside = judged.find(({ confidence }) => !(confidence >= 0 && confidence <= 1));
  if (outside !== undefined) throw new RangeError(`no confidence: ${outside.confidence}`);
  const byWidth: Judged[][] = Array.from({ length: BINS }, () => []);
  for (const one of judged) byWidth[Math.min(BINS - 1, Math.floor(one.confidence * BINS))]!.push(one);
  const bins = byWidth.map((members, i) => ({ from: i / BINS, to: (i + 1) / BINS, ...meansOf(members) }));
  return {
    bins,
    error: errorOver(bins, judged.length),
    equalMassError: errorOver(byMass(judged).map(meansOf), judged.length),
  };
}

/** In order of confidence, cut at every tenth of them; who has the same confidence stays together. */
function byMass(judged: readonly Judged[]): Judged[][] {
  const ascending = judged.toSorted((a, b) => a.confidence - b.confidence);
  const bins: Judged[][] = [];
  let start = 0;
  for (let i = 1; i <= BINS; i++) {
    let end = Math.max(start, Math.round((i * ascending.length) / BINS));
    while (end > start && ascending[end]?.confidence === ascending[end - 1]!.confidence) end++;
    bins.push(ascending.slice(start, end));
    start = end;
  }
  return bins;
}

type Means = Pick<Bin, 'count' | 'confidence' | 'right'>;

function meansOf(members: readonly Judged[]): Means {
  const mean = (of: (one: Judged) => number) =>
    members.length === 0 ? 0 : members.reduce((sum, one) => sum + of(one), 0) / members.length;
  return {
    count: members.length,
    confidence: mean(({ confidence }) => confidence),
    right: mean(({ right }) => right),
  };
}

function errorOver(bins: readonly Means[], all: number): number {
  if (all === 0) return 0;
  return (
    bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(right - confidence), 0) / all
  );
}
