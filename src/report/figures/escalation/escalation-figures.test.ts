import { expect, test } from 'vitest';
import { FILE_SIZE, svgFile } from '../svg-file.ts';
import {
  type EscalationFigure,
  fanFigure,
  ladderFigure,
  outcomesFigure,
  regionFigure,
  sensitivityFigure,
  tornadoFigure,
  varyFigure,
} from './index.ts';

// The stored figures were drawn by this code and looked at in Chromium, 360 and 800 px wide; a change of them is to be looked at again.

const note = ['Every figure is conditional on a slider.'];
const figures: EscalationFigure[] = [
  outcomesFigure('How it ends', note, [
    { name: 'settlement', chance: 0.65, band: { median: 0.72, low: 0.38, high: 0.9 } },
    { name: 'war & <more>', chance: 0.0004, band: { median: 0.001, low: 0, high: 0.006 } },
    { name: 'none of these yet', chance: 0.3496, band: null },
  ]),
  fanFigure('Month by month', note, [
    {
      name: 'settlement',
      points: [0, 12, 24].map((month) => ({
        month,
        chance: month / 40,
        band: { low: month / 60, high: month / 30 },
      })),
    },
    { name: 'war', points: [0, 12, 24].map((month) => ({ month, chance: month / 50, band: null })) },
    {
      name: 'none yet',
      points: [0, 12, 24].map((month) => ({ month, chance: 1 - (month * 9) / 400, band: null })),
    },
  ]),
  ladderFigure('A ladder', note, [
    { name: 'words', reached: 1, isStart: false, up: 0.01, down: 0, settlement: 0.02, war: 0 },
    {
      name: 'planning, reconnaissance, advisers and others',
      reached: 1,
      isStart: true,
      up: 0.5,
      down: 0.4,
      settlement: 0.3,
      war: 0.03,
    },
    { name: 'presence', reached: 0.3, isStart: false, up: 0, down: 0.1, settlement: 0.1, war: 0.05 },
  ]),
  tornadoFigure('War, one less the other', note, {
    base: -0.06,
    isDifference: true,
    rows: [
      { name: 'cohesionWeight', range: [-0.5, 2], atLow: 0.07, atHigh: -0.075, flips: true },
      { name: 'rate', range: [0.0025, 0.03], atLow: -0.01, atHigh: -0.1, flips: false },
      ...Array.from({ length: 10 }, (_, i) => ({
        name: `other ${i}`,
        range: [0, 1] as const,
        atLow: -0.06,
        atHigh: -0.05,
        flips: false,
      })),
    ],
  }),
  sensitivityFigure('What war depends on', note, [
    { name: 'rate', first: 0.35, total: 0.4, totalInterval: [0.2, 0.6] },
    { name: 'cohesion', first: -0.02, total: 0.05, totalInterval: [0, 2] },
  ]),
  regionFigure('Where the claim holds', note, {
    x: { name: 'rate', values: [0, 1, 2, 3], value: 1.5 },
    y: { name: 'kappa', values: [0, 1, 2], value: 2 },
    holds: [
      [true, true, true, true],
      [true, true, false, true],
      [true, false, false, false],
    ],
  }),
  varyFigure('As kappa moves', note, {
    axis: 'credibility',
    value: 3,
    switches: [[1.4, 1.6]],
    lines: [
      {
        name: 'one act leads to war',
        points: [0, 1, 2, 3, 4].map((value) => ({ value, chance: value < 1.5 ? 0 : 0.066 })),
      },
      {
        name: 'war by the horizon',
        points: [0, 1, 2, 3, 4].map((value) => ({ value, chance: value < 1.5 ? 0.01 : 0.07 + value / 500 })),
      },
    ],
  }),
];

test.each(figures.map((figure) => [figure.name, figure] as const))(
  '%s is drawn as it was when it was looked at',
  async (name, figure) => {
    const { plot, height } = figure.draw(FILE_SIZE);
    await expect(svgFile(plot, height, figure)).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  },
);

test('texts get in escaped', () => {
  const { plot, height } = figures[0]!.draw(FILE_SIZE);
  expect(svgFile(plot, height, figures[0]!)).toContain('war &amp; &lt;more&gt;');
});

test('nothing is drawn of nothing, and yet a figure comes out', () => {
  const none = [
    tornadoFigure('none', [], { base: 0, rows: [], isDifference: false }),
    sensitivityFigure('none', [], []),
    ladderFigure('none', [], []),
    outcomesFigure('none', [], []),
  ];
  for (const figure of none) {
    const { plot, height } = figure.draw(FILE_SIZE);
    expect(svgFile(plot, height, figure)).not.toContain('NaN');
  }
});

test('a parameter that turns a ranking over is not left out for longer bars', () => {
  const bar = (name: string, atHigh: number, flips: boolean) => ({
    name,
    range: [0, 1] as const,
    atLow: -0.01,
    atHigh,
    flips,
  });
  const rows = [
    ...Array.from({ length: 12 }, (_, i) => bar(`long ${i}`, -0.2, false)),
    bar('small', 0.001, true),
  ];
  const { draw } = tornadoFigure('One less the other', [], { base: -0.01, rows, isDifference: true });
  const svg = svgFile(draw(FILE_SIZE).plot, 400, { title: '', notes: [] });
  expect(svg).toContain('⇄ small');
  expect(svg).not.toContain('long 9');
});
