import { expect, test } from 'vitest';
import { type ScalingChart, scalingFigure } from './scaling-figure.ts';

// The stored figures were drawn by this code and looked at in Chromium, 360 px wide; a change of them is to be looked at again.

const at = (value: number, off: number) => ({ value, low: value - off, high: value + off });

const items: ScalingChart = {
  title: 'Positions of 3 actors and 3 concepts',
  notes: [
    'Item response model of 3 actors, 3 concepts.',
    'Which side is positive has no meaning; intervals are 95%.',
  ],
  dimensions: ['Position'],
  groups: [
    {
      heading: 'Actors',
      rows: [
        { name: 'Altland', mark: 'actor', at: [at(-1.2, 1.4)] },
        {
          name: 'The United Islands of Borduria and all that belongs to them',
          mark: 'actor',
          at: [at(0.1, 0.8)],
        },
        { name: '</title><script>', mark: 'actor', at: [at(0.9, Number.NaN)] },
      ],
    },
    {
      heading: 'Concepts, where agreeing is as likely as not',
      rows: [
        { name: 'The canal', mark: 'concept', at: [at(-80, 200)] },
        { name: 'The ferry', mark: 'concept', at: [at(0.4, 5)] },
        { name: 'The port', mark: 'concept', at: [at(44, 3)] },
      ],
    },
  ],
};

const map: ScalingChart = {
  title: 'Positions of 2 actors and 1 concept',
  notes: ['Correspondence analysis.'],
  dimensions: ['Dimension 1 (61% of inertia)', 'Dimension 2 (22% of inertia)'],
  groups: [
    {
      heading: 'Actors',
      rows: [
        { name: 'Altland', mark: 'actor', at: [at(-0.7, 0.3), at(0.2, 0.4)] },
        { name: 'Borduria', mark: 'actor', at: [at(0.6, 0.2), at(-0.5, 0.1)] },
      ],
    },
    {
      heading: 'Concepts: who is for (▲), who is against (▼)',
      rows: [
        { name: 'The canal', mark: 'for', at: [at(-0.9, 0.2), at(0.1, 0.3)] },
        { name: 'The canal', mark: 'against', at: [at(0.8, 0.3), at(0, Number.NaN)] },
      ],
    },
  ],
};

test('positions with intervals on one dimension', async () => {
  await expect(scalingFigure(items)).toMatchFileSnapshot('__snapshots__/scaling-items.svg');
});

test('positions with intervals on two dimensions', async () => {
  await expect(scalingFigure(map)).toMatchFileSnapshot('__snapshots__/scaling-map.svg');
});

test('a figure that stands alone has its colours written out, and no text of it is markup', () => {
  const svg = scalingFigure(items);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="420" height="\d+" viewBox="0 0 420 \d+"/,
  );
  expect(svg).not.toMatch(/var\(--|currentColor|<script|NaN/);
  expect(svg).toContain('&lt;/title&gt;&lt;script&gt;');
});

test('what lies beyond the scale is drawn at its edge, with its value as a title', () => {
  const svg = scalingFigure(items);
  expect(svg).toContain('The canal: −80.000 (−280.000 to 120.000)');
  expect(svg).toContain('A triangle that points outward');
  expect(scalingFigure(map)).not.toContain('points outward');
  const places = [...svg.matchAll(/transform="translate\((-?[\d.]+),/g)].map(([, x]) => Number(x));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThanOrEqual(420);
});

test('a figure drawn twice is the same to the byte', () => {
  expect(scalingFigure(map)).toBe(scalingFigure(map));
});
