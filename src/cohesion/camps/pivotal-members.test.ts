import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { sampledShapley } from '../../stats/sampled-shapley.ts';
import { shapleyValues } from '../../stats/shapley-values.ts';
import { countSides, type Side } from '../side.ts';
import { pivotalMembers } from './pivotal-members.ts';
import { shapleyOfCounts } from './shapley-of-counts.ts';
import { type CountedPosition, sideGame } from './side-game.ts';

const on = (issue: string, sides: Readonly<Record<string, Side>>): CountedPosition[] =>
  Object.entries(sides).map(([actor, side]) => ({ actor, issue, side }));
const pivotal = (positions: readonly CountedPosition[]) => pivotalMembers(positions, { rng: rng(1) });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const side = fc.constantFrom<Side>('pro', 'contra', 'ambivalent');
const issues = fc
  .array(
    fc.record({
      actor: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      issue: fc.constantFrom('x', 'y', 'z'),
      side,
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((list) => [...new Map(list.map((one) => [`${one.actor} ${one.issue}`, one])).values()]);

describe('pivotal members', () => {
  const three = pivotal(on('x', { A: 'contra', B: 'contra', C: 'pro' }));

  test('come first whose move would change the index most', () => {
    expect(three.index).toBe(0.5);
    expect(three.members[0]).toMatchObject({
      actor: 'C',
      without: 1,
      move: { index: 1, steps: [{ issue: 'x', from: 'pro', to: ['contra'] }] },
    });
    expect(three.members[1]).toMatchObject({
      actor: 'A',
      without: 0.25,
      move: { index: 0, steps: [{ to: ['ambivalent'] }] },
    });
  });

  test('have both sides where a move to either changes as much', () => {
    expect(pivotal(on('x', { A: 'contra', B: 'contra', C: 'contra' })).members[0]!.move.steps[0]!.to).toEqual(
      ['ambivalent', 'pro'],
    );
  });

  test('may move on several issues at once, all for more unity or all for less', () => {
    const x = on('x', { A: 'contra', B: 'contra', C: 'pro' });
    const y = on('y', { A: 'pro', B: 'pro', C: 'ambivalent' });
    // Each issue has an index of .5 and weighs half; C could make both 1.
    expect(pivotal([...x, ...y])).toMatchObject({
      index: 0.5,
      members: [
        {
          actor: 'C',
          move: {
            index: 1,
            steps: [
              { issue: 'x', to: ['contra'] },
              { issue: 'y', to: ['pro'] },
            ],
          },
        },
        {},
        {},
      ],
    });
  });

  test('have Shapley values that add up to the index less that of nobody, which is 1', () => {
    expect(three).toMatchObject({ nobody: 1, exact: true });
    expect(sum(three.members.map(({ shapley }) => shapley))).toBeCloseTo(0.5 - 1, 12);
    expect(pivotal(on('x', { A: 'contra', B: 'pro' })).members.map(({ shapley }) => shapley)).toEqual([
      -0.375, -0.375,
    ]);
  });

  test('of nobody there are none; one member alone is at one with itself', () => {
    expect(pivotal([])).toEqual({ index: null, nobody: 1, exact: true, members: [] });
    expect(pivotal(on('x', { A: 'pro' }))).toMatchObject({
      index: 1,
      members: [{ without: null, shapley: 0 }],
    });
  });

  test('of more than 20 members over several issues are sampled, with an error, and add up nevertheless', () => {
    const many = Array.from({ length: 24 }, (_, i) => `m${i}`);
    const random = rng(3);
    const positions = ['x', 'y'].flatMap((issue) =>
      many.map((actor) => ({
        actor,
        issue,
        side: (['pro', 'contra', 'ambivalent'] as const)[Math.floor(random() * 3)]!,
      })),
    );
    const found = pivotal(positions);
    expect(found.exact).toBe(false);
    expect(sum(found.members.map(({ shapley }) => shapley))).toBeCloseTo(found.index! - 1, 10);
    expect(Math.max(...found.members.map(({ error }) => error))).toBeLessThan(0.005);
    expect(pivotal(positions)).toEqual(found);
  });
});

describe('Shapley values', () => {
  test('by counts are those over all coalitions', () => {
    fc.assert(
      fc.property(fc.array(side, { minLength: 1, maxLength: 8 }), (sides) => {
        const positions = sides.map((side, i) => ({ actor: `m${i}`, issue: 'x', side }));
        const stances = { pro: 1, contra: -1, ambivalent: 0 };
        const byCounts = shapleyOfCounts(countSides(sides.map((one) => ({ stance: stances[one] }))));
        const all = shapleyValues(sides.length, sideGame(positions));
        for (const [i, one] of sides.entries()) expect(byCounts[one]).toBeCloseTo(all[i]!, 10);
      }),
      { numRuns: 40 },
    );
  });

  test('of a game of two are the mean of both orders', () => {
    let coalition = 0;
    const game = {
      add: (player: number) => void (coalition |= 1 << player),
      remove: (player: number) => void (coalition &= ~(1 << player)),
      value: () => [0, 1, 2, 6][coalition]!,
    };
    expect(shapleyValues(2, game)).toEqual([2.5, 3.5]);
    expect(coalition).toBe(0);
    expect(() => shapleyValues(21, game)).toThrow('no exact Shapley values: 21 players');
    expect(() => sampledShapley(2, game, 1, rng(1))).toThrow('no sample: 1 pairs of orders');
  });

  test('drawn at random come near to the exact ones, within a few standard errors', () => {
    const sides = on('x', { A: 'pro', B: 'pro', C: 'contra', D: 'ambivalent', E: 'contra', F: 'pro' });
    const both = [...sides, ...on('y', { A: 'contra', B: 'pro', D: 'pro' })];
    const exact = shapleyValues(6, sideGame(both));
    const sampled = sampledShapley(6, sideGame(both), 2000, rng(7));
    for (const [i, { value, error }] of sampled.entries()) {
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(value - exact[i]!)).toBeLessThan(5 * error);
    }
  });

  test('do not change when pro and contra are swapped, and follow the names', () => {
    const swap = { pro: 'contra', contra: 'pro', ambivalent: 'ambivalent' } as const;
    fc.assert(
      fc.property(issues, (positions) => {
        const values = (found: typeof three) =>
          Object.fromEntries(
            found.members.map(({ actor, shapley, without, move }) => [actor, [shapley, without, move.index]]),
          );
        const before = values(pivotal(positions));
        const swapped = values(pivotal(positions.map((one) => ({ ...one, side: swap[one.side] }))));
        const renamed = values(
          pivotal(positions.map((one) => ({ ...one, actor: `${9 - 'ABCDEF'.indexOf(one.actor)}` }))),
        );
        for (const [actor, figures] of Object.entries(before)) {
          for (const [k, figure] of figures.entries()) {
            const after = [swapped[actor]![k], renamed[`${9 - 'ABCDEF'.indexOf(actor)}`]![k]];
            for (const same of after) {
              if (figure === null) expect(same).toBeNull();
              else expect(same).toBeCloseTo(figure, 10);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const three = pivotal(on('x', { A: 'contra' }));
});
