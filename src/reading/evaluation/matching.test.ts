import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const RIGHT = 5;
const fits = fc.array(fc.uniqueArray(fc.nat(RIGHT - 1), { maxLength: RIGHT }), { maxLength: 6 });

/** By trying everything. */
function most(wanted: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...others] = wanted;
  if (first === undefined) return 0;
  const free = first.filter((right) => !taken.has(right));
  return Math.max(most(others, taken), ...free.map((right) => 1 + most(others, new Set([...taken, right]))));
}

test('who came first gives way where both can be served', () => {
  expect([...matching([[0, 1], [0]], 2)]).toEqual([1, 0]);
  expect([...matching([[0], [0]], 1)]).toEqual([0, -1]);
});

test('a matching is one to one, fits, and is as large as can be', () => {
  fc.assert(
    fc.property(fits, (wanted) => {
      const found = [...matching(wanted, RIGHT)];
      const served = found.filter((right) => right >= 0);
      expect(new Set(served).size).toBe(served.length);
      for (const [left, right] of found.entries()) if (right >= 0) expect(wanted[left]).toContain(right);
      expect(served.length).toBe(most(wanted));
    }),
  );
});

test('of the first k as many are served as if they were alone', () => {
  fc.assert(
    fc.property(fits, fc.nat(6), (wanted, k) => {
      const served = matching(wanted, RIGHT)
        .slice(0, k)
        .filter((right) => right >= 0);
      expect(served.length).toBe(most(wanted.slice(0, k)));
    }),
  );
});
