import { type PhraseBook, phraseBook } from '../find/phrase-book.ts';
import {
  atLeast,
  atMost,
  notAll,
  type Quantity,
  share,
  type StatedAmount,
  vagueQuantity,
} from '../quantity.ts';

/** How a number bounds a count. */
export type Bound = 'least' | 'more' | 'most' | 'fewer' | 'exact' | 'about';

export const bounds: PhraseBook<Bound> = phraseBook<Bound>([
  ...['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'a minimum of'].map(
    (p) => [p, 'least'] as const,
  ),
  ...['more than', 'over', 'upwards of'].map((p) => [p, 'more'] as const),
  ...['at most', 'at the most', 'a maximum of', 'no more than', 'not more than', 'up to'].map(
    (p) => [p, 'most'] as const,
  ),
  ...['fewer than', 'less than', 'under'].map((p) => [p, 'fewer'] as const),
  ...['only', 'just', 'merely', 'exactly', 'precisely', 'a mere', 'the only'].map(
    (p) => [p, 'exact'] as const,
  ),
  ...['about', 'around', 'roughly', 'some', 'nearly', 'almost', 'close to'].map((p) => [p, 'about'] as const),
]);

/** Quantities that are complete in themselves. */
export const wholes: PhraseBook<Quantity> = phraseBook<Quantity>([
  ...[
    'most',
    'a majority',
    'the majority',
    'the great majority',
    'a clear majority',
    'a large majority',
    'a solid majority',
    'the clear majority',
    'the large majority',
  ].map((p) => [p, atLeast(share(1 / 2, true))] as const),
  ...['a broad majority', 'the vast majority', 'a vast majority', 'the overwhelming majority'].map(
    (p) => [p, atLeast(share(1 / 2, true))] as const,
  ),
  ...['an overwhelming majority', 'a bare majority', 'a narrow majority'].map(
    (p) => [p, atLeast(share(1 / 2, true))] as const,
  ),
  ...[
    'a minority',
    'only a minority',
    'a small minority',
    'the minority',
    'a tiny minority',
    'a clear minority',
  ].map((p) => [p, atMost(share(1 / 2, true))] as const),
  ...['nearly all', 'almost all', 'virtually all', 'practically all', 'nearly every', 'almost every'].map(
    (p) => [p, atLeast(share(0.9))] as const,
  ),
  ...['hardly any', 'barely any', 'scarcely any', 'almost no', 'virtually no', 'hardly a'].map(
    (p) => [p, atMost(share(0.1))] as const,
  ),
  ...['all', 'every', 'each', 'every single', 'every one'].map((p) => [p, atLeast(share(1))] as const),
  ...['no', 'none', 'not a single', 'not one', 'no single', 'not any'].map(
    (p) => [p, atMost(share(0))] as const,
  ),
  ...['not all', 'not every'].map((p) => [p, notAll] as const),
  ...[
    'few',
    'very few',
    'only a few',
    'a few',
    'many',
    'not many',
    'several',
    'some',
    'a handful',
    'various',
  ].map((p) => [p, vagueQuantity] as const),
  ...[
    'a number',
    'numerous',
    'countless',
    'more and more',
    'ever more',
    'fewer and fewer',
    'a growing number',
  ].map((p) => [p, vagueQuantity] as const),
]);

/** What stands before the number of those left out: "all but two". */
export const restOf: PhraseBook<true> = phraseBook(
  ['all', 'everyone', 'everybody'].flatMap((all) =>
    ['but', 'except', 'except for', 'save', 'bar'].map((but) => [`${all} ${but}`, true] as const),
  ),
);

/** Shares that a bound can stand before: "more than half". */
export const shares: PhraseBook<StatedAmount> = phraseBook<StatedAmount>([
  ['half', share(1 / 2)],
  ['a half', share(1 / 2)],
  ['one half', share(1 / 2)],
  ['a third', share(1 / 3)],
  ['one third', share(1 / 3)],
  ['two thirds', share(2 / 3)],
  ['two-thirds', share(2 / 3)],
  ['a quarter', share(1 / 4)],
  ['one quarter', share(1 / 4)],
  ['two fifths', share(2 / 5)],
  ['three fifths', share(3 / 5)],
  ['a fifth', share(1 / 5)],
  ['a full half', share(1 / 2)],
  ['a good half', share(1 / 2)],
  ['fully half', share(1 / 2)],
  ['three quarters', share(3 / 4)],
  ['three-quarters', share(3 / 4)],
  ['four fifths', share(4 / 5)],
]);

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words up to ninety-nine, and dozens. */
export const numbers: PhraseBook<number> = phraseBook<number>([
  ...units.map((word, value) => [word, value] as const),
  ...tens.flatMap((ten, i) => [
    [ten, 20 + 10 * i] as const,
    ...units.slice(1, 10).map((unit, j) => [`${ten}-${unit}`, 21 + 10 * i + j] as const),
  ]),
  ['a single', 1],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['two dozen', 24],
]);
