/**
 * A column of 1,000 words checked against n, 10 n and 100 n statements: its claims beside a walk through all statements for each, its
 * quotations beside an index of every word, the statements out of a store beside JSON lines. CPU time; both ways must agree.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  attributionsOf,
  checkDocument,
  checkQuotations,
  type Claim,
  type Evidence,
  findClaims,
} from '../src/claims/index.ts';
import { quotationsIn, versionIndex } from '../src/claims/fidelity/index.ts';
import { saidInStatement } from '../src/claims/fidelity/said-in-statement.ts';
import { finderOf } from '../src/cli/read/finder-of.ts';
import { builtInRegistry, membersOn, registryWith } from '../src/coding/registry/index.ts';
import type { Codebook, Issue } from '../src/coding/codebook.ts';
import type { Statement } from '../src/coding/statement.ts';
import { type Document, readDocument } from '../src/documents/index.ts';
import { dateOf, dayOf } from '../src/stats/calendar.ts';
import { rng } from '../src/stats/rng.ts';
import { openStoreWith } from '../src/store/index.ts';
import { compare } from './timing.ts';

const date = '2024-04-02';
const carry = 90;
const sizes = [10_000, 100_000, 1_000_000];
/** The plain ways, and the making of a store with its index of words, would take minutes for more. */
const MOST_PLAIN = 100_000;
const guide = { means: '', cues: [] };
const issue: Issue = {
  id: 'canal',
  question: 'Should the canal be dug?',
  parent: null,
  terms: ['canal'],
  pro: guide,
  contra: guide,
  ambivalent: guide,
};
const codebook: Codebook = { name: 'canal', issues: [issue], actors: [], variables: [] };
const registry = registryWith(builtInRegistry(), codebook.actors);
const members = membersOn(registry, 'NATO', date);

const random = rng(9);
const pick = (n: number) => Math.floor(random() * n);
const vocabulary = Array.from({ length: 5000 }, (_, i) => `word${String.fromCodePoint(97 + (i % 26))}${i}x`);
const small = 'we will not the of to may and in for with must on'.split(' ');
/** As in texts, few words are frequent: the rank is drawn on a logarithm. */
const wordOf = () =>
  pick(2) === 0 ? small[pick(small.length)]! : vocabulary[Math.floor(5000 ** random()) - 1]!;

interface File {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

function fileOf(id: string, length: number): File {
  const lines = Array.from({ length }, () => `${Array.from({ length: 20 }, wordOf).join(' ')}.`);
  const text = lines.join('\n');
  const none = { title: null, date: null, language: null, author: null, outlet: null };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document: Document = { id, text, sha256, mediaType: 'text/csv', origin: `${id}.csv`, ...none };
  let start = 0;
  const statements = lines.map((line, i): Statement => {
    const span = { start, end: start + line.length, text: line };
    start = span.end + 1;
    return {
      id: `${id}:${i}`,
      document: id,
      span,
      actor: members[pick(members.length)]!,
      speaker: `Speaker ${pick(300)}`,
      office: null,
      issue: 'canal',
      stance: pick(3) - 1,
      date: dateOf(dayOf(date)! - 1 - pick(730)),
      voice: 'reported',
      status: 'accepted',
      coder: 'bench',
      confidence: null,
      occasion: null,
      page: null,
      variables: {},
    };
  });
  return { document, statements };
}

function cpu<T>(work: () => T): [milliseconds: number, result: T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

/** The plain way: for each claim walk through all statements and keep the last of each member; trends at each week. */
function plainly(evidence: readonly Statement[], claim: Claim): number {
  const last = (until: string) => {
    const since = dateOf(dayOf(until)! - carry);
    const positions = new Map<string, Statement>();
    for (const statement of evidence) {
      if (statement.issue !== claim.issue || statement.date > until || statement.date < since) continue;
      const known = positions.get(statement.actor);
      if (known === undefined || known.date < statement.date) positions.set(statement.actor, statement);
    }
    return positions.size;
  };
  if (claim.kind !== 'trend') return last(date);
  let known = 0;
  for (let day = dayOf(date)! - carry; day <= dayOf(date)!; day += 7)
    known = Math.max(known, last(dateOf(day)));
  return known;
}

/** Files of 10,000 statements, as many as the largest size needs. */
const files: File[] = [];
const first = fileOf('d000', 10_000);
files.push(first);
const sentences = [
  'Disagreement within NATO over the canal is growing.',
  'Germany and Italy are against the canal.',
  'Most members are for the canal.',
  'France sides with Spain on the canal.',
];
const text = `${Array.from({ length: 20 }, (_, i) => {
  const { span, speaker } = first.statements[i * 400]!;
  return `${sentences.join(' ')}\n\n“${span.text.slice(0, -1)},” said ${speaker}.`;
}).join('\n\n')}\n`;
const column = readDocument(new TextEncoder().encode(text), { origin: 'column.txt', date });
const finder = await finderOf();
const none: Evidence = { statements: [], registry, codebook };
const attributions = attributionsOf(column, none, finder);
const [found, claims] = cpu(() =>
  findClaims(column, { registry, codebook, attributions, alliance: null, date }),
);
const quotations = quotationsIn(column, attributions);
console.log(
  `${text.split(/\s+/).length} words: ${claims.length} claims found in ${found.toFixed(0)} ms, ${quotations.length} quotations`,
);

const statements: Statement[] = [];
const times: { claims: number; quotations: number }[] = [];
for (const n of sizes) {
  while (statements.length < n) {
    const file =
      files[statements.length / 10_000] ??
      fileOf(`d${String(statements.length / 10_000).padStart(3, '0')}`, 10_000);
    if (n <= MOST_PLAIN) files[statements.length / 10_000] = file;
    for (const statement of file.statements) statements.push(statement);
  }
  const evidence: Evidence = { statements: [...statements], registry, codebook };
  const memory = process.memoryUsage().rss;
  const [checking, checked] = cpu(() => checkDocument(column, evidence, { date, carry, attributions }));
  const [quoted, fidelity] = cpu(() => checkQuotations(column, attributions, evidence.statements));
  const more = Math.max(0, process.memoryUsage().rss - memory) / 1e6;
  times.push({ claims: checking, quotations: quoted });
  console.log(
    `${n} statements: ${checked.length} claims ${checking.toFixed(0)} ms, ${fidelity.length} quotations ${quoted.toFixed(0)} ms, memory + ${more.toFixed(0)} MB`,
  );
  if (n > MOST_PLAIN) continue;
  const [plain] = cpu(() => claims.map((claim) => plainly(statements, claim)));
  compare(`  ${claims.length} claims`, [plain, 'a walk a claim'], [checking, 'an index']);
  const [whole, index] = cpu(() =>
    versionIndex(statements.map((statement) => saidInStatement(statement, null))),
  );
  const nearest = quotations.map((quotation) => index.candidates(quotation)[0]);
  if (nearest.some((at, i) => at !== i * 400)) throw new Error('an index of all words finds others');
  if (
    fidelity.some(
      ({ versions }, i) => !versions.some(({ statement }) => statement === first.statements[i * 400]!.id),
    )
  )
    throw new Error('a quotation is not found');
  compare(`  ${quotations.length} quotations`, [whole, 'an index of every word'], [quoted, 'of theirs']);
}
growth('claims', ({ claims: one }) => one);
growth('quotations', ({ quotations: one }) => one);

const folder = mkdtempSync(join(tmpdir(), 'bench-claims-'));
try {
  const reading: number[] = [];
  for (const n of sizes.filter((size) => size <= MOST_PLAIN)) {
    const given = files.slice(0, n / 10_000);
    const { store } = await openStoreWith(join(folder, `${n}.db`), {
      codebook,
      documents: [],
      statements: [],
    });
    for (const file of given)
      await store.importTogether({ documents: [file.document], statements: file.statements });
    const before = process.cpuUsage();
    const read = await store.statements({ status: 'any' });
    const { user, system } = process.cpuUsage(before);
    reading.push((user + system) / 1000);
    await store.close();
    const lines = join(folder, `${n}.jsonl`);
    writeFileSync(
      lines,
      given.flatMap((file) => file.statements.map((one) => JSON.stringify(one))).join('\n'),
    );
    const [plain, parsed] = cpu(() =>
      readFileSync(lines, 'utf8')
        .split('\n')
        .map((line) => JSON.parse(line) as Statement),
    );
    if (parsed.length !== read.length) throw new Error('the store holds another number');
    compare(`${n} statements out of a file`, [plain, 'JSON lines'], [reading.at(-1)!, 'a store']);
  }
  console.log(`growth from n to 10 n: out of a store x ${(reading[1]! / reading[0]!).toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `the most memory at any time: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB, of which the statements themselves are the most`,
);

function growth(what: string, of: (time: (typeof times)[number]) => number): void {
  const ratios = times.slice(1).map((time, i) => `x ${(of(time) / of(times[i]!)).toFixed(1)}`);
  console.log(`growth from n to 10 n, ${what}: ${ratios.join(', then ')}`);
}
