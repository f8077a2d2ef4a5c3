import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './folded-text.ts';
import { placesOfQuote } from './places-of-quote.ts';

const found = (quote: string, text: string) =>
  placesOfQuote(quote, foldText(text)).map(({ start, end }) => text.slice(start, end));

describe('a quotation is found', () => {
  test.each([
    ['word for word', 'will not go', 'We will not go.', ['will not go']],
    ['with other white space', 'will not go', 'We will\n  not\u00a0go.', ['will\n  not\u00a0go']],
    ['with other quotation marks', '"Never," he said', '“Never,” he said', ['“Never,” he said']],
    ['with doubled single marks', '"Never"', "''Never''", ["''Never''"]],
    ['with the other apostrophe', "Arel's word", 'Arel’s word', ['Arel’s word']],
    ['across a soft hyphen', 'minister', 'min\u00adister', ['min\u00adister']],
    ['wherever it stands', 'no', 'No: no, no!', ['no', 'no']],
    ['beside characters of two units', 'go', '😀go😀', ['go']],
  ])('%s', (_, quote, text, places) => {
    expect(found(quote, text)).toEqual(places);
  });
});

describe('a quotation is not found', () => {
  test.each([
    ['with another word', 'will never go', 'We will not go.'],
    ['in another case', 'We Will', 'We will not go.'],
    ['within a word', 'port', 'A report of reports.'],
    ['at the end of a word', 'will no', 'We will not go.'],
    ['before a combining mark', 'cafe', 'cafe\u0301s'],
    ['with an ellipsis', 'We … go', 'We will not go.'],
    ['with another dash', 'now - or never', 'now – or never'],
    ['with half a character', '\ude00', '😀'],
    ['if it is empty', ' \n', 'We will not go.'],
  ])('%s', (_, quote, text) => {
    expect(found(quote, text)).toEqual([]);
  });
});

test('only what lies between the bounds counts, and no more than asked for', () => {
  const text = foldText('go go go go');
  expect(placesOfQuote('go', text, 2, 8)).toEqual([
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ]);
  expect(placesOfQuote('go', text, 0, Infinity, 1)).toHaveLength(1);
});

test('whatever is found says the same as the quotation, and a slice between words is found', () => {
  const piece = fc.constantFrom(
    'troops',
    ' ',
    '\n',
    '“',
    '"',
    "'",
    'no',
    'é',
    '😀',
    '\u00ad',
    '.',
    '7',
    '  ',
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (text, other, from, length) => {
      const folded = foldText(text);
      const slice = text.slice(from % (text.length + 1)).slice(0, length % 20);
      for (const quote of [other, slice])
        for (const { start, end } of placesOfQuote(quote, folded))
          expect(foldText(text.slice(start, end)).text.trim()).toBe(foldText(quote).text.trim());
      expect(placesOfQuote(text, folded)).toHaveLength(foldText(text).text.trim() === '' ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});
