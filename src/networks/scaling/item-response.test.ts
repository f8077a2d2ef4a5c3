import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { itemResponse } from './item-response.ts';
import { lawSchoolTest } from './lsat.fixture.ts';
import type { Responses } from './responses.ts';

const fitted = itemResponse(lawSchoolTest(), { prior: null });

/** Answers drawn from the model itself, some of them missing. */
function drawn(
  seed: number,
  actors: number,
  concepts: number,
  missing: number,
): Responses & { truth: number[] } {
  const random = rng(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const truth = Array.from({ length: actors }, normal);
  const items = Array.from({ length: concepts }, (_, j) => ({
    intercept: normal() * 0.8,
    slope: (j % 3 === 2 ? -1 : 1) * (0.8 + random()),
  }));
  const values = truth.flatMap((position) =>
    items.map(({ intercept, slope }) => {
      if (random() < missing) return -1;
      return random() < 1 / (1 + Math.exp(-intercept - slope * position)) ? 1 : 0;
    }),
  );
  return {
    actors: truth.map((_, i) => `actor ${i}`),
    concepts: items.map((_, j) => `concept ${j}`),
    values: Int8Array.from(values),
    truth,
  };
}

/** The log likelihood with the prior, plainly: Simpson's rule over each actor by itself. */
function plainly(
  { actors, concepts, values }: Responses,
  parameters: readonly number[],
  prior: number,
): number {
  let sum = 0;
  for (const parameter of parameters) sum -= (parameter / prior) ** 2 / 2;
  const steps = 400;
  for (let i = 0; i < actors.length; i++) {
    let integral = 0;
    for (let s = 0; s <= steps; s++) {
      const theta = -8 + (16 * s) / steps;
      let density = Math.exp((-theta * theta) / 2) / Math.sqrt(2 * Math.PI);
      for (let j = 0; j < concepts.length; j++) {
        const value = values[i * concepts.length + j]!;
        const chance = 1 / (1 + Math.exp(-parameters[2 * j]! - parameters[2 * j + 1]! * theta));
        if (value >= 0) density *= value === 1 ? chance : 1 - chance;
      }
      integral += density * (s === 0 || s === steps ? 1 : s % 2 === 1 ? 4 : 2);
    }
    sum += Math.log((integral * (16 / steps)) / 3);
  }
  return sum;
}

describe('two-parameter logistic item response', () => {
  it('gives the published fit of the Law School Admission Test', () => {
    // metrics-oracle.json, irt_2pl_em_lsat: EM on 41 points; R's ltm 1.2-0 gives -2466.653385 and the same within .002
    expect(fitted.logLikelihood).toBeCloseTo(-2466.6533773980827, 6);
    const intercepts = [
      2.7732343902432617, 0.9902012058560701, 0.24914751756237197, 1.284756931773271, 2.053270462041964,
    ];
    const slopes = [
      0.8256595096524546, 0.7227442284891792, 0.8908744490613196, 0.6883679926039249, 0.6568559789033973,
    ];
    for (const [j, { value }] of fitted.intercepts.entries()) expect(value).toBeCloseTo(intercepts[j]!, 5);
    for (const [j, [slope]] of fitted.slopes.entries()) expect(slope!.value).toBeCloseTo(slopes[j]!, 5);
    expect(fitted.converged).toBe(true);
  });

  it('gives its standard errors too', () => {
    // scipy 1.17.1, the likelihood maximised directly on 81 points of Gauss and Hermite, its Hessian by differences.
    const expected = {
      intercepts: [
        0.20574373188686182, 0.0900189459975921, 0.07627289340179097, 0.09903750345604286,
        0.13535875588928814,
      ],
      slopes: [
        0.2581150347997698, 0.18667963950619698, 0.23276382859565198, 0.18514296824279233,
        0.20990924863733726,
      ],
      difficulties: [
        0.8664723870651241, 0.30749071691891844, 0.09962278529041467, 0.43431757099072016, 0.8712224096854511,
      ],
    };
    for (const [j, { error }] of fitted.intercepts.entries())
      expect(error).toBeCloseTo(expected.intercepts[j]!, 5);
    for (const [j, [slope]] of fitted.slopes.entries())
      expect(slope!.error).toBeCloseTo(expected.slopes[j]!, 5);
    for (const [j, { value, error }] of fitted.difficulties!.entries()) {
      expect(value).toBeCloseTo([-3.35881, -1.37006, -0.27967, -1.86638, -3.12591][j]!, 4);
      expect(error).toBeCloseTo(expected.difficulties[j]!, 4);
    }
  });

  it('places who answers nothing right and everything right where scipy does', () => {
    // From the same computation: mean and standard deviation of the posterior
    expect(fitted.positions[0]![0]!.value).toBeCloseTo(-1.8967710542395477, 4);
    expect(fitted.positions[0]![0]!.errorGivenConcepts).toBeCloseTo(0.8012794852696664, 4);
    expect(fitted.positions[999]![0]!.value).toBeCloseTo(0.645620938486285, 4);
    expect(fitted.positions[999]![0]!.errorGivenConcepts).toBeCloseTo(0.8590066594975213, 4);
    // With the covariances of the concepts, and how the mean changes with them by differences
    expect(fitted.positions[0]![0]!.error).toBeCloseTo(0.8083149923984443, 4);
    expect(fitted.positions[999]![0]!.error).toBeCloseTo(0.8598682114520025, 4);
  });

  it('is at a maximum of the likelihood computed plainly, with missing answers and a prior', () => {
    const responses = drawn(3, 25, 5, 0.4);
    const fit = itemResponse(responses, { prior: 1.5 });
    const parameters = responses.concepts.flatMap((_, j) => [
      fit.intercepts[j]!.value,
      fit.slopes[j]![0]!.value,
    ]);
    const most = plainly(responses, parameters, 1.5);
    for (const at of parameters.keys()) {
      for (const by of [-0.01, 0.01])
        expect(plainly(responses, parameters.with(at, parameters[at]! + by), 1.5)).toBeLessThan(most);
    }
    const penalty = parameters.reduce((sum, x) => sum + (x / 1.5) ** 2 / 2, 0);
    expect(fit.logLikelihood - penalty).toBeCloseTo(most, 4);
  });

  it('mirrors positions when agreeing and disagreeing change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const responses = drawn(seed, 20, 4, 0.2);
        const values = responses.values.map((value) => (value < 0 ? value : 1 - value));
        const fit = itemResponse(responses, { positive: 'actor 0' });
        const other = itemResponse({ ...responses, values }, { positive: 'actor 0' });
        for (const [i, [position]] of fit.positions.entries())
          expect(other.positions[i]![0]!.value).toBeCloseTo(position!.value, 3);
        for (const [j, [slope]] of fit.slopes.entries())
          expect(other.slopes[j]![0]!.value).toBeCloseTo(-slope!.value, 3);
      }),
      { numRuns: 8, seed: 6 },
    );
  });

  it('follows when actors come in another order', () => {
    const responses = drawn(5, 30, 6, 0.3);
    const width = responses.concepts.length;
    const turned = itemResponse({
      ...responses,
      actors: responses.actors.toReversed(),
      values: responses.values.map((_, at) => {
        const i = responses.actors.length - 1 - Math.floor(at / width);
        return responses.values[i * width + (at % width)]!;
      }),
    });
    for (const [i, [position]] of itemResponse(responses).positions.entries()) {
      const other = turned.positions[responses.actors.length - 1 - i]![0]!;
      expect(other.value).toBeCloseTo(position!.value, 5);
      expect(other.error).toBeCloseTo(position!.error, 5);
    }
  });

  it('finds the positions that answers were drawn from, and its errors cover them', () => {
    const responses = drawn(12, 250, 25, 0.3);
    const fit = itemResponse(responses, { positive: 'actor 0', prior: null });
    const sign = Math.sign(responses.truth[0]!);
    let covered = 0;
    let [xy, xx, yy] = [0, 0, 0];
    for (const [i, [position]] of fit.positions.entries()) {
      const truth = sign * responses.truth[i]!;
      if (Math.abs(position!.value - truth) <= 1.96 * position!.error) covered += 1;
      xy += truth * position!.value;
      xx += truth * truth;
      yy += position!.value ** 2;
    }
    expect(xy / Math.sqrt(xx * yy)).toBeGreaterThan(0.9);
    expect(covered / 250).toBeGreaterThan(0.91);
    expect(covered / 250).toBeLessThan(0.98);
  });

  it('covers them with few actors too, because the concepts are not taken as known', () => {
    let [covered, given, all] = [0, 0, 0];
    for (let seed = 0; seed < 8; seed++) {
      const { truth, ...responses } = drawn(7 * seed + 20, 20, 10, 0.5);
      const { positions } = itemResponse(responses);
      let side = 0;
      for (const [i, [position]] of positions.entries()) side += position!.value * truth[i]!;
      for (const [i, [position]] of positions.entries()) {
        const away = Math.abs(Math.sign(side) * position!.value - truth[i]!);
        all += 1;
        if (away <= 1.96 * position!.error) covered += 1;
        if (away <= 1.96 * position!.errorGivenConcepts) given += 1;
      }
    }
    // 95 % are meant; with the concepts taken as known it would be 85
    expect(covered / all).toBeGreaterThan(0.9);
    expect(covered / all).toBeLessThan(0.99);
    expect(given / all).toBeLessThan(0.9);
  });

  it('stays finite with its prior where two camps are split cleanly', () => {
    const values = Int8Array.from([1, 1, 0, 0].flatMap((side) => [side, side, 1 - side]));
    const split = { actors: ['a', 'b', 'c', 'd'], concepts: ['x', 'y', 'z'], values };
    const fit = itemResponse(split);
    expect(fit.converged).toBe(true);
    const [a, , c] = fit.positions.map(([position]) => position!.value);
    expect(a).toBeCloseTo(-c!, 5);
    expect(Math.abs(fit.slopes[0]![0]!.value)).toBeLessThan(10);
    const unbounded = itemResponse(split, { prior: null, most: 200 });
    expect(Math.abs(unbounded.slopes[0]![0]!.value)).toBeGreaterThan(10);
  });

  it('refuses an actor that is not there, and a concept that nobody answers', () => {
    expect(() => itemResponse(lawSchoolTest(), { positive: 'nobody' })).toThrow('unknown actor: nobody');
    const silent = { actors: ['a'], concepts: ['x', 'y'], values: Int8Array.of(1, -1) };
    expect(() => itemResponse(silent)).toThrow('a concept without an answer: y');
  });
});

describe('two dimensions', () => {
  // 600 draws of numpy 2.4.6 from a model with three concepts on each dimension; pattern p is its binary digits.
  const frequencies = [
    33, 4, 23, 6, 10, 1, 17, 13, 31, 5, 22, 5, 12, 2, 10, 9, 2, 1, 6, 2, 0, 1, 8, 6, 10, 4, 6, 5, 6, 2, 7, 6,
    14, 2, 7, 3, 3, 3, 6, 5, 35, 10, 13, 11, 11, 6, 13, 14, 3, 0, 3, 1, 5, 0, 4, 8, 29, 10, 17, 14, 14, 14,
    15, 32,
  ];
  const rows = frequencies.flatMap((count, p) =>
    Array.from({ length: count }, () => Array.from({ length: 6 }, (_, j) => (p >> (5 - j)) & 1)),
  );
  const responses = {
    actors: rows.map((_, i) => `${i}`),
    concepts: ['a', 'b', 'c', 'd', 'e', 'f'],
    values: Int8Array.from(rows.flat()),
  };
  const fit = itemResponse(responses, { dimensions: 2 });

  it('are found as scipy finds them', () => {
    // scipy 1.17.1: BFGS on the likelihood with the prior (3.4), 41 x 41 points of Gauss and Hermite, six starts alike. Slopes
    // are compared by their products, which turning does not change.
    expect(fit.logLikelihood).toBeCloseTo(-2292.4212630438747, 3);
    const intercepts = [0.24812982, -0.53399325, 1.00961672, -0.3176026646, 0.1659261639, -0.8864030702];
    for (const [j, { value }] of fit.intercepts.entries()) expect(value).toBeCloseTo(intercepts[j]!, 3);
    const products = [
      [2.71839839, 2.04712936, 2.58355512, 0.5114283, -0.21934955, 1.20268611],
      [2.04712936, 1.78308925, 1.75712044, 0.95237993, 0.59906721, 1.47764128],
      [2.58355512, 1.75712044, 2.60249372, 0.04333487, -0.80495738, 0.69663558],
      [0.5114283, 0.95237993, 0.04333487, 1.42874163, 1.75405844, 1.56983205],
      [-0.21934955, 0.59906721, -0.80495738, 1.75405844, 2.43656491, 1.71315469],
      [1.20268611, 1.47764128, 0.69663558, 1.56983205, 1.71315469, 1.88679294],
    ];
    for (const [i, [x, y]] of fit.slopes.entries())
      for (const [j, [u, v]] of fit.slopes.entries())
        expect(x!.value * u!.value + y!.value * v!.value).toBeCloseTo(products[i]![j]!, 2);
  });

  it('are held by one concept, and have errors', () => {
    const at = responses.concepts.indexOf(fit.steady!);
    expect(fit.slopes[at]![1]).toEqual({ value: 0, error: 0 });
    const errors = fit.slopes.flat().map(({ error }) => error);
    expect(errors.filter((error) => error > 0.05 && error < 2)).toHaveLength(11);
    expect(fit.difficulties).toBeNull();
    for (const [x, y] of fit.positions) for (const { error } of [x!, y!]) expect(error).toBeLessThan(1);
  });
});
