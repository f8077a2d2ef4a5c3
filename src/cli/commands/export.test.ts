import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codebookOf, deedIn, documentOf, issueOf, statementIn } from '../../../test/store/fiction.ts';
import { runCommand } from '../../../test/store/run-command.ts';
import { openStore, openStoreWith } from '../../store/index.ts';

const note = documentOf('note', 'Minister A of Ruritania: "for troops, 🕊", he said;\r\nB of Zenda is not.', {
  date: '2024-02-26',
});
const statements = [
  statementIn(note, '"for troops, 🕊"', { variables: { tone: 'calm', rows: 2, sure: true, note: null } }),
  statementIn(note, 'B of Zenda is not', {
    actor: 'Zenda',
    stance: -0.5,
    date: '2024-03-02',
    issue: 'arms',
    status: 'suggested',
    coder: 'rules 1',
    confidence: 0.25,
    voice: 'author',
    page: 'ruritanian-news.example 2024/03/02',
    variables: { tone: null },
  }),
];
const deeds = [deedIn(note, 'B of Zenda')];
const codebook = {
  ...codebookOf(issueOf('troops'), issueOf('arms', { parent: 'troops' })),
  variables: [
    { name: 'tone', type: 'short-text' },
    { name: 'rows', type: 'integer' },
    { name: 'sure', type: 'boolean' },
  ] as const,
};

let folder: string;
let store: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'an export '));
  store = join(folder, 'entente.db');
  const opened = await openStoreWith(store, { codebook, documents: [note], statements, deeds });
  await opened.store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function exporting(what: string, ...args: string[]) {
  return runCommand(['export', '--store', store, '--what', what, ...args]);
}

describe('what is exported', () => {
  test.each([['jsonl'], ['csv']])('as %s and imported elsewhere is the same', async (format) => {
    const out = (name: string) => join(folder, name);
    const files = [out('note.jsonl'), out('said.x'), out('done.x'), out('codes.yaml')].map((path) =>
      path.replace(/x$/, format),
    );
    await exporting('documents', '--out', files[0]!);
    await exporting('statements', '--format', format, '--out', files[1]!);
    await exporting('deeds', '--format', format, '--out', files[2]!);
    await exporting('codebook', '--out', files[3]!);
    const copy = join(folder, 'copy.db');
    const { error, stdout } = await runCommand(['import', ...files.toReversed(), '--store', copy]);
    expect(error).toBeNull();
    expect(stdout.split('\n')).toHaveLength(5);
    const opened = await openStore(copy);
    expect(await opened.documents()).toEqual([note]);
    expect(await opened.codebook()).toEqual(codebook);
    expect(await opened.deeds()).toEqual(deeds);
    const every = { tone: null, rows: null, sure: null, note: null };
    const columns = (variables: object) => (format === 'csv' ? { ...every, ...variables } : variables);
    expect(await opened.statements({ status: 'any' })).toEqual(
      statements.map((statement) => ({ ...statement, variables: columns(statement.variables) })),
    );
    await opened.close();
  });

  test.each([
    [['--issue', 'arms'], ['B of Zenda is not']],
    [['--actor', 'Ruritanian kingdom'], ['"for troops, 🕊"']],
    [['--from', '2024-03-01'], ['B of Zenda is not']],
    [['--to', '2024-03-01'], ['"for troops, 🕊"']],
    [['--status', 'accepted'], ['"for troops, 🕊"']],
    [['--status', 'rejected'], []],
  ])('with %j are the statements that fit', async (args, quotes) => {
    const { stdout } = await exporting('statements', '--format', 'jsonl', ...args);
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => JSON.parse(line).span.text)).toEqual(quotes);
  });

  test('is safe for a spreadsheet where asked, and exact where not', async () => {
    const opened = await openStore(store);
    const formula = { ...statements[0]!, id: 'formula', speaker: '=1+1' };
    await opened.addStatements([formula]);
    await opened.close();
    expect((await exporting('statements')).stdout).toContain(',=1+1,');
    expect((await exporting('statements', '--spreadsheet-safe')).stdout).not.toContain(',=1+1,');
  });
});

describe('an export is refused in one line', () => {
  test.each([
    [['statements', '--issue', 'peace'], 'unknown issue: peace — the store has: arms, troops'],
    [
      ['statements', '--actor', 'Nobody'],
      'unknown actor: Nobody — see the names in "entente export --what statements"',
    ],
    [
      ['deeds', '--from', '2024-05-01', '--to', '2024-01-01'],
      'the first date is after the last: 2024-05-01 > 2024-01-01 — swap them',
    ],
    [['documents', '--issue', 'troops'], 'no filter of documents: --issue — leave it out'],
    [['deeds', '--status', 'accepted'], 'no filter of deeds: --status — leave it out'],
    [
      ['networks'],
      'no such export: networks — this version exports: statements, documents, deeds, codebook, attributes, reviews, network',
    ],
    [['documents', '--format', 'csv'], 'no export of documents as: csv — write --format jsonl'],
    [['codebook', '--format', 'jsonl'], 'no export of codebook as: jsonl — write --format yaml'],
  ])('of %j', async ([what, ...args], line) => {
    const before = readFileSync(store);
    expect(await exporting(what!, ...args, '--out', join(folder, 'out'))).toEqual({
      stdout: '',
      error: line,
    });
    expect(readdirSync(folder)).toEqual(['entente.db']);
    expect(readFileSync(store).equals(before)).toBe(true);
  });

  test('of a codebook that is not there', async () => {
    const empty = join(folder, 'empty.db');
    await (await openStore(empty, { create: true })).close();
    const { error } = await runCommand(['export', '--store', empty, '--what', 'codebook']);
    expect(error).toBe(`no codebook in the store: ${empty} — import a .yaml file into it`);
  });

  test('of a store that is not there', async () => {
    const missing = join(folder, 'no.db');
    const { error } = await runCommand(['export', '--store', missing, '--what', 'documents']);
    expect(error).toContain(`no such store: ${missing} — `);
  });
});

describe('brat', () => {
  test('statements as a folder of brat come back to the same in another store', async () => {
    const out = join(folder, 'for brat');
    expect(await exporting('statements', '--format', 'brat', '--out', out)).toMatchObject({ error: null });
    expect(readdirSync(out).toSorted()).toEqual(['annotation.conf', 'note.ann', 'note.txt']);
    expect(readFileSync(join(out, 'note.txt'), 'utf8')).toBe(note.text);
    const other = join(folder, 'other.db');
    const imported = await runCommand(['import', join(out, 'note.ann'), '--store', other]);
    expect(imported).toMatchObject({ error: null });
    const [first, second] = [await openStore(store), await openStore(other)];
    expect(await second.statements({ status: 'any' })).toEqual(await first.statements({ status: 'any' }));
    expect(await second.document('note')).toEqual({ ...(await first.document('note')), origin: note.origin });
    await Promise.all([first.close(), second.close()]);
  });

  test('nothing is written over, and a folder must be named', async () => {
    expect((await exporting('statements', '--format', 'brat', '--out', folder)).error).toContain(
      `the folder is not empty: ${folder}`,
    );
    expect((await exporting('statements', '--format', 'brat')).error).toContain('no folder to write to');
  });

  test('an annotation of what somebody said becomes suggestions, and with a coder what they accepted', async () => {
    writeFileSync(join(folder, 'cup.txt'), 'On 1 March 2024 France said yes to troops.');
    const note = {
      kind: 'indirect',
      voice: 'reported',
      confidence: 0.8,
      reader: 'rules 1',
      speaker: { actor: 'France', name: null, office: null, behalfOf: null },
      issue: { id: 'troops', score: 1 },
      stance: 1,
    };
    writeFileSync(
      join(folder, 'cup.ann'),
      `T1\tContent 28 41\tyes to troops\nE1\tAttribution:T1 Content:T1\n#1\tAnnotatorNotes E1\t${JSON.stringify(note)}\n#2\tDocument T1\t{"date":"2024-03-01"}\n`,
    );
    const put = (...args: string[]) =>
      runCommand(['import', join(folder, 'cup.ann'), '--store', store, ...args]);
    expect(await put()).toMatchObject({ error: null });
    expect(await put('--coder', 'Ada')).toMatchObject({ error: null });
    const opened = await openStore(store);
    const found = await opened.statements({ status: 'any', actor: 'France' });
    expect(found.map(({ status, coder, confidence }) => [status, coder, confidence])).toEqual([
      ['suggested', 'rules 1', 0.8],
      ['accepted', 'Ada', null],
    ]);
    await opened.close();
  });

  test('an annotation that does not fit its text stores nothing', async () => {
    writeFileSync(join(folder, 'cup.txt'), 'Short.');
    writeFileSync(join(folder, 'cup.ann'), 'T1\tStatement 0 99\tx\n');
    const { error } = await runCommand([
      'import',
      join(folder, 'cup.ann'),
      '--store',
      join(folder, 'new.db'),
    ]);
    expect(error).toContain('cup.ann:1: no stretch of the text');
    expect(readdirSync(folder)).not.toContain('new.db');
    rmSync(join(folder, 'cup.txt'));
    const without = await runCommand(['import', join(folder, 'cup.ann'), '--store', store]);
    expect(without.error).toContain('annotation without its text');
  });
});
