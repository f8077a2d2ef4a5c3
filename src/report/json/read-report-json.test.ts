import { expect, test } from 'vitest';
import { placesWithoutNumber } from '../../../test/fixtures/no-nan.ts';
import { fixtureInput } from '../../../test/fixtures/canal-report.ts';
import { claimReviews } from '../claim-review.ts';
import { provJson } from '../provenance/index.ts';
import { renderMarkdown } from '../render-markdown.ts';
import { renderReport } from '../render-report.ts';
import { readReportJson } from './read-report-json.ts';
import { reportJson } from './report-json.ts';

const made = {
  version: '1.2.3',
  reader: 'rules 1',
  seed: null,
  options: { alliance: 'Canal League', issue: null },
};
const input = { ...fixtureInput(), made };
const json = reportJson(input);

test.each([
  ['HTML', renderReport],
  ['Markdown', renderMarkdown],
  ['JSON', reportJson],
  ['ClaimReview', claimReviews],
  ['PROV-JSON', provJson],
])('%s of the report in a file has the same bytes as of the report itself', (_, write) => {
  expect(write(readReportJson(json, 'report.json'))).toBe(write(input));
});

test('the file holds everything: evidence, documents, verdicts, unity, and each figure with its basis', () => {
  const report = JSON.parse(json) as Record<string, unknown[]>;
  expect(report['statements']).toEqual(input.statements);
  expect(report['documents']).toEqual(input.documents);
  expect(report['made']).toEqual(made);
  expect(report['figures']).toContainEqual(
    expect.objectContaining({ id: 'unity/canal/to/carried/known', basis: 'unity/canal/to/carried', of: 8 }),
  );
  expect(placesWithoutNumber(report)).toEqual([]);
});

/** The report with one thing of it changed. */
function changed(change: (report: ReturnType<typeof plain>) => void): string {
  const report = plain();
  change(report);
  return JSON.stringify(report);
}

function plain() {
  // oxlint-disable-next-line typescript/no-explicit-any -- any part of it is to be broken
  return JSON.parse(json) as Record<string, any>;
}

test.each([
  ['text', 'moon', /^no JSON: report\.json — give a report/],
  ['a list', '[]', /^report\.json: no report: the file — expected/],
  ['another JSON', '{"claims":[]}', /^report\.json: no report: format — expected entente-report/],
  [
    'a later form',
    changed((report) => (report['formatVersion'] = 2)),
    /no report: formatVersion — expected 1/,
  ],
  [
    'a verdict that is none',
    changed((report) => (report['columns'][0].claims[0].verdict = 'true')),
    /columns\.0\.claims\.0\.verdict/,
  ],
  [
    'a day that is none',
    changed((report) => (report['statements'][0].date = '2024-02-30')),
    /statements\.0\.date — expected a date that exists/,
  ],
  [
    'a stance off the scale',
    changed((report) => (report['statements'][0].stance = 2)),
    /statements\.0\.stance/,
  ],
  [
    'an altered text',
    changed((report) => (report['documents'][0].text += '.')),
    /^report\.json: changed document: canal-evidence — /,
  ],
  [
    'an altered quote',
    changed((report) => (report['statements'][0].span.text = 'Offered nothing.')),
    /^report\.json: canal-evidence:2: wrong quote: Offered nothing\. — /,
  ],
  [
    'an altered claim',
    changed((report) => (report['columns'][0].claims[0].text = 'x')),
    /^report\.json: a claim: wrong quote: x — /,
  ],
])('%s is refused in one line', (_, text, message) => {
  expect(() => readReportJson(text, 'report.json')).toThrow(message);
});
