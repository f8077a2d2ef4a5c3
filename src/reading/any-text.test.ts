import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { codebook } from '../../test/reading/invented-codebook.ts';
import { readText } from '../../test/reading/read-text.ts';

const words = constantFrom(
  'said',
  'Berg',
  'that',
  'he',
  'France',
  'troops',
  'is against',
  'according to',
  'will send',
  ',',
  '.',
  ' - ',
  '\n\n',
  '😀',
  'é',
  '(',
  ')',
  ':',
  '# ',
  '> ',
);
const marks = constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '「',
  '」',
  "''",
  '``',
);

test('any text is read without an error, and every span is a slice of it', () => {
  const text = array(oneof(words, marks, string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 }).map(
    (parts) => parts.join(' '),
  );
  assert(
    property(text, constantFrom('text/plain', 'text/markdown'), (text, mediaType) => {
      for (const { source, cue, content, confidence, voice, stance } of readText(text, codebook, mediaType)) {
        for (const span of [source, cue, ...content]) {
          if (span === null) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        expect(content.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(stance === null || (stance >= -1 && stance <= 1)).toBe(true);
        if (voice === 'author') expect([source, cue]).toEqual([null, null]);
      }
    }),
    { numRuns: 300 },
  );
});
