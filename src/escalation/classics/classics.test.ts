import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../error.ts';
import { backwardInduction, pureEquilibria, quantalLimit, readEfg, writeEfg } from '../games/index.ts';
import {
  allianceDilemma,
  burdenSharing,
  chicken,
  classics,
  type Setting,
  settingsOf,
  volunteersDilemma,
} from './index.ts';

const answerOf = (name: string, said: Readonly<Record<string, Setting>> = {}) =>
  classics.find((one) => one.name === name)!.answer(said);

describe('classics', () => {
  // Closed forms, worked out by hand: see the summary of each.
  test.each([
    ['bargaining-range', {}, { low: 0.5, high: 0.75, width: 0.25, existsWithFirstStrike: true }],
    ['bargaining-range', { pf: 0.8 }, { existsWithFirstStrike: false }],
    ['risk-return', {}, { demand: 0.75, war: 0.375 }],
    ['risk-return', { cbar: 0.05 }, { demand: 0.6, war: 0 }],
    ['critical-risk', {}, { critical: 0.4, standsFirm: true }],
    ['critical-risk', { disaster: -40 }, { critical: 0.24 }],
    ['cumulative-risk', {}, { ofSteps: 0.170479, ofHazards: 1 - Math.exp(-1) }],
    ['war-of-attrition', {}, { hazard: 0.2, givenUpBy: 1 - Math.exp(-1), meanEnd: 2.5 }],
    ['audience-costs', {}, { backedDownBy: 1 / 3, hazard: 1 / 15 }],
    ['red-line', {}, { exists: 1 / 3, nextHazard: 1 / 12, hazardIfCertain: 1 / 4, firstHazard: 1 / 16 }],
    ['red-line', { pi0: 1 }, { exists: 1, nextHazard: 1 / 4 }],
    [
      'unilateral-deterrence',
      {},
      { bluff: 4 / 7, softDefenderResists: 11 / 21, softDefenderThreshold: 3 / 7 },
    ],
    ['extended-deterrence', {}, { threshold: 4 / 7, demands: true, conflict: 0.4 }],
    ['logit-choice', {}, { chance: 0.9525741268224334 }],
    ['chicken', {}, { mixed: 8 / 26, quantal: 0.42459371020419545 }],
    ['volunteers-dilemma', {}, { give: 1 - Math.sqrt(0.4), nobody: 0.4 ** 1.5 }],
    ['alliance-dilemma', {}, { commitment: 0.6, loss: 2.1 }],
    ['alliance-dilemma', { A: 6 }, { commitment: 1, loss: 2.5 }],
    ['moral-hazard', {}, { threshold: 1 / 9, acts: true }],
    ['superposed-hazards', {}, { any: 1 - Math.exp(-1.2) }],
  ] as const)('%s with %j', (name, said, expected) => {
    const answer = answerOf(name, said);
    for (const [key, value] of Object.entries(expected)) {
      if (typeof value === 'boolean') expect(answer[key]).toBe(value);
      else expect(answer[key]).toBeCloseTo(value as number, 12);
    }
  });

  test('each has a name of its own, a source and a meaning for each parameter', () => {
    expect(new Set(classics.map(({ name }) => name)).size).toBe(classics.length);
    for (const { source, parameters } of classics) {
      expect(source).not.toBe('');
      for (const { what } of Object.values(parameters)) expect(what).not.toBe('');
    }
  });

  test('give answers of finite numbers, and trees that can be written and read', () => {
    for (const { answer, game } of classics) {
      for (const value of Object.values(answer()).flat()) expect(Number.isFinite(Number(value))).toBe(true);
      if (game === null) continue;
      expect(readEfg([...writeEfg(game())].join(''))).toEqual(game());
    }
  });

  test.each(classics.map((own) => [own.name, own] as const))(
    '%s refuses what is no value in a line',
    (_, own) => {
      for (const [key, { value }] of Object.entries(own.parameters)) {
        for (const wrong of [Number.NaN, Infinity, typeof value === 'number' ? [1] : 1])
          expect(() => own.answer({ [key]: wrong })).toThrow(EntenteError);
      }
      expect(() => own.answer({ nothing: 1 })).toThrow(`no such parameter of ${own.name}: nothing — it has `);
    },
  );
});

describe('classics as trees', () => {
  test('chicken has the two equilibria in which one yields', () => {
    expect(pureEquilibria(chicken.game!(settingsOf(chicken)))).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
  });

  test('volunteers give in the limit of the principal branch as the closed form says', () => {
    for (const n of [2, 3, 4]) {
      const settings = settingsOf(volunteersDilemma, { n });
      const { profile } = quantalLimit(volunteersDilemma.game!(settings));
      expect(profile[0]).toBeCloseTo(volunteersDilemma.answer(settings)['give'] as number, 5);
    }
  });

  test('deterrence leads to the bluff and the resistance of the closed form', () => {
    const own = classics.find(({ name }) => name === 'unilateral-deterrence')!;
    const tree = own.game!();
    const { profile } = quantalLimit(tree);
    const at = (label: string) => {
      const set = tree.sets.findIndex((one) => one.label === label);
      return profile[tree.sets.slice(0, set).reduce((sum, { actions }) => sum + actions.length, 1)]!;
    };
    expect(at('C1h')).toBeCloseTo(1, 5);
    expect(at('C1s')).toBeCloseTo(4 / 7, 4);
    expect(at('Dh')).toBeCloseTo(1, 5);
    expect(at('Ds')).toBeCloseTo(11 / 21, 4);
  });

  test('who runs a risk below the critical one stands firm', () => {
    const own = classics.find(({ name }) => name === 'critical-risk')!;
    expect(backwardInduction(own.game!({ risk: 0.39 }))).toEqual([[0, 1]]);
    expect(backwardInduction(own.game!({ risk: 0.41 }))).toEqual([[1, 0]]);
    // At the critical risk both are as good.
    expect(backwardInduction(own.game!({ risk: 0.4 }))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('burden sharing', () => {
  const share = (said: Readonly<Record<string, Setting>>) =>
    burdenSharing.answer(settingsOf(burdenSharing, said));

  test('whoever wants most gives all; the order of members does not matter', () => {
    expect(share({ b: [2, 5, 3] })).toMatchObject({ total: 5, contributions: [0, 5, 0], efficient: 10 });
    expect(share({ b: [5, 5] })).toMatchObject({ total: 5, contributions: [2.5, 2.5] });
  });

  test('with incomes the richer give more than their share; who would give less than nothing gives nothing', () => {
    const { commonGood, given, burdenShares } = share({});
    expect(commonGood).toBeCloseTo(100 / 3, 12);
    expect(given).toEqual([expect.closeTo(80 / 3, 12), expect.closeTo(20 / 3, 12)]);
    expect(burdenShares).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)]);
    expect(share({ I: [90, 10] })).toMatchObject({ commonGood: 45, given: [45, 0] });
    // Nobody gains by giving a little more or less.
    const utility = (x: number, G: number) => Math.sqrt(x * G);
    for (const step of [-0.01, 0.01])
      expect(utility(60 - 80 / 3 - step, 100 / 3 + step)).toBeLessThan(utility(60 - 80 / 3, 100 / 3));
  });
});

test('the loss of the alliance dilemma is least at its commitment', () => {
  const loss = (s: number) => 3 * (1 - s) + (5 * s * s) / 2;
  const { commitment, loss: least } = allianceDilemma.answer(settingsOf(allianceDilemma)) as {
    commitment: number;
    loss: number;
  };
  for (let s = 0; s <= 1; s += 0.01) expect(loss(s)).toBeGreaterThanOrEqual(least - 1e-12);
  expect(loss(commitment)).toBeCloseTo(least, 12);
});
