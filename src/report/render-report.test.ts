import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fixtureInput } from '../../test/fixtures/canal-report.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderReport } from './render-report.ts';

const html = renderReport(fixtureInput());
const { document } = parseHTML(html);

test('the same input gives the same bytes', () => {
  expect(renderReport(fixtureInput())).toBe(html);
});

test('every link within the report has its target, and no anchor stands twice', () => {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
    link.getAttribute('href')!.slice(1),
  );
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((anchor) => !known.has(anchor))).toEqual([]);
});

test('every statement of the evidence is listed, with who, when, where and by whom it was coded', () => {
  const entry = document.getElementById('s-canal-evidence_3a_9')!;
  const text = entry.textContent.replace(/\s+/g, ' ');
  expect(entry.getAttribute('value')).toBe('8');
  for (const part of [
    '4 Mar 2024',
    'Minister B',
    'Foreign Minister',
    'Borduria',
    'for',
    'paraphrase',
    'Said that Borduria would dig after all.',
    'gazette.example',
    'canal-evidence, characters',
    'coded by coder 1, accepted',
    'used by A1, A2, A3, B1, B2',
  ]) {
    expect(text).toContain(part);
  }
  expect(document.querySelectorAll('.entry').length).toBe(fixtureInput().statements.length);
});

test('a paraphrase never stands between quotation marks', () => {
  const quotes = [...document.querySelectorAll('.entry q, .changes q, .basis q')];
  expect(quotes.length).toBe(0);
});

test('those who are no members are listed as evidence, and said to be in no figure', () => {
  const entry = document.getElementById('s-canal-evidence_3a_12')!;
  expect(entry.textContent).toContain('no member of Canal League');
  expect(document.querySelectorAll('.not-counted').length).toBe(1);
});

test('the head says how many members are known, of how many', () => {
  const answer = document.querySelector('.answer')!.textContent.replace(/\s+/g, ' ').trim();
  expect(answer).toBe(
    'By the end of April 2024 the position of 2 of the 8 members of Canal League on “Should members dig the canal together?” is known: 1 for, 0 ambivalent and 1 against.',
  );
});

test('a claim that a language model proposed is marked, in HTML and in Markdown', () => {
  const input = fixtureInput();
  const [first, ...columns] = input.columns;
  const [claim, ...claims] = first!.claims;
  const marked = { ...first!, claims: [{ ...claim!, proposedBy: 'llm <gpt-test> claims-1' }, ...claims] };
  const given = { ...input, columns: [marked, ...columns] };
  const kind = parseHTML(renderReport(given)).document.querySelector('.claim-card .kind')!;
  expect(kind.textContent).toContain(', proposed by llm <gpt-test> claims-1');
  expect(renderMarkdown(given)).toContain('proposed by llm');
  expect(renderReport(input)).not.toContain('proposed by');
});

test('the verdicts of all columns stand side by side', () => {
  const rows = [...document.querySelectorAll('.verdicts tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
  expect(rows).toEqual([
    ['supported', '1 A1', '1 B1'],
    ['contradicted', '2 A2 A3', '0'],
    ['mixed', '1 A4', '0'],
    ['not enough evidence', '0', '1 B2'],
    ['not checkable', '0', '1 B3'],
  ]);
});

test('who changed sides is shown with both sentences', () => {
  const heading = document.getElementById('change-canal-conversion')!;
  const text = heading.nextElementSibling!.textContent.replace(/\s+/g, ' ');
  expect(text).toContain('Cimmeria against on 12 Feb 2024 4: Said that no canal would cross Cimmeria.');
  expect(text).toContain('for (+0.50) on 19 Mar 2024 10: Would allow a canal along the border.');
});

test('headings follow one another without leaving a level out', () => {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5')].map((heading) =>
    Number(heading.tagName[1]),
  );
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('a report of no evidence and no columns says so', () => {
  const empty = renderReport({ ...fixtureInput(), statements: [], columns: [], unity: [] });
  expect(empty).toContain('There is too little evidence on any issue to measure unity.');
});

test('only addresses of the web become links', () => {
  const pages = [
    'javascript:alert(1)',
    'https://a.example/?q="><script>',
    'data:text/html,x',
    'gazette.example',
    ' https://x',
    'http://',
  ];
  const input = fixtureInput();
  const statements = input.statements.map((statement, i) => ({
    ...statement,
    page: pages[i % pages.length]!,
  }));
  const { document } = parseHTML(renderReport({ ...input, statements }));
  const addresses = [...document.querySelectorAll('.entry .from a[rel]')].map((link) =>
    link.getAttribute('href'),
  );
  expect(new Set(addresses)).toEqual(new Set(['https://a.example/?q=%22%3E%3Cscript%3E']));
});
