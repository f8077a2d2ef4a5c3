import { describe, expect, it } from 'vitest';
import { type CodedRow, tableOfRows, type VariableKind } from '../../coding/coded-table/table-of-rows.ts';
import { rng } from '../../stats/rng.ts';
import { clusterActors } from './cluster-actors.ts';
import { clusterMethods } from './clusterings.ts';
import { drawDocuments } from './draw-documents.ts';

/** An invented debate: eight towns in two camps about ten dams, each document with three statements. */
function debate(kind: VariableKind = 'boolean') {
  const random = rng(4);
  const rows: CodedRow[] = Array.from({ length: 240 }, (_, at) => {
    const town = Math.floor(random() * 8);
    const dam = Math.floor(random() * 10);
    const camp = town < 4 === dam < 5;
    const agrees = random() < 0.9 ? camp : !camp;
    return {
      id: `${at}`,
      document: `paper ${Math.floor(at / 3)}`,
      time: 86_400 * Math.floor(at / 3),
      values: {
        town: `town ${town}`,
        dam: `dam ${dam}`,
        agrees: kind === 'boolean' ? agrees : agrees ? 2 : -1,
      },
    };
  });
  return tableOfRows({ town: 'text', dam: 'text', agrees: kind }, [], rows);
}

const common = { rows: 'town', columns: 'dam', qualifier: 'agrees' };
const camps = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1);

describe('groups of actors', () => {
  const table = debate();
  const found = clusterActors(table, { ...common, rng: rng(1), draws: 20 });

  it('are the camps, by every method', () => {
    expect(found.actors).toEqual(Array.from({ length: 8 }, (_, i) => `town ${i}`));
    expect(found.candidates.map(({ method }) => method)).toEqual([...clusterMethods]);
    for (const { method, membership } of found.candidates)
      expect([method, ...membership]).toEqual([method, ...camps]);
    expect(found.chosen.modularity).toBeGreaterThan(0.3);
    expect(found.chosen.silhouette).toBeGreaterThan(0.2);
  });

  it('are firm, and measured again with the same seed the same', () => {
    const { stability } = found.chosen;
    expect(Math.min(...stability!.byCluster)).toBeGreaterThan(0.85);
    expect(stability!.draws).toBe(20);
    expect(clusterActors(table, { ...common, rng: rng(1), draws: 20 })).toEqual(found);
  });

  it('are the same on a scale from above to below 0', () => {
    const { chosen } = clusterActors(debate('integer'), { ...common, rng: rng(1), draws: 0 });
    expect(chosen.membership).toEqual(camps);
    expect(chosen.stability).toBeNull();
  });

  it('change places when agreeing and disagreeing do', () => {
    const agrees = table.variables.get('agrees')!;
    if (agrees.kind === 'text') throw new Error('no boolean');
    const turned = { ...agrees, values: agrees.values.map((value) => 1 - value) };
    const swapped = { ...table, variables: new Map([...table.variables, ['agrees', turned] as const]) };
    const other = clusterActors(swapped, { ...common, rng: rng(1), draws: 0 });
    for (const [at, { membership, modularity }] of other.candidates.entries()) {
      expect(membership).toEqual(found.candidates[at]!.membership);
      expect(modularity).toBeCloseTo(found.candidates[at]!.modularity, 12);
    }
  });

  it('are found without a qualifier by what is talked about', () => {
    const { candidates } = clusterActors(table, { ...common, qualifier: null, rng: rng(1), draws: 0 });
    expect(candidates).toHaveLength(clusterMethods.length);
  });

  it('are refused of a single actor', () => {
    const one = { ...common, include: [{ name: 'town', values: ['town 1'] }] };
    expect(() => clusterActors(table, { ...one, rng: rng(1) })).toThrow(
      'no groups of fewer than 2 actors: 1',
    );
  });
});

describe('documents drawn again', () => {
  const table = debate();

  it('come whole, as many as there are, copies as documents of their own', () => {
    const drawn = drawDocuments(table, rng(2));
    expect(drawn.documents).toHaveLength(80);
    expect(drawn.length).toBe(240);
    const dam = drawn.variables.get('dam')!;
    const original = table.variables.get('dam')!;
    if (dam.kind !== 'text' || original.kind !== 'text') throw new Error('no text');
    for (let row = 0; row < drawn.length; row++) {
      const from = Number(drawn.ids[row]);
      expect(drawn.documents[drawn.document[row]!]).toBe(table.documents[table.document[from]!]);
      expect(dam.codes[row]).toBe(original.codes[from]);
      expect(drawn.time[row]).toBe(table.time[from]);
    }
    // Statements of one document stay together: three a document, each of another id.
    const first = drawn.ids.slice(0, 3);
    expect(new Set(first).size).toBe(3);
    expect(new Set(drawn.ids).size).toBeLessThan(240);
  });

  it('are the same with the same seed', () => {
    expect(drawDocuments(table, rng(3))).toEqual(drawDocuments(table, rng(3)));
  });
});
