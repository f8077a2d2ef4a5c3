import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureInput } from '../../../test/fixtures/canal-report.ts';
import { renderReport } from '../render-report.ts';
import { chainOf } from './chain-of.ts';
import { traceReport } from './trace-report.ts';

const input = fixtureInput();
const provenance = traceReport(input);

test('a figure of unity is traced to the positions of all who are known, and to their words', () => {
  const { figure, bases, sentences } = chainOf(provenance, 'unity/canal/from/carried/index');
  expect(figure.value).toBe(input.unity[0]!.unity.change.from.carried);
  expect(bases.map(({ id }) => id)).toEqual(['unity/canal/from/carried']);
  expect(bases[0]!.positions.map(({ actor }) => actor)).toContain('Borduria');
  const borduria = sentences.find(({ id }) => id === 'canal-evidence:4')!;
  expect(borduria).toMatchObject({
    kind: 'statement',
    coder: 'coder 1',
    holds: true,
    span: { text: 'Refused any share in the canal.' },
    document: { id: 'canal-evidence', origin: 'canal-evidence.csv' },
  });
});

test('a part of a change is traced to those who changed, and to all positions at both dates', () => {
  const { figure, bases } = chainOf(provenance, 'unity/canal/change/conversion/amount');
  expect(figure.value).toBe(input.unity[0]!.unity.change.conversion.amount);
  expect(bases.map(({ id }) => id)).toEqual([
    'unity/canal/change/conversion',
    'unity/canal/from/carried',
    'unity/canal/to/carried',
  ]);
});

test('a figure of a claim is traced to its statements and to the words of the claim itself', () => {
  const { figure, sentences } = chainOf(provenance, 'claim/A2/known');
  expect(figure.value).toBeGreaterThan(0);
  expect(sentences.at(-1)).toMatchObject({
    id: 'A2',
    kind: 'claim',
    holds: true,
    document: { id: 'sceptical' },
    span: { text: 'Most members are against the canal.' },
  });
});

test('deeds behind a claim are counted apart, and end in their sentences as statements do', () => {
  const { speaker: _, ...said } = input.statements[0]!;
  const deed = { ...said, id: 'deed', magnitude: 2000, unit: 'diggers' };
  const { document, span } = deed;
  const { start, end, text: quote } = span;
  const columns = input.columns.map((column) => ({
    ...column,
    claims: column.claims.map((claim) => ({
      ...claim,
      evidence: [...claim.evidence, { statement: 'deed', deed: true as const, document, start, end, quote }],
    })),
  }));
  const traced = traceReport({ ...input, columns, deeds: [deed] });
  const before = chainOf(provenance, 'claim/A2/statements').figure.value;
  expect(chainOf(traced, 'claim/A2/statements').figure.value).toBe(before);
  const { figure, sentences } = chainOf(traced, 'claim/A2/deeds');
  expect(figure.value).toBe(1);
  expect(sentences).toContainEqual(expect.objectContaining({ id: 'deed', kind: 'deed', holds: true, span }));
  const page = renderReport({ ...input, columns, deeds: [deed] });
  expect(page).toMatch(/Rests on \d+ statements? and 1 deed</);
  expect(page).toContain('12 statements</a> and');
});

test('a check alone is traced too, without unity', () => {
  const checked = traceReport({ ...input, columns: input.columns.slice(0, 1), unity: [] });
  expect([...checked.bases.keys()]).toContain('claim/A1');
  expect([...checked.figures.keys()].some((id) => id.startsWith('unity/'))).toBe(false);
});

test('a quote that its document does not hold is said not to hold', () => {
  const changed = input.documents.map((document) => ({ ...document, text: ` ${document.text}` }));
  const { sentences } = chainOf(traceReport({ ...input, documents: changed }), 'evidence/statements');
  expect(sentences.map(({ holds }) => holds)).not.toContain(true);
  const none = chainOf(traceReport({ ...input, documents: [] }), 'evidence/statements');
  expect(none.sentences[0]).toMatchObject({ document: null, holds: false });
});

test('a figure that the report does not show is named', () => {
  expect(() => chainOf(provenance, 'moon')).toThrow(
    /^unknown figure: moon — the report has such as evidence\/statements/,
  );
});

test('the order of the statements does not change what a figure rests on', () => {
  const ids = (id: string, from = provenance) =>
    chainOf(from, id)
      .sentences.map((sentence) => sentence.id)
      .toSorted();
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...input.statements], { minLength: input.statements.length }),
      (statements) => {
        const shuffled = traceReport({ ...input, statements });
        expect([...shuffled.figures.keys()].toSorted()).toEqual([...provenance.figures.keys()].toSorted());
        for (const id of ['unity/canal/heard/members', 'claim/A1/statements', 'evidence/statements']) {
          expect(ids(id, shuffled)).toEqual(ids(id));
        }
      },
    ),
    { numRuns: 20 },
  );
});
