import { expect, test } from 'vitest';
import { tableOfRows, type VariableKind } from '../../coding/coded-table/table-of-rows.ts';
import { network } from '../make-network.ts';
import { countsOfTable, doubled } from './counts-of-table.ts';
import { stanceCounts } from './recode.ts';

// Invented. The last has no stance and counts for nothing.
const said = [
  ['Bay', 'canal', 1],
  ['Arl', 'canal', 1],
  ['Arl', 'canal', 0],
  ['Arl', 'tax', 1],
  ['Cove', 'tax', 1],
  ['Cove', 'tax', null],
] as const;

function tableOf(kind: VariableKind, stanceOf: (stance: number) => number | boolean | string) {
  const rows = said.map(([actor, topic, stance], at) => ({
    id: `${at}`,
    document: 'paper',
    time: at,
    values: { actor, topic, stance: stance === null ? null : stanceOf(stance) },
  }));
  return tableOfRows({ actor: 'text', topic: 'text', stance: kind }, [], rows);
}

const options = { rows: 'actor', columns: 'topic', qualifier: 'stance' };

test('counts of agreement and disagreement are those of the two networks', () => {
  const table = tableOf('boolean', (stance) => stance === 1);
  const counts = countsOfTable(table, options);
  expect(counts).toEqual({
    actors: ['Arl', 'Bay', 'Cove'],
    concepts: ['canal', 'tax'],
    agree: Float64Array.of(1, 1, 1, 0, 0, 1),
    disagree: Float64Array.of(1, 0, 0, 0, 0, 0),
  });
  const complete = { ...options, exclude: [{ name: 'stance', values: [''] }] };
  const all = network(table, { ...complete, aggregate: 'ignore' }).matrix;
  const subtracted = network(table, { ...complete, aggregate: 'subtract' }).matrix;
  expect(stanceCounts(all, subtracted)).toEqual(counts);
});

test('a scale agrees above 0 and disagrees below, however far, and 0 is neither', () => {
  const table = tableOf('number', (stance) => (stance === 1 ? 0.2 : -3));
  expect(countsOfTable(table, options)).toEqual(
    countsOfTable(
      tableOf('boolean', (stance) => stance === 1),
      options,
    ),
  );
  const neither = countsOfTable(
    tableOf('number', (stance) => (stance === 1 ? 0 : -1)),
    options,
  );
  expect([...neither.agree, ...neither.disagree]).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
});

test('doubled counts have a column for each side of a concept', () => {
  const { columns, values } = doubled(
    countsOfTable(
      tableOf('boolean', (stance) => stance === 1),
      options,
    ),
  );
  expect(columns).toEqual(['canal: for', 'canal: against', 'tax: for', 'tax: against']);
  expect([...values]).toEqual([1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0]);
});

test('a text tells no agreement', () => {
  expect(() => countsOfTable(tableOf('text', String), options)).toThrow('no agreement in a text: stance');
  expect(() => countsOfTable(tableOf('text', String), { rows: 'actor', columns: 'topic' })).toThrow(
    'no qualifier to count by: topic',
  );
});
