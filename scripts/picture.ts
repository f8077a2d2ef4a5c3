import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/**
 * Draws the picture of the README: three pieces of a report side by side.
 *
 *   node scripts/picture.ts <report.html> docs/report.png
 */
const [report, out] = process.argv.slice(2);
if (report === undefined || out === undefined) {
  throw new Error('usage: node scripts/picture.ts <report.html> <picture.png>');
}

/** What each piece begins with, and where it is cut off; units of the page. */
const PIECES = [
  { from: '.kicker', width: 620, height: 1060 },
  { from: 'p:has(#place-A3)', width: 560, height: 1060 },
  { from: '#positions', width: 720, height: 1060 },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const pieces = await Promise.all(PIECES.map((piece) => pictureOf(browser, piece)));
  await writeFile(out, await sideBySide(browser, pieces));
} finally {
  await browser.close();
}

async function pictureOf(
  browser: Browser,
  { from, width, height }: (typeof PIECES)[number],
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: 1100, height },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  await page.goto(pathToFileURL(resolve(report!)).href);
  // Only the sizes change, so that a piece is as wide as it will be shown.
  await page.addStyleTag({
    content: `.contents { display: none } main { max-width: ${width}px; margin: 0; padding: 0 14px }`,
  });
  const top = await page.evaluate<number>(
    `document.querySelector(${JSON.stringify(from)}).getBoundingClientRect().top + scrollY - 18`,
  );
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width, height } });
  await page.close();
  return picture;
}

async function sideBySide(browser: Browser, pieces: readonly Buffer[]): Promise<Buffer> {
  const width = PIECES.reduce((sum, piece) => sum + piece.width, 0) + 24 * (PIECES.length + 1);
  const height = Math.max(...PIECES.map((piece) => piece.height)) + 48;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  const images = pieces.map(
    (piece, i) => `<img src="data:image/png;base64,${piece.toString('base64')}" width="${PIECES[i]!.width}">`,
  );
  await page.setContent(
    `<style>body { margin: 0; display: flex; gap: 24px; padding: 24px; background: #e9e7e1 }
     img { display: block; border-radius: 6px; box-shadow: 0 1px 6px #0003 }</style>${images.join('')}`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
