import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runEntente } from '../fixtures/run-entente.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const axe = await readFile(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

const csv = [
  'actor,position,salience,capability',
  'Ministry of Works and Waterways of the Western Mountains,20,100,4',
  '外交部发言人在北京举行的例行记者会上,60,50,3',
  'Cove,90,80,2',
  'Dun,70,10,1',
  '',
].join('\n');

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS });
  const asked = [
    '--model',
    'challenge',
    '--draws',
    '50',
    '--threads',
    '1',
    '--rule',
    'qmv',
    '--reference',
    '10',
  ];
  const further = ['--what-if', 'drop Dun', '--target', '60', '--compare', '--format', 'html', '--quiet'];
  html = (await runEntente(['decide', '-', ...asked, ...further], csv)).stdout;
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  [800, 'light'],
  [800, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)('the page of a decision, %d px wide and %s', (width, colorScheme) => {
  test('has nothing that a screen reader or a colour-blind reader would miss, and no sideways scrolling', async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const outside = await page.evaluate(`[...document.querySelectorAll('svg.plot')]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .flatMap((svg) => [...svg.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.width > 0 && (box.left < 0 || box.right > innerWidth);
      }))
      .map((text) => text.textContent)`);
    expect(outside).toEqual([]);
    const overlaps = await page.evaluate(`[...document.querySelectorAll('svg.plot')]
      .filter((svg) => svg.getBoundingClientRect().width > 0)
      .flatMap((svg) => {
        const labels = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        return labels.flatMap((a, i) => labels.slice(i + 1).filter((b) =>
          a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 2 && b.box.top < a.box.bottom - 2,
        ).map((b) => a.text + ' | ' + b.text));
      })`);
    expect(overlaps).toEqual([]);
    await context.close();
  });
});
