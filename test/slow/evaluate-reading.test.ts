import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/evaluate.ts');
let folder: string;

/** An invented corpus: the second article has an astral character and two annotators, the third nobody marked. */
const texts: Readonly<Record<string, string>> = {
  canal_one: 'Minister Arel of Ruritania said the old canal would open in May.\nIt rained.\n',
  canal_two: '😀 “No ship sails,” the pilot warned. It is feared that the dam breaks.\n',
  canal_unmarked: 'The mayor said nothing.\n',
};

/** A stretch by its words, in code points as brat counts them. */
function stretch(id: string, words: string): string {
  const text = texts[id]!;
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return `${start} ${start + Array.from(words).length}\t${words}`;
}

function annotation(id: string, ...attributions: readonly (readonly [string, string, string])[]): string {
  return attributions
    .map(([source, cue, content], i) => {
      const [a, b, c, d] = [0, 1, 2, 3].map((part) => `T${4 * i + part + 1}`);
      const type = source === '' ? 'Attribution-no-source' : 'Attribution';
      const lines = [`${b}\tCue ${stretch(id, cue)}`, `${c}\tContent ${stretch(id, content)}`];
      if (source !== '') lines.push(`${a}\tSource ${stretch(id, source)}`);
      lines.push(`${d}\t${type} ${stretch(id, cue)}`);
      lines.push(`E${i + 1}\t${type}:${d} Cue:${b} Content:${c}${source === '' ? '' : ` Source:${a}`}`);
      return lines.map((line) => `${line}\n`).join('');
    })
    .join('');
}

const arel = ['Minister Arel of Ruritania', 'said', 'the old canal would open in May'] as const;
const pilot = ['the pilot', 'warned', '“No ship sails,”'] as const;
const feared = ['', 'is feared', 'that the dam breaks'] as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente evaluate '));
  mkdirSync(join(folder, 'text'));
  mkdirSync(join(folder, 'attributions'));
  for (const [id, text] of Object.entries(texts)) writeFileSync(join(folder, 'text', `${id}.txt`), text);
  const mark = (file: string, content: string) => writeFileSync(join(folder, 'attributions', file), content);
  mark('canal_one_0a0a.ann', annotation('canal_one', arel));
  mark('canal_two_0a0a.ann', annotation('canal_two', pilot, feared));
  mark('canal_two_0b0b.ann', annotation('canal_two', pilot));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** By rules, unless it says. */
function evaluate(...args: readonly string[]) {
  const given = args.some((arg) => /^--(?:reader|predictions|human)$/.test(arg));
  const reader = given ? [] : ['--reader', 'rules'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, 'reading', folder, ...reader, ...args],
    {
      encoding: 'utf8',
      cwd: folder,
    },
  );
  return { status, stdout, stderr };
}

/** The lines of standard error but for notes. */
const errorsIn = (stderr: string) =>
  stderr
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('note: '));

/** Predictions as JSON lines, one a document; the places are those of words in the text, in UTF-16 units. */
function predictions(...lines: readonly (readonly [string, ...(readonly (readonly string[])[])])[]): string {
  const path = join(folder, 'predictions.jsonl');
  const rows = lines.map(([id, ...attributions]) => {
    const place = (words: string) => {
      const start = texts[id]!.indexOf(words);
      return words === '' ? null : { start, end: start + words.length, text: words };
    };
    return JSON.stringify({
      id,
      attributions: attributions.map(([source, cue, content, confidence]) => ({
        source: place(source!),
        cue: place(cue!),
        content: [place(content!)],
        ...(confidence === undefined ? {} : { confidence: Number(confidence) }),
      })),
    });
  });
  writeFileSync(path, rows.map((row) => `${row}\n`).join(''));
  return path;
}

/** The words of the row of a table that begins so. */
const row = (table: string, start: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(start))
    ?.slice(start.length)
    .trim()
    .split(/\s+/);

test('what people marked, given as predictions, is all right but where people differ', () => {
  const path = predictions(
    ['canal_one', [...arel, '.9']],
    ['canal_two', [...pilot, '.95'], [...feared, '.4']],
  );
  const { status, stdout, stderr } = evaluate('--predictions', path, '--json', 'scores.json');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: 'note: articles left out since nobody annotated them: 1 of 3\n',
  });
  // Three are found; one annotator of two marked the third, so that 2.5 of 3 are right and none is missed.
  expect(row(stdout, 'relation exact')?.slice(0, 3)).toEqual(['83.3', '100.0', '90.9']);
  expect(row(stdout, '  direct speech')?.slice(0, 3)).toEqual(['100.0', '100.0', '100.0']);
  expect(row(stdout, 'confidence 0.9 and more')?.slice(0, 1)).toEqual(['100.0']);
  const scores = JSON.parse(readFileSync(join(folder, 'scores.json'), 'utf8'));
  expect(scores).toMatchObject({ articles: 2, words: 27, seed: 1, draws: 1000 });
  // Bins .4 (half right) and .9 (right): |.5 - .4| of one and |1 - .925| of two.
  expect(scores.calibration.error).toBeCloseTo((0.1 + 2 * 0.075) / 3, 12);
});

test('the rules read a corpus, and a missing article counts as empty', () => {
  const rules = evaluate('--ids', writeIds('canal_one'), '--draws', '10');
  expect(rules.stdout).toMatch(/^rules \d+: 1 article, 14 words/);
  expect(row(rules.stdout, 'relation match50')?.slice(0, 3)).toEqual(['100.0', '100.0', '100.0']);
  const half = evaluate('--predictions', predictions(['canal_one', arel]), '--draws', '10');
  expect(half.stderr).toContain('note: articles without a prediction line, counted as empty: 1 of 2\n');
  expect(row(half.stdout, 'relation match50')?.slice(0, 2)).toEqual(['100.0', '40.0']);
  expect(half.stdout).not.toContain('calibration');
});

test('what is not sure enough is left out, and the first annotator may stand alone', () => {
  const path = predictions(
    ['canal_one', [...arel, '.9']],
    ['canal_two', [...pilot, '.3'], [...feared, '.4']],
  );
  const { stdout } = evaluate('--predictions', path, '--min-confidence', '.4', '--annotators', 'first');
  expect(row(stdout, 'relation match50')?.slice(0, 2)).toEqual(['100.0', '66.7']);
});

test('people are scored against each other', () => {
  const { stdout, status } = evaluate('--human', '--draws', '10');
  expect([status, row(stdout, 'relation match50')?.slice(0, 3)]).toEqual([0, ['66.7', '66.7', '66.7']]);
});

test('the same seed gives the same bytes, another seed other intervals', () => {
  const path = predictions(['canal_one', [...arel, '.9']]);
  const drawn = (seed: string) => evaluate('--predictions', path, '--draws', '3', '--seed', seed).stdout;
  expect(drawn('5')).toBe(drawn('5'));
  expect(new Set(['1', '2', '3', '4', '5'].map(drawn)).size).toBeGreaterThan(1);
});

function writeIds(...ids: readonly string[]): string {
  writeFileSync(join(folder, 'ids.txt'), ids.join('\n'));
  return 'ids.txt';
}

test.each([
  ['an unknown article', '{"id":"nobody","attributions":[]}', /unknown article: nobody — .*line 1/],
  [
    'an article that comes twice',
    '{"id":"canal_one","attributions":[]}\n{"id":"canal_one","attributions":[]}',
    /article predicted twice: canal_one — .*line 2/,
  ],
  [
    'a place that ends after its text',
    '{"id":"canal_one","attributions":[{"content":[{"start":3,"end":3000}]}]}',
    /no place in the text: \[3, 3000\) — .*line 1.* 76 UTF-16 units/,
  ],
  [
    'an empty place',
    '{"id":"canal_one","attributions":[{"cue":{"start":3,"end":3}}]}',
    /no place in the text: \[3, 3\)/,
  ],
  [
    'other words than those of the text',
    '{"id":"canal_two","attributions":[{"cue":{"start":1,"end":4,"text":"“No"}}]}',
    /not the words of the text: \[1, 4\) “No — .*line 1/,
  ],
  [
    'a start that is no number',
    '{"id":"canal_one","attributions":[{"cue":{"start":"3","end":4}}]}',
    /no prediction: .*line 1 — attributions\.0\.cue/,
  ],
  [
    'a confidence above 1',
    '{"id":"canal_one","attributions":[{"confidence":90}]}',
    /no prediction: .*line 1 — attributions\.0\.confidence/,
  ],
  ['a line that is no JSON', 'canal_one', /no JSON: .*line 1/],
])('%s is refused in one line', (_what, content, message) => {
  writeFileSync(join(folder, 'bad.jsonl'), content);
  const { status, stdout, stderr } = evaluate('--predictions', 'bad.jsonl');
  const lines = errorsIn(stderr);
  expect({ status, stdout, lines: lines.length }).toEqual({ status: 1, stdout: '', lines: 1 });
  expect(lines[0]).toMatch(/^evaluate: .* — .*/);
  expect(lines[0]).toMatch(message);
});

test.each([
  ['an unknown reader', ['--reader', 'nobody'], 2],
  ['an unknown option', ['--ids', 'ids.txt', '--confidence', '1'], 2],
  ['no draws at all', ['--draws', '0'], 2],
  ['people and predictions at once', ['--human', '--predictions', 'x.jsonl'], 2],
  ['a file that is not there', ['--predictions', 'x.jsonl'], 1],
  ['a list that names a foreign article', ['--ids', 'foreign.txt'], 1],
])('%s is one line on standard error', (_what, args, code) => {
  writeFileSync(join(folder, 'foreign.txt'), 'canal_nine');
  const { status, stdout, stderr } = evaluate(...args);
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
  const lines = errorsIn(stderr);
  expect(lines.length).toBe(1);
  expect(lines[0]).toMatch(/^evaluate: .* — ./);
});

test('a folder that is no corpus is named', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, 'reading', join(folder, 'text')], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^evaluate: no folder of a corpus: .* — [^\n]*\n$/);
});
