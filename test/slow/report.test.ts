import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addReportCommand } from '../../src/cli/commands/report.ts';
import { openStoreWith } from '../../src/store/index.ts';
import {
  evidenceDocument,
  fixtureCodebook,
  fixtureInput,
  fixtureStatements,
} from '../fixtures/canal-report.ts';
import { runEntente } from '../fixtures/run-entente.ts';

let folder: string;
let store: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a report '));
  store = join(folder, 'entente.db');
  const columns = fixtureInput().columns.map(({ document }) => document);
  const opened = await openStoreWith(store, {
    codebook: fixtureCodebook,
    documents: [evidenceDocument, ...columns],
    statements: fixtureStatements,
  });
  await opened.store.close();
});

afterAll(() => rm(folder, { recursive: true }));

async function report(...args: string[]): Promise<string> {
  let said = '';
  const screen = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  const io = {
    stdin: Readable.from([]),
    stdout: screen,
    stderr: screen,
    now: () => new Date('2024-05-02T23:00:00Z'),
  };
  addReportCommand(program, io);
  for (const command of program.commands) command.copyInheritedSettings(program);
  await program.parseAsync(['report', '--store', store, ...args], { from: 'user' });
  return said;
}

test('a store becomes a page with the texts that were checked, their verdicts and all evidence', async () => {
  const out = join(folder, 'report.html');
  expect(await report('--out', out, '--carry', '45d')).toBe(
    'alliance: Canal League, which fits the evidence best; --alliance chooses another\n' +
      `columns: hopeful, sceptical\nwritten: ${out}\n`,
  );
  const { document } = parseHTML(await readFile(out, 'utf8'));
  const columns = fixtureInput().columns.map((column) => column.document.text);
  const shown = [...document.querySelectorAll('.column-text')].map((text) => text.textContent);
  expect(new Set(shown)).toEqual(new Set(columns));
  expect(document.querySelectorAll('.claim-card').length).toBeGreaterThan(2);
  expect(document.querySelectorAll('mark.content').length).toBeGreaterThan(0);
  expect(document.querySelectorAll('.entry').length).toBe(fixtureStatements.length);
});

test('the same store gives the same bytes, to a file or to standard output', async () => {
  const out = join(folder, 'again.html');
  await report('--out', out, '--quiet', '--document', 'sceptical');
  expect(await report('--quiet', '--document', 'sceptical')).toBe(await readFile(out, 'utf8'));
});

test('a report that fails leaves the old one, and no other file', async () => {
  const out = join(folder, 'kept.html');
  await writeFile(out, 'old');
  const before = await readdir(folder);
  await expect(report('--out', out, '--document', 'moon')).rejects.toThrow(/^unknown document: moon — /);
  await expect(report('--out', out, '--carry', 'long')).rejects.toThrow(
    /^no length of time for --carry: long — /,
  );
  expect(await readFile(out, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(before);
});

const HASTY = ['--quiet', '--document', 'sceptical', '--carry', '45d'];

test.each(['html', 'md', 'json', 'claimreview', 'prov'])(
  'a report made from its JSON as %s has the same bytes as from the store, on another day too',
  async (format) => {
    const file = join(folder, `of-${format}.json`);
    await report('--out', file, '--format', 'json', ...HASTY);
    const { code, stdout } = await runEntente(['report', '--from', file, '--format', format, '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toBe(await report('--format', format, ...HASTY));
  },
);

test('what a ClaimReview leaves out is said, and that nobody answers for it', async () => {
  expect(
    await report('--format', 'claimreview', '--out', join(folder, 'review.json'), '--document', 'sceptical'),
  ).toMatch(
    /\d of \d claims are decided and have a review; nobody answers for the reviews: name who publishes them with --publisher\n/,
  );
});

test.each([
  [['report'], 2, /^entente: nothing to report on: no store — name the store with --store, or the JSON/],
  [['report', '--from', 'yesterday'], 2, /neither a date nor a report: yesterday — /],
  [
    ['report', '--from', 'moon.json'],
    1,
    /^entente: cannot read: moon\.json — there is no such file or folder\n$/m,
  ],
  [
    ['report', '--from', 'moon.json', '--carry', '30d'],
    2,
    /^entente: an option that a report from a file cannot follow: --carry — /m,
  ],
  [
    ['report', '--store', 'x.db', '--url', 'javascript:alert(1)'],
    2,
    /no web address: javascript:alert\(1\) — /,
  ],
])('%j fails in one line with code %i', async (args, code, message) => {
  const run = await runEntente([...args, '--quiet']);
  expect(run.code).toBe(code);
  expect(run.stderr).toMatch(message);
  expect(run.stdout).toBe('');
});

test('a valid file whose figures lack a part is refused in one line, not with a stack', async () => {
  const file = join(folder, 'damaged.json');
  const whole = JSON.parse(await report('--format', 'json', ...HASTY)) as {
    columns: { claims: { figures: unknown }[] }[];
  };
  for (const claim of whole.columns[0]!.claims) claim.figures = { kind: 'trend' };
  await writeFile(file, JSON.stringify(whole));
  const { code, stderr } = await runEntente(['report', '--from', file, '--quiet']);
  expect([code, stderr]).toEqual([
    1,
    `entente: damaged report: ${file} — something that it is to show is missing: make it again with "entente report --format json"\n`,
  ]);
});
