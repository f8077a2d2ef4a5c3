import { expect, it } from 'vitest';
import { rng } from '../../stats/rng.ts';
import { changePoints } from './change-points.ts';

it('change points of slices are those of their distances', () => {
  const values = [1, 1.1, 0.9, 1, 5, 5.1, 4.9, 5];
  const rows = values.map((_, t) => `${t}`);
  const distances = Float64Array.from(values.flatMap((a) => values.map((b) => Math.abs(a - b))));
  const found = changePoints({ rows, columns: rows, values: distances }, { rng: rng(1) });
  expect(found.map(({ at }) => at)).toEqual([4]);
});
