import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReport } from '../../src/cli/report/build-report.ts';
import {
  type Chain,
  chainOf,
  type Provenance,
  type ReportInput,
  renderReport,
  traceReport,
} from '../../src/report/index.ts';
import { openStore } from '../../src/store/index.ts';
import { runEntente } from '../fixtures/run-entente.ts';

let folder: string;
let page: ReturnType<typeof parseHTML>['document'];
let input: ReportInput;
let provenance: Provenance;

/** What neither column of the example speaks of: deeds. */
const DEEDS = `---
date: 2024-04-02
---
NATO argues about weapons. The United States is the largest donor of military aid. Germany has given Ukraine 8.7 billion
euros in military aid. Half of all military aid comes from the United States. Hungary has given nothing in military aid.
France has given more military aid than Italy. Czechia pays lip service to arms deliveries.
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-chains-'));
  await runEntente(['demo', '--folder', folder, '--quiet']);
  await reviewSome(join(folder, 'entente.db'));
  const third = join(folder, 'zz-column-of-deeds.md');
  await writeFile(third, DEEDS);
  await runEntente(['import', third, '--store', join(folder, 'entente.db'), '--quiet']);
  const store = await openStore(join(folder, 'entente.db'));
  input = await buildReport(store, {
    alliance: 'NATO',
    from: '2024-02-26',
    to: '2024-03-31',
    by: 'week',
    generated: '2026-11-29',
  });
  await store.close();
  page = parseHTML(renderReport(input)).document;
  provenance = traceReport(input);
  page = parseHTML(renderReport(input)).document;
});
afterAll(() => rm(folder, { recursive: true }));

/** A verdict overruled, a reading corrected, a claim dismissed, one added, evidence named. */
async function reviewSome(store: string): Promise<void> {
  const review = (...args: readonly string[]) =>
    runEntente(['review', 'column-falling-apart', '--store', store, '--by', 'Anna', '--quiet', ...args]);
  const claim = 'Germany and Italy are against sending troops';
  const text = 'One may like this or not';
  const side = ['--kind', 'side', '--actors', 'France', '--side', 'pro', '--issue', 'troops'];
  for (const args of [
    ['--claim', claim, '--verdict', 'mixed', '--reason', 'two of three said so on 3 days'],
    ['--claim', claim, '--actors', 'Germany'],
    ['--claim', 'Lithuania and Latvia are for it as well', '--evidence', 'evidence:5'],
    ['--claim', 'Is the alliance less united', '--dismiss'],
    ['--claim', text, '--add', ...side],
  ]) {
    expect((await review(...args)).code, args.join(' ')).toBe(0);
  }
}

/** A number as a report writes it. */
const NUMBER = /[+−]?\d[\d,]*(?:\.\d+)?/g;
/** Dates, and what a number of the method is: its scale and its level. */
const DATE =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \d{4})?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|95% interval|on a scale from 0\s+\(split\) to 1/g;
/**
 * Where no number is a figure: texts of documents and statements, entries of the list of evidence (each is the sentence), names and numbers
 * of references, how to read, and drawings, whose marks lead to what says the same in words (tested apart).
 */
const NO_FIGURES =
  'svg, time, blockquote, q, .paraphrase, .column-text, .voices, .entry, .refs, .ref, .name, .number, .letter, h3, figcaption, .legend, [aria-labelledby="how-to-read"], [aria-labelledby="methods"], [aria-labelledby="chains"], .coder, .meaning';

function numbersOf(text: string): number[] {
  const found = text.replace(DATE, ' ').match(NUMBER) ?? [];
  return found.map((number) => Number(number.replace('−', '-').replaceAll(',', '')));
}

type Element = NonNullable<ReturnType<typeof page.getElementById>>;

/** The elements of the page that show a number which is a figure, with the words that hold it. */
function shownNumbers(): { readonly element: Element; readonly text: string }[] {
  const found = new Map<Element, string>();
  for (const element of page.querySelectorAll('main *')) {
    if (element.closest(NO_FIGURES) !== null) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
    const text = own.join(' ').replace(/\s+/g, ' ');
    if (numbersOf(text).length > 0) found.set(element, text);
  }
  return [...found].map(([element, text]) => ({ element, text }));
}

function expectSentences({ sentences, figure, bases }: Chain): void {
  for (const { id, span, document, holds } of sentences) {
    expect(holds, `${figure.id}: ${id}`).toBe(true);
    const text = [...input.documents, ...input.columns.map((column) => column.document)].find(
      (one) => one.id === document?.id && one.sha256 === document.sha256,
    )!.text;
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(document!.origin).not.toBe('');
  }
  // Only where nobody was heard is there nothing to show.
  if (sentences.length === 0) {
    expect(bases.flatMap((basis) => basis.positions)).toEqual([]);
    expect([0, null, figure.of], figure.id).toContain(figure.value);
    expect(figure.id).toMatch(/\/current\/|^evidence\//);
  }
}

test('every figure that can be opened ends in sentences that stand in their documents just so', () => {
  expect(provenance.figures.size).toBeGreaterThan(200);
  for (const id of provenance.figures.keys()) expectSentences(chainOf(provenance, id));
});

test('every number that the report shows leads to a chain, and is the figure of that chain', () => {
  const loose: string[] = [];
  const wrong: string[] = [];
  let walked = 0;
  for (const { element, text } of shownNumbers()) {
    const link = element.closest('a.fig');
    const why = element.closest('li')?.querySelector('a.why');
    const card = element.closest('.claim-card');
    const beside = element.closest('li, td, tr')?.querySelector('.refs a');
    if (link !== null) {
      const figure = provenance.figures.get(link.getAttribute('data-figure'))!;
      expect(page.getElementById(link.getAttribute('href')!.slice(1))?.className).toBe('chain');
      const parts = [figure.value, figure.of, ...(figure.interval ?? [])].filter((part) => part !== null);
      const isFigure = (number: number) => parts.some((part) => Math.abs(part - number) < 0.00051);
      if (!figure.id.endsWith('/distribution') && !numbersOf(link.textContent).every(isFigure)) {
        wrong.push(`${figure.id}: ${link.textContent}`);
      }
      expectSentences(chainOf(provenance, figure.id));
    } else if (element.closest('summary') !== null && card === null) {
      // A summary is a switch and can hold no link: what it says stands again, as links, in what it opens.
      const links = element.closest('details')!.querySelectorAll('a.fig');
      const again = new Set([...links].flatMap((one) => numbersOf(one.textContent)));
      for (const number of numbersOf(text)) expect(again, text).toContain(number);
    } else if (card !== null) {
      const claim = card.id.slice('claim-'.length);
      expect(card.querySelector('a.why')!.getAttribute('href')).toBe(`#why-claim_2f_${claim}`);
      expectSentences(chainOf(provenance, `claim/${claim}/statements`));
    } else if (why != null) {
      expect(page.getElementById(why.getAttribute('href')!.slice(1))?.className).toBe('chain');
    } else if (beside == null) {
      loose.push(`${element.tagName}.${element.className}: ${text.trim()}`);
    }
    walked += numbersOf(text).length;
  }
  expect(loose).toEqual([]);
  expect(wrong).toEqual([]);
  expect(walked).toBeGreaterThan(300);
});

test('the figures of a claim are those of its chain', () => {
  for (const [column, { claims }] of input.columns.entries()) {
    for (const [i, claim] of claims.entries()) {
      const name = `${'ABC'[column]}${i + 1}`;
      const idsOf = (deeds: boolean) =>
        new Set(claim.evidence.flatMap(({ statement, deed = false }) => (deed === deeds ? [statement] : [])));
      const [ids, done] = [idsOf(false), idsOf(true)];
      const { figure, sentences } = chainOf(provenance, `claim/${name}/statements`);
      expect(figure.value).toBe(ids.size);
      expect(
        sentences
          .filter(({ kind }) => kind === 'statement')
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([...ids].toSorted());
      expect(sentences.filter(({ kind }) => kind === 'deed').map(({ id }) => id)).toHaveLength(done.size);
      if (done.size > 0) expect(provenance.figures.get(`claim/${name}/deeds`)?.value).toBe(done.size);
      expect(sentences.at(-1)).toMatchObject({ id: name, kind: 'claim', span: { text: claim.text } });
    }
  }
});

test('claims about deeds rest on deeds', () => {
  const kinds = input.columns[2]!.claims.map(({ kind, evidence }) => [
    kind,
    evidence.filter(({ deed }) => deed === true).length,
  ]);
  expect(kinds).toEqual([
    ['magnitude', 68],
    ['magnitude', 3],
    ['magnitude', 68],
    ['magnitude', 0],
    ['magnitude', 5],
    ['words-deeds', 1],
  ]);
});

test('each mark of a drawing leads to figures with chains, or to a sentence', () => {
  const marks = [...page.querySelectorAll('svg.plot a')];
  expect(marks.length).toBeGreaterThan(20);
  for (const mark of marks) {
    const target = page.getElementById(mark.getAttribute('href')!.slice(1))!;
    const place = target.closest('details, .entry') ?? target;
    expect(place.className === 'entry' || place.querySelector('a.fig') !== null, mark.outerHTML).toBe(true);
  }
});
