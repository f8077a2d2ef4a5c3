import type { Span } from '../../documents/span.ts';

/** What a side is told from: the words of a statement, and what the text says before them. */
export interface Saying {
  readonly words: string;
  readonly before: string;
}

type Place = Pick<Span, 'start' | 'end'>;

/** In characters; what lies further back does not tell. */
const BEFORE = 220;
/** A statement that reaches over more than so many characters is read by its parts. */
const IN_ONE = 700;
/** A speaker's label so far from the words belongs to a whole turn. */
const FAR = 120;

/**
 * The words of a statement as they stand in the text, from its source to the end of what is said, with what stands before them.
 *
 * @example sayingOf('Orl hesitates. Estmark is for it.', statement) // { words: 'Estmark is for it', before: 'Orl hesitates.' }
 */
export function sayingOf(
  text: string,
  { source, cue, content }: { source: Place | null; cue: Place | null; content: readonly Place[] },
): Saying {
  const isNear = (part: Place | null) =>
    part !== null && content.some(({ start, end }) => Math.max(start - part.end, part.start - end) <= FAR);
  const head = [source, cue].filter((part) => part !== null && (isNear(part) || content.length === 0));
  const parts = [...head.map((part) => part!), ...content].toSorted((a, b) => a.start - b.start);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const stretches = end - start <= IN_ONE ? [{ start, end }] : parts;
  const words = stretches.map((each) => text.slice(each.start, each.end)).join(' ');
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return {
    words: inOneLine(words),
    before: inOneLine(start > BEFORE ? before.replace(/^\S*\s/, '') : before),
  };
}

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
