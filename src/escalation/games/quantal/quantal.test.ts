import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rng } from '../../../stats/rng.ts';
import { readEfg } from '../efg/read-efg.ts';
import type { Game } from '../game.ts';
import { gameArrays } from '../game-arrays.ts';
import { cascade, chicken, irresoluteCascade, volunteer } from '../oracle-games.fixture.ts';
import { randomGame } from '../random-game.fixture.ts';
import { add, multiply, parseRational, type Rational, rational } from '../rational.ts';
import { quantalLimit } from './quantal-limit.ts';
import { quantalPath } from './quantal-path.ts';
import { quantalResponses } from './quantal-responses.ts';
import { responseSystem } from './response-system.ts';

const principal = (game: Game, lambda: number) => quantalResponses(game, [lambda]).found[0]![0]!.profile;

/** The greatest difference between two profiles. */
const distance = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Math.max(0, ...Array.from(one, (value, i) => Math.abs(value - other[i]!)));

const games = fc
  .record({
    seed: fc.nat(1e6),
    players: fc.integer({ min: 1, max: 3 }),
    moves: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ seed, ...options }) => randomGame(rng(seed), options));

describe('quantal responses', () => {
  // Figures: Gambit 17, gambit-logit -l, ten digits.
  test.each([
    [
      '1/10',
      '9/10',
      0.5,
      [
        0.3980055566, 0.6019944434, 0.4538622164, 0.5461377836, 0.3701528994, 0.6298471006, 0.3775406684,
        0.6224593316, 0.4424106562, 0.5575893438, 0.8807970786, 0.1192029214,
      ],
    ],
    [
      '1/10',
      '9/10',
      8,
      [
        1.228148377e-5, 0.9999877185, 0.3298763183, 0.6701236817, 0.005523224417, 0.9944767756,
        0.0003353501305, 0.9996646499, 0.5413892534, 0.4586107466, 1, 1.266416555e-14,
      ],
    ],
    [
      '3/10',
      '7/10',
      2,
      [
        0.99984526, 0.0001547400026, 0.8739010145, 0.1260989855, 0.001218461095, 0.9987815389, 0.119202922,
        0.880797078, 0.001521594275, 0.9984784057, 0.9996646499, 0.0003353501305,
      ],
    ],
  ])(
    'of the cascade with a resolute rival in %s are those of Gambit',
    (resolute, irresolute, lambda, profile) => {
      expect(distance(principal(readEfg(cascade(resolute, irresolute)), lambda), profile)).toBeLessThan(1e-8);
    },
  );

  // By bisection of the one equation that a symmetric equilibrium solves.
  test.each([
    [0, 0.5],
    [0.05, 0.4529356555797551],
    [0.1, 0.42459371020419545],
    [0.25, 0.38182003574810436],
    [0.5, 0.3539713687066086],
  ])('of chicken on the principal branch are symmetric, at lambda %d too', (lambda, firm) => {
    const profile = principal(readEfg(chicken), lambda);
    expect(distance(profile, [firm, 1 - firm, firm, 1 - firm])).toBeLessThan(1e-10);
  });

  test('of chicken split near lambda .16, and both branches that leave are followed', () => {
    const { found, bifurcations } = quantalResponses(readEfg(chicken), [0.25]);
    expect(bifurcations).toHaveLength(1);
    // Where lambda p (1 - p) 26 is 1 with p the symmetric response.
    expect(bifurcations[0]!.lambda).toBeCloseTo(0.1599136, 6);
    expect(bifurcations[0]).toMatchObject({ branch: 0, others: [1, 2] });
    const [, one, other] = found[0]!;
    // Gambit 17, ten digits, and its mirror.
    const gambit = [0.02662027783, 0.9733797222, 0.8614001562, 0.1385998438];
    const mirror = [gambit[2]!, gambit[3]!, gambit[0]!, gambit[1]!];
    const isFirst = distance(one!.profile, gambit) < 0.1;
    expect(distance(one!.profile, isFirst ? gambit : mirror)).toBeLessThan(1e-9);
    expect(distance(other!.profile, isFirst ? mirror : gambit)).toBeLessThan(1e-9);
  });

  test('of three volunteers meet six branches at one lambda, where no determinant changes its sign', () => {
    const { found, bifurcations, branches } = quantalResponses(readEfg(volunteer), [2]);
    expect(bifurcations[0]!.others).toHaveLength(6);
    expect(branches).toBeGreaterThanOrEqual(7);
    // Gambit 17.
    expect(
      distance(
        found[0]![0]!.profile,
        [0.3861416989, 0.6138583011, 0.3861416989, 0.6138583011, 0.3861416989, 0.6138583011],
      ),
    ).toBeLessThan(1e-9);
    for (const { profile } of found[0]!)
      expect(isResponse(readEfg(volunteer), profile, 2)).toBeLessThan(1e-8);
  });

  test('at lambda 0 and where nothing is at stake are uniform', () => {
    expect([...principal(readEfg(chicken), 0)]).toEqual([0.5, 0.5, 0.5, 0.5]);
    const idle = readEfg('EFG 2 R "x" { "One" } p "" 1 1 "" { "a" "b" "c" } 0 t "" 0 t "" 0 t "" 0');
    expect(distance(principal(idle, 5), [1 / 3, 1 / 3, 1 / 3])).toBeLessThan(1e-15);
  });

  test('of a choice of one are the logit of what it is worth', () => {
    const choice = readEfg('EFG 2 R "x" { "One" } p "" 1 1 "" { "a" "b" } 0 t "" 1 "" { 2 } t "" 0');
    // C12: 1 / (1 + exp(-3)).
    expect(principal(choice, 1.5)[0]).toBeCloseTo(0.952574126822433, 14);
    expect(principal(choice, 400)[1]).toBeCloseTo(Math.exp(-800), 300);
  });

  test('solve the equations that define them, also at large lambda', () => {
    fc.assert(
      fc.property(games, fc.constantFrom(0.1, 1, 10, 300), (game, lambda) => {
        for (const { profile } of quantalResponses(game, [lambda]).found[0]!)
          expect(isResponse(game, profile, lambda)).toBeLessThan(1e-7);
      }),
      { numRuns: 60 },
    );
  });

  test('have derivatives as differences tell', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 1, max: 100 }), (game, seed) => {
        const system = responseSystem(gameArrays(game));
        const { size } = system;
        const x = Float64Array.from({ length: size }, (_, i) => Math.sin(seed * (i + 1)));
        const width = size + 1;
        const jacobian = new Float64Array(width * width);
        system.evaluate(x);
        system.jacobian(2.5, jacobian);
        const [above, below] = [new Float64Array(width), new Float64Array(width)];
        for (let j = 0; j < size; j++) {
          for (const [shift, out] of [
            [1e-5, above],
            [-1e-5, below],
          ] as const) {
            const moved = x.slice();
            moved[j]! += shift;
            system.evaluate(moved);
            system.residual(moved, 2.5, out);
          }
          for (let i = 0; i < size; i++)
            expect(jacobian[i * width + j]).toBeCloseTo((above[i]! - below[i]!) / 2e-5, 7);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('follow the players when these change places', () => {
    fc.assert(
      fc.property(games, (game) => {
        const count = game.players.length;
        const to = (player: number) => (player + 1) % count;
        const order = game.sets
          .map((set, at) => ({ ...set, at }))
          .toSorted((a, b) => to(a.player) - to(b.player) || a.at - b.at);
        const place = new Map(order.map(({ at }, i) => [at, i]));
        const other: Game = {
          ...game,
          players: game.players.map((_, i) => game.players[(i + count - 1) % count]!),
          sets: order.map(({ at: _at, ...set }) => ({ ...set, player: to(set.player) })),
          nodes: game.nodes.map((node) =>
            node.move === 'player' ? { ...node, set: place.get(node.set)! } : node,
          ),
          outcomes: game.outcomes.map((outcome) => ({
            ...outcome,
            payoffs: outcome.payoffs.map((_, i) => outcome.payoffs[(i + count - 1) % count]!),
          })),
        };
        const [one, two] = [bySet(game, principal(game, 1)), bySet(other, principal(other, 1))];
        for (const [at, i] of place) expect(distance(one[at]!, two[i]!)).toBeLessThan(1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('do not change when a player gets the same more everywhere', () => {
    fc.assert(
      fc.property(games, fc.constantFrom('7', '-1/3', '1e12'), (game, more) => {
        const shifted = withPayoffs(game, (payoff, i) =>
          i === 0 ? add(payoff, parseRational(more)!) : payoff,
        );
        expect(distance(principal(game, 2), principal(shifted, 2))).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });

  test('do not change when payoffs are c times as much and lambda is a c-th', () => {
    fc.assert(
      fc.property(games, fc.constantFrom(3n, 1_000_000n), (game, c) => {
        const scaled = withPayoffs(game, (payoff) => multiply(payoff, rational(c)));
        expect(distance(principal(game, 2), principal(scaled, 2 / Number(c)))).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    [-1, 'no lambda: -1'],
    [Number.NaN, 'no lambda: NaN'],
    [Infinity, 'no lambda: Infinity'],
    [1e15, 'too large a lambda: 1000000000000000'],
  ])('are refused for lambda %d', (lambda, message) => {
    expect(() => quantalResponses(readEfg(chicken), [lambda])).toThrow(message);
  });
});

describe('the principal branch', () => {
  test('leads to the subgame-perfect equilibrium of the cascade of complete information', () => {
    const { profile } = quantalLimit(readEfg(irresoluteCascade));
    expect(distance(profile, [0, 1, 0, 1, 1, 0, 1, 0])).toBeLessThan(1e-9);
  });

  test('leads to the perfect Bayesian equilibrium of the cascade', () => {
    // Closed form: support 2/3, an irresolute rival retaliates with 4/9.
    const { profile } = quantalLimit(readEfg(cascade('1/10', '9/10')));
    expect(distance(profile, [0, 1, 1 / 3, 2 / 3, 0, 1, 0, 1, 5 / 9, 4 / 9, 1, 0])).toBeLessThan(1e-5);
  });

  test('begins where all actions are alike and ends at the lambda asked for', () => {
    const path = quantalPath(readEfg(cascade('1/10', '9/10')), 4);
    expect([...path[0]!.profile]).toEqual(Array.from({ length: 12 }, () => 0.5));
    expect(path.at(-1)!.lambda).toBe(4);
    expect(distance(path.at(-1)!.profile, principal(readEfg(cascade('1/10', '9/10')), 4))).toBeLessThan(
      1e-10,
    );
  });
});

/** By how much log odds differ from lambda times what actions pay more: 0 for a quantal response. */
function isResponse(game: Game, profile: Float64Array, lambda: number): number {
  const arrays = gameArrays(game);
  const system = responseSystem(arrays);
  const odds = bySet(game, profile).flatMap((own) => own.slice(1).map((p) => Math.log(p / own[0]!)));
  // Beyond what doubles hold there is nothing to compare.
  if (odds.some((value) => !Number.isFinite(value))) return 0;
  system.evaluate(Float64Array.from(odds));
  const values = bySet(game, system.actionValues());
  const wanted = values.flatMap((own) =>
    own.slice(1).map((value) => lambda * arrays.range * (value - own[0]!)),
  );
  return distance(odds, wanted) / (1 + Math.max(...odds.map(Math.abs)));
}

function bySet(game: Game, profile: ArrayLike<number>): number[][] {
  let at = 0;
  return game.sets.map(({ actions }) => actions.map(() => profile[at++]!));
}

function withPayoffs(game: Game, change: (payoff: Rational, player: number) => Rational): Game {
  return {
    ...game,
    outcomes: game.outcomes.map((outcome) => ({ ...outcome, payoffs: outcome.payoffs.map(change) })),
  };
}
