/**
 * Statements into the store and out of it, for n and 10 n, and the same with the plainest store there is: a file of
 * JSON lines that is read whole. Both are on the disk (fsync) before an import counts as done.
 */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from '../src/coding/statement.ts';
import type { Document } from '../src/documents/document.ts';
import { openStore, type Store } from '../src/store/index.ts';
import { compare } from './timing.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
const issues = 50;

interface File {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

/** A table of statements with words enough to search in. */
function fileOf(id: string, rows: number): File {
  const lines = Array.from(
    { length: rows },
    (_, row) => `Minister ${row % 97} spoke of matter ${row % issues} and of word${row % 1009} at length`,
  );
  const text = lines.join('\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const none = { title: null, date: null, language: null, author: null, outlet: null };
  const document: Document = { id, text, sha256, mediaType: 'text/csv', origin: `${id}.csv`, ...none };
  let start = 0;
  const statements = lines.map((line, row): Statement => {
    const span = { start, end: start + line.length, text: line };
    start = span.end + 1;
    return {
      id: `${id}:${row}`,
      document: id,
      span,
      actor: `State ${row % 32}`,
      speaker: `Minister ${row % 97}`,
      office: null,
      issue: `matter ${row % issues}`,
      stance: (row % 3) - 1,
      date: `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`,
      voice: 'reported',
      status: 'accepted',
      coder: 'bench',
      confidence: null,
      occasion: null,
      page: null,
      variables: { row },
    };
  });
  return { document, statements };
}

async function timed<T>(work: () => Promise<T> | T, times = 1): Promise<[ms: number, result: T]> {
  let best = Number.POSITIVE_INFINITY;
  let result!: T;
  for (let time = 0; time < times; time += 1) {
    const begin = performance.now();
    result = await work();
    best = Math.min(best, performance.now() - begin);
  }
  return [best, result];
}

function appendLines(path: string, { statements }: File): void {
  const file = openSync(path, 'a');
  writeSync(file, `${statements.map((statement) => JSON.stringify(statement)).join('\n')}\n`);
  fsyncSync(file);
  closeSync(file);
}

function parseLines(path: string): Statement[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const perSecond = (n: number, ms: number) => `${Math.round((n / ms) * 1000).toLocaleString('en')} a second`;
const importTimes: number[] = [];
const issueTimes: number[] = [];
const wordTimes: number[] = [];
let store: Store | undefined;
try {
  for (const n of [10_000, 100_000]) {
    const file = fileOf(`table${n}`, n);
    const lines = join(folder, `${n}.jsonl`);
    store = await openStore(join(folder, `${n}.db`), { create: true });
    const opened = store;
    const batch = { documents: [file.document], statements: file.statements };
    const [importing] = await timed(() => opened.importTogether(batch));
    const [appending] = await timed(() => appendLines(lines, file));
    console.log(`import of ${n} statements: ${perSecond(n, importing)}`);
    compare(`import of ${n}`, [importing, 'store'], [appending, 'append JSON lines']);

    const wanted = `matter ${issues - 1}`;
    const [query, found] = await timed(() => opened.statements({ issue: wanted }), 5);
    const scan = () => parseLines(lines).filter(({ issue }) => issue === wanted);
    const [scanning, scanned] = await timed(scan, 3);
    if (found.length !== scanned.length) throw new Error('they differ');
    compare(
      `statements of 1 of ${issues} issues among ${n}`,
      [scanning, 'parse JSON lines'],
      [query, 'store'],
    );

    const [search, hits] = await timed(() => opened.search('"word77"', 20), 5);
    const grep = () => parseLines(lines).filter(({ span }) => /\bword77\b/.test(span.text));
    const [grepping] = await timed(grep, 3);
    if (hits.length === 0) throw new Error('nothing found');
    compare(`20 best of a word among ${n}`, [grepping, 'parse JSON lines'], [search, 'store']);

    const [all] = await timed(() => opened.statements());
    console.log(`reading all ${n}: ${perSecond(n, all)}`);
    importTimes.push(importing);
    issueTimes.push(query);
    wordTimes.push(search);
    await store.close();
    store = undefined;
  }
  const growth = ([small, large]: number[]) => (large! / small!).toFixed(1);
  console.log(
    `growth from n to 10 n: import x ${growth(importTimes)}, by issue x ${growth(issueTimes)}, by word x ${growth(wordTimes)}`,
  );

  store = await openStore(join(folder, 'small.db'), { create: true });
  const opened = store;
  const small = fileOf('small', 500);
  await opened.addDocuments([small.document]);
  const [oneByOne] = await timed(async () => {
    for (const statement of small.statements) await opened.addStatements([statement]);
  });
  const together = fileOf('together', 500);
  const [atOnce] = await timed(() =>
    opened.importTogether({ documents: [together.document], statements: together.statements }),
  );
  compare('import of 500', [oneByOne, 'a transaction each'], [atOnce, 'one together']);
} finally {
  await store?.close();
  rmSync(folder, { recursive: true });
}
