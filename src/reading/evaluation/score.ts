import type { AttributionKind } from '../attribution.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { type Calibration, calibrationOf, type Judged } from './calibration.ts';
import { compare, type Prediction, predictedIn } from './comparison.ts';
import type { CorpusArticle } from './corpus.ts';
import {
  addComparison,
  type Counts,
  kinds,
  newCounts,
  ofKind,
  ofMeasure,
  ofThreshold,
  ofWords,
  thresholds,
} from './counts.ts';
import { markedIn } from './marked.ts';
import { measures } from './measures.ts';
import { scoredText } from './scored-text.ts';
import { alphaOf, markedShares } from './word-agreement.ts';
import type { Rng } from '../../stats/rng.ts';

/** Precision, recall and their harmonic mean, 0..1, each with its 95% interval; 0 where there is nothing to count. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly intervals: { readonly precision: Interval; readonly recall: Interval; readonly f1: Interval };
  /** How many are predicted and in the gold, of several annotators the mean. */
  readonly predicted: number;
  readonly gold: number;
}

/** How well a reader reads a corpus. */
export interface Scores {
  /** Those that somebody annotated; only they are counted. */
  readonly articles: number;
  readonly words: number;
  /** Which share of the words is part of an attribution. */
  readonly markedShare: { readonly predicted: number; readonly gold: number };
  readonly measures: readonly ({ readonly name: string } & Score)[];
  /** `relation match50` by how the content is quoted: precision over the predicted of a kind, recall over the gold of it. */
  readonly kinds: readonly ({ readonly kind: AttributionKind } & Score)[];
  /** Krippendorff's alpha on what each word is: nothing, source, cue, content. */
  readonly alpha: { readonly value: number; readonly interval: Interval };
  /** `relation match50` of what is at least so sure; null unless every prediction has a confidence. */
  readonly confident: readonly ({ readonly least: number } & Score)[] | null;
  readonly calibration: Calibration | null;
}

/** How intervals are drawn. */
export interface Draws {
  readonly rng: Rng;
  /** 1000 unless told. */
  readonly draws?: number;
}

/**
 * Scores predictions against a corpus. Each measure is over a largest one-to-one matching of predicted and marked
 * attributions, in words (punctuation is no difference); of several annotators of an article each counts an equal part, so that
 * an article counts once. Intervals are drawn over articles. An article without predictions counts as one where nothing is found.
 *
 * @param predictions by the id of their article
 * @throws RangeError where no article is annotated
 * @example scoreReader(corpus, new Map(), { rng: rng(1) }).measures[0]?.recall // 0
 */
export function scoreReader(
  articles: readonly CorpusArticle[],
  predictions: ReadonlyMap<string, readonly Prediction[]>,
  draws: Draws,
): Scores {
  const rows: Counts[] = [];
  const judged: Judged[] = [];
  let isSure = true;
  for (const { id, text, annotations } of articles) {
    if (annotations.length === 0) continue;
    const scored = scoredText(text);
    const predicted = predictedIn(scored, predictions.get(id) ?? []);
    const right = predicted.map(() => 0);
    const counts = newCounts();
    for (const { attributions } of annotations) {
      const comparison = compare(
        predicted,
        attributions.map((gold) => markedIn(scored, gold)),
      );
      const found = addComparison(counts, scored, comparison, 1 / annotations.length);
      for (const [i, isFound] of found.entries()) if (isFound) right[i]! += 1 / annotations.length;
    }
    rows.push(counts);
    for (const [i, { confidence }] of predicted.entries()) {
      if (confidence === null) isSure = false;
      else judged.push({ confidence, right: right[i]! });
    }
  }
  const scores = scoresOf(rows, draws);
  return isSure
    ? { ...scores, calibration: calibrationOf(judged) }
    : { ...scores, confident: null, calibration: null };
}

/**
 * How well people agree: each annotator of an article scored against each other one of it, over the articles that have several.
 * What one reads as precision is what the other reads as recall, so that both are the same.
 *
 * @throws RangeError where no article has several annotators
 */
export function scoreAnnotators(articles: readonly CorpusArticle[], draws: Draws): Scores {
  const rows: Counts[] = [];
  for (const { text, annotations } of articles) {
    if (annotations.length < 2) continue;
    const scored = scoredText(text);
    const counts = newCounts();
    const marked = annotations.map(({ attributions }) =>
      attributions.map((gold) => ({ ...markedIn(scored, gold), confidence: null })),
    );
    for (const [i, one] of marked.entries())
      for (const [j, other] of marked.entries())
        if (i !== j)
          addComparison(counts, scored, compare(one, other), 1 / (marked.length * (marked.length - 1)));
    rows.push(counts);
  }
  return { ...scoresOf(rows, draws), confident: null, calibration: null };
}

/** From the counts of articles to figures with intervals. */
function scoresOf(rows: readonly Counts[], { rng, draws = 1000 }: Draws): Omit<Scores, 'calibration'> {
  if (rows.length === 0) throw new RangeError('no annotated article to score');
  const sum = newCounts();
  for (const row of rows) for (let i = 0; i < sum.length; i++) sum[i]! += row[i]!;
  const intervals = bootstrap(rows, figuresOf, { draws, rng });
  const figures = figuresOf(sum);
  let next = 0;
  const figure = () => ({ value: figures[next]!, interval: intervals[next++]! });
  const score = (four: Counts): Score => {
    const [precision, recall, f1] = [figure(), figure(), figure()];
    return {
      precision: precision.value,
      recall: recall.value,
      f1: f1.value,
      intervals: { precision: precision.interval, recall: recall.interval, f1: f1.interval },
      predicted: four[1]!,
      gold: four[3]!,
    };
  };
  const words = ofWords(sum);
  const [predicted, gold] = markedShares(words);
  return {
    articles: rows.length,
    words: Math.round(words.reduce((all, count) => all + count, 0)),
    markedShare: { predicted, gold },
    measures: measures.map(({ name }, i) => ({ name, ...score(ofMeasure(sum, i)) })),
    kinds: kinds.map((kind, i) => ({ kind, ...score(ofKind(sum, i)) })),
    confident: thresholds.map((least, i) => ({ least, ...score(ofThreshold(sum, i)) })),
    alpha: figure(),
  };
}

/** Precision, recall and F1 of each measure, kind and threshold, then alpha: in the order in which `scoresOf` takes them. */
function figuresOf(sum: Counts): number[] {
  return [
    ...measures.flatMap((_, i) => ratios(ofMeasure(sum, i))),
    ...kinds.flatMap((_, i) => ratios(ofKind(sum, i))),
    ...thresholds.flatMap((_, i) => ratios(ofThreshold(sum, i))),
    alphaOf(ofWords(sum)),
  ];
}

function ratios([right, predicted, found, gold]: Counts): [number, number, number] {
  const precision = predicted! > 0 ? right! / predicted! : 0;
  const recall = gold! > 0 ? found! / gold! : 0;
  const sum = precision + recall;
  return [precision, recall, sum > 0 ? (2 * precision * recall) / sum : 0];
}
