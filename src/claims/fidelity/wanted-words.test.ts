import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidAlone } from './said.ts';
import { versionIndex } from './version-index.ts';
import { meaningsOf, wantedWords } from './wanted-words.ts';

const piece = fc.constantFrom(
  ...'We will not send 500 five hundred twenty one ships troops set up put forward take part pay for the of and part'.split(
    ' ',
  ),
  ...'don’t can’t it’s Germany’s allies’ rock-n-roll 1,000 3.5 40km Élysée café “said” – … 3.a a.3 x’ ’tis cannot I’ll'.split(
    ' ',
  ),
  '«',
  '»',
  '1,',
  '\u0301',
  'a\u0301b',
  '😀',
  '',
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ', ', '. ', '-', '\n')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));
const mixed = fc.oneof(text, fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 20 }));

function foundIn(words: string, wanted: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  wantedWords(wanted)(words, found);
  return found.toSorted((a, b) => a - b);
}

const asked = (words: string, wanted: ReadonlyMap<string, number>) =>
  [...meaningsOf(words)].flatMap((meaning) => wanted.get(meaning) ?? []).toSorted((a, b) => a - b);

test.each([
  ['We will send five hundred ships.', '500 ship'],
  ['Berlin set up a fund.', 'create'],
  ['They pulled out of the pact.', 'withdraw'],
  ['It isn’t so.', 'not'],
])('%s has of "%s" what reading it as a whole finds', (words, meanings) => {
  const wanted = new Map([...meaningsOf(meanings)].map((meaning, i) => [meaning, i] as const));
  expect(foundIn(words, wanted)).toEqual(asked(words, wanted));
});

test('of any text the wanted words are those that reading it as a whole finds', () => {
  fc.assert(
    fc.property(mixed, mixed, (here, there) => {
      const wanted = new Map([...meaningsOf(there)].map((meaning, i) => [meaning, i] as const));
      expect(foundIn(here, wanted)).toEqual(asked(here, wanted));
    }),
    { numRuns: 500 },
  );
});

test('an index of the wanted words finds what an index of all words finds', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 12 }),
      fc.array(text, { minLength: 1, maxLength: 3 }),
      (texts, quoted) => {
        const statements = texts.map((words) => saidAlone(words));
        const quotations = quoted.map((words) => saidAlone(words));
        const all = versionIndex(statements);
        const wanted = versionIndex(statements, quotations);
        for (const quotation of quotations)
          expect(wanted.candidates(quotation)).toEqual(all.candidates(quotation));
      },
    ),
  );
});
