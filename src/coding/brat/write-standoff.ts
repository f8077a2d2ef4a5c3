import type { Span } from '../../documents/span.ts';
import { codePointsOf } from './code-points.ts';
import type { Standoff } from './standoff.ts';

/** A brat annotation as the lines of its file. Cost O(n) for n characters of text and lines. */
export function writeStandoff(records: Standoff, text: string): string {
  const { before } = codePointsOf(text);
  return records.map((record) => `${lineOf(record, before)}\n`).join('');
}

function lineOf(record: Standoff[number], before: (unit: number) => number): string {
  if (record.kind === 'other') return record.line;
  const { id, type } = record;
  if (record.kind === 'note') return `${id}\t${type} ${record.of}\t${record.text}`;
  if (record.kind === 'event') {
    const roles = record.roles.map(({ role, of }) => ` ${role}:${of}`).join('');
    return `${id}\t${type}:${record.trigger}${roles}`;
  }
  const places = record.fragments.map(({ start, end }) => `${before(start)} ${before(end)}`).join(';');
  return `${id}\t${type} ${places}\t${record.quote}`;
}

/**
 * A span as brat wants it: cut at line breaks, and without the white space around these. `joined` makes the span of the
 * fragments again, save for white space at its own ends.
 */
export function fragmentsOf({ start, text }: Span): Span[] {
  const parts: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const own = line.trim();
    if (own === '') continue;
    const from = start + index + (line.length - line.trimStart().length);
    parts.push({ start: from, end: from + own.length, text: own });
  }
  return parts;
}

/** What brat repeats of fragments. */
export const quoteOf = (fragments: readonly Span[]): string => fragments.map(({ text }) => text).join(' ');
