import type { Row } from './rows.ts';

/** How many rows at the top and at the bottom of a page are looked at. */
const EDGE = 3;
/** A line that stands on this share of the pages is a running head. */
const SHARE = 0.3;
/** So many sizes of its letters away from the next line, and smaller than that, a line at the edge stands apart. */
const APART = 2;

/**
 * The rows of each page without its running heads and page numbers: rows at its top and bottom that stand, but for their
 * numbers, on three in ten of the pages, and on two at least; rows of their own that count the pages; the number of a page, away from the text; and small rows that
 * stand apart, at one height on most pages, whatever they say.
 */
export function withoutRunningLines(pages: readonly (readonly Row[])[]): Row[][] {
  const enough = Math.max(2, Math.ceil(pages.length * SHARE));
  const left = pages.map((rows) => [...rows]);
  for (const end of ['top', 'bottom'] as const) {
    const counts = countsOf(pages, end);
    const offsets = offsetsOf(pages, end);
    const apart = heightsOf(pages, end);
    for (const [page, rows] of left.entries()) {
      for (let i = 0; i < EDGE && rows.length > 0; i += 1) {
        const row = end === 'top' ? rows[0]! : rows.at(-1)!;
        const repeats = (counts.get(keyOf(row)) ?? 0) >= enough;
        const countsPages =
          isShort(row) &&
          numbersOf(row).some((n) => (offsets.get(n - page) ?? 0) >= Math.max(2, pages.length / 2));
        const standsApart =
          standsApartFrom(row, end === 'top' ? rows[1] : rows.at(-2)) &&
          (apart.get(Math.round(row.y)) ?? 0) >= Math.max(2, pages.length / 2);
        if (
          !repeats &&
          !countsPages &&
          !standsApart &&
          !isNumberOf(page, row, end === 'top' ? rows[1] : rows.at(-2))
        )
          break;
        if (end === 'top') rows.shift();
        else rows.pop();
      }
    }
  }
  return left;
}

type End = 'top' | 'bottom';

const edgeOf = (rows: readonly Row[], end: End): readonly Row[] =>
  end === 'top' ? rows.slice(0, EDGE) : rows.slice(-EDGE);

/** On how many pages each row stands at this end. */
function countsOf(pages: readonly (readonly Row[])[], end: End): Map<string, number> {
  const counts = new Map<string, number>();
  for (const rows of pages)
    for (const key of new Set(edgeOf(rows, end).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** On how many pages the outermost row has a number that is so much larger than that of the page. */
function offsetsOf(pages: readonly (readonly Row[])[], end: End): Map<number, number> {
  const offsets = new Map<number, number>();
  for (const [page, rows] of pages.entries()) {
    const row = end === 'top' ? rows[0] : rows.at(-1);
    if (row === undefined || !isShort(row)) continue;
    for (const offset of new Set(numbersOf(row).map((n) => n - page)))
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  return offsets;
}

/** On how many pages the outermost row stands apart at each height. */
function heightsOf(pages: readonly (readonly Row[])[], end: End): Map<number, number> {
  const heights = new Map<number, number>();
  for (const rows of pages) {
    const [row, next] = end === 'top' ? [rows[0], rows[1]] : [rows.at(-1), rows.at(-2)];
    if (row !== undefined && standsApartFrom(row, next))
      heights.set(Math.round(row.y), (heights.get(Math.round(row.y)) ?? 0) + 1);
  }
  return heights;
}

function standsApartFrom(row: Row, next: Row | undefined): boolean {
  return next !== undefined && row.size < 0.95 * next.size && Math.abs(next.y - row.y) > APART * next.size;
}

/** Whether a row is the number of its page alone, away from the text: also a single page has one. */
function isNumberOf(page: number, row: Row, next: Row | undefined): boolean {
  const [number] = numbersOf(row);
  return (
    number === page + 1 &&
    next !== undefined &&
    Math.abs(next.y - row.y) > APART * row.size &&
    /^(?:page )?[-–— ]*\d+(?: ?(?:of|\/) ?\d+)?[-–— ]*$/i.test(row.text)
  );
}

/** A row without its numbers. */
const keyOf = (row: Row): string => row.text.replace(/\d+/g, '#').toLowerCase();
const numbersOf = (row: Row): number[] => (row.text.match(/\d{1,4}/g) ?? []).map(Number);
/** A line of prose has a dozen words; a head has fewer, and no full stop at its end. */
const isShort = (row: Row): boolean => row.text.length <= 80 && !/[.!?,;]["”’)]*$/.test(row.text);
