import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import type { Matrix } from '../matrix.ts';
import { frustration } from './frustration.ts';
import { triangleBalance } from './triangles.ts';
import { walkBalance } from './walk-balance.ts';

function network(size: number, links: readonly (readonly [number, number, number])[]): Matrix {
  const labels = Array.from({ length: size }, (_, i) => `${i}`);
  const values = new Float64Array(size * size);
  for (const [i, j, weight] of links) {
    values[i * size + j] = weight;
    values[j * size + i] = weight;
  }
  return { rows: labels, columns: labels, values };
}

const anyNetwork = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 36, maxLength: 36 }).map((weights) => {
    const links: [number, number, number][] = [];
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) links.push([i, j, weights[links.length]!]);
    return network(size, links);
  }),
);

/** The least cost of all pairs of sides. */
function plainly({ rows, values }: Matrix, weighted: boolean): number {
  const n = rows.length;
  let least = Infinity;
  for (let sides = 0; sides < 2 ** (n - 1); sides++) {
    let cost = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const weight = values[i * n + j]!;
        const isTogether = ((sides >> i) & 1) === ((sides >> j) & 1);
        if (weight !== 0 && weight > 0 !== isTogether) cost += weighted ? Math.abs(weight) : 1;
      }
    }
    least = Math.min(least, cost);
  }
  return least;
}

// metrics-oracle.json, frustration: five actors, nine signed links; brute force and scipy's milp agree
const five = network(5, [
  [0, 1, 1],
  [0, 2, 1],
  [1, 2, 1],
  [3, 4, 1],
  [0, 3, -1],
  [1, 3, -1],
  [2, 4, -1],
  [1, 4, 1],
  [2, 3, 1],
]);

describe('the frustration index', () => {
  it('of a known network', () => {
    const { index, balance, sides, exact } = frustration(five);
    expect([index, exact]).toEqual([2, true]);
    expect(balance).toBeCloseTo(0.5555555555555556, 12);
    expect([...sides]).toEqual([1, 1, 1, -1, -1]);
  });

  it.each([false, true])('is the least of all sides (weighted: %s)', (weighted) => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const found = frustration(network, { weighted });
        expect(found.exact).toBe(true);
        expect(found.index).toBeCloseTo(plainly(network, weighted), 9);
        expect(found.atLeast).toBeCloseTo(found.index, 9);
        // The sides cost what it says.
        const n = network.rows.length;
        let cost = 0;
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < i; j++) {
            const weight = network.values[i * n + j]! * found.sides[i]! * found.sides[j]!;
            if (weight < 0) cost += weighted ? -weight : 1;
          }
        }
        expect(found.index).toBeCloseTo(cost, 9);
      }),
      { numRuns: 300 },
    );
  });

  // scipy 1.17.1: optimize.milp, with a variable for each actor's side and one for each link
  it.each([
    [16, 0.5, 1, 41],
    [20, 0.25, 1, 45],
    [24, 0.4, 0.5, 44],
    [25, 0.5, 0.3, 21],
    [30, 0.25, 0.3, 32],
    [40, 0.15, 0.3, 42],
  ])(
    'of %d actors, a share %d of foes and %d of links, is that of integer programming',
    (n, foes, linked, index) => {
      const random = rng(n + 7);
      const links: [number, number, number][] = [];
      for (let i = 0; i < n; i++)
        for (let j = 0; j < i; j++) links.push([i, j, random() < linked ? (random() < foes ? -1 : 1) : 0]);
      expect(frustration(network(n, links))).toMatchObject({ index, exact: true, atLeast: index });
    },
  );

  it('stays when one side of the links of some nodes is turned', () => {
    fc.assert(
      fc.property(anyNetwork, fc.infiniteStream(fc.boolean()), (network, turns) => {
        const turned = network.rows.map(() => (turns.next().value! ? -1 : 1));
        const n = network.rows.length;
        const values = network.values.map(
          (weight, at) => weight * turned[Math.floor(at / n)]! * turned[at % n]!,
        );
        expect(frustration({ ...network, values }).index).toBe(frustration(network).index);
      }),
    );
  });

  it('is 0 of two camps, found with 120 actors', () => {
    const size = 120;
    const labels = Array.from({ length: size }, (_, i) => `${i}`);
    const values = Float64Array.from({ length: size * size }, (_, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      return (i * j) % 7 === 3 ? 0 : (i % 3 === 0) === (j % 3 === 0) ? 1 : -1;
    });
    const found = frustration({ rows: labels, columns: labels, values });
    expect([found.index, found.exact, found.balance]).toEqual([0, true, 1]);
    expect(found.sides.every((side, i) => side === (i % 3 === 0 ? 1 : -1))).toBe(true);
  });

  it('tells bounds where it gives up', () => {
    const random = rng(1);
    const links: [number, number, number][] = [];
    for (let i = 0; i < 30; i++) for (let j = 0; j < i; j++) links.push([i, j, random() < 0.5 ? 1 : -1]);
    const given = network(30, links);
    const { index, exact, atLeast } = frustration(given, { most: 1000 });
    expect(exact).toBe(false);
    const proven = frustration(given);
    expect(proven.exact).toBe(true);
    expect(atLeast).toBeLessThanOrEqual(proven.index);
    expect(index).toBeGreaterThanOrEqual(proven.index);
  });

  it('takes no sign from what rounding left of agreement less conflict', () => {
    const left = 0.1 + 0.2 - 0.3;
    expect(
      frustration(
        network(3, [
          [1, 0, 1],
          [2, 0, 1],
          [2, 1, -left],
        ]),
      ).index,
    ).toBe(0);
  });

  it('of a network without links has no balance', () => {
    expect(frustration(network(2, []))).toMatchObject({ index: 0, balance: Number.NaN });
  });

  it('is refused of a network with directions', () => {
    const labels = ['a', 'b'];
    const values = Float64Array.of(0, 1, -1, 0);
    expect(() => frustration({ rows: labels, columns: labels, values })).toThrow(
      'no undirected network: 1 one way, -1 the other',
    );
  });
});

describe('triangles', () => {
  it('of a known network', () => {
    // metrics-oracle.json: 7 triangles, 2 balanced
    const { triangles, byFoes, balanced } = triangleBalance(five);
    expect(triangles).toBe(7);
    expect(byFoes[0] + byFoes[2]).toBe(2);
    expect(balanced).toBeCloseTo(2 / 7, 12);
  });

  it('expect what the mean over all permutations of the signs is', () => {
    // Four actors, all linked, two foes: 6 links, so 15 ways to lay the two signs.
    const pairs = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j < i).map((j) => [i, j] as const));
    let [sum, ways] = [0, 0];
    for (let a = 0; a < 6; a++) {
      for (let b = 0; b < a; b++) {
        const laid = network(
          4,
          pairs.map(([i, j], at) => [i, j, at === a || at === b ? -1 : 1] as const),
        );
        const { balanced, expected } = triangleBalance(laid);
        expect(expected).toBeCloseTo(0.4, 12);
        sum += balanced;
        ways += 1;
      }
    }
    expect(sum / ways).toBeCloseTo(0.4, 12);
  });

  it('are all balanced where nothing is frustrated', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { triangles, balanced } = triangleBalance(network);
        if (frustration(network).index === 0 && triangles > 0) expect(balanced).toBe(1);
        else if (triangles > 0) expect(balanced).toBeLessThanOrEqual(1);
        else expect(balanced).toBeNaN();
      }),
    );
  });
});

describe('the balance of walks', () => {
  it('of a known network', () => {
    // metrics-oracle.json: walk_balance
    expect(walkBalance(five)).toBeCloseTo(0.3796917800441429, 12);
  });

  it('is 1 exactly where nothing is frustrated', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const isBalanced = frustration(network).index === 0;
        expect(walkBalance(network) > 1 - 1e-9).toBe(isBalanced);
      }),
    );
  });
});
