import { expect, test } from 'vitest';
import { emWidth } from './text-room.ts';
import { markupText } from '../markup.ts';
import { changeFigure } from './change-figure.ts';
import { FIGURE_SIZES } from './plot.ts';
import { positionsFigure } from './positions-figure.ts';
import { unityFigure } from './unity-figure.ts';

// The stored figures were drawn by this code and looked at in Chromium; a change of them is to be looked at again.

const positions = {
  label: 'Positions of 3 members',
  from: '2024-02-01',
  to: '2024-04-30',
  references: ['2024-02-29', '2024-04-30'],
  rows: [
    {
      actor: 'Altland',
      marks: [
        { date: '2024-02-05', stance: 1, href: '#s-1', title: 'Minister A (Altland), 5 Feb 2024: for' },
        {
          date: '2024-02-05',
          stance: -1,
          href: '#s-2',
          title: 'Chancellor A (Altland), 5 Feb 2024: against',
        },
      ],
      lines: [{ from: '2024-02-05', to: '2024-04-05', stance: 0 }],
    },
    {
      actor: 'The United Islands of Borduria',
      marks: [{ date: '2024-03-04', stance: 0.5, href: '#s-3', title: 'Borduria, 4 Mar 2024: for (+0.50)' }],
      lines: [{ from: '2024-03-04', to: '2024-04-30', stance: 0.5 }],
    },
    {
      actor: 'Cimmeria',
      marks: [{ date: '2024-03-19', stance: 0, href: '#s-4', title: '</title><script>' }],
      lines: [{ from: '2024-03-19', to: '2024-04-30', stance: 0 }],
    },
  ],
};

const point = (date: string, index: number, interval: readonly [number, number], known: number) => ({
  date,
  index,
  interval,
  known,
  href: `#period-${date}`,
  title: `${date}: ${index}`,
});

const unity = {
  label: 'Agreement index in 4 periods',
  periods: ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'].map((date) => ({
    date,
    name: date.slice(0, 7),
  })),
  carried: [
    point('2024-01-31', 0.8, [0.6, 1], 12),
    point('2024-02-29', 0.5, [0.2, 0.75], 14),
    null,
    point('2024-04-30', 1, [1, 1], 2),
  ],
  current: [point('2024-01-31', 0.8, [0.6, 1], 12), null, null, point('2024-04-30', 1, [1, 1], 1)],
};

const change = {
  label: 'Change of the agreement index',
  from: { name: 'February 2024', index: 0.75 },
  to: { name: 'April 2024', index: 0.5 },
  parts: [
    { name: 'Changed sides (3)', amount: -0.5, href: '#conversion', title: 'Changed sides: −0.50' },
    { name: 'Newly known (2)', amount: 0.25, href: '#entry', title: 'Newly known: +0.25' },
    { name: 'No longer known (0)', amount: 0, href: '#silence', title: 'No longer known: 0.00' },
  ],
};

for (const size of FIGURE_SIZES) {
  test(`positions of members, ${size.name}`, async () => {
    const svg = markupText(positionsFigure(positions, size));
    await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/positions-${size.name}.svg`);
  });

  test(`names of members are not cut off at the edge, ${size.name}`, () => {
    for (const actor of ['Germany', 'Oman', 'Mmmmmm']) {
      const rows = [{ actor, marks: [], lines: [] }];
      const svg = markupText(positionsFigure({ ...positions, rows, references: [] }, size));
      const right = Number(new RegExp(`translate\\(([\\d.]+),[\\d.]+\\)"[^>]*>${actor}<`).exec(svg)![1]) - 10;
      expect(right).toBeGreaterThan(emWidth(actor) * size.fontSize);
    }
  });

  test(`unity from period to period, ${size.name}`, async () => {
    const svg = markupText(unityFigure(unity, size));
    await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/unity-${size.name}.svg`);
  });

  test(`what a change is made of, ${size.name}`, async () => {
    const svg = markupText(changeFigure(change, size));
    await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/change-${size.name}.svg`);
  });
}

test('a figure drawn twice is the same to the byte', () => {
  const [size] = FIGURE_SIZES;
  const draw = () => markupText(positionsFigure(positions, size!)) + markupText(unityFigure(unity, size!));
  expect(draw()).toBe(draw());
});

test('every mark of a figure is a link with a name, and no text of it is markup', () => {
  const svg = markupText(positionsFigure(positions, FIGURE_SIZES[0]!));
  expect(
    svg.match(/<a [^>]*href="#s-\d"[^>]*aria-label="[^"]+"|<a [^>]*aria-label="[^"]+"[^>]*href="#s-\d"/g),
  ).toHaveLength(4);
  expect(svg).not.toContain('<script');
});

test('a figure of nothing known is still drawn', () => {
  const empty = { ...unity, carried: [null, null, null, null], current: [null, null, null, null] };
  expect(markupText(unityFigure(empty, FIGURE_SIZES[0]!))).toContain('2024-04');
});
