/**
 * Turns texts whose statements are marked in them (training/stance-en/README.md shows how) into gold, NAME.txt and NAME.yaml:
 * `node scripts/gold/from-marks.ts WORLD... OUT`. A world is a folder of texts with its `codebook.yaml`, which goes to OUT/codebooks/WORLD.yaml.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EntenteError } from '../../src/error.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Marked {
  readonly issue: string | null;
  readonly stance: number | null;
  readonly actors: readonly string[];
  readonly isAuthors: boolean;
  /** Goes on with another issue in the turn of the one before. */
  readonly goesOn: boolean;
  readonly within: number | null;
  readonly start: number;
  end: number;
  source: Piece | null;
  cue: Piece | null;
}

const HEAD = /\[\[(=?)(?:([\w-]+?)([+\-?.])|_) ([^|\]]+)\|/y;
const STANCES: Record<string, number | null> = { '+': 1, '-': -1, '?': 0, '.': null };

function convert(world: string, out: string): number {
  const name = basename(world);
  const codebook = readFileSync(join(world, 'codebook.yaml'), 'utf8').replace(/^name:.*$/m, `name: ${name}`);
  mkdirSync(join(out, 'codebooks'), { recursive: true });
  mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, 'codebooks', `${name}.yaml`), codebook);
  const years = [...codebook.matchAll(/from: ["']?(\d{4})/g)].map((each) => Number(each[1]));
  const date = `${Math.max(2030, ...years) + 1}-06-15`;
  let count = 0;
  for (const file of readdirSync(world).filter((each) => each.endsWith('.txt'))) {
    const path = join(world, file);
    const { text, marks } = parseMarks(readFileSync(path, 'utf8'), path);
    const lines = marks.flatMap((each, i) =>
      isHeard(text, marks, each, i) ? [`  - ${JSON.stringify(asGold(text, marks, each, i))}`] : [],
    );
    const head = [`codebook: ${name}`, 'genre: dispatch', 'direction: even', `date: ${date}`, 'statements:'];
    writeFileSync(join(out, name, file), text);
    writeFileSync(join(out, name, file.replace(/txt$/, 'yaml')), `${[...head, ...lines].join('\n')}\n`);
    count += marks.length;
  }
  return count;
}

function parseMarks(raw: string, path: string): { text: string; marks: Marked[] } {
  let text = '';
  const marks: Marked[] = [];
  const open: number[] = [];
  let [source, cue] = [-1, -1];
  // "{She} [[a+ X|<wants> this]] and [[b- X|<refuses> that]]".
  let shared: Piece | null = null;
  const bad = (at: number, what: string) =>
    new EntenteError('input', what, path, JSON.stringify(raw.slice(at, at + 50)));
  for (let at = 0; at < raw.length;) {
    const inner = marks[open.at(-1) ?? -1];
    HEAD.lastIndex = at;
    const head = HEAD.exec(raw);
    if (head !== null) {
      const [all, goesOn, issue = null, side = '', who = ''] = head;
      const named = who.replace(/^@/, '');
      marks.push({
        issue,
        stance: STANCES[side] ?? null,
        actors: named === '' || named === '_' ? [] : named.split(' & '),
        isAuthors: who.startsWith('@'),
        goesOn: goesOn === '=',
        within: open.at(-1) ?? null,
        start: text.length,
        end: -1,
        source: null,
        cue: null,
      });
      open.push(marks.length - 1);
      at += all.length;
      continue;
    }
    if (raw.startsWith(']]', at)) {
      if (inner === undefined) throw bad(at, 'closes nothing');
      inner.end = text.length;
      open.pop();
      if (!inner.goesOn && !inner.isAuthors && shared !== null && !text.slice(shared.end).includes('\n'))
        inner.source ??= shared;
      at += 2;
      continue;
    }
    const sign = raw[at++]!;
    if (sign === '{') source = text.length;
    else if (sign === '<') cue = text.length;
    else if (sign === '}' || sign === '>') {
      const part = { start: sign === '}' ? source : cue, end: text.length };
      if (sign === '}' && inner === undefined) shared = part;
      else if (inner === undefined) throw bad(at, 'part of no statement');
      else if (sign === '}') inner.source ??= part;
      else inner.cue ??= part;
    } else text += sign;
  }
  if (open.length > 0) throw bad(raw.length, 'never closed');
  return { text, marks };
}

function asGold(text: string, marks: readonly Marked[], mark: Marked, number: number) {
  const { start, end, issue, stance, actors, within, isAuthors } = mark;
  const host = mark.goesOn ? hostOf(marks, number) : mark;
  const parts = [mark.source, mark.cue].filter((each) => each !== null).toSorted((a, b) => a.start - b.start);
  const edges = [start, ...parts.flatMap((each) => [each.start, each.end]), end];
  const content: Piece[] = [];
  for (let i = 0; i < edges.length; i += 2) content.push(...pieces(text, edges[i]!, edges[i + 1]!));
  const place = (piece: Piece | null) => (piece === null ? null : placeOf(text, piece));
  return {
    id: `s${number + 1}`,
    p: paragraphOf(text, start),
    source: place(host.source),
    cue: place(host.cue),
    content: (content.length > 0 ? content : [host.cue ?? { start, end }]).map((each) => placeOf(text, each)),
    voice: isAuthors ? 'author' : 'reported',
    actor: actors.length > 0 ? actors : null,
    issue,
    stance,
    ...(within === null || !isHeard(text, marks, marks[within]!, within) ? {} : { within: `s${within + 1}` }),
  };
}

/** Has a source, a cue, or begins a paragraph as an answer does; gold takes nothing else. */
function isHeard(text: string, marks: readonly Marked[], mark: Marked, number: number): boolean {
  const host = mark.goesOn ? hostOf(marks, number) : mark;
  const begins = mark.start === 0 || text.slice(0, mark.start).endsWith('\n\n');
  return mark.isAuthors || host.source !== null || host.cue !== null || begins;
}

/** The statement whose turn it is that goes on. */
function hostOf(marks: readonly Marked[], number: number): Marked {
  for (let i = number - 1; i >= 0; i--) if (!marks[i]!.goesOn) return marks[i]!;
  return marks[number]!;
}

/** What is left of a stretch without its edges, cut at paragraphs. */
function pieces(text: string, start: number, end: number): Piece[] {
  const cut: Piece[] = [];
  for (const { 0: words, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const led = /^(?:['’]s\b)?[\s,;:.]*/.exec(words)![0].length;
    const rest = words.slice(led).replace(/[\s,;:]+$/, '');
    if (/[\p{L}\p{N}]/u.test(rest))
      cut.push({ start: start + index + led, end: start + index + led + rest.length });
  }
  return cut;
}

function paragraphOf(text: string, at: number): number {
  return text.slice(0, at).trim() === ''
    ? 1
    : text
        .slice(0, at + 1)
        .trim()
        .split(/\n\s*\n/).length;
}

/** Words, their paragraph and how often they stood there before, as words of their own. */
function placeOf(text: string, { start, end }: Piece): { text: string; p: number; nth: number } {
  const quote = text.slice(start, end);
  const letter = /[\p{L}\p{N}]/u;
  const is = (sign: string | undefined) => sign !== undefined && letter.test(sign);
  const begin = text.lastIndexOf('\n\n', start) + 1;
  let nth = 0;
  for (let at = text.indexOf(quote, begin); at >= 0 && at <= start; at = text.indexOf(quote, at + 1)) {
    const cut = (is(quote[0]) && is(text[at - 1])) || (is(quote.at(-1)) && is(text[at + quote.length]));
    if (!cut) nth++;
  }
  return { text: quote, p: paragraphOf(text, start), nth: Math.max(1, nth) };
}

const folders = process.argv.slice(2);
const out = folders.pop();
if (out === undefined || folders.length === 0)
  throw new EntenteError('usage', 'folders missing', 'from-marks', 'name worlds, then where gold goes');
for (const world of folders) process.stdout.write(`${world}: ${convert(world, out)} statements\n`);
