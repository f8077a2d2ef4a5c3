import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCodebook } from '../coding/parse-codebook.ts';
import { parseStatements } from '../coding/parse-statements.ts';
import { builtInRegistry, registryWith } from '../coding/registry/index.ts';
import { readDocument } from '../documents/index.ts';
import { checkDocument } from './check-document.ts';
import type { CheckedClaim } from './checked-claim.ts';
import type { Evidence } from './evidence.ts';

const folder = new URL('../../examples/troops-2024/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, folder));
const codebook = parseCodebook(bytesOf('codebook.yaml').toString('utf8'), 'codebook.yaml');
const registry = registryWith(builtInRegistry(), codebook.actors);
const statements = parseStatements(bytesOf('evidence.csv').toString('utf8'), {
  document: 'evidence',
  registry,
  codebook,
  fileName: 'evidence.csv',
});
const evidence: Evidence = { statements, registry, codebook };

function claimsOf(name: string): CheckedClaim[] {
  const document = readDocument(bytesOf(name), { origin: name });
  const claims = checkDocument(document, evidence, { carry: 90 });
  for (const { start, end, text } of claims) expect(document.text.slice(start, end)).toBe(text);
  return claims;
}

const short = ({ kind, verdict, voice, text }: CheckedClaim) => [kind, verdict, voice, text];

/** Every claim that a person finds in the column, and no other; the verdicts were worked out by hand from the table. */
const fallingApart = [
  ['level', 'mixed', 'reported', 'the allies did not agree on sending ground troops openly'],
  ['trend', 'supported', 'author', 'Disagreement within NATO over sending troops is growing'],
  ['side', 'mixed', 'author', 'Today Czechia sides with France on ground troops'],
  [
    'side',
    'contradicted',
    'author',
    'Sweden, the youngest member of the club, has joined France in backing the idea',
  ],
  ['side', 'not-enough-evidence', 'author', 'Lithuania and Latvia are for it as well'],
  ['spokesperson', 'supported', 'reported', 'France and Poland do not speak for NATO'],
  ['side', 'supported', 'author', 'Germany and Italy are against sending troops'],
  ['trend', 'mixed', 'author', 'Between 10 and 20 March, unity on ground troops crumbled'],
  ['trend', 'contradicted', 'author', 'Since 15 March the rift over ground troops has only deepened'],
  ['count', 'supported', 'author', 'At least one member is for sending troops'],
  ['count', 'contradicted', 'author', 'Only four members still oppose it'],
  [
    'count',
    'contradicted',
    'author',
    'Of the members whose position is known, most are for sending soldiers',
  ],
  ['count', 'not-enough-evidence', 'reported', 'at least twelve members are in favour of a deployment'],
  ['trend', 'not-enough-evidence', 'reported', 'disagreement over a negotiated settlement is growing'],
  [
    'motive',
    'not-checkable',
    'reported',
    'France backs the deployment of soldiers in order to lead the continent',
  ],
  ['trend', 'not-checkable', 'author', 'Is the alliance less united on troops than it was in February'],
  [
    'prediction',
    'not-checkable',
    'author',
    'By the summer the allies will be even more divided over ground troops',
  ],
];

const neverSoUnited = [
  ['level', 'mixed', 'reported', 'the allies did not agree on sending ground troops openly'],
  ['trend', 'contradicted', 'author', 'NATO is more united on ground troops than it was in February'],
  ['side', 'supported', 'author', 'Germany, Sweden and the United Kingdom are against sending troops'],
  ['side', 'mixed', 'author', 'Poland sides with Germany on ground troops'],
  ['side', 'not-enough-evidence', 'author', 'Spain and Portugal are against it as well'],
  ['side', 'contradicted', 'author', 'France is with Germany on sending troops'],
  ['spokesperson', 'supported', 'reported', 'France and Poland do not speak for NATO'],
  ['trend', 'mixed', 'author', 'Between 8 and 10 March, disagreement over ground troops shrank'],
  ['trend', 'supported', 'author', 'Since 15 March consensus on ground troops has held'],
  ['count', 'supported', 'author', 'Of the members whose position is known, most are against sending troops'],
  ['count', 'contradicted', 'author', 'All members are against the idea'],
  ['count', 'contradicted', 'author', 'No member is for sending soldiers'],
  ['count', 'not-enough-evidence', 'reported', 'at least twelve members are against a deployment'],
  ['trend', 'not-enough-evidence', 'reported', 'consensus on a negotiated settlement has grown'],
  [
    'motive',
    'not-checkable',
    'reported',
    'Germany opposes the deployment of soldiers in order to keep its parties together',
  ],
  ['trend', 'not-checkable', 'author', 'Is disagreement over troops really growing'],
  [
    'prediction',
    'not-checkable',
    'author',
    'By the summer the allies will be even more united on ground troops',
  ],
];

test('every claim of the column that sees an alliance falling apart is found, and no other', () => {
  expect(claimsOf('column-falling-apart.md').map(short)).toEqual(fallingApart);
});

test('every claim of the column that sees an alliance united is found, and no other', () => {
  expect(claimsOf('column-never-so-united.md').map(short)).toEqual(neverSoUnited);
});

test('both columns have as many claims of each kind and of each verdict', () => {
  const counts = (claims: readonly CheckedClaim[], key: 'kind' | 'verdict') =>
    Object.fromEntries(
      [...new Set(claims.map((claim) => claim[key]))]
        .toSorted()
        .map((value) => [value, claims.filter((claim) => claim[key] === value).length]),
    );
  const apart = claimsOf('column-falling-apart.md');
  const united = claimsOf('column-never-so-united.md');
  expect(counts(apart, 'kind')).toEqual({
    count: 4,
    level: 1,
    motive: 1,
    prediction: 1,
    side: 4,
    spokesperson: 1,
    trend: 5,
  });
  expect(counts(united, 'kind')).toEqual(counts(apart, 'kind'));
  expect(counts(apart, 'verdict')).toEqual({
    contradicted: 4,
    mixed: 3,
    'not-checkable': 3,
    'not-enough-evidence': 3,
    supported: 4,
  });
  expect(counts(united, 'verdict')).toEqual(counts(apart, 'verdict'));
});

test('what a claim rests on are sentences of the table', () => {
  const table = bytesOf('evidence.csv').toString('utf8');
  const growing = claimsOf('column-falling-apart.md').find(({ kind }) => kind === 'trend');
  expect(growing!.evidence.length).toBeGreaterThan(10);
  for (const { start, end, quote } of growing!.evidence) expect(table.slice(start, end)).toBe(quote);
  expect(growing!.evidence.every(({ document }) => document === 'evidence')).toBe(true);
});

test('the figures of the trend are those of the table: .786 of 7 members, then .4 of 10', () => {
  // 27 February: 6 contra, 1 pro. 2 April: 6 contra, 2 pro, 2 ambivalent, of whom Czechia and Poland changed sides.
  const growing = claimsOf('column-falling-apart.md').find(({ kind }) => kind === 'trend');
  expect(growing!.figures).toMatchObject({
    from: { date: '2024-02-27', members: 31, known: 7, pro: 1, contra: 6, ambivalent: 0 },
    to: { date: '2024-04-02', members: 32, known: 10, pro: 2, contra: 6, ambivalent: 2 },
    converted: [{ actor: 'Czechia' }, { actor: 'Poland' }],
  });
});
