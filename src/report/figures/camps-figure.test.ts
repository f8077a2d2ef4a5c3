import { describe, expect, test } from 'vitest';
import { markupText } from '../markup.ts';
import { type CampsChart, campsFigure } from './camps-figure.ts';
import { emWidth } from './text-room.ts';
import { FIGURE_SIZES } from './plot.ts';
import { standingsFigure } from './standings-figure.ts';

// The stored figures were drawn by this code and looked at in Chromium; a change of them is to be looked at again.

const chart: CampsChart = {
  label: 'How alike 5 members stand on 3 issues, in 2 camps',
  actors: ['Altland', 'The United Islands of Borduria', 'Cimmeria', '<b>Drackmar</b>', 'Elbonia'].map(
    (name, i) => ({
      name,
      href: `#at-${i}`,
    }),
  ),
  similarity: [
    [1, 0.8, 0.25, -0.5, -1],
    [0.8, 1, 0.4, null, -0.75],
    [0.25, 0.4, 1, 0, -0.25],
    [-0.5, null, 0, 1, 0.9],
    [-1, -0.75, -0.25, 0.9, 1],
  ],
  camps: [3, 2],
};

const standings = {
  label: 'Where 3 members stand on canal on 2024-03-31',
  rows: [
    { actor: 'Altland', stance: 1, interval: [-0.557, 1] as const, href: '#at-0', title: 'Altland: for' },
    {
      actor: 'The United Islands of Borduria',
      stance: 0,
      interval: [-0.63, 0.63] as const,
      href: '#at-1',
      title: 'Borduria: ambivalent',
    },
    {
      actor: '<script>',
      stance: -0.5,
      interval: [-0.9, 0.2] as const,
      href: '#at-2',
      title: '<script>: against',
    },
  ],
};

describe.each(FIGURE_SIZES)('$name', (size) => {
  test('camps', async () => {
    await expect(`${markupText(campsFigure(chart, size))}\n`).toMatchFileSnapshot(
      `__snapshots__/camps-${size.name}.svg`,
    );
  });

  test('standings', async () => {
    await expect(`${markupText(standingsFigure(standings, size))}\n`).toMatchFileSnapshot(
      `__snapshots__/standings-${size.name}.svg`,
    );
  });
});

test('a name is text, and a pair of which too little is known says so', () => {
  const svg = markupText(campsFigure(chart, FIGURE_SIZES[0]!));
  expect(svg).not.toContain('<b>');
  expect(svg).toContain(
    '&lt;b&gt;Drackmar&lt;/b&gt; and The United Islands of Borduria: too little is known of both',
  );
  expect(svg).toContain('Elbonia and Altland: −1.000');
});

test('a figure of many members has no numbers and no titles that nobody could point at', () => {
  const names = Array.from({ length: 70 }, (_, i) => ({ name: `m${i}`, href: '#' }));
  const many = {
    label: 'many',
    actors: names,
    similarity: names.map((_, y) => names.map((_, x) => (x === y ? 1 : 0.5))),
    camps: [70],
  };
  const svg = markupText(campsFigure(many, FIGURE_SIZES[1]!));
  expect(svg).not.toContain('>.5<');
  expect(svg.match(/<rect/g)!.length).toBe(2 * 70 * 70 - 70 + 1);
});

test.each([2, 5, 9, 13, 17, 25, 40])('numbers of %i members do not run into one another', (n) => {
  const actors = Array.from({ length: n }, (_, i) => ({ name: `m${i}`, href: '#' }));
  const similarity = actors.map((_, y) => actors.map((_, x) => (x === y ? 1 : -1 / 3)));
  for (const size of FIGURE_SIZES) {
    const svg = markupText(campsFigure({ label: 'camps', actors, similarity, camps: [n] }, size));
    const cell = Number(/<rect height="19" width="([\d.]+)"/.exec(svg)![1]);
    const text = emWidth('−.33') * (size.fontSize - 1.5);
    if (svg.includes('>−.33<')) expect(text).toBeLessThan(cell);
    else expect(text).toBeGreaterThan(cell - size.fontSize);
  }
});
