import { afterEach, beforeEach, expect, test } from 'vitest';
import { evidenceDocument, fixtureCodebook, fixtureStatements } from '../../../test/fixtures/canal-report.ts';
import { deedIn, documentOf } from '../../../test/store/fiction.ts';
import {
  chainOf,
  claimReviews,
  provJson,
  readReportJson,
  renderReport,
  reportJson,
  traceReport,
} from '../../report/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { buildReport } from './build-report.ts';

const generated = '2024-05-02';
let store: Store;

beforeEach(async () => {
  store = await openStore(':memory:', { now: () => new Date(0) });
});
afterEach(() => store.close());

async function fill(): Promise<void> {
  await store.importTogether({
    codebook: fixtureCodebook,
    documents: [evidenceDocument],
    statements: fixtureStatements,
  });
}

test('what the request leaves open is chosen from the evidence, and said', async () => {
  await fill();
  const said: string[] = [];
  const input = await buildReport(store, { generated, carry: 45, say: (message) => said.push(message) });
  expect(input.alliance).toBe('Canal League');
  expect(input.title).toBe('Should members dig the canal together?');
  expect(input.unity.map(({ issue }) => issue)).toEqual(['canal']);
  expect(input.unity[0]!.unity.change.from.date).toBe('2024-02-05');
  expect(input.unity[0]!.unity.change.to.date).toBe('2024-04-16');
  expect(input.documents.map(({ id }) => id)).toEqual(['canal-evidence']);
  expect(input.columns).toEqual([]);
  expect(said).toEqual([
    'alliance: Canal League, which fits the evidence best; --alliance chooses another',
    'columns: the store has none',
  ]);
});

test('an issue on which too few members were heard is measured only when asked for', async () => {
  const few = fixtureStatements.slice(0, 4);
  await store.importTogether({ codebook: fixtureCodebook, documents: [evidenceDocument], statements: few });
  expect((await buildReport(store, { generated })).unity).toEqual([]);
  expect((await buildReport(store, { generated, issue: 'canal' })).unity[0]!.unity.change.to.known).toBe(3);
});

test.each([
  [{ issue: 'moon' }, 'unknown issue: moon — there are statements on: canal'],
  [{ documents: ['moon'] }, 'unknown document: moon — the store has: canal-evidence'],
  [{ alliance: 'Moon League' }, /^unknown alliance: Moon League — /],
  [{ from: '2024-06-01' }, /^the first date is after the last: 2024-06-01 > 2024-04-16 — /],
])('%j is refused in one line', async (request, message) => {
  await fill();
  await expect(buildReport(store, { generated, ...request })).rejects.toThrow(message);
});

test('a store without a codebook, or without statements, says what to do', async () => {
  await expect(buildReport(store, { generated })).rejects.toThrow(/^no codebook: /);
  await store.putCodebook(fixtureCodebook);
  await expect(buildReport(store, { generated })).rejects.toThrow(/^no accepted statements: /);
});

test('deeds are evidence of claims: counted apart, with their document, and the same from the JSON of the report', async () => {
  const csv =
    'date,actor,issue,stance,magnitude,unit,deed\n2024-03-01,Borduria,canal,pro,200,diggers,Sent 200 diggers.\n';
  const table = documentOf('canal-deeds', csv, { mediaType: 'text/csv' });
  const text = 'The Canal League met. Borduria has sent 200 diggers for the canal.';
  const column = documentOf('column', text, { date: '2024-04-03' });
  await store.importTogether({
    codebook: fixtureCodebook,
    documents: [evidenceDocument, table, column],
    statements: fixtureStatements,
    deeds: [
      deedIn(table, 'Sent 200 diggers.', {
        id: 'did',
        actor: 'Borduria',
        issue: 'canal',
        magnitude: 200,
        unit: 'diggers',
      }),
    ],
  });
  const input = await buildReport(store, { generated, alliance: 'Canal League' });
  const { start, end } = deedIn(table, 'Sent 200 diggers.').span;
  expect(input.columns.map(({ document }) => document.id)).toEqual(['column']);
  expect(input.columns[0]!.claims).toMatchObject([
    {
      kind: 'magnitude',
      verdict: 'supported',
      evidence: [
        { statement: 'did', deed: true, document: 'canal-deeds', start, end, quote: 'Sent 200 diggers.' },
      ],
    },
  ]);
  const page = renderReport(input);
  expect(page).toContain('Rests on 1 deed<');
  expect(page).toContain('200 diggers in 1 deed');
  const json = reportJson(input);
  const again = readReportJson(json, 'report.json');
  expect(reportJson(again)).toBe(json);
  expect(renderReport(again)).toBe(page);
  const { sentences } = chainOf(traceReport(input), 'claim/A1/deeds');
  expect(sentences).toMatchObject([
    { id: 'did', kind: 'deed', holds: true, document: { id: 'canal-deeds' } },
    { id: 'A1', kind: 'claim' },
  ]);
  expect(claimReviews(input)).toContain('the 12 statements and 1 deed of this report');
  const prov = JSON.parse(provJson(input)) as Record<string, Record<string, Record<string, unknown>>>;
  expect(prov['entity']!['it:record.did']).toMatchObject({ 'prov:type': { $: 'entente:Deed' } });
});
