import { expect, test } from 'vitest';
import { fixtureInput } from '../../test/fixtures/canal-report.ts';
import { positionsChart } from './positions-chart.ts';

const input = fixtureInput();
const chart = positionsChart(input, 'canal', input.unity[0]!.unity);
const row = (actor: string) => chart.rows.find((candidate) => candidate.actor === actor)!;

test('members stand in order of their last side, those no longer known last, and others not at all', () => {
  expect(chart.rows.map(({ actor }) => actor)).toEqual([
    'Cimmeria',
    'Drachenfels',
    'Altland',
    'Borduria',
    'Elbonia',
    'Freedonia',
    'Grand Fenwick',
  ]);
});

test('a position is carried until the next one, until it is too old, or to the end', () => {
  expect(row('Borduria').lines).toEqual([
    { from: '2024-02-09', to: '2024-03-04', stance: -1 },
    { from: '2024-03-04', to: '2024-04-18', stance: 1 },
  ]);
  expect(row('Drachenfels').lines.map(({ to }) => to)).toEqual(['2024-03-29', '2024-04-30']);
});

test('statements of one day are marks of their own on one line', () => {
  expect(row('Altland').marks.map(({ href }) => href)).toEqual([
    '#s-canal-evidence_3a_2',
    '#s-canal-evidence_3a_3',
  ]);
  expect(row('Altland').lines).toEqual([{ from: '2024-02-05', to: '2024-03-21', stance: 1 }]);
});
