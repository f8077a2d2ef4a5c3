import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDatabase, writeDnaProject } from '../../../test/fixtures/dna-project.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

let folder: string;
let dna: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-import-dna-'));
  dna = writeDnaProject(join(folder, 'canal.dna'));
  store = join(folder, 'entente.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const importing = (...files: string[]) => runEntente(['import', ...files, '--store', store]);
const exporting = async (...args: string[]) =>
  (await runEntente(['export', '--store', store, ...args])).stdout;

describe('entente import of a .dna file', () => {
  test('stores all of it, and a second time nothing', async () => {
    expect(await importing(dna)).toEqual({
      code: 0,
      stdout: `stored ${dna}: codebook canal with 2 issues, 3 statements, 3 documents, 70 attributes\n`,
      stderr: '',
    });
    expect((await importing(dna)).stdout).toBe(`already stored ${dna}: nothing new\n`);
  });

  test('adds what was coded since, and keeps a changed attribute beside the old one', async () => {
    await importing(dna);
    writeDatabase(
      dna,
      `insert into STATEMENTS values (11, 1, 1, 0, 11, 2); insert into DATASHORTTEXT values (20, 11, 2, 5), (21, 11, 3, 6);
       insert into DATABOOLEAN values (20, 11, 4, 0); update ATTRIBUTEVALUES set AttributeValue = 'state' where ID = 1;
       update DOCUMENTS set Title = 'The first hearing' where ID = 1`,
    );
    expect((await importing(dna)).stdout).toBe(`stored ${dna}: 1 statement, 2 attributes\n`);
    expect(await exporting('--what', 'attributes')).toContain(
      'value,organization,Harbour Board,Type,state,canal\n',
    );
    const titles = await runEntente(['network', '--store', store, '--rows', 'title', '--columns', 'issue']);
    expect(titles.stdout).toContain('\nThe first hearing,');
  });

  test('says what did not fit, and refuses what is no .dna file without making a store', async () => {
    const cut = join(folder, 'cut.dna');
    writeFileSync(cut, readFileSync(dna).subarray(0, 9000));
    expect(await importing(cut)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^entente: DNA file is cut off/),
    });
    expect((await runEntente(['export', '--store', store, '--what', 'codebook'])).stderr).toContain(
      'no such store',
    );
    writeDatabase(dna, 'update STATEMENTS set Stop = 900 where ID = 1');
    expect((await importing(dna)).stderr).toBe(`${dna}: statement 1 at [12, 900) is put at [12, 35)\n`);
  });

  test('goes back out: statements, and networks equal to those of the file itself', async () => {
    await importing(dna);
    const rows: Record<string, string>[] = parse(await exporting('--what', 'statements'), { columns: true });
    expect(
      rows.map(({ id, quote, organization, agreement }) => [id, quote, organization, agreement]),
    ).toEqual([
      ['canal:s1', 'We widen it, said Kolt', 'Harbour Board', 'true'],
      ['canal:s2', 'Arel is against it.', 'Port & Sons', 'false'],
      ['canal:s4', 'Kolt is for it.', 'Harbour Board', 'true'],
    ]);
    const args = [
      '--rows',
      'organization',
      '--columns',
      'concept',
      '--qualifier',
      'agreement',
      '--aggregate',
      'subtract',
    ];
    for (const format of ['csv', 'graphml', 'json']) {
      const direct = await runEntente(['network', dna, ...args, '--format', format]);
      const stored = await runEntente(['network', '--store', store, ...args, '--format', format]);
      expect(stored.stdout).toBe(direct.stdout);
      expect(await exporting('--what', 'network', ...args, '--format', format)).toBe(stored.stdout);
    }
    const hours = ['--window', '2h', '--from', '2024-03-01', '--to', '2024-03-01'];
    const direct = await runEntente(['network', dna, ...args, ...hours]);
    expect((await runEntente(['network', '--store', store, ...args, ...hours])).stdout).toBe(direct.stdout);
    expect(await exporting('--what', 'network')).toBe(
      '"",Tax <ships>,Widen the canal\nHarbour Board,1,1\nPort & Sons,-1,0\n',
    );
  });

  test('makes networks of codings that are no statements, too', async () => {
    await importing(dna);
    const args = ['--rows', 'note', '--columns', 'title', '--statement-type'];
    expect((await runEntente(['network', '--store', store, ...args, 'Remark'])).stdout).toBe(
      '"",First hearing\nCheck the date.,1\n',
    );
    // Only they have the variable.
    const told = await runEntente(['network', '--store', store, '--rows', 'note', '--columns', 'title']);
    expect(told.stdout).toBe('"",First hearing\nCheck the date.,1\n');
    expect((await runEntente(['network', '--store', store, ...args, 'Remarks'])).stderr).toContain(
      'unknown statement type: Remarks — did you mean "Remark"? the store has: Speech, Remark',
    );
  });
});

test('a network of a store counts codings without a stance or an actor where it needs none, as that of the file', async () => {
  writeDatabase(
    dna,
    `delete from DATABOOLEAN where StatementId = 1; update DATASHORTTEXT set Entity = 8 where StatementId = 2 and VariableId = 2;
     update DATASHORTTEXT set Entity = 1 where StatementId = 2 and VariableId = 1`,
  );
  await importing(dna);
  for (const args of [
    ['--rows', 'organization', '--columns', 'concept'],
    ['--rows', 'concept', '--columns', 'title', '--qualifier', 'agreement', '--aggregate', 'subtract'],
  ]) {
    const direct = await runEntente(['network', dna, ...args]);
    const stored = await runEntente(['network', '--store', store, ...args]);
    expect(stored.stdout).toBe(direct.stdout);
    expect(direct.stdout.trim().split('\n').length).toBeGreaterThan(1);
  }
});

test('entente import takes the event list that DNA exports', async () => {
  const list = join(folder, 'list.csv');
  writeFileSync(
    list,
    'statement_id;time;organization;concept;agreement;text;document_id;document_title\n' +
      '1;2024-02-01 00:00:00;"Harbour Board";"Widen it";1;"We widen it";1;"First hearing"\n' +
      '2;2024-02-01 00:00:00;"Harbour Board";"";0;"Nothing";1;"First hearing"\n',
  );
  expect((await importing(list)).stdout).toBe(`stored ${list}: 1 statement, 5 attributes\n`);
  expect((await importing(list)).stdout).toBe(`already stored ${list}: nothing new\n`);
  expect(await exporting('--what', 'network')).toBe('"",Widen it\nHarbour Board,1\n');
});

test('entente unity reads a .dna file', async () => {
  writeDatabase(
    dna,
    `update ENTITIES set Value = 'France' where ID = 4; update ENTITIES set Value = 'Italy' where ID = 5`,
  );
  const { code, stdout } = await runEntente([
    'unity',
    dna,
    '--alliance',
    'NATO',
    '--issue',
    'Tax <ships>',
    '--format',
    'json',
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).change.to).toMatchObject({ known: 2 });
});
