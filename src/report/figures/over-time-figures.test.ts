import { expect, test } from 'vitest';
import { phasesFigure } from './phases-figure.ts';
import { polarisationFigure } from './polarisation-figure.ts';

// The stored figures were drawn by this code and looked at in Chromium, 360 px wide; a change of them is to be looked at again.

const month = (n: number) => Date.UTC(2024, n, 15) / 1000;

const change = (n: number) => ({
  time: month(n),
  date: new Date(month(n) * 1000).toISOString().slice(0, 10),
});

const polarisation = {
  title: 'Polarisation into 2 camps in 8 slices of time',
  notes: ['The highest fitness that a partition into camps has; higher is more polarised.'],
  points: [0.41, 0.45, 0.62, null, 0.71, 0.55, null, 0.5].map((fitness, n) => ({
    time: month(n),
    fitness,
    exact: n !== 2,
  })),
};

const phases = {
  title: '3 states of a network in 24 slices of time',
  notes: ['3 states by ward: modularity 0.12, silhouette 0.61'],
  phases: [
    { state: 0, from: month(0), to: month(5), title: 'State 1: 2024-01-15 to 2024-06-15' },
    { state: 1, from: month(5), to: month(6), title: 'State 2: 2024-06-15 to 2024-07-15' },
    { state: 0, from: month(6), to: month(14), title: 'State 1: 2024-07-15 to 2025-03-15' },
    { state: 2, from: month(14), to: month(23), title: 'State 3: 2025-03-15 to 2025-12-15' },
  ],
  changes: [1, 5, 6, 14, 23].map(change),
};

test('polarisation over time', async () => {
  await expect(polarisationFigure(polarisation)).toMatchFileSnapshot('__snapshots__/polarisation.svg');
});

test('phases over time', async () => {
  await expect(phasesFigure(phases)).toMatchFileSnapshot('__snapshots__/phases.svg');
});

test('dates of changes never touch and never leave the drawing', () => {
  const many = { ...phases, changes: Array.from({ length: 24 }, (_, n) => change(n)) };
  const svg = phasesFigure(many);
  const shifts =
    /<g transform="translate\((-?[\d.]+),(-?[\d.]+)\)"[^>]*><text transform="translate\((-?[\d.]+),/;
  const dates = [...svg.matchAll(new RegExp(`${shifts.source}[^>]*>\\d{4}-\\d\\d-\\d\\d</text>`, 'g'))].map(
    ([, dx, dy, x]) => ({ left: Number(dx) + Number(x), level: Number(dy) }),
  );
  expect(dates).toHaveLength(24);
  // Ten digits of 13 px are some 74 px wide.
  for (const { left } of dates) expect(left >= 60 && left + 74 <= 420).toBe(true);
  for (const [i, one] of dates.entries()) {
    for (const other of dates.slice(0, i))
      expect(one.level !== other.level || Math.abs(one.left - other.left) > 74).toBe(true);
  }
});

test('a line stops where nothing is known, and one point alone is drawn', () => {
  const svg = polarisationFigure(polarisation);
  expect(svg.match(/ d="M[1-9][^"]*L/g)).toHaveLength(2);
  expect(svg).toContain('An open dot');
  const [first] = polarisation.points;
  const alone = polarisationFigure({ ...polarisation, points: [first!] });
  expect(alone).not.toMatch(/NaN|An open dot/);
  expect(alone).toContain('2024-01-15: 0.410');
});
