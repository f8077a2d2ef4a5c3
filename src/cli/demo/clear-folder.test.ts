import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deedIn, documentOf, issueOf, statementIn } from '../../../test/store/fiction.ts';
import { runCommand } from '../../../test/store/run-command.ts';
import { openStore, type Store } from '../../store/index.ts';
import { clearFolder } from './clear-folder.ts';
import type { Example } from './is-of-example.ts';

const codebook = `name: tea
issues:
  - { id: milk, question: Should milk go in first?, pro: Milk first., contra: Tea first. }
`;
const evidence = 'date,speaker,country,issue,stance\n2024-02-26,Minister A,Ruritania,milk,pro\n';
const deeds = 'date,country,issue,stance,magnitude,unit\n2024-02-26,Ruritania,milk,pro,12,jugs\n';

let folder: string;
let path: string;
let example: Example;
let files: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a demo '));
  const shipped = join(folder, 'examples');
  mkdirSync(shipped);
  path = join(folder, 'demo', 'entente.db');
  mkdirSync(join(folder, 'demo'));
  example = {
    codebook: join(shipped, 'codebook.yaml'),
    evidence: join(shipped, 'evidence.csv'),
    deeds: join(shipped, 'deeds.csv'),
    columns: [join(shipped, 'column.md')],
  };
  files = [example.codebook, example.evidence, example.deeds, ...example.columns];
  for (const [i, text] of [codebook, evidence, deeds, '# The cup\n\nNobody agrees.\n'].entries()) {
    writeFileSync(files[i]!, text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function store(...paths: string[]): Promise<void> {
  const { error } = await runCommand(['import', ...paths, '--store', path]);
  expect(error).toBeNull();
}

async function within(work: (store: Store) => Promise<unknown>): Promise<void> {
  const opened = await openStore(path);
  await work(opened);
  await opened.close();
}

const places = () => ({
  folder: join(folder, 'demo'),
  store: path,
  page: join(folder, 'demo', 'report.html'),
});
const clear = () => clearFolder(places(), example);

describe('the demo takes away a store', () => {
  test('that is not there, and makes the folder', async () => {
    rmSync(join(folder, 'demo'), { recursive: true });
    await clear();
    expect(existsSync(join(folder, 'demo'))).toBe(true);
  });

  test.each([4, 3, 2, 1])('of an earlier demo that got to file %i', async (last) => {
    await store(...files.slice(0, last));
    await clear();
    expect(existsSync(path)).toBe(false);
  });

  test('of an earlier demo whose files were edited since', async () => {
    await store(...files);
    for (const file of files) writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    writeFileSync(files[3]!, '# The cup\n\nEverybody agrees.\n');
    await clear();
    expect(existsSync(path)).toBe(false);
  });

  test('of an earlier demo of the same package in another place', async () => {
    await store(...files);
    const elsewhere = {
      evidence: join(folder, 'evidence.csv'),
      deeds: join(folder, 'deeds.csv'),
      columns: [join(folder, 'column.md')],
    };
    writeFileSync(elsewhere.evidence, readFileSync(files[1]!));
    writeFileSync(elsewhere.deeds, readFileSync(files[2]!));
    writeFileSync(elsewhere.columns[0]!, readFileSync(files[3]!));
    await clearFolder(places(), { ...example, ...elsewhere });
    expect(existsSync(path)).toBe(false);
  });
});

describe('the demo keeps a store', () => {
  const other = documentOf('other', 'Minister A of Ruritania is for milk.');
  const works: [string, () => Promise<void>][] = [
    [
      'with a review',
      async () => {
        await store(...files);
        await within(async (opened) => {
          const [statement] = await opened.statements();
          await opened.review(statement!.id, { status: 'rejected', coder: 'coder 2' });
        });
      },
    ],
    [
      'with a statement about one of its columns',
      async () => {
        await store(...files);
        await within(async (opened) => {
          const column = (await opened.document('column'))!;
          await opened.addStatements([statementIn(column, 'Nobody', { status: 'suggested' })]);
        });
      },
    ],
    [
      'with a second table about its evidence',
      async () => {
        await store(...files);
        const lines = join(folder, 'mine.jsonl');
        const document = documentOf('evidence', evidence);
        writeFileSync(lines, `${JSON.stringify(statementIn(document, 'Minister A', { id: 'mine' }))}\n`);
        await store(lines);
      },
    ],
    [
      'with a deed',
      async () => {
        await store(...files);
        await within(async (opened) => {
          await opened.addDeeds([deedIn((await opened.document('evidence'))!, 'milk')]);
        });
      },
    ],
    [
      'with a further document',
      async () => {
        await store(...files);
        await within((opened) => opened.addDocuments([other]));
      },
    ],
    [
      'with a newer state of its codebook',
      async () => {
        await store(...files);
        const mine = join(folder, 'mine.yaml');
        writeFileSync(mine, codebook.replace('Milk first.', 'Milk goes in first.'));
        await store(mine);
      },
    ],
    [
      'with another codebook alone',
      async () => {
        const mine = join(folder, 'mine.yaml');
        writeFileSync(mine, codebook.replace('name: tea', 'name: coffee'));
        await store(mine);
      },
    ],
    [
      'with another codebook that a program put there',
      async () => {
        const empty = await openStore(path, { create: true });
        await empty.putCodebook({ name: 'coffee', issues: [issueOf('milk')], actors: [], variables: [] });
        await empty.close();
      },
    ],
    [
      "with somebody's own table of the same name",
      async () => {
        const mine = join(folder, 'evidence.csv');
        writeFileSync(mine, `${evidence}2024-03-01,B,Zenda,milk,contra\n`);
        await store(mine);
      },
    ],
  ];

  test.each(works)('%s', async (_what, work) => {
    await work();
    const before = readFileSync(path);
    await expect(clear()).rejects.toThrow(
      `holds more than the demo: ${path} — choose another folder with --folder`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test('a page that no demo left there is kept', async () => {
  const { folder: demo, page } = places();
  mkdirSync(demo, { recursive: true });
  rmSync(path, { force: true });
  writeFileSync(page, 'mine');
  await expect(clear()).rejects.toThrow(`would overwrite: ${page} — choose another folder with --folder`);
  expect(readFileSync(page, 'utf8')).toBe('mine');
});
