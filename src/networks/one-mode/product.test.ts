import { expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { packedProduct, packingOf } from './packed-product.ts';
import type { Profile } from './profile.ts';
import { sparseProduct } from './sparse-product.ts';

/** A profile of rows given as plain arrays. */
function profileOf(rows: readonly (readonly number[])[]): Profile {
  const cells = rows.map((row) => row.flatMap((value, feature) => (value === 0 ? [] : [{ feature, value }])));
  const offsets = Int32Array.from([0, ...cells.map((_, i) => cells.slice(0, i + 1).flat().length)]);
  return {
    features: rows[0]!.length,
    offsets,
    feature: Int32Array.from(cells.flat(), ({ feature }) => feature),
    value: Float64Array.from(cells.flat(), ({ value }) => value),
  };
}

/** Row by row the places after the row, from the definition. */
function plainly(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number[][] {
  return left.map((row, i) =>
    right.map((other, to) => (to > i ? row.reduce((sum, value, at) => sum + value * other[at]!, 0) : 0)),
  );
}

function randomRows(seed: number, most: number): number[][] {
  const random = rng(seed);
  const [rows, features] = [1 + Math.floor(random() * 23), 1 + Math.floor(random() * 17)];
  return Array.from({ length: rows }, () =>
    Array.from({ length: features }, () => (random() < 0.4 ? 0 : Math.round((2 * random() - 1) * most))),
  );
}

it.each([
  [4, 10],
  [3, 60],
  [2, 1200],
])('keeps %i sums apart in one double, negative ones too', (lanes, most) => {
  let compared = 0;
  for (let seed = 0; seed < 60; seed++) {
    const rows = randomRows(seed, most);
    rows[0]!.fill(most);
    const left = profileOf(rows);
    const right = profileOf(rows.map((row) => row.map((value) => -value)));
    const packing = packingOf(left, right)!;
    if (packing.lanes !== lanes) continue;
    const into = rows.map(() => new Float64Array(rows.length));
    const packed = packedProduct(left, right, packing);
    for (const [i, row] of into.entries()) packed.add(i, row, 1);
    const expected = plainly(rows, rows).map((row) => row.map((value) => 0 - value));
    expect(into.map((row) => Array.from(row, (value) => value + 0))).toEqual(expected);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(40);
});

it('takes the widest packing that no sum can outgrow, and none where values are not whole or too great', () => {
  const lanes = (rows: number[][]) => packingOf(profileOf(rows), profileOf(rows))?.lanes ?? 0;
  expect(lanes([[63], [1]])).toBe(4); // 63 * 63 = 3969 < 4096
  expect(lanes([[64], [1]])).toBe(3); // 64 * 64 = 4096
  expect(lanes([[255], [1]])).toBe(3); // 65025 < 65536
  expect(lanes([[256], [1]])).toBe(2);
  expect(lanes([[5793], [1]])).toBe(0); // 5793 * 5793 > 2 ** 25
  expect(lanes([[0.5], [1]])).toBe(0);
});

it('gives with the sparse product what the definition gives, for values that are not whole too', () => {
  for (let seed = 0; seed < 60; seed++) {
    const rows = randomRows(seed, 8).map((row) => row.map((value) => value / 3));
    const profile = profileOf(rows);
    const sums = sparseProduct(profile, profile);
    const expected = plainly(rows, rows);
    for (const [i, row] of expected.entries()) {
      const into = new Float64Array(rows.length);
      sums.add(i, into, 2);
      for (const [to, value] of row.entries()) expect(into[to]).toBeCloseTo(2 * value, 9);
      expect(sums.self(i)).toBeCloseTo(
        rows[i]!.reduce((sum, value) => sum + value * value, 0),
        9,
      );
    }
  }
});
