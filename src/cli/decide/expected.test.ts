import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';
import { readHeadline, readRecord } from './record-files.ts';

const rows = (scale: (x: number) => number): string =>
  `actor,position,salience,capability
Arl,${scale(0)},50,40
Bay,${scale(100)},80,50
Cove,${scale(70)},20,
Dun,${scale(40)},90,10
`;
const decide = (csv: string, ...args: string[]) => runEntente(['decide', '-', '--quiet', ...args], csv);

interface Result {
  readonly model: string;
  readonly outcome: number;
  readonly interval: [number, number] | null;
  readonly median?: number;
  readonly distribution?: { readonly outcomes: number[]; readonly chances: number[] };
  readonly record: { readonly forecast: string; readonly cases: number } | null;
}
const json = async (csv: string, ...args: string[]): Promise<Result> =>
  JSON.parse((await decide(csv, '--format', 'json', ...args)).stdout) as Result;

describe('entente decide', () => {
  test('without --model is the mean, with a distribution, an interval around it and its record', async () => {
    const { model, outcome, interval, distribution, record } = await json(rows((x) => x));
    expect(model).toBe('headline');
    // (0 + 4000 * 100 + 20 * 70 + 900 * 40) / (2000 + 4000 + 20 + 900)
    expect(outcome).toBeCloseTo(437_400 / 6920, 10);
    expect(interval![0]).toBeLessThan(outcome);
    expect(interval![1]).toBeGreaterThan(outcome);
    expect(distribution!.chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 10);
    expect(record).toMatchObject({ forecast: 'headline', cases: 154 });
  });

  test('gives a wider interval for a higher level, in the table too', async () => {
    const csv = rows((x) => x);
    const [half, most] = await Promise.all([json(csv, '--level', '.5'), json(csv, '--level', '.95')]);
    expect(most.interval![0]).toBeLessThan(half.interval![0]);
    expect(most.interval![1]).toBeGreaterThan(half.interval![1]);
    const short = most.interval!.map((end) => String(Number(end.toFixed(4)))).join(' to ');
    expect((await decide(csv, '--level', '.95')).stdout).toContain(`${short} with a chance of 95%`);
  });

  test('turns with the scale, whatever its unit', async () => {
    const one = await json(rows((x) => x));
    const other = await json(rows((x) => -x / 100));
    expect(other.outcome).toBeCloseTo(-one.outcome / 100, 10);
    expect(other.interval![0]).toBeCloseTo(-one.interval![1] / 100, 10);
    expect(other.interval![1]).toBeCloseTo(-one.interval![0] / 100, 10);
  });

  test('shows the record of a model beside that of the mean, and an interval that rests on it', async () => {
    const csv = rows((x) => x);
    const { interval, outcome, record, distribution } = await json(csv, '--model', 'challenge');
    expect(record!.forecast).toBe('challenge');
    expect(interval![0]).toBeLessThanOrEqual(outcome);
    expect(interval![1] - interval![0]).toBeGreaterThan(20);
    expect(distribution).toBeUndefined();
    expect((await decide(csv, '--model', 'challenge')).stdout).toMatch(
      /record: on 154 cases it had not seen it erred by [\d.]+ of 100, the mean 23.8 on the same/,
    );
  });

  test('says so where settings were never scored', async () => {
    const csv = rows((x) => x);
    const args = ['--model', 'challenge', '--set', 'q=.25'];
    expect(await json(csv, ...args)).toMatchObject({ interval: null, record: null });
    expect((await decide(csv, ...args)).stdout).toContain('under these settings it was not scored');
  });

  test.each([
    ['--level', '1.5'],
    ['--level', ''],
    ['--preset', 'paper'],
    ['--set', 'q=1'],
  ])('refuses %s %s in one line', async (...args) => {
    const { code, stderr } = await decide(
      rows((x) => x),
      ...args,
    );
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('the headline that is shipped has the record that it is shown for', async () => {
  const { forecasts } = await readRecord();
  const { againstMean, coverage, crpsAgainstMean } = forecasts.find(
    ({ forecast }) => forecast === 'headline',
  )!;
  expect(againstMean).toBe(0);
  expect(crpsAgainstMean).toBeLessThanOrEqual(-0.05);
  expect(coverage).toBeGreaterThanOrEqual(0.76);
  expect(coverage).toBeLessThanOrEqual(0.84);
  const { shares, weights } = await readHeadline();
  for (const row of shares) expect(row.reduce((sum, share) => sum + share)).toBeCloseTo(1, 4);
  expect(weights.decided + weights.held + weights.between).toBeCloseTo(1, 12);
});
