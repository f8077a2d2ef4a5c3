import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseName } from './normalise-name.ts';

test.each([
  ['U.S.', 'us'],
  ['US', 'us'],
  ['Türkiye', 'turkiye'],
  ['İstanbul', 'istanbul'],
  ['Wałęsa', 'walesa'],
  ['Côte d’Ivoire', "cote d'ivoire"],
  ["Cote d'Ivoire", "cote d'ivoire"],
  ['The  Hague', 'hague'],
  ['the\u00a0Kremlin', 'kremlin'],
  ['Bosnia–Herzegovina', 'bosnia herzegovina'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['St. Lucia', 'st lucia'],
  ['Theresienstadt', 'theresienstadt'],
  ['the', 'the'],
  [' ', ''],
])('%o is looked up as %o', (text, key) => {
  expect(normaliseName(text)).toBe(key);
});

test('normalising twice changes nothing more', () => {
  const pieces = fc.constantFrom('the', 'The ', ' ', '.', '…', '&', '–', '’', 'İ', 'ł', 'ﬁ', 'é', 'a');
  const names = fc.array(pieces).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(names, fc.string({ unit: 'grapheme' })), (text) => {
      const once = normaliseName(text);
      expect(normaliseName(once)).toBe(once);
    }),
  );
});
