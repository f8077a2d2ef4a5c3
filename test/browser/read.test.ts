import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { printerWith } from '../../src/cli/read/print-document.ts';
import { htmlFoot, htmlHead } from '../../src/cli/read/readings-html.ts';
import { readDocument } from '../../src/documents/index.ts';
import { rules } from '../../src/reading/index.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const column =
  '# A day\n\n“We go,” Anna Berg said. Karl Lund claimed that it failed. Hungary is against it.\n';

test('axe finds nothing on a page of readings with sure and unsure parts, and it fits 360 pixels', async () => {
  const document = readDocument(new TextEncoder().encode(column), { origin: 'day.md' });
  const finder = { ...rules, bands: { accept: 0.8, review: 0.5 } };
  const { text } = printerWith(finder, { format: 'html', codebook: null, minConfidence: 0 })(document);
  expect(text).toContain('unsure');
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS });
  try {
    // The page's own policy allows no script; axe is one.
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 740 } });
    await page.setContent(htmlHead + text + htmlFoot);
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string }[]>(
      'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations)',
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  } finally {
    await browser.close();
  }
});
