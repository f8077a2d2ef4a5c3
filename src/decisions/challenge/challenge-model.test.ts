import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import type { ModelSettings } from '../forecast.ts';
import { withStandards } from '../model-settings.ts';
import { decide } from '../models.ts';
import { enter, makeArena } from './arena.ts';
import { challengeModel } from './challenge-model.ts';
import { challengeOptions } from './options.ts';
import { playChallenge, playRound } from './play-round.ts';

/** When cars should meet emission standards, in years: Bueno de Mesquita 1994, p. 78, as Scholz et al. 2011 reprint it. */
const emissions: Decision = {
  dimensions: ['years'],
  scale: [[4, 10]],
  reference: [null],
  actors: (
    [
      ['Netherlands', 0.08, 4, 80],
      ['Belgium', 0.08, 7, 40],
      ['Luxembourg', 0.03, 4, 20],
      ['Germany', 0.16, 4, 80],
      ['France', 0.16, 10, 60],
      ['Italy', 0.16, 10, 60],
      ['UK', 0.16, 10, 90],
      ['Ireland', 0.05, 7, 10],
      ['Denmark', 0.05, 4, 100],
      ['Greece', 0.08, 7, 70],
    ] as const
  ).map(([name, capability, position, salience]) => ({
    name,
    capability,
    position: [position],
    salience: [salience / 100],
  })),
};

function run(settings: ModelSettings, preset?: string) {
  return decide(emissions, 'challenge', settings, { rng: rng(1), trace: true }, preset);
}

function byRound(settings: ModelSettings, preset?: string): number[] {
  return Array.from({ length: 9 }, (_, n) => run({ ...settings, rounds: String(n) }, preset).outcome[0]!);
}

describe('the challenge model', () => {
  // Medians and means of rounds 0 to 8 of a program that repeats the table of Scholz et al. (J. McKibben-Sanders, 2014), run here
  it('repeats the second table of Scholz, Calbert and Smith with the preset scholz-table2', () => {
    const medians = [7, 8.416, 9.611, 9.962, 9.962, 9.962, 7.472, 8.825, 9.671];
    const means = [7.39, 7.461, 7.553, 7.59, 7.358, 7.349, 7.415, 7.51, 7.572];
    for (const [n, median] of byRound({}, 'scholz-table2').entries())
      expect(median).toBeCloseTo(medians[n]!, 3);
    for (const [n, mean] of byRound({ outcome: 'mean' }, 'scholz-table2').entries())
      expect(mean).toBeCloseTo(means[n]!, 3);
    const last = run({}, 'scholz-table2');
    expect(last.outcome[0]).toBeCloseTo(9.671129769802048, 12);
    expect(run({ outcome: 'mean' }, 'scholz-table2').outcome[0]).toBeCloseTo(7.5724470975503, 12);
  });

  // Reference figures run for each variant; all rounds, expectations and moves: test/conformance/challenge.ts
  it.each([
    [{ offers: 'least', denominator: 'all' }, [7, 8.416, 9.611, 9.962, 10, 10, 10, 10, 8.179]],
    [{ denominator: 'all', offers: 'lowest', q: '0.5' }, [7, 7, 7.031, 10, 9.889, 4, 10, 7.573, 10]],
    [{}, [7, 7, 7, 7, 7, 7, 7, 7, 7]],
  ])('gives the medians of the reference with %o', (settings, medians) => {
    for (const [n, median] of byRound({ ...settings, outcome: 'median' }).entries())
      expect(median).toBeCloseTo(medians[n]!, 3);
  });

  it('gives the means of the printed equations with the strongest offer first', () => {
    const means = [7.39, 7.403, 6.809, 7.793, 7.058, 7.191, 7, 7, 7];
    for (const [n, mean] of byRound({ view: 'each', offers: 'strongest' }).entries())
      expect(mean).toBeCloseTo(means[n]!, 3);
  });

  it('tells who moved for whom', () => {
    const { steps, turns } = run({ rounds: '1' }, 'scholz-table2');
    expect(steps.map(({ words }) => words)).toEqual([
      'Belgium meets France part of the way, from 7 to 8.416: it expects -0.115 of challenging, France 0.243 of challenging it.',
      'Luxembourg loses against Belgium and moves from 4 to 7: it expects 0.246 of challenging, Belgium 0.542 of challenging it.',
      'Ireland loses against Luxembourg and moves from 7 to 4: it expects 0.538 of challenging, Luxembourg 0.682 of challenging it.',
    ]);
    expect(steps[0]).toMatchObject({
      actor: 'France',
      other: 'Belgium',
      kind: 'compromise',
      probability: null,
    });
    expect(turns[0]!.flat()).toEqual([4, 7, 4, 4, 10, 10, 10, 7, 4, 7]);
  });

  it('gives chances of those who challenge and of those challenged that add up to 1', () => {
    const arena = makeArena(emissions.actors.length);
    enterEmissions(arena);
    playRound(arena, challengeOptions(withStandards(challengeModel, null, {})));
    const n = arena.n;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const both = arena.chances[i * n + j]! + arena.chances[j * n + i]!;
        expect(both).toBeCloseTo(arena.positions[i] === arena.positions[j] ? 0 : 1, 12);
      }
    }
  });

  it.each(['paper', 'scholz-table2', null])(
    'gives one outcome after the other as it gives each, with %s',
    (preset) => {
      const settings = withStandards(challengeModel, preset, {});
      const next = challengeModel.outcomes!(settings);
      const weights = rng(3);
      for (let draw = 0; draw < 20; draw++) {
        const actors = emissions.actors
          .slice(draw % 3)
          .map((actor) => ({ ...actor, capability: weights(), salience: [weights()] }));
        const decision = { ...emissions, actors };
        const context = { rng: rng(1), trace: false };
        expect(next(decision)).toEqual(decide(decision, 'challenge', settings, context).outcome);
      }
    },
  );

  it('gives the same in an arena that served before', () => {
    const options = challengeOptions(withStandards(challengeModel, 'scholz-table2', {}));
    const arena = makeArena(emissions.actors.length);
    enter(
      arena,
      new Float64Array(10).fill(3),
      new Float64Array(10).fill(1),
      Float64Array.from({ length: 10 }, (_, i) => i),
    );
    playChallenge(arena, options);
    enterEmissions(arena);
    expect(playChallenge(arena, options)).toBe(run({}, 'scholz-table2').outcome[0]);
  });

  it('stays where all stand at one point, and where nobody has weight says so', () => {
    const arena = makeArena(2);
    const options = challengeOptions(withStandards(challengeModel, null, {}));
    enter(arena, [1, 2], [1, 1], [5, 5]);
    expect(playChallenge(arena, options)).toBe(5);
    const careless = emissions.actors.map((actor) => ({ ...actor, salience: [0] }));
    const context = { rng: rng(1), trace: false };
    expect(() => decide({ ...emissions, actors: careless }, 'challenge', {}, context)).toThrow(
      'nobody cares: every salience is 0: years — what holds already would go on',
    );
    expect(
      decide({ ...emissions, actors: careless, reference: [6] }, 'challenge', {}, context).outcome,
    ).toEqual([6]);
  });
});

function enterEmissions(arena: ReturnType<typeof makeArena>): void {
  enter(
    arena,
    emissions.actors.map(({ capability }) => capability),
    emissions.actors.map(({ salience }) => salience[0]!),
    emissions.actors.map(({ position }) => position[0]!),
  );
}
