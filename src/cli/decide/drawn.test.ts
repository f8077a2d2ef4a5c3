import { describe, expect, test } from 'vitest';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

const csv = `actor,position,position_low,position_high,salience,capability
Arl,0,0,20,50,40
Bay,100,80,100,80,50
Cove,70,40,90,20,5
Dun,40,30,50,90,10
`;
const points = 'actor,position,salience,capability\nArl,0,50,40\nBay,100,80,50\nCove,70,20,5\nDun,40,90,10\n';

interface Result {
  readonly outcome: number;
  readonly interval: [number, number];
  readonly draws: {
    readonly number: number;
    readonly median: number;
    readonly interval: [number, number];
    readonly above: number;
    readonly tornado: { readonly input: string; readonly atLow: number; readonly atHigh: number }[];
    readonly flips: { readonly input: string; readonly at: number }[];
    readonly sensitivity?: { readonly input: string; readonly first: number; readonly total: number }[];
  };
}
const run = (text: string, ...args: string[]) => runEntente(['decide', '-', ...args], text);
const json = async (text: string, ...args: string[]): Promise<Result> =>
  JSON.parse((await run(text, '--format', 'json', '--quiet', ...args)).stdout) as Result;

describe('entente decide --draws', () => {
  test.each([['headline'], ['challenge'], ['median']])(
    'with the model %s gives the same bytes on one thread and on two, and others for another seed',
    async (model) => {
      const args = ['--model', model, '--draws', '600', '--sensitivity', '--format', 'json'];
      const [one, two, other] = await Promise.all([
        run(csv, ...args, '--threads', '1'),
        run(csv, ...args, '--threads', '2'),
        run(csv, ...args, '--seed', '2'),
      ]);
      expect(one.code).toBe(0);
      expect(two.stdout).toBe(one.stdout);
      expect(other.stdout).not.toBe(one.stdout);
    },
  );

  test('draws only inputs with a range where a file has some', async () => {
    const { draws } = await json(csv, '--draws', '200');
    expect(draws.number).toBe(200);
    expect(draws.tornado.map(({ input }) => input).toSorted()).toEqual(
      ['Arl', 'Bay', 'Cove', 'Dun'].map((name) => `position of ${name}`),
    );
    const widths = draws.tornado.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('says what it takes for granted where no input has a range', async () => {
    const { stdout } = await run(points, '--draws', '100', '--quiet');
    expect(stdout).toContain('inputs without a range are taken to be off by up to 10%');
    expect((await run(csv, '--draws', '100', '--quiet')).stdout).not.toContain('without a range');
  });

  test('more unsure inputs give a wider interval', async () => {
    const [little, much] = await Promise.all([
      json(points, '--draws', '500', '--unsure', '.02'),
      json(points, '--draws', '500', '--unsure', '.4'),
    ]);
    const width = ([low, high]: [number, number]) => high - low;
    expect(width(much.draws.interval)).toBeGreaterThan(5 * width(little.draws.interval));
    expect(little.draws.median).toBeCloseTo(little.outcome, 0);
  });

  test('holds the point in an interval of model and inputs together, wider than that of the inputs', async () => {
    for (const model of ['headline', 'challenge', 'mean']) {
      const { outcome, interval, draws } = await json(points, '--draws', '300', '--model', model);
      expect(interval[0]).toBeLessThanOrEqual(outcome);
      expect(interval[1]).toBeGreaterThanOrEqual(outcome);
      expect(interval[1] - interval[0]).toBeGreaterThan(draws.interval[1] - draws.interval[0]);
    }
  });

  test('tells which input flips the outcome over a threshold, and where', async () => {
    const { draws, outcome } = await json(csv, '--draws', '100', '--threshold', '66');
    expect(outcome).toBeLessThan(66);
    // Weights 2000, 4000, 100 and 900: with Arl at x the mean is (2000 x + 443000) / 7000.
    expect(draws.flips.find(({ input }) => input === 'position of Arl')!.at).toBeCloseTo(9.5, 6);
    expect(draws.above).toBeGreaterThan(0);
    expect(draws.above).toBeLessThan(1);
  });

  test.each([
    [['--draws', '0'], 2],
    [['--draws', '2000000'], 2],
    [['--draws', '10', '--correlation', '1'], 2],
    [['--draws', '3', '--correlation', '.5'], 2],
    [['--draws', '10', '--spread', 'cauchy'], 2],
    [['--draws', '10', '--threshold', 'high'], 2],
    [['--draws', '10', '--unsure', '0'], 1],
  ])('refuses %j in one line', async (args, code) => {
    const result = await run(points, ...args);
    expect(result.code).toBe(code);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });
});
