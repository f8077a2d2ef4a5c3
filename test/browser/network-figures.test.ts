import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phasesFigure } from '../../src/report/figures/phases-figure.ts';
import { polarisationFigure } from '../../src/report/figures/polarisation-figure.ts';
import { type ScalingRow, scalingFigure } from '../../src/report/figures/scaling-figure.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS });
});

afterAll(async () => {
  await browser.close();
});

const names = [
  'Ministry of Works and Waterways of the Western Mountains MMMMMMMMM',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'Министерство водных путей и портов северных и восточных земель',
  '外交部发言人在北京举行的例行记者会上表示对此事的立场没有改变并将继续与各方保持沟通以及协商直到问题得到解决为止',
  'Arl',
];
const rows = (mark: ScalingRow['mark'], dimensions: number): ScalingRow[] =>
  names.map((name, i) => ({
    name,
    mark,
    at: Array.from({ length: dimensions }, () => ({ value: i - 2, low: i - 5, high: i + 2 })),
  }));
const day = (n: number) => Date.UTC(2024, 0, 1 + n * 20) / 1000;
const words = { title: 'A title that is long enough to take two lines in a figure', notes: names };

const figures = {
  'one dimension': scalingFigure({
    ...words,
    dimensions: ['Position'],
    groups: [
      { heading: 'Actors', rows: rows('actor', 1) },
      { heading: 'Concepts, where agreeing is as likely as not', rows: rows('concept', 1) },
    ],
  }),
  'two dimensions': scalingFigure({
    ...words,
    dimensions: ['Dimension 1 (100% of inertia)', 'Dimension 2 (100% of inertia)'],
    groups: [
      { heading: 'Actors', rows: rows('actor', 2) },
      { heading: 'Concepts: who is for (▲), who is against (▼)', rows: rows('for', 2) },
    ],
  }),
  polarisation: polarisationFigure({
    ...words,
    points: Array.from({ length: 40 }, (_, n) => ({
      time: day(n),
      fitness: (n % 7) / 6,
      exact: n % 2 === 0,
    })),
  }),
  phases: phasesFigure({
    ...words,
    phases: Array.from({ length: 12 }, (_, n) => ({
      state: n % 12,
      from: day(n),
      to: day(n + 1),
      title: `${n}`,
    })),
    changes: Array.from({ length: 13 }, (_, n) => ({ time: day(n), date: '2024-10-28' })),
  }),
};

for (const [name, svg] of Object.entries(figures)) {
  test(`labels of a figure do not overlap and stay inside it at 360 pixels: ${name}`, async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    try {
      await page.setContent(
        `<style>body { margin: 0 } body > svg { width: 100%; height: auto }</style>${svg}`,
      );
      const found = await page.evaluate(`(() => {
        const labels = [...document.querySelectorAll('svg text')].map((text) => ({
          text: text.textContent, box: text.getBoundingClientRect(), size: parseFloat(getComputedStyle(text).fontSize) * 360 / 420,
        }));
        return {
          count: labels.length,
          smallest: Math.min(...labels.map(({ size }) => size)),
          outside: labels.filter(({ box }) => box.left < -0.5 || box.right > 360.5).map(({ text }) => text),
          overlaps: labels.flatMap((a, i) => labels.slice(i + 1).filter((b) =>
            a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1.5 && b.box.top < a.box.bottom - 1.5,
          ).map((b) => a.text + ' | ' + b.text)),
        };
      })()`);
      expect(found).toMatchObject({ outside: [], overlaps: [] });
      const { count, smallest } = found as { count: number; smallest: number };
      expect(count).toBeGreaterThan(10);
      expect(smallest).toBeGreaterThan(9.5);
    } finally {
      await page.close();
    }
  });
}
