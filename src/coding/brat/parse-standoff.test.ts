import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStandoff } from './parse-standoff.ts';
import { fragmentsOf, writeStandoff } from './write-standoff.ts';
import { spanOf } from '../../documents/span.ts';

const text = 'He 😀 agreed.\nShe did not.';
const lines = [
  'T1\tCue 5 11\tagreed',
  'T2\tContent 0 2;13 16\tHe She',
  'E1\tAttribution:T1 Cue:T1 Content:T2',
  '#1\tAnnotatorNotes E1\twho is he?\tand she?',
  'A1\tNegated E1',
  'R1\tSame Arg1:T1 Arg2:T2',
  '*\tEquiv T1 T2',
  '*\tEquiv T2 T1',
  'N1\tReference T1 Wikipedia:534366\tsomebody',
];

test('every kind of line comes back as it was', () => {
  const annotation = `${lines.join('\n')}\n`;
  expect(writeStandoff(parseStandoff(annotation, text, 'a.ann'), text)).toBe(annotation);
});

test('code points become UTF-16 units', () => {
  expect(parseStandoff(lines[0]!, text, 'a.ann')).toEqual([
    {
      kind: 'entity',
      id: 'T1',
      type: 'Cue',
      fragments: [{ start: 6, end: 12, text: 'agreed' }],
      quote: 'agreed',
    },
  ]);
});

test.each([
  ['what is no line', 'agreed', 'a.ann:1: no line of brat: agreed'],
  ['a stretch outside the text', 'T1\tCue 5 99\tx', 'a.ann:1: no stretch of the text'],
  ['a stretch the wrong way round', 'T1\tCue 9 5\tx', 'a.ann:1: no stretch of the text'],
  ['half a unit', 'T1\tCue 0.5 2\tx', 'a.ann:1: no stretch of the text'],
  ['an id used twice', 'T1\tCue 0 2\tHe\nT1\tCue 0 2\tHe', 'a.ann:2: id used twice'],
])('%s is refused with its line', (_, annotation, message) => {
  expect(() => parseStandoff(annotation, text, 'a.ann')).toThrow(message);
});

test('a span is cut at line breaks, whatever they are', () => {
  const broken = 'one  \r\n\n  two\nthree ';
  expect(fragmentsOf(spanOf(broken, 0, broken.length)).map(({ text: words }) => words)).toEqual([
    'one',
    'two',
    'three',
  ]);
  for (const { start, end, text: words } of fragmentsOf(spanOf(broken, 0, broken.length)))
    expect(broken.slice(start, end)).toBe(words);
});

test('whatever is written is read back to the same', () => {
  const made = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 40 }).chain((words) => {
    const points = Array.from(words);
    return fc
      .array(fc.tuple(fc.nat(points.length - 1), fc.nat(points.length - 1)), { maxLength: 5 })
      .map((pairs) => ({
        words,
        spans: pairs.map(([a, b]) => {
          const start = points.slice(0, Math.min(a, b)).join('').length;
          return spanOf(words, start, points.slice(0, Math.max(a, b) + 1).join('').length);
        }),
      }));
  });
  fc.assert(
    fc.property(made, ({ words, spans }) => {
      const records = spans.map((span, i) => ({
        kind: 'entity' as const,
        id: `T${i + 1}`,
        type: 'Cue',
        fragments: [span],
        quote: 'x',
      }));
      expect(parseStandoff(writeStandoff(records, words), words, 'a.ann')).toEqual(records);
    }),
  );
});
