import { isAnything, type Marked, type MarkedPlaces, markedIn } from './marked.ts';
import { matching } from './matching.ts';
import type { Measure } from './measures.ts';
import { type Pair, pairOf } from './pair.ts';
import type { ScoredText } from './scored-text.ts';

/** What a reader says, and with which confidence, 0..1; null where it does not tell. */
export interface Prediction extends MarkedPlaces {
  readonly confidence: number | null;
}

/** A prediction as it is scored. */
export interface Predicted extends Marked {
  readonly confidence: number | null;
}

/** All that is predicted of a text beside all that one annotator marked. */
export interface Comparison {
  readonly predicted: readonly Predicted[];
  readonly gold: readonly Marked[];
  /** `pairs[i][j]`: the predicted i beside the gold j. */
  readonly pairs: readonly (readonly Pair[])[];
}

/** Cost O(predicted x gold x words of one). */
export function compare(predicted: readonly Predicted[], gold: readonly Marked[]): Comparison {
  return { predicted, gold, pairs: predicted.map((one) => gold.map((other) => pairOf(one, other))) };
}

/** Predictions in words of their text and in its order, whatever the order they came in; those without a word are none. */
export function predictedIn(scored: ScoredText, predictions: readonly Prediction[]): Predicted[] {
  return predictions
    .map((prediction) => ({ ...markedIn(scored, prediction), confidence: prediction.confidence }))
    .filter(isAnything)
    .map((marked) => ({ marked, first: firstOf(marked), key: JSON.stringify(marked) }))
    .toSorted((a, b) => a.first - b.first || (a.key < b.key ? -1 : 1))
    .map(({ marked }) => marked);
}

/**
 * For each predicted attribution the number of the gold one that it is right about by a measure, or -1; as many as
 * possible, none twice, so that a duplicate is wrong.
 *
 * @param order in which the predicted ones are served; in that of the text, unless told
 */
export function partners(
  { predicted, gold, pairs }: Comparison,
  { counts, isRight }: Measure,
  order: readonly number[] = [...predicted.keys()],
): Int32Array {
  const counted = gold.map(counts);
  const fits = order.map((i) => {
    if (!counts(predicted[i]!)) return [];
    return [...gold.keys()].filter((j) => counted[j]! && isRight(pairs[i]![j]!));
  });
  const partnerOf = new Int32Array(predicted.length);
  for (const [place, partner] of matching(fits, gold.length).entries()) partnerOf[order[place]!] = partner;
  return partnerOf;
}

const firstOf = ({ source, cue, content }: Marked): number =>
  Math.min(...[source[0], cue[0], content[0]].map((word) => word ?? Infinity));
