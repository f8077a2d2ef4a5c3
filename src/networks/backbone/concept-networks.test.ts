import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { views } from '../../../test/fixtures/agreement-networks.ts';
import { viewsTable } from '../../../test/fixtures/views-table.ts';
import { network } from '../make-network.ts';
import type { Matrix } from '../matrix.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import { conceptNetworks } from './concept-networks.ts';

const concepts = ['concept 0', 'concept 1', 'concept 2', 'concept 3', 'concept 4'];
const some = views({ actors: 6, concepts: 5, statements: 40 });
const sets = fc.array(fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

function cell({ rows, columns, values }: Matrix, from: string, to: string): number {
  const [i, j] = [rows.indexOf(from), columns.indexOf(to)];
  return i < 0 || j < 0 ? 0 : values[i * columns.length + j]!;
}

describe('the networks of sets of concepts', () => {
  const kinds = fc.record({
    aggregate: fc.constantFrom<Aggregation>('ignore', 'congruence', 'conflict', 'subtract'),
    normalise: fc.constantFrom<Normalisation>('no', 'average', 'jaccard', 'cosine'),
    duplicates: fc.constantFrom('include' as const, 'document' as const),
    dna: fc.boolean(),
  });

  it('are those of the statements about these concepts, one set after the other, with all actors', () => {
    fc.assert(
      fc.property(some, sets, kinds, (said, sets, kind) => {
        const table = viewsTable(said);
        const options = { rows: 'actor', columns: 'concept', qualifier: 'agreement', ...kind };
        const networks = conceptNetworks(table, options);
        const actors = network(table, { ...options, mode: 'one' }).matrix.rows;
        for (const wanted of sets) {
          const names = concepts.filter((_, at) => wanted[at] === 1);
          const set = Uint8Array.from(networks.concepts, (concept) => Number(names.includes(concept)));
          const plain = network(table, {
            ...options,
            mode: 'one',
            include: [{ name: 'concept', values: names }],
          });
          const made = networks.network(set);
          expect(networks.statements(set)).toBe(plain.statements);
          expect(made.rows).toEqual(actors);
          for (const from of actors)
            for (const to of actors)
              expect(cell(made, from, to)).toBeCloseTo(cell(plain.matrix, from, to), 12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave nothing behind where weights are fractions that were added and taken away', () => {
    const said = [0, 1, 2, 3, 4].flatMap((concept) => [
      { actor: 0, concept, agrees: true },
      { actor: 1, concept, agrees: concept % 2 === 0 },
    ]);
    const table = viewsTable(said);
    const graded = new Map(table.variables).set('grade', {
      kind: 'number',
      values: Float64Array.from(said, (_, at) => ((at * 7) % 10) / 10),
      scale: [0, 1],
    });
    const networks = conceptNetworks(
      { ...table, variables: graded },
      { rows: 'actor', columns: 'concept', qualifier: 'grade', aggregate: 'congruence' },
    );
    for (let concept = 0; concept < 5; concept++) networks.network(new Uint8Array(5).fill(1, 0, concept + 1));
    expect(networks.network(new Uint8Array(5)).values).toEqual(new Float64Array(4));
  });

  it('refuse an unknown variable', () => {
    expect(() => conceptNetworks(viewsTable([]), { rows: 'actor', columns: 'frame' })).toThrow(/frame/);
  });
});
