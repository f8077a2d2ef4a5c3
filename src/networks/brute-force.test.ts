import { expect, it } from 'vitest';
import { plainNetwork, plainSelection, saidIn } from '../../test/fixtures/plain-network.ts';
import { randomCoding } from '../../test/fixtures/random-coding.ts';
import { network } from './make-network.ts';
import { settingsOf } from './settings.ts';

const seeds = Array.from({ length: 500 }, (_, seed) => seed);

it('agrees with a plain computation over pairs of statements on 500 random tables of every kind', () => {
  const seen = new Set<string>();
  for (const seed of seeds) {
    const coding = randomCoding(seed);
    const settings = settingsOf(coding.options);
    const said = saidIn(coding);
    const selection = plainSelection(said, settings);
    const plain = plainNetwork(selection, said, settings);
    const { matrix, kept, statements } = network(coding.table, coding.options);
    const where = `seed ${seed}: ${JSON.stringify(coding.options)}`;
    expect(matrix.rows, where).toEqual(plain.rows);
    expect(matrix.columns, where).toEqual(plain.columns);
    expect(Array.from(kept, (row) => coding.table.ids[row]!).toSorted(), where).toEqual(
      selection.kept.map(({ row }) => row.id).toSorted(),
    );
    expect(statements, where).toBe(selection.kept.length);
    for (const [at, cell] of plain.cells.flat().entries()) {
      expect(matrix.values[at], where).toBeCloseTo(cell, 9);
    }
    const { mode, aggregate, normalise, qualifier, duplicates } = settings;
    for (const kind of [`${mode} ${aggregate} ${qualifier}`, `${mode} ${normalise}`, duplicates])
      seen.add(kind);
  }
  // Two-mode: nothing to ignore, and five qualifiers ignored, combined, three of them subtracted. One-mode: four aggregations.
  expect(seen.size).toBe(1 + 5 + 5 + 3 + (1 + 5 * 4) + 7 + 6);
});
