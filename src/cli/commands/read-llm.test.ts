import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answerWell,
  completion,
  marksOf,
  modelServer,
  type ModelServer,
  type Received,
  send,
} from '../../../test/fixtures/model-server.ts';
import { run } from '../program.ts';
import { screen } from '../../../test/fixtures/screen.ts';

const KEY = 'sk-5ecret-of-a-test';
const column = `# A day

The minister of Norway said that troops should go. Berg ruled out “a delay 😀”.

Hungary said that <b>nobody</b> should go.
`;
const codebook = `name: invented
issues:
  - id: troops
    question: Should troops go?
    terms: [troops]
    pro: { means: they go, cues: [] }
    contra: { means: they stay, cues: [] }
    ambivalent: { means: neither, cues: [] }
`;
/** Two stretches. */
const long = ['One', 'Two']
  .map((name) => `${name}. ${'Grain is sold. '.repeat(250)}Arel said that ${name} is sold.`)
  .join('\n\n');

let folder: string;
let server: ModelServer;
let act: (request: Received, response: ServerResponse) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read by a model '));
  await writeFile(join(folder, 'column.md'), column);
  await writeFile(join(folder, 'long.txt'), long);
  await writeFile(join(folder, 'codebook.yaml'), codebook);
  act = answerWell;
  server = await modelServer((request, response) => act(request, response));
  vi.stubEnv('ENTENTE_LLM_URL', server.url);
  vi.stubEnv('ENTENTE_LLM_MODEL', 'gpt-test');
  vi.stubEnv('ENTENTE_LLM_KEY', KEY);
  vi.stubEnv('ENTENTE_LLM_RETRIES', '1');
  vi.stubEnv('ENTENTE_LLM_TIMEOUT', '0.3');
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `entente read --reader llm <args>`; `@` stands for the folder. */
async function read(args: string): Promise<Ran> {
  const screens = [screen(), screen()] as const;
  const [stdout, stderr] = screens;
  const io = { stdin: Readable.from([]), stdout, stderr, now: () => new Date(0) };
  const words = args.split(' ').map((word) => word.replace('@', folder));
  const code = await run(['read', '--reader', 'llm', ...words], io);
  expect(stdout.text() + stderr.text()).not.toContain('5ecret');
  return { code, stdout: stdout.text(), stderr: stderr.text().replaceAll(folder, '@') };
}

interface Line {
  readonly attributions: readonly Record<string, unknown>[];
}

describe('entente read --reader llm keeps the contract of the other readers:', () => {
  test('jsonl has exactly its keys, and every text is a slice of the file', async () => {
    const { code, stdout } = await read(
      '@/column.md --format jsonl --codebook @/codebook.yaml --date 2024-04-02',
    );
    const line = JSON.parse(stdout) as Line & Record<string, unknown>;
    expect([code, Object.keys(line)]).toEqual([0, ['id', 'title', 'date', 'language', 'attributions']]);
    expect([line['id'], line['title'], line['date']]).toEqual(['column', 'A day', '2024-04-02']);
    expect(line.attributions.length).toBeGreaterThanOrEqual(3);
    for (const attribution of line.attributions) {
      expect(Object.keys(attribution)).toEqual(
        'source cue content kind voice confidence reader speaker issue stance'.split(' '),
      );
      const { source, cue, content } = attribution as Record<string, Span> & { content: Span[] };
      for (const span of [source, cue, ...content]) {
        if (span === null) continue;
        expect(Object.keys(span!)).toEqual(['start', 'end', 'text']);
        expect(column.slice(span!.start, span!.end)).toBe(span!.text);
      }
    }
    expect(line.attributions[0]).toMatchObject({
      kind: 'indirect',
      voice: 'reported',
      confidence: 0.8,
      reader: 'llm 1 gpt-test',
      speaker: { actor: 'Norway' },
      issue: { id: 'troops', score: 0.5 },
      stance: 0.5,
    });
  });

  test('csv has a row for each', async () => {
    const { code, stdout } = await read('@/column.md --format csv');
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect([
      code,
      rows.map(({ actor, cue, content, band, reader }) => [actor, cue, content, band, reader]),
    ]).toEqual([
      0,
      [
        ['Norway', 'said', 'troops should go', 'review', 'llm 1 gpt-test'],
        ['Norway', 'ruled out', '“a delay 😀”', 'review', 'llm 1 gpt-test'],
        ['Hungary', 'said', '<b>nobody</b> should go', 'review', 'llm 1 gpt-test'],
      ],
    ]);
  });

  test('table shows them, and says what it cost', async () => {
    vi.stubEnv('ENTENTE_LLM_PRICE_IN', '2');
    vi.stubEnv('ENTENTE_LLM_PRICE_OUT', '10');
    const { code, stdout, stderr } = await read('@/column.md');
    expect(code).toBe(0);
    expect(stdout.split('\n')[1]).toBe('minister (Norway)\tsaid\ttroops should go\t\t\t0.80\treview');
    expect(stderr).toMatch(/^3 attributions in 1 document: 0 accept, 3 review/);
    expect(stderr).toContain(
      'llm 1 gpt-test: 1 part, 1 request; 1,000 tokens in, 50 out; cost 0.0025 at the prices given\n',
    );
  });

  test('and says so where the endpoint counts no tokens', async () => {
    act = (request, response) => {
      const content = JSON.stringify({ attributions: marksOf(request) });
      send(response, 200, JSON.stringify({ choices: [{ message: { content } }] }));
    };
    const { code, stderr } = await read('@/column.md');
    expect(code).toBe(0);
    expect(stderr).toContain('1 request; the endpoint does not tell how many tokens\n');
  });

  test('html marks them, and escapes the text', async () => {
    const { stdout } = await read('@/column.md --format html');
    expect(stdout).toContain('&lt;b&gt;nobody');
    expect(stdout).toMatch(/<mark class="cue reported(?: unsure)?" title="[^"]*">ruled out<\/mark>/);
  });

  test('brat has offsets in code points', async () => {
    const { stdout } = await read('@/column.md --format brat');
    const points = Array.from(column);
    const entities = [...stdout.matchAll(/^T\d+\t\w+ (\d+) (\d+)\t(.*)$/gm)];
    expect(entities).toHaveLength(12);
    for (const [, start, end, text] of entities)
      expect(points.slice(Number(start), Number(end)).join('')).toBe(text);
  });

  test('several documents come in order, whichever is answered first', async () => {
    act = (request, response) =>
      void setTimeout(() => answerWell(request, response), request.number === 0 ? 150 : 0);
    const { stdout } = await read('@/column.md @/long.txt @/column.md --format jsonl');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['column', 'long', 'column.md']);
  });

  test('--quiet says nothing', async () => {
    expect((await read('@/column.md --quiet --format jsonl')).stderr).toBe('');
  });
});

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

test('what a model made up is not written, and counted', async () => {
  act = (request, response) => {
    const [first, ...rest] = marksOf(request);
    const attributions = [
      { ...first, content: ['troops must go'] },
      ...rest,
      { cue: 7 },
      { ...rest[0], names: 'Odo' },
    ];
    send(response, 200, completion(JSON.stringify({ attributions })));
  };
  const { code, stdout, stderr } = await read('@/column.md --format jsonl');
  expect([code, (JSON.parse(stdout) as Line).attributions.length]).toEqual([0, 2]);
  expect(stderr).toContain(
    '2 attributions refused: 1 not word for word in the text, 1 of a wrong shape; 1 within others or given twice left out; 1 name not in the text left out\n',
  );
});

describe('a part that is missing', () => {
  beforeEach(() => {
    act = (request, response) => {
      if (request.asked.paragraphs[0]!.text.startsWith('Two')) send(response, 503, `Bearer ${KEY}`);
      else answerWell(request, response);
    };
  });
  const last =
    'entente: only partly read: long — the rest is written; run it again, and only what is missing is asked for\n';

  test('is named, the rest is written, and the exit code is 1', async () => {
    const { code, stdout, stderr } = await read('@/long.txt --format jsonl --out @/long.jsonl');
    expect([code, stdout]).toEqual([1, '']);
    const { attributions } = JSON.parse(await readFile(join(folder, 'long.jsonl'), 'utf8')) as Line;
    expect(attributions).toHaveLength(1);
    expect(stderr).toContain(
      `long: 1 of 2 parts missing or broken off: characters ${long.indexOf('Two').toLocaleString('en-US')} to ${long.length.toLocaleString('en-US')} (status 503, 2 times)\n`,
    );
    expect(stderr.endsWith(last)).toBe(true);
  });

  test('is all that is asked for the next time', async () => {
    expect((await read('@/long.txt --format jsonl')).code).toBe(1);
    act = answerWell;
    const before = server.received.length;
    const { code, stdout, stderr } = await read('@/long.txt --format jsonl');
    expect([code, (JSON.parse(stdout) as Line).attributions.length]).toEqual([0, 2]);
    expect(server.received.length - before).toBe(1);
    expect(stderr).toContain('llm 1 gpt-test: 2 parts, 1 of them kept from before, 1 request');
  });

  test('is told with --quiet too', async () => {
    expect(await read('@/long.txt --format jsonl --quiet')).toMatchObject({ code: 1, stderr: last });
  });
});

describe('an endpoint that gives nothing to go by is one line and exit code 1:', () => {
  test.each<[string, (request: Received, response: ServerResponse) => void, string]>([
    ['429', (_, response) => send(response, 429, KEY), 'status 429, 2 times'],
    [
      '429 for long',
      (_, response) => send(response, 429, KEY, { 'retry-after': '600' }),
      'the next try would be in 600 s',
    ],
    ['500', (_, response) => send(response, 500, KEY), 'status 500, 2 times'],
    [
      '401',
      (_, response) => send(response, 401, `{"error":"wrong key: Bearer ${KEY}"}`),
      'check ENTENTE_LLM_KEY',
    ],
    [
      'a redirect',
      (_, response) => send(response, 307, KEY, { location: `http://127.0.0.1:9/${KEY}` }),
      'it sends elsewhere',
    ],
    ['silence', () => {}, 'no whole answer within 0.3 s'],
    [
      'no JSON',
      (_, response) => send(response, 200, `<html>${KEY}</html>`),
      'the answer was no chat completion',
    ],
    [
      'words',
      (_, response) => send(response, 200, completion(`Your key is ${KEY}`)),
      'no list of attributions',
    ],
    [
      'an answer cut off',
      (_, response) => send(response, 200, completion('{"attributions": [{"cue": "sa')),
      'broke off',
    ],
    [
      'half a body',
      (_, response) =>
        response.writeHead(200, { 'content-length': '1000' }).write('{', () => response.destroy()),
      'no connection',
    ],
    ['a broken connection', (_, response) => response.destroy(), 'no connection'],
  ])('%s', async (_, acting, why) => {
    act = acting;
    const { code, stdout, stderr } = await read('@/column.md --format jsonl');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(why);
    expect(stderr).toMatch(/^entente: [^\n]*\n$/);
    expect(await everythingIn(join(folder, 'cache'))).not.toContain('5ecret');
  });

  test('nobody there', async () => {
    vi.stubEnv('ENTENTE_LLM_URL', 'http://127.0.0.1:9');
    const { code, stderr } = await read('@/column.md');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^entente: no answer from the language model: http:\/\/127\.0\.0\.1:9\/v1\/chat\/completions — no connection[^\n]*\n$/,
    );
  });

  test('with --debug too nothing that it sent is shown', async () => {
    act = (_, response) => send(response, 401, KEY);
    expect((await read('@/column.md --debug')).code).toBe(1);
  });
});

describe('wrong usage is one line and exit code 2:', () => {
  test.each([
    ['ENTENTE_LLM_URL', '', 'no language model named: ENTENTE_LLM_URL'],
    ['ENTENTE_LLM_URL', 'ftp://x/5ecret', 'not an address of the web: ENTENTE_LLM_URL (ftp:)'],
    [
      'ENTENTE_LLM_URL',
      'https://me:5ecret@example.org/v1',
      'address with a name or password: ENTENTE_LLM_URL (example.org)',
    ],
    ['ENTENTE_LLM_MODEL', '', 'no language model named: ENTENTE_LLM_MODEL'],
    ['ENTENTE_LLM_MODEL', 'a\nb', 'no name of a model: ENTENTE_LLM_MODEL'],
    ['ENTENTE_LLM_KEY', '5ecret\nx', 'not a key: ENTENTE_LLM_KEY'],
    ['ENTENTE_LLM_TIMEOUT', 'soon', 'no such number: ENTENTE_LLM_TIMEOUT=soon'],
    ['ENTENTE_LLM_PARALLEL', '0', 'no such number: ENTENTE_LLM_PARALLEL=0'],
    ['ENTENTE_LLM_PRICE_IN', '-1', 'no such number: ENTENTE_LLM_PRICE_IN=-1'],
  ])('%s=%j', async (name, value, line) => {
    vi.stubEnv(name, value);
    const { code, stderr } = await read('@/column.md');
    expect(code).toBe(2);
    expect(stderr).toContain(`entente: ${line}`);
    expect(stderr).toMatch(/^[^\n]*\n$/);
    expect(server.received).toEqual([]);
  });
});

describe('answers are kept', () => {
  const files = () => join(folder, 'cache', 'entente', 'llm');

  test('in files that only their owner reads, without the key', async () => {
    await read('@/column.md');
    const [file] = await readdir(files());
    expect((await stat(join(files(), file!))).mode & 0o077).toBe(0);
    expect((await stat(files())).mode & 0o077).toBe(0);
    const text = await everythingIn(files());
    expect(text).toContain('troops should go');
    expect(text).not.toContain('5ecret');
  });

  test('and not with --no-cache', async () => {
    await read('@/column.md --no-cache');
    await expect(readdir(files())).rejects.toThrow('ENOENT');
    await read('@/column.md');
    await read('@/column.md --no-cache');
    expect(server.received).toHaveLength(3);
  });

  test.each([
    ['cut short', (whole: string) => whole.slice(0, -5)],
    ['empty', () => ''],
    ['changed', (whole: string) => whole.replace('troops', 'nobody')],
  ])('and written anew where one is damaged: %s', async (_, damage) => {
    await read('@/column.md');
    const [file] = await readdir(files());
    const path = join(files(), file!);
    const whole = await readFile(path, 'utf8');
    await writeFile(path, damage(whole));
    expect((await read('@/column.md')).code).toBe(0);
    expect([server.received.length, await readFile(path, 'utf8')]).toEqual([2, whole]);
    expect(await readdir(files())).toHaveLength(1);
  });

  test('or it is said why not, and read all the same', async () => {
    await writeFile(join(folder, 'cache'), 'no folder');
    const { code, stderr } = await read('@/column.md');
    expect(code).toBe(0);
    expect(stderr).toContain('answers are not kept: @/cache/entente/llm — ');
  });
});

/** All names and contents of the files in a folder. */
async function everythingIn(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return [...files, ...(await Promise.all(files.map((file) => readFile(file, 'utf8'))))].join('\n');
}
