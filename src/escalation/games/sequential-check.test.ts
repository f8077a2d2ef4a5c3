import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { backwardInduction } from './backward-induction.ts';
import { readEfg } from './efg/read-efg.ts';
import type { Game } from './game.ts';
import { cascade, irresoluteCascade } from './oracle-games.fixture.ts';
import { quantalLimit } from './quantal/quantal-limit.ts';
import { randomGame } from './random-game.fixture.ts';
import { sequentialCheck } from './sequential-check.ts';

/** Selten's horse: 1 may go down, 2 may; 3 does not know which of them did. */
const horse = `EFG 2 R "Horse" { "1" "2" "3" }
p "" 1 1 "one" { "across" "down" } 0
p "" 2 1 "two" { "across" "down" } 0
t "" 1 "" { 1, 1, 1 }
p "" 3 1 "three" { "left" "right" } 0
t "" 2 "" { 4, 4, 0 }
t "" 3 "" { 0, 0, 1 }
p "" 3 1 0
t "" 4 "" { 3, 3, 2 }
t "" 5 "" { 0, 0, 0 }
`;

/** Beliefs by node from those of each set with several nodes, in order; 1 at the others. */
function beliefsOf(game: Game, ...shared: number[][]): Float64Array {
  const beliefs = new Float64Array(game.nodes.length);
  let at = 0;
  for (const { nodes } of game.sets) {
    const own = nodes.length === 1 ? [1] : shared[at++]!;
    for (const [i, node] of nodes.entries()) beliefs[node] = own[i]!;
  }
  return beliefs;
}

describe('sequentialCheck', () => {
  test("of Selten's horse takes the equilibrium in which nobody goes down, and not the other", () => {
    const game = readEfg(horse);
    // Selten 1975: (across, across, right with 3/4 or more) is perfect; (down, across, left) is not: 2 would go down.
    const across = { profile: [1, 0, 1, 0, 0, 1], beliefs: beliefsOf(game, [0.7, 0.3]) };
    expect(sequentialCheck(game, across)).toMatchObject({ isSequential: true, isConsistent: true });
    const down = { profile: [0, 1, 1, 0, 1, 0], beliefs: beliefsOf(game, [0, 1]) };
    const check = sequentialCheck(game, down);
    expect(check).toMatchObject({ isRational: false, isConsistent: true, worst: { set: 1, action: 1 } });
    expect(check.worst!.gain).toBeCloseTo(3, 12);
  });

  test('finds beliefs that Bayes contradicts on the path', () => {
    const game = readEfg(horse);
    const down = { profile: [0, 1, 1, 0, 1, 0], beliefs: beliefsOf(game, [0.5, 0.5]) };
    expect(sequentialCheck(game, down)).toMatchObject({ isConsistent: false });
  });

  test('of the cascade: toleration needs a belief of at most 1/5 off the path', () => {
    const game = readEfg(cascade('1/10', '9/10'));
    const toleration = [0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0];
    const check = (belief: number) =>
      sequentialCheck(game, { profile: toleration, beliefs: beliefsOf(game, [belief, 1 - belief]) });
    expect(check(0.2).isSequential).toBe(true);
    expect(check(0).isSequential).toBe(true);
    expect(check(0.21)).toMatchObject({ isSequential: false, isRational: false, isConsistent: true });
    // The threat: complies, for every rival retaliates and escalates; an irresolute one would not.
    const threat = { profile: [1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], beliefs: beliefsOf(game, [0.1, 0.9]) };
    expect(sequentialCheck(game, threat)).toMatchObject({ isRational: false, isConsistent: true });
  });

  test('finds beliefs at two sets that no mistakes explain together', () => {
    // After the same mistake both sets are reached; whoever believes in one type at the first must at the second.
    const game = readEfg(`EFG 2 R "x" { "One" "Two" "Three" }
c "" 1 "type" { "a" 1/2 "b" 1/2 } 0
p "" 1 1 "a" { "out" "in" } 0
t "" 1 "" { 1 0 0 }
p "" 2 1 "two" { "stop" "on" } 0
t "" 2 "" { 0 0 0 }
p "" 3 1 "three" { "l" "r" } 0
t "" 3 "" { 0 0 0 }
t "" 3
p "" 1 2 "b" { "out" "in" } 0
t "" 1
p "" 2 1 0
t "" 2
p "" 3 1 0
t "" 3
t "" 3
`);
    const profile = [1, 0, 1, 0, 0.5, 0.5, 0.5, 0.5];
    const check = (two: number, three: number) =>
      sequentialCheck(game, { profile, beliefs: beliefsOf(game, [two, 1 - two], [three, 1 - three]) })
        .isConsistent;
    expect(check(0.3, 0.3)).toBe(true);
    expect(check(1, 1)).toBe(true);
    expect(check(0.3, 0.4)).toBe(false);
    expect(check(1, 0)).toBe(false);
    expect(check(1, 0.5)).toBe(false);
  });

  test('takes every subgame-perfect equilibrium, and the limit of the principal branch', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 3 }), (seed, players) => {
        const game = randomGame(rng(seed), { players, moves: 3, isPerfect: true });
        for (const profile of backwardInduction(game).slice(0, 4))
          expect(sequentialCheck(game, { profile, beliefs: beliefsOf(game) }).isSequential).toBe(true);
      }),
      { numRuns: 40 },
    );
    const { profile, beliefs } = quantalLimit(readEfg(cascade('1/10', '9/10')));
    expect(sequentialCheck(readEfg(cascade('1/10', '9/10')), { profile, beliefs }, 1e-4).isSequential).toBe(
      true,
    );
    const complete = quantalLimit(readEfg(irresoluteCascade));
    expect(sequentialCheck(readEfg(irresoluteCascade), complete, 1e-4).isSequential).toBe(true);
  });

  test('says which shares are no probabilities', () => {
    const game = readEfg(horse);
    expect(() =>
      sequentialCheck(game, { profile: [1, 1, 1, 0, 0, 1], beliefs: beliefsOf(game, [0.5, 0.5]) }),
    ).toThrow('information set 1 of the profile are no probabilities: 1, 1');
  });
});
