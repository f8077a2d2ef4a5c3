import { expect, test } from 'vitest';
import { type GoldAttribution, goldAttributions } from './gold-attributions.ts';

const lines = (...rows: readonly string[]) => rows.map((row) => `${row}\n`).join('');
const inShort = ({ source, cue, content }: GoldAttribution) =>
  [source, cue, content].map((part) => part.map(({ start, end, text }) => `${start}-${end} ${text}`));

test('an event ties a source, a cue and a content', () => {
  const annotation = lines(
    'T1\tContent 10 23\tthe dam holds',
    'T2\tCue 5 9\tsays',
    'T3\tSource 0 4\tArel',
    'T4\tAttribution 5 9\tsays',
    'E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3',
  );
  const [found, ...others] = goldAttributions(annotation, 'Arel says the dam holds.', 'a.ann');
  expect(inShort(found!)).toEqual([['0-4 Arel'], ['5-9 says'], ['10-23 the dam holds']]);
  expect(found!.noSource).toBe(false);
  expect(others).toEqual([]);
});

test('code points become UTF-16 units', () => {
  const annotation = lines('T1\tCue 4 8\tsays', 'E1\tAttribution:T1 Cue:T1');
  expect(inShort(goldAttributions(annotation, '😀😀 \nsays so', 'a.ann')[0]!)[1]).toEqual(['6-10 says']);
});

test('fragments are put in order, and joined where only white space is between', () => {
  const text = 'no ship\n  sailed, Arel said, in May';
  const annotation = lines(
    'T1\tContent 29 35;0 7;10 16\tin May no ship sailed',
    'T2\tCue 23 27\tsaid',
    'E1\tAttribution:T2 Content:T1 Cue:T2',
  );
  expect(inShort(goldAttributions(annotation, text, 'a.ann')[0]!)[2]).toEqual([
    '0-16 no ship\n  sailed',
    '29-35 in May',
  ]);
});

test('two contents of one attribution are one list', () => {
  const annotation = lines(
    'T1\tContent 3 4\tb',
    'T2\tContent 0 1\ta',
    'E1\tAttribution:T1 Content:T1 Content2:T2',
  );
  expect(inShort(goldAttributions(annotation, 'a, b', 'a.ann')[0]!)[2]).toEqual(['0-1 a', '3-4 b']);
});

test('attributions come in the order of the text, and say whether they name nobody', () => {
  const annotation = lines(
    'T1\tCue 8 14\tfeared',
    'T2\tCue 0 4\tsaid',
    'E1\tAttribution-no-source:T1 Cue:T1',
    'E2\tAttribution:T2 Cue:T2',
  );
  const found = goldAttributions(annotation, 'said is feared', 'a.ann');
  expect(found.map(({ cue, noSource }) => [cue[0]!.text, noSource])).toEqual([
    ['said', false],
    ['feared', true],
  ]);
});

test('what is only discussed or discarded is no attribution, nor is an event that ties nothing', () => {
  const annotation = lines(
    'T1\tDiscuss 0 4\tsaid',
    'T2\tDiscard 0 4\tsaid',
    'T3\tAttribution-no-source 0 4\tsaid',
    'E1\tAttribution-no-source:T3 ',
    'E2\tDiscuss:T1 Content:T1',
    '#1\tAnnotatorNotes T1\tfine',
    '',
  );
  expect(goldAttributions(annotation, 'said', 'a.ann')).toEqual([]);
});

test.each(['T1\tCue 2 9\tsaid', 'T1\tCue 3 3\t', 'T1\tCue x 3\tsai', 'T1\tCue\tsaid'])(
  'a stretch that is none of the text is refused: %j',
  (line) => {
    expect(() => goldAttributions(line, 'said', 'a.ann')).toThrow(
      /^a\.ann:1: no stretch of the text: T1 Cue.* — /,
    );
    expect(() => goldAttributions(line, '😀id', 'a.ann')).toThrow(
      /^a\.ann:1: no stretch of the text: T1 Cue.* — /,
    );
  },
);

test('a line that a break cut is passed over, but a file of nothing else is no annotation', () => {
  const annotation = lines('T1\tCue 0 4\tsaid', 'cut off', 'E1\tAttribution:T1 Cue:T1');
  expect(goldAttributions(annotation, 'said', 'a.ann')).toHaveLength(1);
  expect(() => goldAttributions('<html>\nno</html>', 'said', 'a.ann')).toThrow(
    /^no annotation of brat: a\.ann — /,
  );
});
