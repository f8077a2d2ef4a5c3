import { parse } from 'yaml';
import { z } from 'zod';
import { type Span, spanOf } from '../../../documents/span.ts';
import { EntenteError } from '../../../error.ts';
import { directions, genres, type MarkedStatement, type MarkedText } from './marked-text.ts';

const words = z.string().min(1);
const part = z.union([
  words,
  z.strictObject({ text: words, nth: z.int().min(1).optional(), p: z.int().min(1).optional() }),
]);
const statement = z.strictObject({
  id: words,
  p: z.int().min(1),
  source: part.nullish(),
  cue: part.nullish(),
  content: z.union([part.transform((one) => [one]), z.array(part).min(1)]),
  voice: z.enum(['reported', 'author']),
  actor: z.union([words.transform((one) => [one]), z.array(words)]).nullish(),
  person: words.nullish(),
  issue: words.nullish(),
  stance: z.union([z.literal(-1), z.literal(0), z.literal(1)]).nullish(),
  within: words.nullish(),
});
const file = z.strictObject({
  codebook: words,
  genre: z.enum(genres),
  direction: z.enum(directions),
  date: z.iso.date(),
  statements: z.array(statement).min(1),
});

type Part = z.infer<typeof part>;

/** Ids that the marks of a text may use. */
export interface KnownIds {
  readonly actors: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
}

/**
 * Reads the marks of a text from YAML; `test/gold/GUIDELINES.md`, part 5, shows the form. Parts are kept as words and a
 * paragraph, and become exact spans here.
 *
 * @param text the text as it is; its paragraphs are parted by empty lines
 * @param fileName for messages
 * @throws EntenteError with every fault at once: words that do not stand where they should, ids that nobody knows, a side without an issue
 */
export function parseMarkedText(text: string, yaml: string, fileName: string, known: KnownIds): MarkedText {
  const faults: string[] = [];
  const marks = marksOf(yaml, fileName);
  const paragraphs = paragraphsIn(text);
  const ids = new Set(marks.statements.map(({ id }) => id));
  if (ids.size < marks.statements.length) faults.push('an id is used twice');
  const statements = marks.statements.map((each): MarkedStatement => {
    const { id, voice, issue = null, stance = null, within = null, person = null } = each;
    const fault = (what: string) => faults.push(`${id}: ${what}`);
    const anchored = (one: Part | null | undefined): Span | null =>
      one == null ? null : anchor(text, paragraphs, one, each.p, fault);
    const actors = each.actor ?? [];
    for (const actor of actors) if (!known.actors.has(actor)) fault(`unknown actor ${actor}`);
    if (issue !== null && !known.issues.has(issue)) fault(`unknown issue ${issue}`);
    if (issue === null && stance !== null) fault('a stance without an issue');
    if (within !== null && (!ids.has(within) || within === id))
      fault(`within an unknown statement ${within}`);
    if (voice === 'reported' && each.cue == null && each.source == null)
      fault('reported, without source and cue');
    const content = each.content.map(anchored).filter((span) => span !== null);
    const [source, cue] = [anchored(each.source), anchored(each.cue)];
    return { id, source, cue, content, voice, actors, person, issue, stance, within };
  });
  if (faults.length > 0)
    throw new EntenteError('input', 'marks that do not fit', fileName, faults.join('; '));
  const { codebook, genre, direction, date } = marks;
  return { codebook, genre, direction, date, statements };
}

function marksOf(yaml: string, fileName: string): z.infer<typeof file> {
  let value: unknown;
  try {
    value = parse(yaml, { schema: 'core' });
  } catch (error) {
    throw new EntenteError(
      'input',
      'not YAML',
      fileName,
      error instanceof Error ? error.message : String(error),
    );
  }
  const parsed = file.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new EntenteError('input', 'not marks of a text', fileName, problems.join('; '));
}

/** `[start, end)` of each paragraph, in order. */
function paragraphsIn(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g)].map(({ 0: all, index }) => [
    index,
    index + all.trimEnd().length,
  ]);
}

function anchor(
  text: string,
  paragraphs: readonly (readonly [number, number])[],
  one: Part,
  paragraph: number,
  fault: (what: string) => void,
): Span | null {
  const { text: quote, nth = 1, p = paragraph } = typeof one === 'string' ? { text: one } : one;
  const [start, end] = paragraphs[p - 1] ?? [0, 0];
  let at = start - 1;
  for (let i = 0; i < nth; i++) {
    at = nextOccurrence(text, quote, at + 1);
    if (at < 0 || at + quote.length > end) {
      fault(`paragraph ${p} does not have ${nth > 1 ? `${nth} times ` : ''}“${quote}”`);
      return null;
    }
  }
  return spanOf(text, at, at + quote.length);
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand next as words of their own: "he" is not in "the". */
function nextOccurrence(text: string, quote: string, from: number): number {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && LETTER.test(sign);
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const cutBefore = isLetter(quote[0]) && isLetter(text[at - 1]);
    const cutAfter = isLetter(quote.at(-1)) && isLetter(text[end]);
    if (!cutBefore && !cutAfter) return at;
  }
  return -1;
}
