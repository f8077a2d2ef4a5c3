import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../documents/span.ts';
import { parseCodebook } from './parse-codebook.ts';
import { isDeedsTable, parseDeeds } from './parse-deeds.ts';
import { parseStatements } from './parse-statements.ts';
import { csvRecords } from './csv-records.ts';
import { problemsOf } from './problems.ts';
import { builtInRegistry } from './registry/index.ts';

const context = { document: 'table', registry: builtInRegistry(), fileName: 'table.csv' };
const head = 'date,actor,issue,stance';
const row = '2024-02-26,France,troops,pro';

function messageOf(csv: string, more: object = {}): string {
  try {
    parseStatements(csv, { ...context, ...more });
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'no error';
}

describe('what a row says', () => {
  test('the actor is its own column, else the country, else the speaker, by the name of the registry', () => {
    const csv =
      'Date,Speaker,COUNTRY,actor,issue,stance\n' +
      '2024-02-26,Minister A,Britain,NATO,troops,pro\n' +
      '2024-02-26,Minister A,Britain,,troops,1\n';
    expect(parseStatements(csv, context).map(({ actor, variables }) => [actor, variables])).toEqual([
      ['NATO', { COUNTRY: 'Britain' }],
      ['United Kingdom', { COUNTRY: 'Britain' }],
    ]);
    expect(
      parseStatements('date,country,issue,stance\n2024-02-26,Britain,troops,pro', context)[0]?.actor,
    ).toBe('United Kingdom');
  });

  test.each([
    ['pro', 1],
    ['Contra', -1],
    ['ambivalent', 0],
    ['0.25', 0.25],
    ['-1', -1],
    [' pro ', 1],
  ])('stance %s is %d', (written, stance) => {
    expect(parseStatements(`${head}\n2024-02-26,France,troops,${written}`, context)[0]?.stance).toBe(stance);
  });

  test('confidence is a number where the whole column is, and a variable where it is words', () => {
    const of = (cells: string[]) =>
      parseStatements(`${head},confidence\n${cells.map((cell) => `${row},${cell}`).join('\n')}`, context).map(
        ({ confidence, variables }) => [confidence, variables['confidence']],
      );
    expect(of(['0.5', ''])).toEqual([
      [0.5, undefined],
      [null, undefined],
    ]);
    expect(of(['high', '1'])).toEqual([
      [null, 'high'],
      [null, '1'],
    ]);
  });

  test('a row without an id is named by its table and its row in a spreadsheet, empty rows counted', () => {
    expect(parseStatements(`${head}\n\n,,,\n${row}\n`, context)[0]?.id).toBe('table:4');
  });

  test('semicolons and tabs divide cells where the header is written so, and the decimal comma is read', () => {
    for (const mark of [';', '\t']) {
      const csv =
        `"date";"actor";"issue";"stance";"note"\r\n2024-02-26;France;troops;-0,5;one, two\r\n`.replaceAll(
          ';',
          mark,
        );
      expect(parseStatements(csv, context)[0]).toMatchObject({
        stance: -0.5,
        variables: { note: 'one, two' },
      });
    }
  });

  test('a column named like a part of JavaScript is a variable like others', () => {
    const [statement] = parseStatements(`${head},__proto__,constructor\n${row},x,y`, context);
    expect(Object.entries(statement!.variables)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('a codebook gives its variables their types', () => {
    const codebook = parseCodebook(
      'name: t\nissues:\n  troops: {question: Q?, pro: p, contra: c}\nvariables: {n: integer, sure: boolean}',
      'c.yaml',
    );
    const csv = `${head},N,sure,other\n${row},12,yes,12\n`;
    expect(parseStatements(csv, { ...context, codebook })[0]?.variables).toEqual({
      n: 12,
      sure: true,
      other: '12',
    });
    expect(messageOf(`${head},n\n${row},many`, { codebook })).toBe(
      'table.csv:2: not a whole number: many — the codebook declares this variable an integer',
    );
  });
});

describe('spans', () => {
  test('the span is the cell that paraphrases the statement, else the row, without the mark at the head of the file', () => {
    const csv = `\uFEFF${head},paraphrase\n${row},"Said ""no"",\nthen 🙂 left."\n${row},\n`;
    const [first, second] = parseStatements(csv, context);
    expect(first?.span.text).toBe('Said ""no"",\nthen 🙂 left.');
    expect(second?.span.text).toBe(`${row},`);
    expect([first!, second!].every(({ span }) => holds(csv, span))).toBe(true);
  });

  const cell = fc.stringMatching(/^[ab"',;\t\r\n 🙂é]{0,8}$/u);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('a span always is its slice of the table, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, end) => {
          const lines = rows.map(([before, quote]) => [quoted(before), row, quoted(quote)].join(','));
          const csv = [`before,${head},quote`, ...lines].join(end);
          const statements = parseStatements(csv, context);
          expect(statements).toHaveLength(rows.length);
          for (const { span } of statements) expect(holds(csv, span)).toBe(true);
        },
      ),
    );
  });

  test('cells are those that csv-parse 7.0.3 reads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const written = (text: string) => (/[",;\t\r\n]/.test(text) ? quoted(text) : text);
          const csv = rows.map((cells) => cells.map(written).join(delimiter)).join(end);
          const ours = [...csvRecords(csv, delimiter as ',', problemsOf('x'))].map(({ cells }) => cells);
          expect(ours).toEqual(
            parse(csv, {
              delimiter,
              record_delimiter: end,
              relax_column_count: true,
              skip_empty_lines: false,
            }),
          );
        },
      ),
    );
  });
});

describe('tables that cannot be read', () => {
  test.each([
    ['', 'empty table: table.csv — its first row must name the columns'],
    [' \n\n', 'empty table: table.csv — its first row must name the columns'],
    [`${head}\n`, 'table.csv:1: no statements: table.csv — there is nothing below the header'],
    [
      'date,country,issue\n',
      'table.csv:1: missing column: stance — statements need date, issue, stance, one of actor, country, speaker',
    ],
    [
      'date,country,isue,stence\n',
      'table.csv:1: missing columns: issue, stance — did you mean "isue", "stence"? statements need date, issue, stance, one of actor, country, speaker',
    ],
    [`${head},actor\n`, 'table.csv:1: column named twice: actor — give each column a name of its own'],
    [
      `${head},Actor\n`,
      'table.csv:1: column named twice: actor and Actor — upper and lower case are the same in the names of columns; rename one',
    ],
    [
      `${head}\n${row}\n2024-02-30,France,troops,pro\n`,
      'table.csv:3: no such date: 2024-02-30 — write it as year-month-day: 2024-03-31',
    ],
    [
      `${head}\n26.02.2024,France,troops,pro\n`,
      'table.csv:2: no such date: 26.02.2024 — write it as year-month-day: 2024-03-31',
    ],
    [
      `${head}\n${row}y\n2024,France,troops,1.5\n`,
      'table.csv:2: no such stance: proy — write pro, contra, ambivalent or a number from -1 to 1 (and 2 more)',
    ],
    [
      `${head}\n${row},x\n`,
      'table.csv:2: wrong number of cells: 5 instead of 4 — put a cell that holds a "," between quotation marks',
    ],
    [
      `${head}\n2024-02-26,"France\n,troops`,
      'table.csv:2: quotation mark never closed: "France ,troops — close it with "',
    ],
    [
      `${head}\n"a" b,c,d,e`,
      'table.csv:2: text after a closing quotation mark: "a" b,c,d,e — write a quotation mark inside a cell twice: ""',
    ],
    [`${head}\n2024-02-26,,troops,pro`, 'table.csv:2: no actor: (empty) — fill in actor, country or speaker'],
    [`${head}\n2024-02-26,France,,pro`, 'table.csv:2: no issue: (empty) — fill in the issue'],
    [
      `${head},status\n${row},done`,
      'table.csv:2: no such status: done — write suggested, accepted, rejected',
    ],
    [
      `${head},id\n${row},a\n${row},a`,
      'table.csv:3: id used twice: a — line 2 has it already; give each row an id of its own',
    ],
    [
      `${head},document,start,end,quote\n${row},column,0,3,four`,
      'table.csv:2: no such span: [0, 3) of a quote of 4 units — start and end count UTF-16 units of the document, and the quote is what stands between them',
    ],
  ])('%j', (csv, message) => {
    expect(messageOf(csv)).toBe(message);
  });

  test('lines are counted through line breaks inside cells', () => {
    expect(messageOf(`${head},text\n${row},"a\r\nb\rc\nd"\n2024-02-30,France,troops,pro,x`)).toContain(
      'table.csv:6: no such date',
    );
  });

  test('an issue that the codebook does not have is named, with those it has', () => {
    const codebook = parseCodebook('name: t\nissues:\n  troops: {question: Q?, pro: p, contra: c}', 'c.yaml');
    expect(messageOf(`${head}\n2024-02-26,France,TROOPS,pro`, { codebook })).toBe('no error');
    expect(messageOf(`${head}\n2024-02-26,France,troop,pro`, { codebook })).toBe(
      'table.csv:2: unknown issue: troop — did you mean "troops"? the codebook has: troops',
    );
  });
});

describe('deeds', () => {
  test('a table of deeds is one with a magnitude, a unit or a deed', () => {
    expect([['date', ' Magnitude'], ['unit'], ['deed'], ['date', 'stance']].map(isDeedsTable)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('a deed keeps its size and its words', () => {
    const csv = `${head},deed,magnitude,unit\n${row},Sent 12 howitzers.,12,howitzers\n`;
    const [deed] = parseDeeds(csv, context);
    expect(deed).toMatchObject({
      id: 'table:2',
      actor: 'France',
      magnitude: 12,
      unit: 'howitzers',
      coder: 'table',
    });
    expect(deed?.span.text).toBe('Sent 12 howitzers.');
    expect(holds(csv, deed!.span)).toBe(true);
  });

  test('a size that is no number is named', () => {
    expect(() => parseDeeds(`${head},magnitude\n${row},dozens`, context)).toThrow(
      'table.csv:2: not a number: dozens — write it with a point and no spaces: 1200.5',
    );
  });
});
