import { expect, it } from 'vitest';
import { countSides, sideOf } from './side.ts';

it.each([
  [1, 'pro'],
  [0.25, 'pro'],
  [0, 'ambivalent'],
  [-0.25, 'contra'],
  [-1, 'contra'],
  // The mean of .1, .2 and -.3 in doubles.
  [(0.1 + 0.2 - 0.3) / 3, 'ambivalent'],
] as const)('a stance of %d is %s', (stance, side) => {
  expect(sideOf(stance)).toBe(side);
});

it('counts the sides of positions', () => {
  const positions = [{ stance: 1 }, { stance: 0.5 }, { stance: -1 }, { stance: 0 }];
  expect(countSides(positions)).toEqual({ pro: 2, contra: 1, ambivalent: 1 });
  expect(countSides([])).toEqual({ pro: 0, contra: 0, ambivalent: 0 });
});
