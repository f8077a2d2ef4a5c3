import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDnaProject } from '../../../test/fixtures/dna-project.ts';
import type { TextColumn } from '../../coding/coded-table.ts';
import type { DnaFile } from './dna-file.ts';
import { dnaTable } from './dna-table.ts';
import { readDna } from './read-dna.ts';
import { statementType } from './statement-type.ts';

let folder: string;
let file: DnaFile;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-dna-'));
  file = readDna(writeDnaProject(join(folder, 'canal.dna')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the table of a statement type', () => {
  const words = (column: TextColumn) => Array.from(column.codes, (code) => column.labels[code] ?? null);

  test('has a row for each statement and a column for each variable', () => {
    const table = dnaTable(file, file.statementTypes[0]!);
    expect(table.ids).toEqual(['1', '2', '4']);
    expect([...table.document]).toEqual([0, 1, 1]);
    expect([...table.time]).toEqual([1_706_745_600, 1_709_301_845, 1_709_301_845]);
    expect([...table.coder].map((coder) => table.coders[coder])).toEqual(['Ida', 'Ida', 'Ida (3)']);
    expect(words(table.variables.get('person') as TextColumn)).toEqual(['Mira Kolt', 'Jon Arel', null]);
    expect(table.variables.get('agreement')).toEqual({
      kind: 'boolean',
      values: Float64Array.of(1, 0, 1),
      scale: [0, 1],
    });
    expect(table.variables.get('weight')).toMatchObject({
      values: Float64Array.of(3, -2, Number.NaN),
      scale: null,
    });
  });

  test('has all documents, also those without a statement', () => {
    const { documents } = dnaTable(file, file.statementTypes[0]!);
    expect(documents.map(({ id, source, section, type }) => [id, source, section, type])).toEqual([
      ['1', 'Gazette', 'News', 'report'],
      ['2', 'Gazette', 'Opinion', 'column'],
      ['10', '', '', ''],
    ]);
  });

  test('knows of its values what the file does, and their colours', () => {
    const known = dnaTable(file, file.statementTypes[0]!).attributes.get('organization')!;
    expect(known.get('Type')).toEqual(
      new Map([
        ['Harbour Board', 'public'],
        ['Port & Sons', 'private'],
      ]),
    );
    expect(known.get('Alias')).toEqual(new Map([['Harbour Board', 'HB']]));
    expect(known.get('colour')).toEqual(
      new Map([
        ['Harbour Board', '#00cc00'],
        ['Port & Sons', '#010101'],
      ]),
    );
  });
});

describe('the statement type', () => {
  test('is the one named, or the only one that declares the variables', () => {
    expect(statementType(file, 'Remark', []).label).toBe('Remark');
    expect(statementType(file, undefined, ['organization', 'author']).label).toBe('Speech');
    expect(statementType(file, undefined, ['note']).label).toBe('Remark');
  });

  test('is told by attributes too, whoever the coder and without regard to case', () => {
    expect(statementType(file, undefined, ['organization.Type', 'coder']).label).toBe('Speech');
    expect(statementType(file, undefined, ['Organization', 'Document.Title']).label).toBe('Speech');
  });

  test('is "DNA Statement" where several declare the variables', () => {
    const rename = "update STATEMENTTYPES set Label = 'DNA Statement' where ID = 2;";
    const renamed = readDna(writeDnaProject(join(folder, 'renamed.dna'), rename));
    expect(statementType(renamed, undefined, ['title']).label).toBe('DNA Statement');
    expect(statementType(renamed, undefined, ['person']).label).toBe('Speech');
  });

  test.each([
    [
      undefined,
      ['organisation'],
      'unknown variable: organisation — did you mean "organization"? the file has: person, ',
    ],
    [
      undefined,
      ['note', 'person'],
      'no statement type with these variables: note, person — each is declared',
    ],
    [undefined, ['title'], 'several statement types: Speech, Remark — choose one with --statement-type'],
    ['speech', [], 'unknown statement type: speech — did you mean "Speech"? the file has: Speech, Remark'],
  ])('that cannot be told is an error that says what there is: %s %j', (label, variables, line) => {
    expect(() => statementType(file, label, variables)).toThrow(line);
  });
});
