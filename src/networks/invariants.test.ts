import { describe, expect, it } from 'vitest';
import { randomCoding, type RandomCoding } from '../../test/fixtures/random-coding.ts';
import { type CodedRow, tableOfRows } from '../coding/coded-table/table-of-rows.ts';
import { rng } from '../stats/rng.ts';
import { network, type NetworkOptions } from './index.ts';

const kinds = {
  actor: 'text',
  topic: 'text',
  agreement: 'boolean',
  grade: 'integer',
  stance: 'number',
  frame: 'text',
} as const;
const seeds = Array.from({ length: 120 }, (_, seed) => seed);

function made({ documents }: RandomCoding, rows: readonly CodedRow[], options: NetworkOptions) {
  return network(tableOfRows(kinds, documents, rows, { stance: [-1, 1] }), options);
}

/** Options that take everything, so that values can be exchanged without regard to filters, and of which DNA has a result. */
function unfiltered({ options }: RandomCoding, dna: boolean): NetworkOptions {
  const { normalise } = options;
  const fits = dna && normalise === 'prominence' ? 'no' : normalise!;
  return { ...options, rows: 'actor', columns: 'topic', normalise: fits, exclude: [], include: [], dna };
}

describe.each([
  ['as defined', false],
  ['as DNA computes it', true],
])('a network %s', (_, dna) => {
  it('does not depend on the order of the rows of the table', () => {
    for (const seed of seeds) {
      const coding = randomCoding(seed);
      const options = unfiltered(coding, dna);
      const random = rng(seed);
      const keys = coding.rows.map(() => random());
      const shuffled = coding.rows.toSorted(
        (a, b) => keys[coding.rows.indexOf(a)]! - keys[coding.rows.indexOf(b)]!,
      );
      const [first, second] = [made(coding, coding.rows, options), made(coding, shuffled, options)];
      expect(second.statements).toBe(first.statements);
      expectSame(second.matrix.values, first.matrix.values);
    }
  });

  it('turns its sign where agreement and disagreement are exchanged and subtracted in two modes, else stays', () => {
    for (const seed of seeds) {
      const coding = randomCoding(seed);
      const qualified = { ...unfiltered(coding, dna), qualifier: 'agreement' };
      const swapped = coding.rows.map((row) => {
        const { agreement } = row.values;
        return { ...row, values: { ...row.values, agreement: agreement === null ? null : !agreement } };
      });
      const two = { ...qualified, mode: 'two', aggregate: 'subtract', normalise: 'activity' } as const;
      const negative = made(coding, swapped, two).matrix.values.map((value) => 0 - value);
      expectSame(negative, made(coding, coding.rows, two).matrix.values);
      for (const aggregate of ['congruence', 'conflict', 'subtract'] as const) {
        const one = { ...qualified, mode: 'one', aggregate, normalise: 'jaccard' } as const;
        expectSame(made(coding, swapped, one).matrix.values, made(coding, coding.rows, one).matrix.values);
      }
    }
  });

  it('follows the names of its actors', () => {
    for (const seed of seeds) {
      const coding = randomCoding(seed);
      const options = unfiltered(coding, dna);
      const renamed = coding.rows.map((row) => ({
        ...row,
        values: { ...row.values, actor: row.values.actor === '' ? '' : `the ${String(row.values.actor)}` },
      }));
      const [first, second] = [made(coding, coding.rows, options), made(coding, renamed, options)];
      expect(second.matrix.rows).toEqual(first.matrix.rows.map((label) => `the ${label}`));
      expectSame(second.matrix.values, first.matrix.values);
    }
  });

  it('is congruence less conflict where they are subtracted', () => {
    for (const seed of seeds) {
      const coding = randomCoding(seed);
      const { qualifier, normalise } = coding.options;
      if (qualifier === null) continue;
      const fits = normalise === 'activity' || normalise === 'prominence' ? 'no' : normalise!;
      const options = { ...unfiltered(coding, dna), mode: 'one', normalise: fits } as const;
      const both = made(coding, coding.rows, { ...options, aggregate: 'congruence-and-conflict' });
      const less = both.matrix.values.map((value, at) => value - both.conflict!.values[at]!);
      expectSame(less, made(coding, coding.rows, { ...options, aggregate: 'subtract' }).matrix.values);
    }
  });
});

it('keeps cosines within one, and Jaccard coefficients of congruence', () => {
  for (const seed of seeds) {
    const coding = randomCoding(seed);
    const { qualifier } = coding.options;
    if (qualifier === null) continue;
    const texts = qualifier === 'frame' || qualifier === 'document.type';
    for (const aggregate of ['ignore', 'congruence', 'conflict', 'subtract'] as const) {
      const options = { ...unfiltered(coding, false), mode: 'one', aggregate } as const;
      // Of more than two texts each is in conflict with all others.
      if (texts && (aggregate === 'conflict' || aggregate === 'subtract')) continue;
      const cosine = made(coding, coding.rows, { ...options, normalise: 'cosine' }).matrix.values;
      expect(
        cosine.every((value) => Math.abs(value) <= 1 + 1e-12),
        `seed ${seed}, ${aggregate}`,
      ).toBe(true);
      if (aggregate === 'conflict' || aggregate === 'subtract') continue;
      const jaccard = made(coding, coding.rows, { ...options, normalise: 'jaccard' }).matrix.values;
      expect(
        jaccard.every((value) => value >= 0 && value <= 1 + 1e-12),
        `seed ${seed}, ${aggregate}`,
      ).toBe(true);
    }
  }
});

function expectSame(actual: Float64Array, expected: Float64Array): void {
  expect(actual).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(actual[at]).toBeNaN();
    else expect(actual[at]).toBeCloseTo(value, 9);
  }
}
