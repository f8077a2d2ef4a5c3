import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccardDistances, profilesOf } from './profiles.ts';

describe('Jaccard distances', () => {
  it('are those of scipy', () => {
    // scipy 1.17.1: spatial.distance.pdist(rows, 'jaccard')
    const rows = ['a', 'b', 'c', 'd', 'e'];
    const values = Float64Array.from(
      [
        [1, 1, 0, 0, 1],
        [1, 0, 0, 0, 1],
        [0, 0, 1, 1, 0],
        [0, 0, 0, 1, 1],
        [0, 1, 1, 1, 0],
      ].flat(),
    );
    const third = 1 / 3;
    const expected = [
      [0, third, 1, 0.75, 0.8],
      [third, 0, 1, 2 * third, 1],
      [1, 1, 0, 2 * third, third],
      [0.75, 2 * third, 2 * third, 0, 0.75],
      [0.8, 1, third, 0.75, 0],
    ].flat();
    const distances = jaccardDistances({ rows, columns: rows, values });
    for (const [at, distance] of distances.values.entries()) expect(distance).toBeCloseTo(expected[at]!, 12);
  });

  it('agree with sets of columns, also beyond 32 of them', () => {
    const rows = fc.array(fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (rows) => {
        const labels = rows.map((_, i) => `${i}`);
        const columns = Array.from({ length: 70 }, (_, j) => `c${j}`);
        const { values } = jaccardDistances({
          rows: labels,
          columns,
          values: Float64Array.from(rows.flat(), Number),
        });
        const sets = rows.map((row) => new Set(columns.filter((_, j) => row[j])));
        for (const [i, a] of sets.entries()) {
          for (const [j, b] of sets.entries()) {
            const both = [...a].filter((column) => b.has(column)).length;
            const either = a.size + b.size - both;
            const expected = either === 0 ? 0 : 1 - both / either;
            expect(values[i * rows.length + j]).toBeCloseTo(expected, 12);
          }
        }
      }),
    );
  });
});

describe('profiles', () => {
  it('tell agreeing from disagreeing, without columns and rows that nobody uses', () => {
    const profiles = profilesOf({
      rows: ['a', 'silent', 'b'],
      columns: ['x', 'unused', 'y'],
      values: Float64Array.of(1, 0, 3, 0, 0, 0, 0, 0, 2),
    });
    expect(profiles.rows).toEqual(['a', 'b']);
    expect(profiles.columns).toEqual(['x - agree', 'y - agree', 'y - disagree']);
    expect(profiles.values).toEqual(Float64Array.of(1, 1, 1, 0, 0, 1));
  });

  it('refuse what is no code', () => {
    expect(() => profilesOf({ rows: ['a'], columns: ['x'], values: Float64Array.of(-1) })).toThrow(
      'no code 0 to 3: -1',
    );
  });
});
