import { expect, it } from 'vitest';
import { randomCoding } from '../../test/fixtures/random-coding.ts';
import { network } from './make-network.ts';
import { type Ties, tiesOf } from './ties.ts';

it('has of a network the cells that are not zero, of a one-mode one each pair once, as its matrix has them', () => {
  let found = 0;
  for (let seed = 0; seed < 200; seed++) {
    const { table, options } = randomCoding(seed);
    for (const normalise of options.mode === 'one'
      ? (['no', 'jaccard', 'cosine'] as const)
      : (['no'] as const)) {
      const made = network(table, { ...options, normalise });
      const ties = made.ties();
      expect([ties.rows, ties.columns]).toEqual([made.matrix.rows, made.matrix.columns]);
      const expected = sorted(tiesOf(made.matrix, options.mode === 'one'));
      for (const [at, [pair, value]] of sorted(ties).entries()) {
        expect(pair).toBe(expected[at]![0]);
        expect(value).toBeCloseTo(expected[at]![1], 9);
      }
      expect(ties.value).toHaveLength(expected.length);
      found += expected.length;
    }
  }
  expect(found).toBeGreaterThan(1000);
});

it('leaves out pairs of which agreement and disagreement are the same', () => {
  const { matrix, ties } = network(randomCoding(3).table, {
    rows: 'actor',
    columns: 'topic',
    qualifier: 'agreement',
    mode: 'one',
    aggregate: 'subtract',
  });
  expect(ties().value.every((value) => value !== 0)).toBe(true);
  const n = matrix.rows.length;
  const zeros = matrix.values.filter((value) => value === 0).length;
  expect(2 * ties().value.length).toBe(n * n - zeros);
});

/** The ties by pair of labels; sums that cancel out may leave a rest of rounding in one and not in the other. */
function sorted({ rows, columns, offsets, column, value }: Ties): [pair: string, value: number][] {
  return rows
    .flatMap((row, i) =>
      Array.from(value.subarray(offsets[i], offsets[i + 1]), (each, at): [string, number] => [
        `${row} ${columns[column[offsets[i]! + at]!]}`,
        each,
      ]),
    )
    .filter(([, each]) => Math.abs(each) > 1e-12)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
