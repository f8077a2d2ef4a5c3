import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEntente } from '../fixtures/run-entente.ts';
import { statementsCsv } from '../fixtures/statements-csv.ts';

let browser: Browser;
let folder: string;
let axe: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-pages-'));
  for (const command of ['positions', 'unity']) {
    const { stdout } = await runEntente(
      [command, '-', '--alliance', 'NATO', '--format', 'html'],
      statementsCsv,
    );
    await writeFile(join(folder, `${command}.html`), stdout);
  }
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function withPage(command: string, width: number, work: (page: Page) => Promise<void>): Promise<void> {
  // The page's own policy allows no script; axe is one.
  const page = await browser.newPage({ bypassCSP: true, viewport: { width, height: 800 } });
  try {
    await page.goto(pathToFileURL(join(folder, `${command}.html`)).href);
    await page.evaluate('document.querySelectorAll("details").forEach((part) => { part.open = true; })');
    await work(page);
  } finally {
    await page.close();
  }
}

describe.each(['positions', 'unity'])('the page of %s', (command) => {
  test.each([1280, 360])('has nothing that axe finds, %i wide, everything open', async (width) => {
    await withPage(command, width, async (page) => {
      await page.evaluate(axe);
      const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations)',
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  test('is no wider than a telephone', async () => {
    await withPage(command, 360, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    });
  });
});
