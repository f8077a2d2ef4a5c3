import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderReport } from '../../src/report/index.ts';
import { fixtureInput } from '../fixtures/canal-report.ts';
import { hostileInput } from '../fixtures/hostile-report.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;
let folder: string;
let address: string;
let axe: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-report-'));
  const file = join(folder, 'report.html');
  await writeFile(file, renderReport(fixtureInput()));
  address = pathToFileURL(file).href;
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens the report, does something with it, and closes it; gives back the addresses that it asked for. */
async function withReport(
  options: Parameters<Browser['newPage']>[0],
  work: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await browser.newPage(options);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.goto(address);
    await work(page);
  } finally {
    await page.close();
  }
  return asked;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`axe finds nothing, ${colorScheme}, ${width} wide, everything open`, async () => {
      // The report's own policy allows no script; axe is one.
      const options = { colorScheme, bypassCSP: true, viewport: { width, height: 900 } };
      await withReport(options, async (page) => {
        await openAll(page);
        await page.evaluate(axe);
        const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
          'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations)',
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    });
  }
}

test('at 360 pixels nothing is wider than the page, open or not, and no text is below 11 pixels', async () => {
  await withReport({ viewport: { width: 360, height: 740 } }, async (page) => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await openAll(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const smallest = await page.evaluate(`Math.min(...[...document.querySelectorAll('main *')]
      .filter((element) => element.getClientRects().length > 0 && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
      .map((element) => {
        const svg = element.closest('svg');
        const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return parseFloat(getComputedStyle(element).fontSize) * scale;
      }))`);
    expect(smallest).toBeGreaterThanOrEqual(11);
  });
});

test('labels of a figure do not overlap one another, on a desk or on a telephone', async () => {
  for (const width of [1280, 360]) {
    await withReport({ viewport: { width, height: 900 } }, async (page) => {
      const overlaps = await page.evaluate(`[...document.querySelectorAll('svg.plot')].flatMap((svg) => {
        const labels = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        return labels.flatMap((a, i) => labels.slice(i + 1).filter((b) =>
          a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1.5 && b.box.top < a.box.bottom - 1.5,
        ).map((b) => a.text + ' | ' + b.text));
      })`);
      expect(overlaps).toEqual([]);
    });
  }
});

test('the report asks for nothing but itself', async () => {
  const asked = await withReport({}, async (page) => {
    await openAll(page);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForLoadState('networkidle');
  });
  expect(asked).toEqual([address]);
});

test('hostile texts stay texts in a real parser: no element, no script, no request', async () => {
  const hostile = [
    '<script>alert(1)</script></title></style><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '</svg></a><p>',
    '<plaintext>',
  ].join(' ');
  const file = join(folder, 'hostile.html');
  await writeFile(file, renderReport(hostileInput(hostile)));
  const page = await browser.newPage({ bypassCSP: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.goto(pathToFileURL(file).href);
  const found = await page.evaluate(`[
    document.querySelectorAll('script, img, plaintext, iframe').length,
    document.querySelectorAll('main > section').length,
    [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')).length,
    document.querySelector('.column-text').textContent.startsWith('<script>alert(1)</script></title>'),
  ]`);
  await page.close();
  expect(found).toEqual([0, 9, 0, true]);
  expect(asked).toEqual([pathToFileURL(file).href]);
});

test('a link into a closed list opens it and shows its target', async () => {
  await withReport({}, async (page) => {
    await page.locator('svg.plot.wide a[href="#period-canal-2024-03-31"]').first().click();
    await page.waitForFunction('document.querySelector(":target")?.closest("details")?.open === true');
    await page.locator(':target').getByRole('link', { name: '8', exact: true }).first().click();
    expect(await page.locator(':target').textContent()).toContain('Said that Borduria would dig after all.');
  });
});

test('keys reach each mark of a figure, and its focus can be seen', async () => {
  await withReport({}, async (page) => {
    await page.locator('figure .skip').first().focus();
    await page.keyboard.press('Tab');
    const marks = 'document.querySelectorAll("svg.plot.wide a")';
    expect(await page.evaluate(`${marks}[0] === document.activeElement`)).toBe(true);
    const strokeOf = (i: number) =>
      page.evaluate(`getComputedStyle(${marks}[${i}].firstElementChild).stroke`);
    const [focused, other] = [await strokeOf(0), await strokeOf(1)];
    expect(focused).not.toBe(other);
  });
});

test('on paper every section is there, every list is open, and nothing is cut off', async () => {
  await withReport({ viewport: { width: 680, height: 900 } }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const hidden =
      await page.evaluate(`[...document.querySelectorAll('main h2, main h3, main h4, details > :not(summary), .entry, figure')]
      .filter((element) => element.getBoundingClientRect().height === 0)
      .map((element) => element.outerHTML.slice(0, 80))`);
    expect(hidden).toEqual([]);
    const wide = await page.evaluate(`[...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > 681)
      .map((element) => element.outerHTML.slice(0, 80))`);
    expect(wide).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
    const text = pdf.toString('latin1');
    for (const title of [
      'Verdicts side by side',
      'What was checked',
      'Evidence',
      'How to read this report',
    ]) {
      expect(text).toContain(title);
    }
  });
});

function openAll(page: Page): Promise<unknown> {
  return page.evaluate('for (const list of document.querySelectorAll("details")) list.open = true');
}
