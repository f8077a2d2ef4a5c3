import { assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { nameWords } from './name-words.ts';

test('words of names have their marks, and keys without', () => {
  const found = nameWords('“Arel’s U.S. aide”—of AT&T…').map(({ text, key }) => [text, key]);
  expect(found).toEqual([
    ['Arel’s', 'arel'],
    ['U.S.', 'us'],
    ['aide', 'aide'],
    ['of', 'of'],
    ['AT&T', 'at and t'],
  ]);
});

test('a letter beyond ASCII elsewhere in the text changes no word', () => {
  const text = stringMatching(/^[aBs19 .’'&_“”‘—…\u2000\u2060\u206f-]*$/);
  assert(
    property(text, (own) => {
      expect(nameWords(`${own} é`).slice(0, -1)).toEqual(nameWords(own));
    }),
    { numRuns: 1000 },
  );
});
