import { expect, test } from 'vitest';
import { deeds } from '../../test/fixtures/did.ts';
import { canal, column, evidenceOf } from '../../test/fixtures/northern-pact.ts';
import { said } from '../../test/fixtures/said.ts';
import { spanOf } from '../documents/index.ts';
import type { Deed } from '../coding/deed.ts';
import { besides, checkDocument } from './check-document.ts';

const document = column('Arcadia is for the canal.');

/** What a reader made of the column itself. */
const own = {
  ...said('Arcadia', 'canal', 1, '2024-04-02', 'own'),
  document: document.id,
  span: spanOf(document.text, document.text.indexOf('the canal'), document.text.indexOf('the canal') + 9),
};

function verdictWith(...statements: Parameters<typeof evidenceOf>[0]): string | undefined {
  return checkDocument(document, evidenceOf(statements), { carry: 90 })[0]?.verdict;
}

test('a document is no evidence for itself', () => {
  const [other] = canal('-Arcadia 2024-03-01');
  expect(verdictWith(own)).toBe('not-enough-evidence');
  expect(verdictWith(own, other!)).toBe(verdictWith(other!));
});

test('deeds coded in the document are left out as well, those of a table of its name are not', () => {
  const { speaker: _, ...said } = own;
  const deed: Deed = { ...said, id: 'did', magnitude: 3, unit: 'spades' };
  const other = { ...deed, id: 'other', span: { start: 0, end: 1, text: '-' } };
  const evidence = { ...evidenceOf([own]), deeds: [deed, other] };
  expect(besides(document, evidence)).toMatchObject({ statements: [], deeds: [other] });
  const without = { ...evidenceOf([]), deeds: [other] };
  expect(besides(document, without)).toBe(without);
});

test('a table that happens to have the name of the document is evidence', () => {
  const [other] = canal('+Arcadia 2024-03-01');
  expect(verdictWith({ ...other!, document: document.id })).toBe('supported');
});

test('a document without a date asks for one', () => {
  const undated = { ...document, date: null };
  expect(() => checkDocument(undated, evidenceOf([]), { carry: 90 })).toThrow('say with --date when');
});

test('what was done later does not tell what an amount is about, as it is no evidence', () => {
  const given = column('Borland has sent 12 diggers.');
  const issuesWith = (...done: readonly string[]) =>
    checkDocument(given, { ...evidenceOf([]), deeds: deeds(...done) }, { carry: 90 }).map(
      ({ issue }) => issue,
    );
  expect(issuesWith('+Borland 2024-01-06 12 diggers')).toEqual(['canal']);
  expect(issuesWith('+Borland 2024-05-06 12 diggers')).toEqual([]);
});
