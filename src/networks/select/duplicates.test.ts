import { expect, it } from 'vitest';
import { tableOfRows } from '../../coding/coded-table/table-of-rows.ts';
import { rng } from '../../stats/rng.ts';
import { network } from '../make-network.ts';
import { inOrder } from './order.ts';

/** Thirty thousand statements, more than a part of the hash table takes, in no order of time. */
function manyStatements() {
  const random = rng(7);
  const pick = (n: number): number => Math.floor(random() * n);
  const rows = Array.from({ length: 30_000 }, (_, at) => ({
    id: String(at),
    document: String(pick(4000)),
    time: Date.UTC(2020, 0, 1) / 1000 + pick(500) * 86_400,
    start: pick(3),
    stop: 9,
    values: { actor: `actor ${pick(40)}`, topic: `topic ${pick(12)}`, agreement: pick(2) === 1 },
  }));
  return tableOfRows({ actor: 'text', topic: 'text', agreement: 'boolean' }, [], rows);
}

it.each(['document', 'week', 'month', 'year', 'all'] as const)(
  'keeps of many statements that repeat within a %s the first, like a map of what was said',
  (duplicates) => {
    const table = manyStatements();
    const text = (name: string, row: number): string => {
      const column = table.variables.get(name)!;
      return column.kind === 'text' ? column.labels[column.codes[row]!]! : String(column.values[row]);
    };
    const stretch = (row: number): string => {
      const date = new Date(table.time[row]! * 1000);
      const iso = date.toISOString();
      if (duplicates === 'document') return String(table.document[row]);
      if (duplicates === 'week') return String(Math.floor((date.getTime() / 86_400_000 + 3) / 7));
      return { month: iso.slice(0, 7), year: iso.slice(0, 4), all: '' }[duplicates];
    };
    const first = new Map<string, number>();
    for (const row of inOrder(table)) {
      const key = [text('actor', row), text('topic', row), text('agreement', row), stretch(row)].join('\n');
      if (!first.has(key)) first.set(key, row);
    }
    const options = {
      rows: 'actor',
      columns: 'topic',
      qualifier: 'agreement',
      aggregate: 'subtract',
    } as const;
    const { kept } = network(table, { ...options, duplicates });
    expect(kept).toEqual(Int32Array.from(first.values()).toSorted());
    expect(kept.length).toBeLessThan(table.length);
  },
);
