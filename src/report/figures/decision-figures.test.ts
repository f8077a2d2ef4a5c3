import { expect, test } from 'vitest';
import { type Markup, markupText } from '../markup.ts';
import { decisionActorsFigure } from './decision-actors-figure.ts';
import { decisionPathsFigure } from './decision-paths-figure.ts';
import { outcomeDistributionFigure } from './outcome-distribution-figure.ts';
import { FIGURE_SIZES, type FigureSize } from './plot.ts';
import { powerFigure } from './power-figure.ts';
import { tornadoFigure } from './tornado-figure.ts';

// The stored figures were drawn by this code and looked at in Chromium, 800 and 360 px wide; a change of them is to be looked at again.

const names = ['Arl', 'Bay of the Three Long Rivers', 'Cove', 'Dun'];

const actors = {
  label: 'canal: positions of 4 actors on the scale; outcome 55',
  scale: [0, 100] as const,
  actors: names.map((name, i) => ({ name, position: 30 * i, weight: [0.5, 0.1, 0.4, 0][i]!, title: name })),
  outcome: 55,
  interval: [40, 71] as const,
  reference: 45,
};

const distribution = {
  label: 'canal: how likely each outcome is',
  scale: [0, 100] as const,
  outcomes: [
    { at: 0, chance: 0.2 },
    { at: 52, chance: 0.5 },
    { at: 54, chance: 0.1 },
    { at: 100, chance: 0.2 },
  ],
  outcome: 55,
  interval: [40, 71] as const,
};

const paths = {
  label: 'canal: positions over 3 turns',
  scale: [0, 100] as const,
  paths: [
    [0, 10, 30, 50],
    [30, 40, 50, 50],
    [60, 60, 55, 52],
    [90, 90, 90, 90],
  ].map((positions, i) => ({ name: names[i]!, weight: [0.5, 0.1, 0.4, 0][i]!, positions })),
  outcome: 55,
};

const tornado = {
  label: 'canal: how far the outcome swings with each input alone',
  outcome: 55,
  inputs: [
    { name: 'position of Arl', atLow: 41, atHigh: 62, title: 'position of Arl' },
    { name: 'salience of Cove', atLow: 58, atHigh: 50, title: 'salience of Cove' },
    { name: 'capability of Dun', atLow: 55, atHigh: 55, title: 'capability of Dun' },
  ],
};

const power = {
  label: 'power of 4 members: 70% of the weight',
  members: names.map((name, i) => ({
    name,
    shapley: [0.5, 0.25, 0.25, 0][i]!,
    banzhaf: [0.6, 0.2, 0.2, 0][i]!,
    weight: [0.4, 0.3, 0.2, 0.1][i]!,
  })),
};

const drawings: [string, (size: FigureSize) => Markup][] = [
  ['decision-actors', (size) => decisionActorsFigure(actors, size)],
  ['decision-distribution', (size) => outcomeDistributionFigure(distribution, size)],
  ['decision-paths', (size) => decisionPathsFigure(paths, size)],
  ['decision-tornado', (size) => tornadoFigure(tornado, size)],
  ['decision-power', (size) => powerFigure(power, size)],
];

for (const [name, draw] of drawings) {
  for (const size of FIGURE_SIZES) {
    test(`${name}, ${size.name}`, async () => {
      const svg = markupText(draw(size)).replaceAll('><', '>\n<');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/${name}-${size.name}.svg`);
    });
  }
}

test('figures of one actor without weight, or where nothing swings, are drawn', () => {
  const [size] = FIGURE_SIZES;
  const alone = { ...actors, actors: actors.actors.slice(3), interval: null, reference: null };
  const still = { ...tornado, inputs: tornado.inputs.slice(2) };
  for (const svg of [
    decisionActorsFigure(alone, size!),
    tornadoFigure(still, size!),
    outcomeDistributionFigure({ ...distribution, outcomes: [], interval: null }, size!),
    decisionPathsFigure(
      { ...paths, paths: paths.paths.map((path) => ({ ...path, positions: [5, 5] })) },
      size!,
    ),
  ])
    expect(markupText(svg)).not.toMatch(/NaN|undefined|Infinity/);
});

test('the area of a mark goes with the weight of the actor', () => {
  const svg = markupText(decisionActorsFigure(actors, FIGURE_SIZES[0]!));
  const radii = [...svg.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));
  expect(radii).toHaveLength(4);
  // The greatest are drawn first, so that none hides another.
  expect(radii[1]! ** 2 / radii[0]! ** 2).toBeCloseTo(0.4 / 0.5, 2);
});
