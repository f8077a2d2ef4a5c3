import { describe, expect, test } from 'vitest';
import { rng, sobolDesign, sobolIndices } from '../../stats/index.ts';
import { parseScenario } from '../scenario/index.ts';
import { smallFile } from '../scenario/small.fixture.ts';
import {
  layoutOf,
  outcomeOf,
  parseClaim,
  pointEvaluator,
  pointsOf,
  quantileOf,
  regionOf,
  summariseDraws,
  type Tornado,
  tornados,
  uncertainOf,
  vary,
} from './index.ts';

const scenario = parseScenario(smallFile(), 'small.json');
const numberOf = (path: string) => scenario.numbers.get(path)!;

describe('draws', () => {
  const design = { draws: 40, seed: 7, sensitivity: true };
  const points = pointsOf(scenario, design);
  const all = pointEvaluator(scenario, design)(0, points);
  const summary = summariseDraws(scenario, design, all);

  test('are the same however they are cut into ranges', () => {
    const run = pointEvaluator(scenario, design);
    const layout = layoutOf(scenario, design);
    const parts = new Float64Array(all.length);
    for (let from = points - (points % 17); from >= 0; from -= 17)
      parts.set(run(from, Math.min(from + 17, points)), layout.start(from));
    expect(parts).toEqual(all);
  });

  test('give bands about medians, and a fan that starts where nothing has happened', () => {
    expect(uncertainOf(scenario)).toHaveLength(8);
    expect(points).toBe(40 * (8 + 2 + 2));
    for (const { low, median, high } of Object.values(summary.bands)) {
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
    expect(summary.fan[0]!.bands.open).toEqual({ median: 1, low: 1, high: 1 });
    expect(summary.fan.at(-1)!.bands).toEqual(summary.bands);
  });

  test('find cohesion to do nothing where it has no weight', () => {
    const still = parseScenario(
      smallFile(
        (file) => (file.parties[0]!.climb!.parameters.cohesionWeight = { value: 0, source: 'judgement' }),
      ),
      's',
    );
    const found = summariseDraws(still, design, pointEvaluator(still, design)(0, pointsOf(still, design)));
    const cohesion = found.sensitivity!.fighting.find(({ parameter }) => parameter === 'league.cohesion')!;
    expect([cohesion.first, cohesion.total]).toEqual([0, 0]);
    expect(found.policies[0]!.bands).toEqual(found.policies[1]!.bands);
    expect(found.policies.map(({ best }) => best)).toEqual([1, 1]);
  });

  test('are none where no parameter has a range', () => {
    const fixed = { ...scenario, parameters: scenario.parameters.map((each) => ({ ...each, range: null })) };
    expect(pointsOf(fixed, design)).toBe(0);
  });

  test('come from the distribution that the file names', () => {
    const each = { ...scenario.parameters[0]!, range: [0, 1] as const, value: 0.5 };
    expect(quantileOf({ ...each, distribution: 'uniform' }, 0.125)).toBe(0.125);
    expect(quantileOf({ ...each, distribution: 'triangular' }, 0.125)).toBe(0.25);
  });
});

test('Sobol indices of p sigma are those of escalation-model.md (C14)', () => {
  // p is uniform on .05 to .15, sigma on .5 to .8.
  const draws = 20_000;
  const points = sobolDesign(draws, 2, rng(3));
  const results = Float64Array.from({ length: points.length / 2 }, (_, i) => {
    const [p, sigma] = [0.05 + 0.1 * points[2 * i]!, 0.5 + 0.3 * points[2 * i + 1]!];
    return p * sigma;
  });
  const [p, sigma] = sobolIndices(results, 2, { rng: rng(4), resamples: 2 });
  expect(Math.abs(p!.first - 0.8125)).toBeLessThan(0.015);
  expect(Math.abs(sigma!.first - 0.17307692307692307)).toBeLessThan(0.015);
  expect(Math.abs(p!.total - 0.826923076923077)).toBeLessThan(0.015);
});

describe('claims', () => {
  test('are sums on two sides of a comparison', () => {
    expect(parseClaim('war + nuclear < .1').holds([0.5, 0.04, 0.01])).toBe(true);
    expect(parseClaim('fighting < 5%').holds([0.5, 0.04, 0.01])).toBe(false);
    expect(parseClaim('settlement >= war + .46').holds([0.5, 0.04, 0.01])).toBe(true);
    expect(parseClaim('open>0.44').holds([0.5, 0.04, 0.01])).toBe(true);
    expect(outcomeOf([9, 0.5, 0.04, 0.01], 1, 'open')).toBeCloseTo(0.45, 12);
  });

  test.each([
    ['wra < .1', /no outcome in the claim "wra < .1": wra — did you mean war\?/],
    ['war', /no claim: war/],
    ['war < ', /no claim|no outcome/],
    ['war < .1 < .2', /no claim/],
    ['', /no claim: \(empty\)/],
    ['war < 1e5', /no outcome/],
  ])('%s is none', (text, message) => {
    expect(() => parseClaim(text)).toThrow(message);
  });

  test('hold in a region whose border the margin changes sign at', () => {
    const region = regionOf(
      scenario,
      parseClaim('war + nuclear < .1'),
      { number: numberOf('league.rate'), low: 0.01, high: 0.1 },
      { number: numberOf('league.credibility'), low: 0, high: 6 },
    );
    expect(region.holds.flat().filter(Boolean).length / region.holds.flat().length).toBe(region.share);
    expect(region.holds.flat()).toEqual(region.margin.flat().map((margin) => margin > 0));
    // Along the lowest row nobody acts, as credibility is worth nothing.
    expect(region.holds[0]!.every(Boolean)).toBe(true);
    expect(region.share).toBeGreaterThan(0.1);
    expect(region.share).toBeLessThan(0.9);
  });
});

describe('the tornado', () => {
  const [together, apart] = scenario.policies;

  test('finds the parameter that turns the ranking of two policies over, and where', () => {
    const { bars, base, policies } = tornados(scenario, 'fighting', [[together!, apart!]])[0]!;
    expect(policies).toEqual(['together', 'apart']);
    expect(base).toBeLessThan(0);
    const flips = bars.filter((bar) => bar.flips);
    expect(flips.map(({ parameter }) => parameter)).toEqual(['league.cohesionWeight']);
    // Cohesion restrains above 0 and emboldens below.
    expect(flips[0]!.flipsAt).toBeCloseTo(0.125, 12);
    expect(flips[0]!.atLow).toBeGreaterThan(0);
  });

  test('turns round when the policies change places', () => {
    const [there, back] = tornados(scenario, 'war', [
      [together!, apart!],
      [apart!, together!],
    ]) as [Tornado, Tornado];
    expect(back.base).toBe(-there.base);
    expect(back.bars.map(({ atLow }) => atLow)).toEqual(there.bars.map(({ atLow }) => -atLow));
  });

  test('shows the scenario itself where there are no policies, with the longest bar first', () => {
    const { bars } = tornados(scenario, 'fighting', [null])[0]!;
    const spans = bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(spans).toEqual(spans.toSorted((a, b) => b - a));
    expect(bars.some(({ flips }) => flips)).toBe(false);
  });
});

describe('one parameter moved', () => {
  test('the cost of lost credibility changes no chance that an act leads to war but at its switch', () => {
    const { points, switches } = vary(scenario, { number: numberOf('league.credibility'), low: 0, high: 10 });
    // First the alliance begins to support, then a member begins to act, as it need no longer fear to be abandoned.
    expect(switches).toHaveLength(2);
    const [[, supports], [, acts]] = switches as [readonly [number, number], readonly [number, number]];
    const at = (from: number, to: number) =>
      points.filter(({ value }) => value >= from && value < to).map(({ start }) => start[0]!);
    for (const { regime, war, acts: anybody } of at(0, supports))
      expect([regime, war, anybody]).toEqual(['refuses', 0, false]);
    for (const { regime, acts: anybody } of at(supports, acts))
      expect([regime, anybody]).toEqual(['mixed', false]);
    const above = at(acts, 11).map(({ war, acts: anybody }) => (anybody ? war : Number.NaN));
    expect(above.length).toBeGreaterThan(50);
    for (const war of above) expect(war).toBeCloseTo(above[0]!, 12);
    expect(above[0]).toBeGreaterThan(0.01);
  });
});
