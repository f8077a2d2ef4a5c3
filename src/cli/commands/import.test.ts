import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentFile } from '../../../test/fixtures/document-file.ts';
import { zipOf } from '../../../test/fixtures/zip-of.ts';
import { runCommand } from '../../../test/store/run-command.ts';
import { openStore, type Store } from '../../store/index.ts';

const codebook = `name: tea
issues:
  milk:
    question: Should milk go in first?
    pro: Milk goes in first.
    contra: Tea goes in first.
actors:
  Ruritania:
    kind: state
`;
const table =
  'date,speaker,country,issue,stance,tone\n2024-02-26,Minister A,Ruritania,milk,pro,calm\n2024-03-01,B,France,milk,contra,\n';
const column = '# The cup\n\nMinister A of Ruritania is for milk. Nobody in France is.\n';

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'an import '));
  store = join(folder, 'entente.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function importing(...paths: string[]) {
  return runCommand(['import', ...paths, '--store', store]);
}

/** How many rows each table of the store has. */
function rowsByTable(): Record<string, unknown> {
  const database = new DatabaseSync(store, { readOnly: true });
  try {
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
    const count = (name: string) => database.prepare(`select count(*) as n from "${name}"`).get()!['n'];
    return Object.fromEntries(tables.map(({ name }) => [String(name), count(String(name))]));
  } finally {
    database.close();
  }
}

async function within<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const opened = await openStore(store);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

// Whatever is parsed in a thread of its own waits for that to start.
vi.setConfig({ testTimeout: 30_000 });

describe('entente import', () => {
  test('stores codebooks, then documents, then tables, and says each when it is safe', async () => {
    const paths = [file('said.csv', table), file('cup.md', column), file('tea.yaml', codebook)];
    expect(await importing(...paths)).toEqual({
      error: null,
      stdout:
        `stored ${paths[2]}: codebook tea with 1 issue\n` +
        `stored ${paths[1]}: 1 document\nstored ${paths[0]}: 2 statements\n`,
    });
    const [statements, documents, issues] = await within(async (opened) => [
      await opened.statements(),
      await opened.documents(),
      (await opened.codebook())?.issues,
    ]);
    expect(statements.map(({ actor, stance, variables }) => [actor, stance, variables])).toEqual([
      ['Ruritania', 1, { tone: 'calm' }],
      ['France', -1, { tone: null }],
    ]);
    expect(documents.map(({ id, mediaType, text }) => [id, mediaType, text])).toEqual([
      ['cup', 'text/markdown', column],
      ['said', 'text/csv', table],
    ]);
    expect(issues).toHaveLength(1);
  });

  test('of a codebook that names everything about an actor adds no row the second time', async () => {
    const capitals = `${codebook}    capital: Strelsau\n    otherCapitals: [Old Strelsau]\n`;
    const path = file('tea.yaml', capitals);
    await importing(path);
    const before = rowsByTable();
    expect(await importing(path)).toEqual({ error: null, stdout: `already stored ${path}: nothing new\n` });
    expect(rowsByTable()).toEqual(before);
    const exported = await runCommand(['export', '--what', 'codebook', '--store', store]);
    expect(exported.stdout).toContain('otherCapitals:\n      - Old Strelsau\n');
  });

  test('takes the codebook of --codebook and the coder of --coder', async () => {
    const paths = [file('said.csv', table), '--codebook', file('tea.yaml', codebook), '--coder', 'C. Oder'];
    const { stdout } = await importing(...paths);
    expect(stdout.split('\n')[0]).toContain('tea.yaml: codebook tea');
    expect(await within((opened) => opened.statements())).toMatchObject([
      { coder: 'C. Oder' },
      { coder: 'C. Oder' },
    ]);
  });

  test('of the same files again adds nothing and says so', async () => {
    const paths = [file('tea.yaml', codebook), file('cup.md', column), file('said.csv', table)];
    await importing(...paths);
    const { stdout } = await importing(...paths);
    expect(stdout).toBe(paths.map((path) => `already stored ${path}: nothing new\n`).join(''));
    expect(await within((opened) => opened.counts())).toEqual({
      documents: 2,
      statements: 2,
      deeds: 0,
      imports: 3,
      reviews: 0,
      claimReviews: 0,
    });
  });

  test('of a copy of a table says under which name it is stored', async () => {
    await importing(file('said.csv', table));
    const copy = file('copy.csv', table);
    expect((await importing(copy)).stdout).toBe(`already stored ${copy} as said.csv: nothing new\n`);
  });

  test('of a changed table is refused, and what is stored stays', async () => {
    await importing(file('said.csv', table));
    const { error, stdout } = await importing(file('said.csv', table.replace('pro', 'contra')));
    expect(stdout).toBe('');
    expect(error).toMatch(/^another text is stored under this name: said — a document never changes/);
    expect((await within((opened) => opened.statements())).map(({ stance }) => stance)).toEqual([1, -1]);
  });

  test('stops at the first file that is wrong; those before it stay', async () => {
    const good = file('a.csv', table);
    const { error, stdout } = await importing(
      good,
      file('b.csv', 'date,issue\n2024-01-01,milk\n'),
      file('c.csv', `${table}\n`),
    );
    expect(stdout).toBe(`stored ${good}: 2 statements\n`);
    expect(error).toContain('b.csv');
    expect(await within((opened) => opened.counts())).toMatchObject({ documents: 1, statements: 2 });
  });

  test('writes a table in a terminal, and JSON where asked', async () => {
    const path = file('said.csv', table);
    const terminal = await runCommand(['import', path, '--store', store], { terminal: true });
    expect(terminal.stdout).toContain('│');
    expect(terminal.stdout).toContain('2 statements');
    const { stdout } = await importing(path, file('cup.md', column), '--format', 'json');
    const none = {
      codebook: false,
      documents: 0,
      statements: 0,
      deeds: 0,
      attributes: 0,
      reviews: 0,
      suggested: 0,
      withdrawn: 0,
    };
    expect(JSON.parse(stdout)).toEqual({
      store,
      files: [
        { ...none, file: join(folder, 'cup.md'), already: null, documents: 1 },
        { ...none, file: path, already: 'said.csv' },
      ],
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['x.pdf', '%PDF', 'damaged PDF: PATH — it cannot be opened; save or print it again'],
    ['x.docx', 'PK', 'damaged archive: PATH — it cannot be unpacked; pack it again'],
    [
      'x.xml',
      '<html><body>',
      'not a feed: PATH is an HTML page — save it as .html, or give the address of the feed',
    ],
    ['x.XLSX', 'PK', 'no import of .xlsx yet: PATH — it comes with a later version; save the sheet as .csv'],
    [
      'x',
      'a',
      'unknown kind of file: PATH — these can be imported: documents .txt .md .html .pdf .docx .eml .rss .atom .xml .json .jsonl .zip, tables .csv .jsonl, annotations .ann, codebooks .yaml',
    ],
    ['x.md', '', 'empty document: PATH — there is nothing to read in it'],
    ['x.csv', 'date,issue\n', 'PATH'],
    ['x.csv', table.replace('2024-02-26', '2024-02-30'), '2024-02-30'],
    ['x.csv', new Uint8Array([0, 1, 2, 255, 0]), 'PATH'],
    [
      'x.yaml',
      'name: tea\nissues:\n  a:\n    question: A?\n    pro: P.\n    contra: C.\n    parent: a\n',
      'PATH',
    ],
    [
      'x.jsonl',
      '{"a":1}\n',
      'neither documents nor statements nor deeds: PATH — a document has a "text"; else import what "entente export --format jsonl" writes',
    ],
    ['x.jsonl', 'date,country\n', 'no JSON: date,country — write one JSON object a line'],
    ['x.jsonl', '{"sha256":"","text":"","id":"a"}', 'PATH:1: no document: '],
    [
      'x.jsonl',
      JSON.stringify({
        id: 'a',
        span: { start: 0, end: 1, text: 'a' },
        actor: 'France',
        document: 'd',
        issue: 'i',
        stance: 1,
        date: '2024-01-01',
        coder: 'c',
      }),
      'unknown document: d — import it before a, which stands in it',
    ],
  ])('refuses %s of %j in one line and makes no store', async (name, content, line) => {
    const path = file(name, content);
    const { error, stdout } = await importing(path);
    expect(stdout).toBe('');
    expect(error).toContain(line.replace('PATH', path));
    expect(error).not.toContain('\n');
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('refuses a table of more than 100 MB unread, and says what to do', async () => {
    const path = file('large.csv', '');
    truncateSync(path, 150_000_000);
    expect(await importing(path)).toEqual({
      error: `too large: ${path} has 150 MB — a table may have 100 MB, about half a million rows; split it into files, each with the header row`,
      stdout: '',
    });
    expect(existsSync(store)).toBe(false);
  });

  test('refuses an issue that the codebook lacks', async () => {
    const wrong = file('said.csv', table.replace('milk', 'sugar'));
    const { error, stdout } = await importing(wrong, file('tea.yaml', codebook));
    expect(stdout).toMatch(/tea\.yaml: codebook tea with 1 issue\n$/);
    expect(error).toContain('unknown issue: sugar');
  });

  test('takes the documents of a folder, in order of name, as read names them', async () => {
    const columns = join(folder, 'columns');
    mkdirSync(join(columns, 'deep'), { recursive: true });
    const names = ['b.md', 'a.txt', 'a.md', join('deep', 'b.md'), '.hidden.md', 'said.csv'];
    for (const name of names) writeFileSync(join(columns, name), `${column}${name}\n`);
    const first = await importing(file('said.csv', table), columns, file('tea.yaml', codebook));
    const path = (name: string) => join(columns, name);
    expect(first).toEqual({
      error: null,
      stdout:
        `stored ${join(folder, 'tea.yaml')}: codebook tea with 1 issue\n` +
        ['a.md', 'a.txt', 'b.md', join('deep', 'b.md')]
          .map((name) => `stored ${path(name)}: 1 document\n`)
          .join('') +
        `stored ${join(folder, 'said.csv')}: 2 statements\n`,
    });
    const ids = async () => (await within((opened) => opened.documents())).map(({ id }) => id);
    expect(await ids()).toEqual(['a', 'a.txt', 'b', 'b.md', 'said']);
    const before = rowsByTable();
    expect((await importing(columns)).stdout.match(/^already stored /gm)).toHaveLength(4);
    expect(rowsByTable()).toEqual(before);
  });

  test('stores the good documents of a folder, nothing of the bad ones, and fails at the end', async () => {
    const papers = join(folder, 'papers');
    mkdirSync(papers);
    const put = (name: string, content: string | Uint8Array) => writeFileSync(join(papers, name), content);
    put('a.txt', column);
    put('b.txt', '');
    put('c.pdf', documentFile('scanned.pdf'));
    put('d.eml', documentFile('nested.eml'));
    put(
      'e.zip',
      zipOf([
        { name: 'x.txt', content: column },
        { name: '../y.txt', content: column },
      ]),
    );
    put('f.pdf', documentFile('harbour-columns.pdf'));
    const ran = await importing(papers);
    expect(ran).toEqual({
      stdout:
        `stored ${papers}/a.txt: 1 document\nstored ${papers}/d.eml: 3 documents\n` +
        `stored ${papers}/f.pdf: 1 document\n`,
      error: 'not all could be read: 3 documents left out — the lines above say why',
    });
    const stored = await within((opened) => opened.documents());
    expect(stored.map(({ id }) => id)).toEqual(['a', 'd', 'd/message 1', 'd/message 1/draft', 'f']);
    expect((await importing(papers)).stdout.match(/^already stored /gm)).toHaveLength(3);
  });

  test('stores a corpus with a wrong line not at all', async () => {
    const { error, stdout } = await importing(file('c.jsonl', '{"text":"He said so."}\n{"text":""}\n'));
    expect(stdout).toBe('');
    expect(error).toContain('c.jsonl:2: no document: text — an empty text');
    expect(existsSync(store)).toBe(false);
  });

  test('reads its own export of documents back to the same', async () => {
    await importing(file('cup.md', column), file('f.pdf', documentFile('harbour-columns.pdf')));
    const before = await within((opened) => opened.documents());
    const exported = await runCommand([
      'export',
      '--what',
      'documents',
      '--format',
      'jsonl',
      '--store',
      store,
    ]);
    const all = file('all.jsonl', exported.stdout);
    const again = await runCommand(['import', all, '--store', join(folder, 'other.db')]);
    expect(again.error).toBeNull();
    const other = await openStore(join(folder, 'other.db'));
    expect(await other.documents()).toEqual(before);
    await other.close();
  });

  test('takes what matches a pattern, each as what it is', async () => {
    for (const [name, content] of [
      ['x.txt', column],
      ['empty.txt', ''],
      ['said.csv', table],
      ['tea.yaml', codebook],
      ['x.png', ''],
    ] as const)
      file(name, content);
    const { error, stdout } = await importing(join(folder, '*'));
    expect(stdout).toBe(
      `stored ${folder}/tea.yaml: codebook tea with 1 issue\nstored ${folder}/x.txt: 1 document\n` +
        `stored ${folder}/said.csv: 2 statements\n`,
    );
    expect(error).toContain('1 document left out');
  });

  test('takes a document from standard input', async () => {
    const args = ['import', '-', '--store', store];
    const first = await runCommand(args, { input: column });
    expect(first).toEqual({ error: null, stdout: 'stored standard input: 1 document\n' });
    const again = await runCommand(args, { input: column });
    expect(again.stdout).toBe('already stored standard input: nothing new\n');
    expect(await within((opened) => opened.document('stdin'))).toMatchObject({ text: column, origin: '-' });
  });

  test('takes a page by its address, of this machine only where that is allowed', async () => {
    const page = `<html><head><title>Tea</title></head><body><article>${'<p>Minister A of Ruritania said at length that milk goes in first, and nobody in the hall of Strelsau objected.</p>'.repeat(8)}</article></body></html>`;
    const server = createServer((_request, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tea`;
    try {
      expect((await importing(address)).error).toContain(`${address} — give --allow-local if you mean it`);
      expect(existsSync(store)).toBe(false);
      const stored = await importing(address, '--allow-local');
      expect(stored).toEqual({ error: null, stdout: `stored ${address}: 1 document\n` });
      expect((await importing(address, '--allow-local')).stdout).toBe(
        `already stored ${address}: nothing new\n`,
      );
      expect(await within((opened) => opened.document(address))).toMatchObject({ mediaType: 'text/html' });
    } finally {
      server.close();
    }
  });

  test('refuses what is not there, and folders without documents', async () => {
    const missing = join(folder, 'no.csv');
    expect((await importing(missing)).error).toBe(
      `cannot read: ${missing} — there is no such file or folder`,
    );
    const inside = join(folder, 'in.csv');
    mkdirSync(inside);
    expect((await importing(inside)).error).toContain(`no documents: ${inside} — `);
    expect(existsSync(store)).toBe(false);
  });

  test('refuses files that cannot be imported before it stores any', async () => {
    await importing(file('said.csv', table), file('x.xlsx', 'PK'));
    expect(existsSync(store)).toBe(false);
  });
});
