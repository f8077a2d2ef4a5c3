import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { backwardInduction } from './backward-induction.ts';
import { readEfg } from './efg/read-efg.ts';
import { expectedPayoffs } from './expected-payoffs.ts';
import type { Game } from './game.ts';
import { cascade, chicken, irresoluteCascade, volunteer } from './oracle-games.fixture.ts';
import { pureEquilibria } from './pure-equilibria.ts';
import { randomGame } from './random-game.fixture.ts';

describe('pureEquilibria', () => {
  // Gambit 17, gambit-enumpure, in its order.
  test('of three volunteers are those in which one gives', () => {
    expect(pureEquilibria(readEfg(volunteer))).toEqual([
      [0, 1, 0, 1, 1, 0],
      [0, 1, 1, 0, 0, 1],
      [1, 0, 0, 1, 0, 1],
    ]);
    expect(pureEquilibria(readEfg(chicken))).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
  });

  test('leave zeros where a player excludes an information set of its own', () => {
    expect(pureEquilibria(readEfg(irresoluteCascade))).toEqual([
      [0, 1, 0, 1, 1, 0, 0, 0],
      [1, 0, 1, 0, 0, 1, 1, 0],
      [1, 0, 1, 0, 0, 1, 0, 1],
      [1, 0, 0, 1, 0, 1, 0, 1],
    ]);
    expect(pureEquilibria(readEfg(cascade('3/10', '7/10')))).toHaveLength(12);
  });

  test('are those that trying every plan of everybody finds', () => {
    const games = fc.record({
      seed: fc.nat(1e6),
      players: fc.integer({ min: 1, max: 3 }),
      moves: fc.integer({ min: 1, max: 4 }),
      payoffs: fc.constantFrom(1, 2, 5),
    });
    fc.assert(
      fc.property(games, ({ seed, ...options }) => {
        const game = randomGame(rng(seed), options);
        fc.pre(game.sets.reduce((all, { actions }) => all * actions.length, 1) <= 256);
        expect(pureEquilibria(game).map(String).toSorted()).toEqual(byTrying(game));
      }),
      { numRuns: 60 },
    );
  });

  test('are exact where doubles are not', () => {
    // 1/3 + 1e-30 against 1/3.
    const close = (more: string) =>
      readEfg(`EFG 2 R "x" { "One" } p "" 1 1 "" { "a" "b" } 0 t "" 1 "" { ${more} } t "" 2 "" { 1/3 }`);
    expect(pureEquilibria(close(`${'3'.repeat(30)}4/1${'0'.repeat(31)}`))).toEqual([[1, 0]]);
    expect(pureEquilibria(close('2/6'))).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(backwardInduction(close('2/6'))).toHaveLength(2);
  });

  test('of a game that is too large are refused in a line', () => {
    const sets = Array.from({ length: 25 }, (_, i) => `p "" 1 ${i + 1} "" { "a" "b" } 0 t "" 1 "" { 1 }`);
    const chances = Array.from(
      { length: 24 },
      (_, i) => `c "" ${i + 1} "" { "x" 1/2 "y" 1/2 } 0 ${sets[i]} t "" 1`,
    );
    const wide = readEfg(`EFG 2 R "x" { "One" } ${chances.join(' ')} ${sets[24]} t "" 1`);
    expect(() => pureEquilibria(wide)).toThrow(
      /^too large a game for pure equilibria: more than 50000 strategies of One — /,
    );
  });
});

describe('backwardInduction', () => {
  test('of the cascade: the member acts, the rival tolerates, for the alliance would support', () => {
    expect(backwardInduction(readEfg(irresoluteCascade))).toEqual([[0, 1, 0, 1, 1, 0, 1, 0]]);
  });

  test('finds an equilibrium for each way to break a tie', () => {
    const tie = readEfg(
      'EFG 2 R "x" { "A" "B" } p "" 1 1 "" { "l" "r" } 0 p "" 2 1 "" { "l" "r" } 0 t "" 1 "" { 0 1 } t "" 2 "" { 3 1 } t "" 3 "" { 2 0 }',
    );
    expect(backwardInduction(tie)).toEqual([
      [1, 0, 0, 1],
      [0, 1, 1, 0],
    ]);
  });

  test('finds Nash equilibria, and all profiles that no change of one action at one node improves', () => {
    const games = fc.record({
      seed: fc.nat(1e6),
      players: fc.integer({ min: 1, max: 3 }),
      moves: fc.integer({ min: 1, max: 4 }),
      payoffs: fc.constantFrom(1, 3),
    });
    fc.assert(
      fc.property(games, ({ seed, ...options }) => {
        const game = randomGame(rng(seed), { ...options, isPerfect: true });
        fc.pre(game.sets.reduce((all, { actions }) => all * actions.length, 1) <= 512);
        const found = backwardInduction(game);
        const nash = new Set(pureEquilibria(game).map(String));
        for (const profile of found) expect(nash).toContain(String(reduced(game, profile)));
        const perfect = plans(game).filter((profile) => isPerfect(game, profile));
        expect(found.map(String).toSorted()).toEqual(perfect.map(String).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('goes 20,000 moves deep', () => {
    const deep = Array.from(
      { length: 20_000 },
      (_, i) => `p "" ${1 + (i % 2)} ${i + 1} "" { "stop" "go" } 0 t "" ${i + 1} "" { ${i} ${-i} }`,
    );
    const found = backwardInduction(readEfg(`EFG 2 R "x" { "One" "Two" } ${deep.join(' ')} t "" 0`));
    expect(found).toHaveLength(1);
  });

  test('tells what it cannot solve', () => {
    expect(() => backwardInduction(readEfg(chicken))).toThrow(
      'no game of perfect information: "2" of Two has 2 nodes',
    );
    const ties = Array.from({ length: 20 }, (_, i) => `p "" 1 ${i + 1} "" { "a" "b" } 0 t "" 1 "" { 1 }`);
    const many = readEfg(`EFG 2 R "x" { "One" } ${ties.join(' ')} t "" 1`);
    expect(() => backwardInduction(many)).toThrow('too many subgame-perfect equilibria');
  });
});

/** Every plan of every player at every information set. */
function plans({ sets }: Game): number[][] {
  return sets.reduce<number[][]>(
    (all, { actions }) =>
      all.flatMap((plan) => actions.map((_, i) => [...plan, ...actions.map((_, j) => (i === j ? 1 : 0))])),
    [[]],
  );
}

/** Without what a player's own choices exclude. */
function reduced(game: Game, profile: readonly number[]): number[] {
  const { nodes, sets } = game;
  const offset: number[] = [];
  let sum = 0;
  for (const { actions } of sets) {
    offset.push(sum);
    sum += actions.length;
  }
  return sets.flatMap(({ player, nodes: own, actions }, set) => {
    let isExcluded = false;
    for (let at = own[0]!; nodes[at]!.parent >= 0; at = nodes[at]!.parent) {
      const before = nodes[nodes[at]!.parent]!;
      if (
        before.move === 'player' &&
        sets[before.set]!.player === player &&
        profile[offset[before.set]! + nodes[at]!.branch] === 0
      )
        isExcluded = true;
    }
    return actions.map((_, i) => (isExcluded ? 0 : profile[offset[set]! + i]!));
  });
}

/** Nash equilibria, by trying all that each player could do instead. */
function byTrying(game: Game): string[] {
  const all = plans(game);
  const pays = new Map(all.map((profile) => [String(profile), expectedPayoffs(game, profile)]));
  const ownOf = (profile: readonly number[], player: number, isOwn: boolean) => {
    let at = 0;
    return game.sets
      .flatMap((set) => set.actions.map(() => [set.player, profile[at++]!] as const))
      .filter(([who]) => (who === player) === isOwn)
      .join();
  };
  const stable = all.filter((profile) =>
    game.players.every((_, player) => {
      const others = ownOf(profile, player, false);
      const best = Math.max(
        ...all
          .filter((other) => ownOf(other, player, false) === others)
          .map((other) => pays.get(String(other))![player]!),
      );
      return pays.get(String(profile))![player]! >= best - 1e-9;
    }),
  );
  return [...new Set(stable.map((profile) => String(reduced(game, profile))))].toSorted();
}

/** Whether at every node the action taken pays its player most, given what follows. */
function isPerfect(game: Game, profile: readonly number[]): boolean {
  let at = 0;
  const choices = game.sets.map(({ actions }) => actions.map(() => profile[at++]!).indexOf(1));
  const value = (node: number): number[] => {
    const { move, set, children, outcome } = game.nodes[node]!;
    if (move === 'end')
      return game.outcomes[outcome]!.payoffs.map(
        ({ numerator, denominator }) => Number(numerator) / Number(denominator),
      );
    if (move === 'player') return value(children[choices[set]!]!);
    const { probabilities } = game.chances[set]!;
    return game.players.map((_, i) =>
      children.reduce(
        (sum, child, b) =>
          sum +
          value(child)[i]! * (Number(probabilities[b]!.numerator) / Number(probabilities[b]!.denominator)),
        0,
      ),
    );
  };
  return game.sets.every(({ player, nodes }, set) => {
    const { children } = game.nodes[nodes[0]!]!;
    const own = children.map((child) => value(child)[player]!);
    return own[choices[set]!]! >= Math.max(...own) - 1e-9;
  });
}
