import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWell, modelServer, type ModelServer, type Received, send } from '../fixtures/model-server.ts';

const bin = join(import.meta.dirname, '../../bin/entente.js');

let folder: string;
let server: ModelServer;
let act: (request: Received, response: ServerResponse) => void;
/** Resolves when the server is first asked. */
let asked: Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read by a model '));
  await writeFile(join(folder, 'a.txt'), 'Arel said that grain is sold.');
  await writeFile(join(folder, 'b.txt'), 'Berg said that it is not.');
  const { promise, resolve } = Promise.withResolvers<void>();
  asked = promise;
  server = await modelServer((request, response) => {
    resolve();
    act(request, response);
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** `entente read --reader llm` on both documents, whose requests may take minutes. */
function start(): ChildProcess {
  return spawn(process.execPath, [bin, 'read', '--reader', 'llm', '--format', 'jsonl', folder], {
    env: {
      ...process.env,
      ENTENTE_LLM_URL: server.url,
      ENTENTE_LLM_MODEL: 'gpt-test',
      ENTENTE_LLM_KEY: 'sk-test',
      ENTENTE_LLM_TIMEOUT: '300',
      ENTENTE_LLM_DEADLINE: '3600',
      ENTENTE_LLM_RETRIES: '0',
      XDG_CACHE_HOME: join(folder, '.cache'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('an interrupt ends it while it waits for an answer', async () => {
  act = () => {};
  const child = start();
  await asked;
  child.kill('SIGINT');
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGINT');
});

test('it ends by itself when all is answered', async () => {
  act = answerWell;
  const [code] = (await once(start(), 'exit')) as [number | null];
  expect(code).toBe(0);
});

test('it ends with the first document about which nothing is answered, whatever the others wait for', async () => {
  act = (request, response) => {
    if (request.asked.paragraphs[0]!.text.startsWith('Arel')) send(response, 500, 'no');
  };
  const child = start();
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/^entente: no answer from the language model: [^\n]*status 500[^\n]*\n$/),
  ]);
});
