import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Attribution } from '../../reading/index.ts';
import type { Io, Screen } from '../io.ts';
import { addReadCommand } from './read.ts';

const column =
  '# A day\n\n“We will <b>go</b> 😀,” the minister of Norway said.\n\nHungary and Slovakia are against sending troops. Troops must never go.\n';
const codebook = `name: invented
issues:
  - id: troops
    question: Should troops go?
    terms: [troops]
    pro: { means: they go, cues: [] }
    contra: { means: they stay, cues: [] }
    ambivalent: { means: neither, cues: [] }
`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read a column '));
  await writeFile(join(folder, 'column.md'), column);
  await writeFile(join(folder, 'codebook.yaml'), codebook);
  await mkdir(join(folder, 'two'));
  await writeFile(join(folder, 'two', 'b.txt'), 'He said it failed.');
  await writeFile(join(folder, 'two', 'a.txt'), 'She said it failed.\r\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** What the last run wrote to standard error. */
let said: string;

/** Runs `entente read <args>`, by rules unless they say; `@` stands for the folder. */
async function read(args: string, input = ''): Promise<string> {
  let written = '';
  said = '';
  const stdout: Screen = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const stderr: Screen = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const io: Io = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, now: () => new Date(0) };
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addReadCommand(program, io);
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  const reader = args.includes('--reader') ? [] : ['--reader', 'rules'];
  await program.parseAsync(['read', ...reader, ...args.split(' ').map((word) => word.replace('@', folder))], {
    from: 'user',
  });
  return written;
}

interface Line {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly attributions: readonly Attribution[];
}
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('entente read', () => {
  test('writes one object a document, whose texts are slices of the file', async () => {
    const [line] = lines(await read('@/column.md --format jsonl --date 2024-04-02'));
    expect(Object.keys(line!)).toEqual(['id', 'title', 'date', 'language', 'attributions']);
    expect([line!.id, line!.title, line!.date]).toEqual(['column', 'A day', '2024-04-02']);
    const file = await readFile(join(folder, 'column.md'), 'utf8');
    expect(line!.attributions).toHaveLength(2);
    for (const { source, cue, content } of line!.attributions) {
      for (const span of [source!, cue!, ...content])
        expect(file.slice(span.start, span.end)).toBe(span.text);
    }
  });

  test('reads with the trained reader, and beside it keeps what the rules read on an issue', async () => {
    await writeFile(
      join(folder, 'friend.md'),
      '“We will go,” the minister of Norway said.\n\nHungary is no friend of sending troops.\n',
    );
    const args = '@/friend.md --reader trained --format jsonl';
    const found = ({ attributions }: ReturnType<typeof lines>[number]) =>
      attributions.map(({ cue, reader }) => [cue?.text, reader]);
    const [plain] = lines(await read(args));
    expect(found(plain!)).toEqual([['said', 'trained 1']]);
    const [coded] = lines(await read(`${args} --codebook @/codebook.yaml`));
    expect(found(coded!)).toEqual([
      ['said', 'trained 1'],
      ['is no friend of', 'rules 1'],
    ]);
  });

  test('reads a folder in order of name, and standard input', async () => {
    expect(lines(await read('@/two --format jsonl')).map(({ id }) => id)).toEqual(['a', 'b']);
    const [line] = lines(await read('- --format jsonl', 'He said it failed.'));
    expect(line!.attributions[0]?.cue?.text).toBe('said');
  });

  test('with a codebook adds issues, stances and the author', async () => {
    const args = '@/column.md --format jsonl --codebook @/codebook.yaml';
    const [line] = lines(await read(`${args} --stance rules`));
    expect(line!.attributions.map(({ voice, issue, stance }) => [voice, issue?.id, stance])).toEqual([
      ['reported', undefined, null],
      ['reported', 'troops', -1],
      ['author', 'troops', -1],
    ]);
    const [byModel] = lines(await read(args));
    expect(byModel!.attributions.map(({ issue }) => issue?.id)).toEqual([undefined, 'troops', 'troops']);
    expect(byModel!.attributions.map(({ stance }) => typeof stance)).toEqual(['object', 'number', 'number']);
  });

  test('leaves out what is less sure than --min-confidence', async () => {
    const [line] = lines(await read('@/column.md --format jsonl --min-confidence 0.7'));
    expect(line!.attributions.map(({ cue }) => cue?.text)).toEqual(['said']);
  });

  test('says how many attributions of each band there are, and how many were left out', async () => {
    const table = await read('@/column.md');
    expect(table.split('\n')[0]).toBe('who\tcue\twhat\tissue\tstance\tconfidence\tband');
    expect(said).toBe(
      "2 attributions in 1 document: 0 accept, 2 review; of the words 19% are the author's own, 48% tell who speaks, 33% what they say\n",
    );
    await read('@/column.md --format csv --min-confidence 0.7');
    expect(said).toBe('1 attribution in 1 document: 0 accept, 1 review; 1 less sure left out\n');
    await read('@/column.md --format jsonl');
    expect(said).toBe('');
  });

  test('writes one row an attribution as CSV', async () => {
    const rows = parse(await read('@/column.md --format csv'), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ actor, cue, content, band }) => [actor, cue, content, band])).toEqual([
      ['Norway', 'said', '“We will <b>go</b> 😀,”', 'review'],
      ['Hungary; Slovakia', 'are against', 'sending troops', 'review'],
    ]);
  });

  test('marks the parts in a page, and escapes the text', async () => {
    const html = await read('@/column.md --format html');
    expect(html).toContain('&lt;b&gt;go&lt;/b&gt;');
    expect(html).toMatch(/<mark class="cue reported(?: unsure)?" title="[^"]*">said<\/mark>/);
    expect(html).not.toMatch(/<script|src=|href=/);
    const shown = html
      .slice(html.indexOf('<article>') + 9, html.indexOf('</article>'))
      .replace(/<[^>]+>/g, '');
    expect(shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(column);
  });

  test('writes brat standoff whose offsets count code points', async () => {
    const ann = await read('@/column.md --format brat');
    const points = Array.from(column);
    const entities = [...ann.matchAll(/^T\d+\t\w+ (\d+) (\d+)\t(.*)$/gm)];
    expect(entities.length).toBeGreaterThan(5);
    for (const [, start, end, text] of entities)
      expect(points.slice(Number(start), Number(end)).join('')).toBe(text);
    expect(ann).toMatch(/^E1\tAttribution:T\d+ Source:T\d+ Cue:T\d+ Content:T\d+$/m);
    expect(await read('@/two --format brat')).toMatch(/^==> a\.ann <==\n[^]*^==> b\.ann <==$/m);
  });

  test('says what names a language model, where none is named', async () => {
    vi.stubEnv('ENTENTE_LLM_URL', '');
    await expect(read('@/column.md --reader llm')).rejects.toThrow(
      'no language model named: ENTENTE_LLM_URL — set it to the address of the endpoint: http://localhost:11434/v1',
    );
    vi.unstubAllEnvs();
  });

  test.each([
    '@/column.md --min-confidence 2',
    '@/column.md --date 2024-02-30',
    '@/column.md --threads 0',
    '@/column.md --threads 1.5',
    '@/column.md --format xml',
    '',
  ])('refuses the usage: %s', async (args) => {
    await expect(read(args)).rejects.toThrow();
  });
});
