import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  completion,
  modelServer,
  type ModelServer,
  type Received,
  send,
} from '../../../test/fixtures/model-server.ts';
import { PROPOSALS, PROPOSED_TEXT } from '../../../test/fixtures/proposed-claims.ts';
import { runEntente } from '../../../test/fixtures/run-entente.ts';

const KEY = 'sk-5ecret-of-a-test';
const example = (name: string) =>
  fileURLToPath(new URL(`../../../examples/troops-2024/${name}`, import.meta.url));

let folder: string;
let server: ModelServer;
let act: (request: Received, response: ServerResponse) => void;

const answer = (claims: readonly unknown[]) => (_: Received, response: ServerResponse) =>
  send(response, 200, completion(JSON.stringify({ claims })));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checked by a model '));
  await writeFile(join(folder, 'column.md'), PROPOSED_TEXT);
  act = answer(PROPOSALS);
  server = await modelServer((request, response) => act(request, response));
  vi.stubEnv('ENTENTE_LLM_URL', server.url);
  vi.stubEnv('ENTENTE_LLM_MODEL', 'gpt-test');
  vi.stubEnv('ENTENTE_LLM_KEY', KEY);
  vi.stubEnv('ENTENTE_LLM_RETRIES', '1');
  vi.stubEnv('ENTENTE_LLM_TIMEOUT', '1');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Runs `entente check column.md --proposals llm <args>` on the evidence of the example. */
async function check(...args: string[]) {
  const evidence = ['--evidence', example('evidence.csv'), '--codebook', example('codebook.yaml')];
  const column = join(folder, 'column.md');
  const ran = await runEntente([
    'check',
    column,
    '--date',
    '2024-04-02',
    ...evidence,
    '--proposals',
    'llm',
    ...args,
  ]);
  expect(ran.stdout + ran.stderr).not.toContain('5ecret');
  return ran;
}

interface Checked {
  readonly claims: readonly {
    readonly kind: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly verdict: string;
    readonly proposedBy?: string;
    readonly evidence: readonly object[];
  }[];
}

const claimsOf = (stdout: string) => (JSON.parse(stdout) as Checked).claims;

test('what a model proposes is checked by the same rules, anchored and marked; what the rules found stays theirs', async () => {
  const { code, stdout, stderr } = await check('--format', 'json');
  const claims = claimsOf(stdout);
  expect(code).toBe(0);
  for (const { text, start, end } of claims) expect(PROPOSED_TEXT.slice(start, end)).toBe(text);
  const own = claims.filter(({ proposedBy }) => proposedBy === undefined);
  expect(own.map(({ text }) => text)).toContain('Germany is against sending troops');
  const proposed = claims.filter(({ proposedBy }) => proposedBy !== undefined);
  expect(proposed.map(({ kind, text, verdict }) => [kind, text, verdict])).toEqual([
    ['side', 'France has its heart set on “sending troops”', 'supported'],
    ['side', 'Poland has no stomach for troops at all', 'mixed'],
    ['side', 'Does Italy have an appetite for troops', 'not-checkable'],
    ['level', 'NATO resembles a bar brawl over troops', expect.any(String)],
    ['count', 'Nine in ten members have no stomach for troops', expect.any(String)],
  ]);
  expect(new Set(proposed.map(({ proposedBy }) => proposedBy))).toEqual(new Set(['llm gpt-test claims-1']));
  expect(proposed[0]!.evidence.length).toBeGreaterThan(0);
  expect(stderr).toContain(
    'llm gpt-test claims-1: 1 part, 1 request; 1,000 tokens in, 50 out; 5 claims proposed and taken\n',
  );
  expect(stderr).toContain('1 proposal refused: 1 in the words of a claim that was found\n');
});

test('a table and a CSV show the mark too', async () => {
  expect((await check()).stdout).toContain('at all (proposed by llm gpt-test claims-1)');
  expect((await check('--format', 'csv')).stdout).toMatch(
    /Poland has no stomach.*,llm gpt-test claims-1,.*\r\n/,
  );
});

test.each([
  [
    'a quotation with another word',
    { quote: 'France has its mind set on "sending troops"' },
    'not word for word',
  ],
  ['words that stand several times', { quote: 'troops', paragraph: null }, 'not in one place'],
  [
    'two sentences at once',
    { quote: 'Germany is against sending troops. Much else was said' },
    'not in one place',
  ],
  ['an actor that nobody knows', { actors: ['Atlantis'] }, 'whom the text has not named'],
  ['an actor that the text has not named', { actors: ['Portugal'] }, 'whom the text has not named'],
  ['an issue that is none', { issue: 'cheese' }, 'on an issue that the codebook does not have'],
  [
    'what the text calls a lie',
    { quote: 'Hungary has its heart set on sending troops', actors: ['Hungary'] },
    'that the text does not stand by',
  ],
  ['no side', { side: null }, 'of a wrong shape'],
  ['a kind that is not asked for', { kind: 'magnitude' }, 'of a wrong shape'],
])('%s is refused and counted', async (_, change, why) => {
  act = answer([{ ...PROPOSALS[1]!, ...change }]);
  const { code, stdout, stderr } = await check('--format', 'json');
  expect(claimsOf(stdout).filter(({ proposedBy }) => proposedBy !== undefined)).toEqual([]);
  expect(stderr).toMatch(new RegExp(`1 proposal refused: 1 [^\\n]*${why}`));
  expect(code).toBe(0);
});

describe('an endpoint that gives nothing to go by is one line and exit code 1:', () => {
  test.each<[string, (request: Received, response: ServerResponse) => void]>([
    ['429', (_, response) => send(response, 429, KEY, { 'retry-after': '0' })],
    ['500', (_, response) => send(response, 500, KEY)],
    ['401', (_, response) => send(response, 401, KEY)],
    ['a redirect', (_, response) => send(response, 302, '', { location: 'http://127.0.0.1:9/5ecret' })],
    ['nothing', () => {}],
    ['an empty body', (_, response) => send(response, 200, '')],
    ['no list', (_, response) => send(response, 200, completion('I would rather not.'))],
    ['drop by drop', (_, response) => drop(response)],
  ])('%s', async (_, acting) => {
    act = acting;
    const { code, stdout, stderr } = await check('--format', 'json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^entente: [^\n]* — [^\n]*\n$/);
  });
});

function drop(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}

test('of an answer that breaks off what is whole is taken, and the exit code says that it is not all', async () => {
  const whole = JSON.stringify({ claims: PROPOSALS });
  act = (_, response) =>
    send(response, 200, completion(whole.slice(0, whole.indexOf('Does Italy')), 'length'));
  const { code, stdout, stderr } = await check('--format', 'json');
  expect(code).toBe(1);
  expect(claimsOf(stdout).some(({ proposedBy }) => proposedBy !== undefined)).toBe(true);
  expect(stderr).toContain('1 of 1 part missing or broken off');
  expect(stderr).toMatch(/entente: claims only partly proposed: column — [^\n]*\n$/);
});

test('an answer is kept without the key, and asked for again only where one wants it', async () => {
  await check();
  await check();
  expect(server.received).toHaveLength(1);
  const files = join(folder, 'cache', 'entente', 'llm');
  for (const name of await readdir(files))
    expect(await readFile(join(files, name), 'utf8')).not.toContain('5ecret');
  await check('--no-cache');
  expect(server.received).toHaveLength(2);
  expect(server.received[0]!.body.response_format?.type).toBe('json_schema');
  expect(JSON.stringify(server.received.map(({ body }) => body))).not.toContain('5ecret');
});

test('without --proposals no model is asked', async () => {
  await runEntente([
    'check',
    join(folder, 'column.md'),
    '--date',
    '2024-04-02',
    '--evidence',
    example('evidence.csv'),
    '--codebook',
    example('codebook.yaml'),
  ]);
  expect(server.received).toEqual([]);
});
