import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../error.ts';
import type { CodedTable, Column } from '../coded-table.ts';
import type { Codebook } from '../codebook.ts';
import { builtInRegistry } from '../registry/index.ts';
import { inferKind } from './infer-kind.ts';
import { parseCodedTable } from './parse-coded-table.ts';
import { readTime, writeTime } from './read-time.ts';

const registry = builtInRegistry();
const parse = (csv: string, codebook: Codebook | null = null) =>
  parseCodedTable(csv, { document: 't', registry, codebook, fileName: 't.csv' });
const words = (column: Column | undefined) =>
  column?.kind === 'text'
    ? Array.from(column.codes, (code) => column.labels[code] ?? null)
    : [...column!.values];
const documents = (table: CodedTable) => Array.from(table.document, (at) => table.documents[at]!.id);

describe('an event list of DNA', () => {
  const list = `"statement_id";"time";"person";"agreement";"weight";"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"
2;2024-03-01 14:04:05;"Jon Arel";0;-2;3;22;"Arel is against it.";2;2;"Second 'hearing'";"Writer B";"Gazette";"Opinion";"column"
1;2024-02-01 00:00:00;"Mira Kolt";1;3;12;34;"We widen it, said Kolt";1;1;"First hearing";"Writer A";"Gazette";"News";""
4;2024-03-01 14:04:05;"";1;;26;41;"Kolt is for it.";2;2;"Second 'hearing'";"Writer B";"Gazette";"Opinion";"column"
`;

  test('has its variables by their values, and documents with what they say of themselves', () => {
    const table = parse(list);
    expect(table.ids).toEqual(['2', '1', '4']);
    expect([...table.time]).toEqual([1_709_301_845, 1_706_745_600, 1_709_301_845]);
    expect([...table.start, ...table.stop]).toEqual([3, 12, 26, 22, 34, 41]);
    expect([...table.variables.keys()]).toEqual(['person', 'agreement', 'weight']);
    expect(words(table.variables.get('person'))).toEqual(['Jon Arel', 'Mira Kolt', null]);
    expect(table.variables.get('agreement')).toMatchObject({ kind: 'boolean', scale: [0, 1] });
    expect(table.variables.get('weight')).toMatchObject({
      kind: 'integer',
      values: Float64Array.of(-2, 3, NaN),
    });
    expect(documents(table)).toEqual(['2', '1', '2']);
    expect(table.documents[0]).toEqual({
      id: '2',
      title: "Second 'hearing'",
      author: 'Writer B',
      source: 'Gazette',
      section: 'Opinion',
      type: 'column',
      time: 1_709_301_845,
    });
  });

  test('takes the types of a codebook before those of its values', () => {
    const codebook: Codebook = {
      name: 'c',
      issues: [],
      actors: [],
      variables: [
        { name: 'agreement', type: 'integer' },
        { name: 'weight', type: 'short-text' },
      ],
    };
    const table = parse(list, codebook);
    expect(table.variables.get('agreement')).toMatchObject({ kind: 'integer', scale: null });
    expect(words(table.variables.get('weight'))).toEqual(['-2', '3', null]);
  });
});

describe('a table of statements', () => {
  const csv = `date,speaker,country,issue,stance,camp,sure,author,page
2024-02-26,Macron,France,troops,pro,hawk,1,Writer A,p1
2024-03-02,Scholz,Germany,troops,contra,dove,0,Writer B,p2
2024-03-01,,Britain,troops,0.5,,1,Writer A,p1
`;

  test('has actor, country, issue and stance as variables beside its own', () => {
    const { variables } = parse(csv);
    expect(words(variables.get('actor'))).toEqual(['France', 'Germany', 'United Kingdom']);
    expect(words(variables.get('country'))).toEqual(['France', 'Germany', 'Britain']);
    expect(words(variables.get('speaker'))).toEqual(['Macron', 'Scholz', null]);
    expect(variables.get('stance')).toEqual({
      kind: 'number',
      values: Float64Array.of(1, -1, 0.5),
      scale: [-1, 1],
    });
    expect(variables.get('sure')).toMatchObject({ kind: 'boolean' });
    expect(words(variables.get('author'))).toEqual(['Writer A', 'Writer B', 'Writer A']);
  });

  test('counts rows of one page as of one document, which is as old as its first statement', () => {
    const table = parse(csv);
    expect(documents(table)).toEqual(['p1', 'p2', 'p1']);
    expect(table.documents.map(({ author, time }) => [author, time])).toEqual([
      ['Writer A', readTime('2024-02-26')],
      ['Writer B', readTime('2024-03-02')],
    ]);
  });

  test('may tell times beside dates, to the second', () => {
    const timed = csv.replace('2024-02-26', '2024-02-26T10:30:05Z').replace('2024-03-02', '2024-03-02 08:00');
    const table = parse(timed);
    const times = ['2024-02-26T10:30:05', '2024-03-02T08:00', '2024-03-01'].map(readTime);
    expect([...table.time]).toEqual(times);
    expect(table.documents.map(({ time }) => time)).toEqual(times.slice(0, 2));
    expect(() => parse(csv.replace('2024-02-26', '2024-02-26T25:00'))).toThrow(
      't.csv:2: no such date: 2024-02-26T25:00',
    );
  });

  test('that names no documents has one for each row', () => {
    expect(
      documents(parse('date,actor,issue,stance\n2024-01-01,France,a,pro\n\n2024-01-01,France,a,pro\n')),
    ).toEqual(['row 2', 'row 4']);
  });

  test('is checked as such', () => {
    expect(() => parse('date,actor,issue,stance\n2024-01-01,France,a,perhaps\n')).toThrow(
      't.csv:2: no such stance: perhaps',
    );
  });
});

describe('any table', () => {
  test('with dates will do', () => {
    const table = parse('Document,Date,party,topic\nd1,2024-02-01,A,tax\nd1,2024-02-01T10:00,B,tax\n');
    expect(words(table.variables.get('party'))).toEqual(['A', 'B']);
    expect([...table.variables.keys()]).toEqual(['party', 'topic']);
    expect(table.ids).toEqual(['t:2', 't:3']);
    expect(documents(table)).toEqual(['d1', 'd1']);
  });

  test.each([
    [
      'party,topic\nA,tax\n',
      't.csv:1: missing column: date — a table for networks needs a column date, time',
    ],
    ['dat,party\n2024-02-01,A\n', 'did you mean "dat"?'],
    ['date,party\n1 May,A\n', 't.csv:2: no such date: 1 May — write it as 2024-03-31, or'],
    ['date,party\n', 'no statements: t.csv — there is nothing below the header'],
    ['', 'empty table: t.csv'],
  ])('that is wrong is an error with its line: %j', (csv, line) => {
    expect(() => parse(csv)).toThrow(line);
  });
});

test('a table of whatever cells is read, or refused in a line', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('date', '2024-01-01', 'actor', '', '"', '1', 'true'),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.boolean(), (table, delimiter, dated) => {
      const csv = table
        .map((row, i) => (dated ? [i === 0 ? 'date' : '2024-01-01', ...row] : row).join(delimiter))
        .join('\n');
      try {
        const read = parse(csv);
        for (const column of read.variables.values())
          expect(column.kind === 'text' ? column.codes.length : column.values.length).toBe(read.length);
      } catch (error) {
        expect(error).toBeInstanceOf(EntenteError);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  [['1', '0', ''], 'boolean'],
  [['TRUE', 'false'], 'boolean'],
  [['0', '1', '2'], 'integer'],
  [['-2', '1.5'], 'number'],
  [['007', '1'], 'text'],
  [['1', 'A'], 'text'],
  [[true, null], 'boolean'],
  [[3, 1], 'integer'],
  [['1e400'], 'text'],
  [[], 'text'],
])('the kind of %j is %s', (values, kind) => {
  expect(inferKind(values)).toBe(kind);
});

test('a time is read to the second, and none that does not exist', () => {
  expect(readTime('1970-01-02 00:00:01')).toBe(86_401);
  expect(readTime('1969-12-31T23:59Z')).toBe(-60);
  expect(readTime('2024-02-30')).toBeNull();
  expect(readTime('2024-02-01 25:00')).toBeNull();
  expect(writeTime(86_401)).toBe('1970-01-02T00:00:01');
  expect(writeTime(86_400)).toBe('1970-01-02');
});
