import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../documents/span.ts';
import { rng } from '../../stats/rng.ts';
import type { GoldAttribution } from './gold-attributions.ts';
import type { Prediction } from './comparison.ts';
import type { CorpusArticle } from './corpus.ts';
import { scoreAnnotators, scoreReader, type Scores } from './score.ts';

const text =
  'Minister Arel of Ruritania said the old dam holds. “No ship sails,” the pilot warned on Monday.';

/** Parts as words of the text; an empty one is not marked. */
function said(source: string, cue: string, content: string, confidence = 0.5): Prediction {
  const part = (words: string) =>
    words === '' ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  return { source: part(source), cue: part(cue), content: part(content), confidence };
}

function gold(...attributions: readonly Prediction[]): GoldAttribution[] {
  return attributions.map(({ source, cue, content }) => {
    const [a, b, c] = [source, cue, content].map((places) =>
      places.map(({ start, end }) => spanOf(text, start, end)),
    );
    return { source: a!, cue: b!, content: c!, noSource: source.length === 0 };
  });
}

const article = (...annotators: readonly (readonly GoldAttribution[])[]): CorpusArticle => ({
  id: 'a',
  text,
  annotations: annotators.map((attributions, i) => ({ annotator: `000${i}`, attributions })),
});
const score = (one: CorpusArticle, predictions: readonly Prediction[]) =>
  scoreReader([one], new Map([['a', predictions]]), { rng: rng(1), draws: 3 });
const of = ({ measures }: Scores, wanted: string) => {
  const { precision, recall } = measures.find(({ name }) => name === wanted)!;
  return [precision, recall];
};

const arel = said('Minister Arel of Ruritania', 'said', 'the old dam holds', 0.9);
const pilot = said('the pilot', 'warned', '“No ship sails,”', 0.8);

test('each measure asks for what its name says', () => {
  const predicted = [
    // The same head, half the source, the same cue, three of four words.
    said('Minister Arel', 'said', 'old dam holds', 0.9),
    // Another source, one word more in the cue, the same content but for its marks.
    said('', 'warned on', 'No ship sails', 0.8),
    said('Monday', 'on', 'Monday', 0.1),
  ];
  const scores = score(article(gold(arel, pilot)), predicted);
  const shown = Object.fromEntries(scores.measures.map(({ name }) => [name, of(scores, name)]));
  expect(shown).toEqual({
    'relation match50': [1 / 3, 1 / 2],
    'relation lenient': [1 / 3, 1 / 2],
    'relation exact': [0, 0],
    'who said what': [1 / 3, 1 / 2],
    'cue exact': [1 / 3, 1 / 2],
    'cue overlap': [2 / 3, 1],
    'source exact (linked)': [0, 0],
    'source head (linked)': [1 / 2, 1 / 2],
    'content exact': [1 / 3, 1 / 2],
    'content match50': [2 / 3, 1],
  });
  expect(scores.kinds.map(({ kind, predicted, gold, recall }) => [kind, predicted, gold, recall])).toEqual([
    ['direct', 1, 1, 0],
    ['mixed', 0, 0, 0],
    ['indirect', 2, 1, 1],
  ]);
  expect(scores.confident!.map(({ least, precision, recall }) => [least, precision, recall])).toEqual([
    [0.5, 1 / 2, 1 / 2],
    [0.7, 1 / 2, 1 / 2],
    [0.8, 1 / 2, 1 / 2],
    [0.9, 1, 1 / 2],
  ]);
  expect(scores.calibration!.error).toBeCloseTo((0.1 + 0.8 + 0.1) / 3, 12);
  expect([scores.articles, scores.words, scores.markedShare]).toEqual([
    1,
    17,
    { gold: 15 / 17, predicted: 12 / 17 },
  ]);
});

test('of two annotators each counts half, and the article once', () => {
  const scores = score(article(gold(arel, pilot), gold(arel)), [arel, pilot]);
  expect(of(scores, 'relation exact')).toEqual([3 / 4, 1]);
  expect(scores.measures[0]).toMatchObject({ predicted: 2, gold: 1.5 });
  // Right for both, right for one of them.
  expect(scores.calibration!.bins.slice(8).map(({ right }) => right)).toEqual([0.5, 1]);
  expect(scores.words).toBe(17);
});

test('people are scored against each other, so that precision is recall', () => {
  const scores = scoreAnnotators(
    [article(gold(arel, pilot), gold(arel)), { ...article(gold(arel)), id: 'b' }],
    {
      rng: rng(1),
      draws: 10,
    },
  );
  expect(scores.articles).toBe(1);
  expect(of(scores, 'relation exact')).toEqual([2 / 3, 2 / 3]);
  expect([scores.confident, scores.calibration]).toEqual([null, null]);
});

test('without a confidence on every prediction nothing is said of confidences', () => {
  const scores = score(article(gold(arel, pilot)), [arel, { ...pilot, confidence: null }]);
  expect([scores.confident, scores.calibration]).toEqual([null, null]);
});

test('an article that nobody annotated is not counted; one without predictions is', () => {
  const corpus = [
    article(gold(arel)),
    { ...article(gold(arel)), id: 'b' },
    { id: 'c', text, annotations: [] },
  ];
  const predictions = new Map(['a', 'c'].map((id) => [id, [arel]]));
  const scores = scoreReader(corpus, predictions, { rng: rng(1), draws: 10 });
  expect([scores.articles, ...of(scores, 'relation exact')]).toEqual([2, 1, 1 / 2]);
  expect(() => scoreReader([], predictions, { rng: rng(1) })).toThrow('no annotated article to score');
});

test('of two that claim one the surer is right, so that a threshold finds it', () => {
  const doubtful = said('Minister Arel', 'said', 'the old dam holds', 0.3);
  const scores = score(article(gold(arel)), [doubtful, arel]);
  expect(scores.confident!.at(-1)).toMatchObject({ precision: 1, recall: 1 });
  expect(scores.calibration!.bins[3]!.right).toBe(0);
});

const words = [...text.matchAll(/[\w’]+/g)].map(
  ({ index, 0: word }) => [index, index + word.length] as const,
);
const place = fc.tuple(fc.nat(words.length - 1), fc.nat(3)).map(([from, more]) => ({
  start: words[from]![0],
  end: words[Math.min(words.length - 1, from + more)]![1],
}));
const part = fc.array(place, { minLength: 1, maxLength: 2 });
const attribution: fc.Arbitrary<Prediction> = fc.record({
  source: fc.oneof(fc.constant([]), part),
  cue: part,
  content: part,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});
const attributions = fc.array(attribution, { minLength: 1, maxLength: 6 });

/** All right, where there is anything that a measure counts. */
const perfect = ({ measures }: Scores) =>
  measures.every(({ precision, recall, predicted }) => predicted === 0 || (precision === 1 && recall === 1));

test('the gold as prediction is all right', () => {
  fc.assert(
    fc.property(attributions, (some) => {
      const scores = score(article(gold(...some)), some);
      expect(perfect(scores)).toBe(true);
      expect(scores.alpha).toEqual({ value: 1, interval: [1, 1] });
    }),
  );
});

test('every attribution twice has half the precision and the same recall', () => {
  fc.assert(
    fc.property(attributions, (some) => {
      const scores = score(article(gold(...some)), [...some, ...some]);
      expect(of(scores, 'relation exact')).toEqual([1 / 2, 1]);
    }),
  );
});

test('the order of attributions does not matter', () => {
  fc.assert(
    fc.property(attributions, attributions, (one, other) => {
      const scores = score(article(gold(...other)), one);
      expect(score(article(gold(...other)), one.toReversed())).toEqual(scores);
      const turned = score(article(gold(...other).toReversed()), one);
      expect(turned.measures).toEqual(scores.measures);
      expect(turned.alpha).toEqual(scores.alpha);
    }),
  );
});

test('precision and recall of a reader are recall and precision of the gold beside it', () => {
  fc.assert(
    fc.property(attributions, attributions, (one, other) => {
      const forth = score(article(gold(...other)), one);
      const back = score(article(gold(...one)), other);
      for (const { name } of forth.measures) expect(of(back, name)).toEqual(of(forth, name).toReversed());
      expect(back.alpha.value).toBeCloseTo(forth.alpha.value, 12);
    }),
  );
});

test('what is stricter finds no more', () => {
  fc.assert(
    fc.property(attributions, attributions, (one, other) => {
      const scores = score(article(gold(...other)), one);
      const [recall] = [(name: string) => of(scores, name)[1]!];
      expect(recall('relation exact')).toBeLessThanOrEqual(recall('relation match50'));
      expect(recall('relation match50')).toBeLessThanOrEqual(recall('relation lenient'));
      expect(recall('cue exact')).toBeLessThanOrEqual(recall('cue overlap'));
      expect(recall('content exact')).toBeLessThanOrEqual(recall('content match50'));
      for (const { f1, intervals } of scores.measures) expect(intervals.f1).toEqual([f1, f1]);
    }),
  );
});
