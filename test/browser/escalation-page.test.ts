import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEntente } from '../fixtures/run-entente.ts';

let browser: Browser;
let folder: string;
let axe: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-escalation-'));
  const args = ['--draws', '6', '--vary', 'nato.credibility', '--format', 'html'];
  const { stdout } = await runEntente(['escalate', 'examples/escalation/troops-2024.json', ...args]);
  await writeFile(join(folder, 'page.html'), stdout);
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

async function withPage(
  width: number,
  colorScheme: 'light' | 'dark',
  work: (page: Page) => Promise<void>,
): Promise<void> {
  // The page's own policy allows no script; axe is one.
  const page = await browser.newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 800 } });
  try {
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await work(page);
  } finally {
    await page.close();
  }
}

describe('the page of a scenario', () => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('has nothing that axe finds, %i wide, %s', async (width, scheme) => {
    await withPage(width, scheme, async (page) => {
      await page.evaluate(axe);
      const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations)',
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  test('is no wider than a telephone', async () => {
    await withPage(360, 'light', async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    });
  });

  test('has no text of a figure outside of it', async () => {
    for (const width of [360, 1280])
      await withPage(width, 'light', async (page) => {
        const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('svg text')]
          .filter((text) => text.getBoundingClientRect().width > 0)
          .filter((text) => {
            const box = text.getBoundingClientRect();
            const frame = text.ownerSVGElement.getBoundingClientRect();
            return box.left < frame.left - 1 || box.right > frame.right + 1;
          })
          .map((text) => text.textContent)`);
        expect(outside).toEqual([]);
      });
  });
});
