import { describe, expect, it } from 'vitest';
import { viewsTable } from '../../../test/fixtures/views-table.ts';
import { dnaPolarisationSlices } from './dna-slices.ts';

const DAY = 86_400;
const options = { rows: 'actor', columns: 'concept', qualifier: 'agreement' };
const made = viewsTable(
  [
    { actor: 0, concept: 0, agrees: true },
    { actor: 0, concept: 1, agrees: true },
    { actor: 1, concept: 1, agrees: false },
    { actor: 2, concept: 1, agrees: true },
    { actor: 2, concept: 0, agrees: true },
  ],
  1,
);
/** Days 0, 5, 5, 7 and 10; the documents reach from day 0 to day 10. */
const days = [0, 5, 5, 7, 10];
const table = {
  ...made,
  time: Float64Array.from(days, (day) => day * DAY),
  documents: made.documents.map((document, at) => ({ ...document, time: days[at]! * DAY })),
};

describe('the slices that DNA measures polarisation on', () => {
  const slices = [
    ...dnaPolarisationSlices(table, options, { window: { size: 4, unit: 'days' }, kernel: 'uniform' }),
  ];

  it('are those of each day, with windows cut at the first and the last', () => {
    expect(slices.map(({ middle }) => middle / DAY)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([slices[1]!.start / DAY, slices[1]!.stop / DAY]).toEqual([0, 3]);
  });

  it('have the actors of the statements between both ends of the window, which do not count', () => {
    const actors = slices.map(({ matrix }) => matrix.rows.map((label) => label.at(-1)).join(''));
    // Day 5 lies between the ends of the windows of days 4, 5 and 6, day 7 of those of days 6 to 8, days 0 and 10 of none.
    expect(actors).toEqual(['', '', '', '', '01', '01', '012', '2', '2', '', '']);
  });

  it('have weights of .5, times what DNA has for an average, and nothing on the diagonal', () => {
    // Actors 0 and 1 speak about concept 1 on day 5, one for and one against, with weights .5: -.5 in all. By concept and side, actor 0 has
    // 1 for concept 0 and 1 for concept 1, actor 1 has 1 against concept 1: three cells of 2 / 1.
    const day5 = slices[5]!.matrix.values;
    expect([day5[0], day5[3]]).toEqual([0, 0]);
    expect(day5[1]).toBeCloseTo(-3, 14);
    expect(day5[2]).toBeCloseTo(-3, 14);
    // Actor 2 comes on day 7 and agrees with 0, times 2 / 2 + 2 / 2.
    const [, , of02, , , of12] = slices[6]!.matrix.values;
    expect(of02).toBeCloseTo(0.5 * 2, 14);
    expect(of12).toBeCloseTo(-0.5 * (2 + 2 + 2), 14);
  });

  it('all count where the kernel is gaussian', () => {
    const gaussian = dnaPolarisationSlices(table, options, {
      window: { size: 4, unit: 'days' },
      kernel: 'gaussian',
    });
    for (const { matrix, kept } of gaussian) {
      expect(matrix.rows).toHaveLength(3);
      expect(kept).toHaveLength(5);
    }
  });
});
