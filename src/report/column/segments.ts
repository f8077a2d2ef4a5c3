/** A stretch of a text that something is to be shown on: half-open, in UTF-16 units. */
export interface Layer<T> {
  readonly start: number;
  readonly end: number;
  readonly what: T;
}

/** A piece of the text, and everything that covers it, in the order of the layers. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly covers: readonly T[];
}

/**
 * Cuts a text at every edge of its layers, so that layers which overlap can be shown without wrong nesting. The
 * segments follow one another, none is empty, and together they are the text. Layers outside the text are cut off, and
 * no character is cut through.
 *
 * O((n + s) log n) for n layers and s segments, times how many layers lie over one another.
 *
 * @example
 * segmentsOf('abcd', [{ start: 0, end: 3, what: 'x' }, { start: 2, end: 4, what: 'y' }])
 * // texts 'ab', 'c', 'd', covered by x; by x and y; by y
 */
export function segmentsOf<T>(text: string, layers: readonly Layer<T>[]): Segment<T>[] {
  const real = layers
    .map(({ start, end, what }) => ({ start: edgeAt(text, start), end: edgeAt(text, end), what }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].toSorted((a, b) => a - b);
  const opening = [...real.keys()].toSorted((a, b) => real[a]!.start - real[b]!.start);
  const segments: Segment<T>[] = [];
  let next = 0;
  let open: number[] = [];
  for (const [i, end] of edges.entries()) {
    if (i === 0) continue;
    const start = edges[i - 1]!;
    open = open.filter((index) => real[index]!.end > start);
    for (; next < opening.length && real[opening[next]!]!.start <= start; next++) open.push(opening[next]!);
    const covers = open.toSorted((a, b) => a - b).map((index) => real[index]!.what);
    segments.push({ start, end, text: text.slice(start, end), covers });
  }
  return segments;
}

/** The edge within the text, and before a character of two units instead of through it. */
function edgeAt(text: string, edge: number): number {
  const at = Math.min(Math.max(edge, 0), text.length);
  return at > 0 && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
}
