import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length });

test('what was read before changes no tokens', () => {
  const text = 'Arel’s aide Mira Zant said no.';
  const alone = tokens(text);
  // With the comma wink-nlp takes name and mark for one word, and would do so ever after.
  tokens('It was Arel’s, not hers.');
  expect(tokens(text)).toEqual(alone);
  expect(alone.slice(0, 2).map((token) => token.text)).toEqual(['Arel', '’s']);
});

test('the same text gives the same tokens, whatever stood between', () => {
  const word = fc.constantFrom(
    'Zorvak’s',
    'Zorvak’s,',
    "zorvak's",
    'U.Z.',
    'U.Z.-led',
    'pro-zorvak',
    '“zorvak',
    '.',
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const first = tokens(one);
      tokens(other);
      expect(tokens(one)).toEqual(first);
    }),
  );
});

test('tokens are slices of the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let last = 0;
      for (const token of tokens(text)) {
        expect(text.slice(token.start, token.end).replace(/\s/g, ' ')).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        last = token.end;
      }
    }),
  );
});
