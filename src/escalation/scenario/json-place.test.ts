import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlace } from './json-place.ts';

test.each([
  ['{\n"a": [1,]}', 2, 9],
  ['{"a": 1,}', 1, 9],
  ['{\n"a": 1,\n "b": tru }', 3, 7],
  ['{\n"a": \n', 3, 1],
  ['[1,2\n,3] x', 2, 5],
  ['{a: 1}', 1, 2],
  ['date,speaker', 1, 1],
  ['', 1, 1],
  ['"a\nb"', 1, 1],
  ['[01]', 1, 3],
  ['{"a" 1}', 1, 6],
  ["{'a': 1}", 1, 2],
  ['[1}', 1, 3],
  ['{"a": 1 "b": 2}', 1, 9],
])('%j stops being JSON in line %i, column %i', (text, line, column) => {
  expect(jsonPlace(text)).toEqual({ line, column });
});

test('JSON is JSON, and cut off it is not', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 2, max: 4 }), (text, spaces) => {
      const pretty = JSON.stringify(JSON.parse(text), null, spaces);
      expect([jsonPlace(text), jsonPlace(pretty)]).toEqual([null, null]);
      if (/^[[{"]/.test(text)) expect(jsonPlace(text.slice(0, -1))).not.toBeNull();
    }),
  );
});

test('whatever the engine refuses has a place, and whatever it takes has none', () => {
  const signs = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'a',
    '1',
    '-',
    '.',
    'e',
    ' ',
    '\n',
    'true',
    'null',
    '\\',
    '"k"',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(jsonPlace(text) === null).toBe(isJson);
    }),
    { numRuns: 5000 },
  );
});
