import { describe, expect, it } from 'vitest';
import type { CodedTable } from '../coding/coded-table.ts';
import { type CodedRow, tableOfRows } from '../coding/coded-table/table-of-rows.ts';
import { barplot, network, type NetworkOptions, slices } from './index.ts';
import type { Matrix } from './matrix.ts';

/** An invented quarrel about a canal, in three documents. */
const documents = [
  {
    id: '2',
    title: 'First',
    author: 'Ada',
    source: 'Gazette',
    section: '',
    type: '',
    time: time('2024-01-01'),
  },
  {
    id: '10',
    title: 'Second',
    author: 'Bo',
    source: 'Post',
    section: '',
    type: '',
    time: time('2024-01-15'),
  },
  { id: '3', title: 'Silent', author: '', source: '', section: '', type: '', time: time('2024-03-31') },
];
const kinds = { actor: 'text', topic: 'text', agreement: 'boolean', grade: 'integer' } as const;
const table: CodedTable = {
  ...tableOfRows(kinds, documents, [
    said('s1', '2', 'Board', 'canal', true, 3),
    said('s2', '2', 'Board', 'canal', true, 3),
    said('s3', '2', 'Port', 'canal', false, 3),
    said('s4', '10', 'Port', 'tax', true, 3),
    said('s5', '10', 'board', 'tax', true, 3),
    said('s6', '10', 'Crew', '', true, 3),
  ]),
  attributes: new Map([
    [
      'actor',
      new Map([
        [
          'Kind',
          new Map([
            ['Board', 'public'],
            ['Port', 'private'],
          ]),
        ],
      ]),
    ],
  ]),
};
const base = { rows: 'actor', columns: 'topic' } as const;
const congruence = { ...base, qualifier: 'agreement', mode: 'one', aggregate: 'congruence' } as const;

function time(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}

function said(
  id: string,
  document: string,
  actor: string,
  topic: string,
  agreement: boolean,
  grade: number,
): CodedRow {
  const coder = id === 's2' ? 'second' : 'first';
  return {
    id,
    document,
    coder,
    start: Number(id.slice(1)),
    stop: 90,
    values: { actor, topic, agreement, grade },
  };
}

function rowsOf({ rows, columns, values }: Matrix): Record<string, number[]> {
  const across = columns.length;
  return Object.fromEntries(
    rows.map((row, i) => [row, Array.from(values.subarray(i * across, (i + 1) * across))]),
  );
}

function made(options: Partial<NetworkOptions>) {
  const { matrix, kept } = network(table, { ...base, ...options });
  return { columns: matrix.columns, rows: rowsOf(matrix), kept: Array.from(kept, (row) => table.ids[row]) };
}

describe('network', () => {
  it('counts who was linked to what, labels in order of UTF-16 units, and says which statements are behind it', () => {
    expect(made({})).toEqual({
      columns: ['canal', 'tax'],
      rows: { Board: [2, 0], Port: [1, 1], board: [0, 1] },
      kept: ['s1', 's2', 's3', 's4', 's5'],
    });
  });

  it('subtracts and combines agreement and disagreement', () => {
    const qualified = { qualifier: 'agreement' };
    expect(made({ ...qualified, aggregate: 'subtract' }).rows).toEqual({
      Board: [2, 0],
      Port: [-1, 1],
      board: [0, 1],
    });
    expect(made({ ...qualified, aggregate: 'combine' }).rows).toEqual({
      Board: [1, 0],
      Port: [2, 1],
      board: [0, 1],
    });
  });

  it('links actors through topics on which they agree or disagree', () => {
    expect(made(congruence).rows).toEqual({ Board: [0, 0, 0], Port: [0, 0, 1], board: [0, 1, 0] });
    expect(made({ ...congruence, aggregate: 'conflict' }).rows).toEqual({
      Board: [0, 2, 0],
      Port: [2, 0, 0],
      board: [0, 0, 0],
    });
    const both = network(table, { ...congruence, aggregate: 'congruence-and-conflict' });
    expect([rowsOf(both.matrix).Port, rowsOf(both.conflict!).Port]).toEqual([
      [0, 0, 1],
      [2, 0, 0],
    ]);
  });

  it('takes fields of documents, coders and attributes as nodes, ids in order of their text', () => {
    expect(made({ columns: 'document.id' }).columns).toEqual(['10', '2']);
    expect(made({ rows: 'author' }).rows).toEqual({ Ada: [3, 0], Bo: [0, 2] });
    expect(made({ rows: 'coder' }).rows).toEqual({ first: [2, 2], second: [1, 0] });
    expect(made({ rows: 'actor.Kind' }).rows).toEqual({ private: [1, 1], public: [2, 0] });
  });

  it('takes numbers as nodes, as they are written', () => {
    expect(made({ columns: 'grade' }).columns).toEqual(['3']);
  });

  it('filters by value, coder, field and attribute, with exclusion and inclusion', () => {
    const kept = (options: Partial<NetworkOptions>) => made(options).kept.join(' ');
    expect(kept({ exclude: [{ name: 'topic', values: ['canal'] }] })).toBe('s4 s5');
    expect(kept({ include: [{ name: 'coder', values: ['second'] }] })).toBe('s2');
    expect(kept({ exclude: [{ name: 'agreement', values: ['0'] }] })).toBe('s1 s2 s4 s5');
    expect(kept({ include: [{ name: 'source', values: ['Post'] }] })).toBe('s4 s5');
    expect(kept({ include: [{ name: 'actor.Kind', values: ['private'] }] })).toBe('s3 s4');
    expect(kept({ exclude: [{ name: 'actor.Kind', values: [''] }] })).toBe('s1 s2 s3 s4');
    expect(kept({ from: time('2024-01-02') })).toBe('s4 s5');
    expect(kept({ to: time('2024-01-01') })).toBe('s1 s2 s3');
  });

  it('keeps nodes without ties where isolates are asked for', () => {
    const options = { isolates: true, exclude: [{ name: 'topic', values: ['canal'] }] };
    expect(made(options)).toMatchObject({
      columns: ['canal', 'tax'],
      rows: { Board: [0, 0], Crew: [0, 0], Port: [0, 1], board: [0, 1] },
    });
  });

  it('counts what is said twice in a document once', () => {
    expect(made({ duplicates: 'document' }).kept).toEqual(['s1', 's3', 's4', 's5']);
  });

  it('gives numbers, not NaN, where a qualifier has one level', () => {
    const one = { ...congruence, qualifier: 'grade' };
    expect(made(one).rows).toEqual({ Board: [0, 2, 0], Port: [2, 0, 1], board: [0, 1, 0] });
    expect(made({ ...one, aggregate: 'conflict', normalise: 'average' }).rows.Port).toEqual([0, 0, 0]);
  });

  it('gives an empty network where nothing is left', () => {
    const nothing = { include: [{ name: 'topic', values: ['war'] }] };
    expect(made(nothing)).toEqual({ columns: [], rows: {}, kept: [] });
    expect(made({ ...congruence, ...nothing })).toEqual({ columns: [], rows: {}, kept: [] });
  });

  it.each<[Partial<NetworkOptions>, string]>([
    [{ rows: 'actr' }, 'unknown variable: actr — did you mean actor?'],
    [{ columns: 'auther' }, 'unknown variable: auther — did you mean author?'],
    [{ qualifier: 'war' }, 'unknown variable: war — there are the variables actor, topic, agreement, grade'],
    [
      { include: [{ name: 'actor.Knd', values: [] }] },
      'unknown variable: actor.Knd — did you mean actor.Kind?',
    ],
    [{ rows: 'topic' }, 'rows and columns are the same: topic'],
    [{ rows: 'topic', columns: 'Topic' }, 'rows and columns are the same: Topic'],
    [{ rows: 'author', columns: 'document.author' }, 'rows and columns are the same: document.author'],
    [{ aggregate: 'subtract' }, 'no qualifier to aggregate by: subtract'],
    [
      { aggregate: 'congruence' },
      'no aggregation of a two-mode network: congruence — there are: ignore, subtract, combine',
    ],
    [{ mode: 'one', normalise: 'activity' }, 'no normalisation of a one-mode network: activity'],
    [
      { from: time('2024-02-01'), to: time('2024-01-01') },
      'the first date is after the last: 2024-02-01 > 2024-01-01',
    ],
    [{ qualifier: 'author', aggregate: 'subtract' }, 'texts cannot be subtracted: Ada, Bo'],
  ])('says what is wrong with %j', (options, message) => {
    expect(() => network(table, { ...base, ...options })).toThrow(message);
  });
});

it('has ties of more nodes than a matrix can hold, and says so of the matrix', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) =>
    said(`s${at}`, '2', `actor ${at}`, `topic ${at >> 1}`, true, 1),
  );
  const large = network(tableOfRows(kinds, documents, rows), congruence);
  expect(large.ties().value).toEqual(new Float64Array(10_000).fill(1));
  expect(() => large.matrix).toThrow('too many cells for a matrix: 20000 x 20000');
});

describe('slices', () => {
  it('cuts the dates of all documents into windows, and takes the statements of each', () => {
    const window = { size: 1, unit: 'months' } as const;
    const all = [...slices(table, { ...base, window })];
    // From 1 January to 31 March, by which the window of March ends.
    expect(all.map(({ statements }) => statements)).toEqual([5, 0, 0]);
    expect(all.map(({ start, stop }) => [start, stop])).toEqual([
      [time('2024-01-01'), time('2024-02-01') - 1],
      [time('2024-02-01'), time('2024-03-01') - 1],
      [time('2024-03-01'), time('2024-04-01') - 1],
    ]);
    expect(all[1]!.matrix).toEqual({ rows: [], columns: [], values: new Float64Array() });
  });

  it.each([
    [{ size: 1, unit: 'years' }, 'the window is larger than the range: 1 years — the range has 0.2 years'],
    [{ size: 6, unit: 'events' }, 'the window is larger than the range: 6 events — the range has 5 events'],
    [{ size: 0, unit: 'days' }, 'no size of a window: 0'],
    [{ size: 1, unit: 'days', step: 0.5 }, 'no step of a window: 0.5'],
  ] as const)('says what is wrong with the window %j', (window, message) => {
    expect(() => [...slices(table, { ...base, window })]).toThrow(message);
  });

  it('has no kernel over events', () => {
    const window = { size: 2, unit: 'events' } as const;
    expect(() => [...slices(table, { ...base, window, kernel: 'uniform' })]).toThrow('no kernel over events');
  });
});

describe('barplot', () => {
  it('counts the statements of each value at each level', () => {
    const { columns, ...matrix } = barplot(table, { variable: 'actor', qualifier: 'agreement' });
    expect(columns).toEqual(['0', '1']);
    expect(rowsOf({ columns, ...matrix })).toEqual({
      Board: [0, 2],
      Crew: [0, 1],
      Port: [1, 1],
      board: [0, 1],
    });
  });

  it('counts texts at their levels too, and without a qualifier all statements', () => {
    expect(rowsOf(barplot(table, { variable: 'actor', qualifier: 'author' })).Port).toEqual([1, 1]);
    expect(rowsOf(barplot(table, { variable: 'actor' })).Port).toEqual([2]);
  });
});
