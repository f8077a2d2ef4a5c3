/** A half-open stretch `[start, end)` of a document's canonical text, in UTF-16 units, kept with its quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The span of `text` from `start` to `end`.
 *
 * @throws RangeError if the bounds are no non-empty stretch of the text
 * @example spanOf('He agreed.', 3, 9) // { start: 3, end: 9, text: 'agreed' }
 */
export function spanOf(text: string, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`no such span: [${start}, ${end}) of ${text.length} units`);
  }
  return { start, end, text: text.slice(start, end) };
}

/**
 * Whether a span still says what it said: `text.slice(start, end)` equals its quote.
 *
 * @example holds('He refused.', { start: 3, end: 9, text: 'agreed' }) // false
 */
export function holds(text: string, span: Span): boolean {
  return span.start < span.end && text.slice(span.start, span.end) === span.text;
}
