import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDatabase, writeDnaProject } from '../../../test/fixtures/dna-project.ts';
import { EntenteError } from '../../error.ts';
import { rng } from '../../stats/rng.ts';
import { openStore } from '../open-store.ts';
import { quoteOf } from './placed-statements.ts';
import { readDna } from './read-dna.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-dna-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const project = (further?: string) => writeDnaProject(join(folder, 'canal.dna'), further);

describe('a .dna file', () => {
  test('is read with all that it holds, and no password', () => {
    const file = readDna(project());
    expect(file.settings).toEqual(
      new Map([
        ['date', '2026-06-30'],
        ['version', '3.1.2'],
      ]),
    );
    expect(file.coders.map(({ name, colour }) => [name, colour])).toEqual([
      ['Admin', '#ffff00'],
      ['Ida', '#0080ff'],
      ['Ida (3)', '#010203'],
    ]);
    expect(file.coders[1]!.settings).toEqual(
      new Map([
        ['FontSize', 16],
        ['PermissionAddDocuments', 0],
      ]),
    );
    expect(JSON.stringify(file, (_key, value) => (value instanceof Map ? [...value] : value))).not.toMatch(
      /password|not for anybody|nor th/i,
    );
    expect(file.relations).toEqual([
      {
        coder: 'Admin',
        other: 'Ida',
        viewStatements: true,
        editStatements: true,
        viewDocuments: true,
        editDocuments: false,
      },
      {
        coder: 'Ida',
        other: 'Admin',
        viewStatements: true,
        editStatements: false,
        viewDocuments: true,
        editDocuments: true,
      },
    ]);
    expect(file.regexes).toEqual([{ label: 'can[ae]ls?', colour: '#ff0000' }]);
    expect(file.variableLinks).toEqual([[1, 2]]);
    expect(
      file.documents.map(({ id, title, author, notes, coder, time }) => [
        id,
        title,
        author,
        notes,
        coder,
        time,
      ]),
    ).toEqual([
      [1, 'First hearing', 'Writer A', 'seen twice', 'Ida', 1_706_745_600],
      [2, 'Second "hearing"', 'Writer B', '', 'Admin', 1_709_301_845],
      [10, 'Never coded', '', '', null, 1_711_929_600],
    ]);
    expect(file.notes).toEqual([]);
  });

  test('has statement types with variables of every kind, entities and what is known of them', () => {
    const [speech, remark] = readDna(project()).statementTypes;
    expect(speech!.variables.map(({ name, type }) => [name, type])).toEqual([
      ['person', 'short text'],
      ['organization', 'short text'],
      ['concept', 'short text'],
      ['agreement', 'boolean'],
      ['weight', 'integer'],
    ]);
    expect(speech!.variables[1]!.entities[1]).toEqual({
      id: 5,
      value: 'Port & Sons',
      colour: '#010101',
      childOf: 4,
      attributes: new Map([
        ['Type', 'private'],
        ['Alias', ''],
      ]),
    });
    expect(remark).toMatchObject({ label: 'Remark', colour: '#d3d3d3', variables: [{ name: 'note' }] });
  });

  test('has the values of each statement, null where nobody gave one', () => {
    const { statements } = readDna(project());
    expect(statements.get(1)!.map(({ id, values }) => [id, ...values])).toEqual([
      [1, 'Mira Kolt', 'Harbour Board', 'Widen the canal', 1, 3],
      [2, 'Jon Arel', 'Port & Sons', 'Tax <ships>', 0, -2],
      [4, '', 'Harbour Board', 'Tax <ships>', 1, null],
    ]);
    expect(statements.get(2)!.map(({ values }) => values)).toEqual([['Check the date.']]);
  });

  test('says where its statements stand in UTF-16 units, behind an emoji too', () => {
    const { statements, documents } = readDna(project());
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    expect(statements.get(1)!.map((each) => quoteOf(texts.get(each.document)!, each))).toEqual([
      'We widen it, said Kolt',
      'Arel is against it.',
      'Kolt is for it.',
    ]);
  });

  test('of which places count characters is converted, a document at a time', () => {
    // Behind the second emoji the end would be outside the text, or a start inside a pair of units.
    const file = readDna(
      project(
        'update STATEMENTS set Start = 2, Stop = 21 where ID = 2; update STATEMENTS set Start = 24, Stop = 39 where ID = 4; insert into STATEMENTS values (5, 1, 2, 22, 23, 1);',
      ),
    );
    const text = file.documents[1]!.text;
    expect(
      file.statements
        .get(1)!
        .slice(1)
        .map((each) => quoteOf(text, each)),
    ).toEqual(['Arel is against it.', 'Kolt is for it.', '🚢']);
    expect(file.notes).toEqual([
      'places in document 2 count characters, not UTF-16 units: they are converted',
    ]);
  });

  test('with a place outside its text keeps the statement and says so', () => {
    const file = readDna(
      project(
        'update STATEMENTS set Stop = 900 where ID = 1; insert into STATEMENTS values (7, 1, 10, 50, 60, 1), (8, 1, 99, 0, 1, 1), (9, 44, 1, 0, 1, 1)',
      ),
    );
    const [first] = file.statements.get(1)!;
    expect(quoteOf(file.documents[0]!.text, first!)).toBe('We widen it, said Kolt.');
    const last = file.statements.get(1)!.at(-1)!;
    expect([last.id, quoteOf(file.documents[2]!.text, last)]).toEqual([7, null]);
    expect(file.notes).toEqual([
      'statement 9 is left out: its type 44 is not in the file',
      'statement 1 at [12, 900) is put at [12, 35)',
      'statement 7 at [50, 60) is outside its text of 13 units',
      'statement 8 is left out: document 99 is not in the file',
    ]);
  });

  test.each([['delete'], ['wal']])(
    'is not written to, nor anything beside it, in journal mode %s',
    (mode) => {
      const path = project(`pragma journal_mode = ${mode}`);
      const before = readFileSync(path);
      readDna(path);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readdirSync(folder)).toEqual(['canal.dna']);
    },
  );
});

describe('a .dna file in WAL mode', () => {
  test('that another program has open is read with what is in its log', () => {
    const path = project('pragma journal_mode = wal');
    const other = new DatabaseSync(path);
    other.exec(`update SETTINGS set Value = 'today' where Property = 'date'`);
    try {
      expect(readDna(path).settings.get('date')).toBe('today');
    } finally {
      other.close();
    }
  });
});

describe('a file that cannot be read as a .dna file', () => {
  const named = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('is refused in a line that says why', async () => {
    const whole = readFileSync(project());
    const refused: [path: string, line: RegExp][] = [
      [join(folder, 'none.dna'), /^cannot read: .*none\.dna — there is no such file or folder$/],
      [folder, /^not a DNA file: .* — name a \.dna file of DNA 3$/],
      [named('empty.dna', ''), /^not a DNA file: .*empty\.dna — it is no SQLite database/],
      [named('text.dna', 'A text.'), /^not a DNA file: .*text\.dna — it is no SQLite database/],
      [named('old.dna', '<?xml version="1.0"?>'), /^a file of an old DNA: .*old\.dna — it is XML, of DNA 1/],
      [
        named('cut.dna', whole.subarray(0, 9_000)),
        /^DNA file is cut off: .*cut\.dna — it has 9000 bytes of \d+;/,
      ],
      [named('head.dna', whole.subarray(0, 40)), /^DNA file is cut off: .*head\.dna — it has 40 bytes/],
      [
        writeDatabase(join(folder, 'other.dna'), 'create table a (b)'),
        /^not a DNA file: .* without the table SETTINGS/,
      ],
      [
        writeDatabase(
          join(folder, 'two.dna'),
          `create table SETTINGS (Property text, Value text); insert into SETTINGS values ('version', '2.0 beta 25')`,
        ),
        /^a file of DNA 2\.0 beta 25: .*two\.dna — open DNA 3, make a new database there/,
      ],
    ];
    const store = await openStore(join(folder, 'store.dna'), { create: true });
    await store.close();
    refused.push([
      join(folder, 'store.dna'),
      /^not a DNA file: .* — it is a store of Entente: name it with --store$/,
    ]);
    for (const [path, line] of refused) expect(() => readDna(path), path).toThrow(line);
  });

  test('because another program is writing is refused as locked', () => {
    const path = project();
    const other = new DatabaseSync(path);
    other.exec('begin exclusive');
    try {
      expect(() => readDna(path)).toThrow(
        /^DNA file is locked: .* — another program is writing to it; close it there/,
      );
    } finally {
      other.close();
    }
  });

  test('whatever of its bytes are others is read, or refused in a line', () => {
    const path = project();
    const whole = readFileSync(path);
    const random = rng(20_261_129);
    const lines = new Set<string>();
    for (let copy = 0; copy < 60; copy += 1) {
      const bytes = Buffer.from(whole);
      for (let change = 0; change < 12; change += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      writeFileSync(path, bytes);
      try {
        readDna(path);
        lines.add('read');
      } catch (error) {
        expect(error).toBeInstanceOf(EntenteError);
        lines.add((error as EntenteError).what);
      }
    }
    expect(lines).toContain('read');
    expect(lines).toContain('DNA file is damaged');
  });

  test('because its pages are overwritten is refused as damaged', () => {
    const path = project();
    const bytes = readFileSync(path);
    bytes.fill(0xab, 4096);
    writeFileSync(path, bytes);
    expect(() => readDna(path)).toThrow(/^DNA file is damaged: .* — it is cut off or overwritten/);
  });
});
