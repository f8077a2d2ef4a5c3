import { joinerFor } from './hyphens.ts';
import type { Line } from './reading-order.ts';

/** A distance to the line before that is this much larger than usual parts paragraphs. */
const FAR = 1.35;
/** Letters that differ this much in size belong to another paragraph. */
const OTHER_SIZE = 1.12;
/** So far in, in sizes of the letters, a line is indented. */
const INDENT = 0.7;

/**
 * Puts lines together into paragraphs. A new one begins after a larger distance than usual, with an indented line, with
 * letters of another size, and where the line before ended though the next word would still have fitted in. Across columns and
 * pages a sentence that has not ended goes on.
 *
 * @returns the paragraphs, each one line of text
 */
export function paragraphsOfLines(lines: readonly Line[]): string[] {
  const measures = { usual: usualDistance(lines), body: bodySize(lines), justified: isJustified(lines) };
  const join = joinerFor(lines.map(({ text }) => text));
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || parts(before, line, measures)) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.map((paragraph) => join(paragraph.map(({ text }) => text)));
}

interface Measures {
  readonly usual: (size: number) => number;
  readonly body: number;
  readonly justified: boolean;
}

function parts(before: Line, line: Line, { usual, body, justified }: Measures): boolean {
  const size = Math.max(before.size, line.size);
  if (size > OTHER_SIZE * Math.min(before.size, line.size)) return true;
  if (
    isListItem(line.text) &&
    (endsSentence(before.text) || isListItem(before.text) || !/^[–—]/.test(line.text))
  )
    return true;
  if (line.begins)
    return endsSentence(before.text) && (isIndented(line) || endsEarly(before, line, justified));
  if (line.y - before.y > FAR * usual(size)) return true;
  // A headline of several lines is divided as it pleases, and may be centred.
  if (size > OTHER_SIZE * body) return false;
  return (isIndented(line) && !isIndented(before)) || endsEarly(before, line, justified);
}

/**
 * Whether a line was ended on purpose: it does not reach the edge where the others do, or the first word of the next would have
 * fitted in.
 */
function endsEarly({ right, column, size }: Line, next: Line, justified: boolean): boolean {
  if (justified) return column.right - right > size;
  const [word = ''] = /^\S+/.exec(next.text) ?? [];
  const width = ((next.right - next.left) / Math.max(1, next.text.length)) * word.length;
  return column.right - right > 1.3 * width + size;
}

const isIndented = ({ left, column, size }: Line): boolean => left - column.left > INDENT * size;
const endsSentence = (text: string): boolean => /[.!?…:]["'”’»)\]]*$/.test(text);
const isListItem = (text: string): boolean => /^(?:[•◦▪‣–—*]|\(?\d{1,2}[.)]|[a-z]\))\s/.test(text);

/** Whether most lines reach the edge of their column. */
function isJustified(lines: readonly Line[]): boolean {
  const full = lines.filter(({ right, column, size }) => column.right - right < 0.3 * size);
  return full.length > 0.6 * lines.length;
}

/** The size that most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines)
    letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance of one line to the next, for letters of about one size. */
function usualDistance(lines: readonly Line[]): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || line.begins || Math.round(before.size) !== Math.round(line.size)) continue;
    const key = Math.round(line.size);
    const distance = line.y - before.y;
    if (distance > 3 * line.size || distance <= 0) continue;
    if (!distances.has(key)) distances.set(key, []);
    distances.get(key)!.push(distance);
  }
  const usual = new Map<number, number>();
  for (const [key, all] of distances) {
    all.sort((a, b) => a - b);
    // Many short paragraphs make the median one of the larger distances between them.
    usual.set(key, all[Math.floor(all.length / 4)]!);
  }
  return (size) => usual.get(Math.round(size)) ?? 1.3 * size;
}
