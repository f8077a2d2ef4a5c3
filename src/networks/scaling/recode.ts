import type { Matrix } from '../matrix.ts';
import type { Responses } from './responses.ts';

/** How often each actor agrees and disagrees with each concept. */
export interface StanceCounts {
  readonly actors: readonly string[];
  readonly concepts: readonly string[];
  /** Actor i, concept j at `i * concepts.length + j`. */
  readonly agree: Float64Array;
  readonly disagree: Float64Array;
}

/**
 * The counts out of two two-mode networks of the same statements with a boolean qualifier and no normalisation: all statements
 * (`ignore`), and agreements less disagreements (`subtract`).
 *
 * @throws RangeError where they do not have the same labels, or cannot be of the same statements
 */
export function stanceCounts(all: Matrix, subtracted: Matrix): StanceCounts {
  const isSame = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((label, at) => label === other[at]);
  if (!isSame(all.rows, subtracted.rows) || !isSame(all.columns, subtracted.columns)) {
    throw new RangeError('no two networks of the same nodes: their labels differ');
  }
  const agree = all.values.map((n, at) => (n + subtracted.values[at]!) / 2);
  const disagree = all.values.map((n, at) => (n - subtracted.values[at]!) / 2);
  for (const n of [...agree, ...disagree]) {
    if (!(n >= 0 && Number.isInteger(n))) throw new RangeError(`no count of statements: ${n}`);
  }
  return { actors: all.rows, concepts: all.columns, agree, disagree };
}

export interface RecodeOptions {
  /**
   * Null (the default): 1 who only agrees, 0 who only disagrees, and who does both is missing. A share q below .5: 0 who agrees
   * in at most that share of its statements, 1 who does in at least 1 - q, between them missing.
   */
  readonly threshold?: number | null;
  /** Count what is missing as 0 instead: who does not support a concept is against it. False unless told. */
  readonly missingDisagrees?: boolean;
  /** Actors who answer fewer concepts are left out. 1 unless told. */
  readonly minConcepts?: number;
  /** Concepts that fewer actors answer are left out. 1 unless told. */
  readonly minActors?: number;
  /** Leave out concepts that all answer alike, which place nobody. True unless told. */
  readonly dropConstants?: boolean;
}

/**
 * Answers for `itemResponse` from counts, by the rules of rDNA's `dna_scale`. Unlike there actors and concepts are left out again
 * and again until all that remain have enough; answers are counted before `missingDisagrees` fills them.
 */
export function recode(counts: StanceCounts, options: RecodeOptions = {}): Responses {
  const { threshold = null, missingDisagrees = false } = options;
  const { minConcepts = 1, minActors = 1, dropConstants = true } = options;
  if (threshold !== null && !(threshold >= 0 && threshold < 0.5)) {
    throw new RangeError(`no threshold from 0 to below .5: ${threshold}`);
  }
  const width = counts.concepts.length;
  const all = Int8Array.from(counts.agree, (agree, at) => answer(agree, counts.disagree[at]!, threshold));
  let actors = [...counts.actors.keys()];
  let concepts = [...counts.concepts.keys()];
  for (;;) {
    const before = actors.length + concepts.length;
    actors = actors.filter(
      (i) => concepts.filter((j) => all[i * width + j]! >= 0).length >= Math.max(1, minConcepts),
    );
    concepts = concepts.filter((j) => {
      const given = actors.map((i) => all[i * width + j]!).filter((value) => value >= 0);
      if (given.length < Math.max(1, minActors)) return false;
      const filled = missingDisagrees && given.length < actors.length ? [...given, 0] : given;
      return !dropConstants || new Set(filled).size > 1;
    });
    if (actors.length + concepts.length === before) break;
  }
  return {
    actors: actors.map((i) => counts.actors[i]!),
    concepts: concepts.map((j) => counts.concepts[j]!),
    values: Int8Array.from(
      actors.flatMap((i) =>
        concepts.map((j) => (missingDisagrees && all[i * width + j]! < 0 ? 0 : all[i * width + j]!)),
      ),
    ),
  };
}

/**
 * The same counts on three steps: 1 only disagrees, 2 both, 3 only agrees, 0 says nothing.
 *
 * @example ordinal counts of 2 agreements and 1 disagreement // 2
 */
export function recodeOrdinal({ actors, concepts, agree, disagree }: StanceCounts): Matrix {
  const values = agree.map((n, at) => {
    if (n > 0) return disagree[at]! > 0 ? 2 : 3;
    return disagree[at]! > 0 ? 1 : 0;
  });
  return { rows: actors, columns: concepts, values };
}

function answer(agree: number, disagree: number, threshold: number | null): number {
  if (agree + disagree === 0) return -1;
  if (threshold === null) {
    if (disagree === 0) return 1;
    return agree === 0 ? 0 : -1;
  }
  const share = agree / (agree + disagree);
  // 1 - .2 is not exactly .8: a share that meets a bound must not miss it by rounding.
  if (share <= threshold + 1e-12) return 0;
  return share >= 1 - threshold - 1e-12 ? 1 : -1;
}
