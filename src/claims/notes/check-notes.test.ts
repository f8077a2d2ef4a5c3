import { expect, test } from 'vitest';
import {
  canal,
  codebook,
  column,
  evidenceOf,
  members,
  registry,
} from '../../../test/fixtures/northern-pact.ts';
import { said } from '../../../test/fixtures/said.ts';
import { readDocument } from '../../documents/index.ts';
import { checkDocument } from '../check-document.ts';
import type { Evidence } from '../evidence.ts';
import { checkNotes } from './check-notes.ts';

const options = { date: '2024-04-02', carry: 90 };
const plain = (text: string) =>
  readDocument(new TextEncoder().encode(text), { origin: 'text.txt', date: '2024-04-02' });

function notes(document = plain(''), evidence: Evidence = evidenceOf([])): string[] {
  return checkNotes(document, checkDocument(document, evidence, { carry: 90 }), evidence, options);
}

test.each([
  ['— — —', 'it has no words'],
  ['Canal', 'it has one word, and a claim takes a sentence that says something of somebody'],
  [
    'United won the cup again, and the town sang until the morning.',
    'it names no alliance, no member of one and no issue of the codebook; the codebook has canal and tolls',
  ],
  ['They dig the canal with spoons.', 'it names no alliance and no member of one (it names canal)'],
  [
    'Arcadia has won the cup in the Northern Pact League.',
    'it names no issue of the codebook (it names Northern Pact and Arcadia); the codebook has canal and tolls',
  ],
  [
    'The Northern Pact met by the canal in Arcadia.',
    'it names Northern Pact, Arcadia and canal, but claims nothing about them that evidence could decide',
  ],
])('nothing to check: %s', (text, why) => {
  expect(notes(plain(text))).toEqual([`nothing to check here: ${why}`]);
});

test('a few lines of English with many names are English', () => {
  const english =
    'NATO met on restrictions on the use of western weapons. Albania is against it. Most members of the CSTO are for sending troops.';
  expect(notes({ ...plain(english), language: 'hu' })[0]).toMatch(
    /^nothing to check here: it names no issue/,
  );
});

test('another language is named, with what would be needed', () => {
  const german = `Die Regierung von Arcadia lehnt den Kanal ab, sagte der Minister. ${'Niemand weiß, was daraus wird. '.repeat(4)}`;
  expect(notes(plain(german))).toEqual([
    'nothing to check here: it is in German (de), and claims are read in English only: an English translation would be needed, or the words of claims (src/claims/words) and the terms of the codebook in German',
  ]);
});

const sentence = 'Arcadia is against the canal.';

test.each([
  [
    'empty',
    [],
    'no evidence on canal: it is empty; needed: what Arcadia said on canal from 2024-01-03 to 2024-04-02',
  ],
  [
    'on another issue',
    [said('Arcadia', 'tolls', 1, '2024-03-01')],
    'no evidence on canal: it has tolls; needed: what Arcadia said on canal from 2024-01-03 to 2024-04-02',
  ],
  [
    'of somebody else',
    canal('+Borland 2024-03-01'),
    'no evidence on canal of Arcadia: it has Borland; needed: what Arcadia said on canal from 2024-01-03 to 2024-04-02',
  ],
  [
    'from another time',
    canal('+Arcadia 2023-03-01'),
    'no evidence on canal in the time that counts: it is from 2023-03-01 to 2023-03-01; needed: what Arcadia said on canal from 2024-01-03 to 2024-04-02, or a longer --carry',
  ],
])('evidence that is %s', (_, statements, note) => {
  expect(notes(column(sentence), evidenceOf(statements))).toEqual([note]);
});

test('amounts ask for deeds, whatever was said', () => {
  const amount = column('Arcadia has given 10 billion euros for the canal.');
  expect(notes(amount, evidenceOf(canal('+Arcadia 2024-03-01')))).toEqual([
    'no deeds on canal up to 2024-04-02: it has none at all; needed: what Arcadia and others did on canal, with amounts',
  ]);
});

test('evidence that covers another alliance', () => {
  const document = plain('NATO met. Most members of NATO are against the canal.');
  expect(notes(document, evidenceOf(canal(`+${members[0]} 2024-03-01`)))[0]).toMatch(
    /^no evidence on canal of members of NATO: it has Arcadia; needed: what members of NATO said on canal from/,
  );
});

test('where evidence is there, nothing is missing', () => {
  expect(notes(column(sentence), evidenceOf(canal('+Arcadia 2024-03-01')))).toEqual([]);
});

test('actors of a codebook alone are no members', () => {
  const evidence: Evidence = { statements: [], registry, codebook };
  expect(notes(plain('Paris is lovely in the spring, they say.'), evidence)[0]).toMatch(
    /^nothing to check here: it names no alliance and no issue of the codebook \(it names France\)/,
  );
});
