import type { AttributionKind } from '../attribution.ts';
import { type Comparison, partners, type Predicted } from './comparison.ts';
import { type Measure, measures, relation } from './measures.ts';
import type { ScoredText } from './scored-text.ts';
import { addWords, WORD_TABLE } from './word-agreement.ts';

export const kinds: readonly AttributionKind[] = ['direct', 'mixed', 'indirect'];
/** Confidences from which on precision and recall are shown. */
export const thresholds: readonly number[] = [0.5, 0.7, 0.8, 0.9];

/** Each of these has four counts: predicted and right, predicted, gold and found, gold. */
const COUNTS = 4;
const KINDS_FROM = measures.length;
const THRESHOLDS_FROM = KINDS_FROM + kinds.length;
const WORDS_FROM = (THRESHOLDS_FROM + thresholds.length) * COUNTS;

/**
 * What an article adds to the score of a reader: counts, each of which adds up over articles, so that a sample of articles
 * is scored by adding their rows.
 */
export type Counts = Float64Array;

export const newCounts = (): Counts => new Float64Array(WORDS_FROM + WORD_TABLE);

/** The four counts of a measure by its place in `measures`, of a kind, or of a threshold. */
export const ofMeasure = (counts: Counts, i: number): Counts => fourOf(counts, i);
export const ofKind = (counts: Counts, i: number): Counts => fourOf(counts, KINDS_FROM + i);
export const ofThreshold = (counts: Counts, i: number): Counts => fourOf(counts, THRESHOLDS_FROM + i);
export const ofWords = (counts: Counts): Counts => counts.subarray(WORDS_FROM);

const fourOf = (counts: Counts, slot: number): Counts => counts.subarray(slot * COUNTS, (slot + 1) * COUNTS);

/**
 * Adds a comparison to `counts`, with a weight.
 *
 * @returns for each predicted attribution whether it is right by `relation`, where the surest are served first: so many of
 * those above any confidence are right as can be
 */
export function addComparison(
  counts: Counts,
  scored: ScoredText,
  comparison: Comparison,
  weight: number,
): boolean[] {
  const { predicted, gold } = comparison;
  for (const [i, measure] of measures.entries()) {
    const partner = partners(comparison, measure);
    addFour(ofMeasure(counts, i), comparison, partner, measure.counts, measure.counts, weight);
    if (measure !== relation) continue;
    for (const [k, kind] of kinds.entries()) {
      const isOfKind: Measure['counts'] = (attribution) => attribution.kind === kind;
      addFour(ofKind(counts, k), comparison, partner, isOfKind, isOfKind, weight);
    }
  }
  const partner = partners(comparison, relation, surestFirst(predicted));
  for (const [i, least] of thresholds.entries()) {
    const isSure = ({ confidence }: Predicted) => (confidence ?? 1) >= least;
    const sure = { ...comparison, predicted: predicted.filter(isSure) };
    const found = partner.filter((_, place) => isSure(predicted[place]!));
    addFour(ofThreshold(counts, i), sure, found, relation.counts, relation.counts, weight);
  }
  addWords(ofWords(counts), scored, [predicted, gold], weight);
  return Array.from(partner, (found) => found >= 0);
}

function addFour(
  four: Counts,
  { predicted, gold }: Comparison,
  partner: Int32Array,
  countsPredicted: Measure['counts'],
  countsGold: Measure['counts'],
  weight: number,
): void {
  for (const [i, one] of predicted.entries()) {
    if (!countsPredicted(one)) continue;
    if (partner[i]! >= 0) four[0]! += weight;
    four[1]! += weight;
  }
  const found = new Set(partner);
  for (const [j, one] of gold.entries()) {
    if (!countsGold(one)) continue;
    if (found.has(j)) four[2]! += weight;
    four[3]! += weight;
  }
}

const surestFirst = (predicted: readonly Predicted[]): number[] =>
  [...predicted.keys()].toSorted((a, b) => (predicted[b]!.confidence ?? 1) - (predicted[a]!.confidence ?? 1));
