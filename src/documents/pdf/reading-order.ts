import { type Row, rowsOf } from './rows.ts';
import type { Segment } from './segments.ts';

/** A line of a column, in the order of reading. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The edges of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Whether it begins a column or a page: its distance to the line before says nothing. */
  readonly begins: boolean;
}

/** So many lines on both sides of a gutter make columns. */
const LEAST_LINES = 3;
/** Shorter ones, on the average, are cells of a table. */
const LEAST_LETTERS = 12;
/** So near to each other, in points, gutters are the same. */
const NEAR = 6;
/** Columns within columns are read no deeper. */
const DEEPEST = 4;

/**
 * The lines of a document as they are read: where a stretch of a page has two columns, the left one first. What reaches across,
 * such as a headline, is read where it stands. A gutter that other pages have makes columns of a line or two as well. Costs
 * O(n log n + n w) for n segments and pages w points wide.
 */
export function readingOrder(pages: readonly (readonly Segment[])[]): Line[] {
  const found: number[] = [];
  for (const page of pages) ordered(page, 0, { known: [], found });
  return pages.flatMap((page) => ordered(page, 0, { known: found, found: [] }));
}

interface Gutters {
  /** Of the document. */
  readonly known: readonly number[];
  /** Where gutters are written that make columns of a whole page. */
  readonly found: number[];
}

function ordered(segments: readonly Segment[], depth: number, gutters: Gutters): Line[] {
  if (segments.length === 0) return [];
  const rows = rowsOf(segments);
  const gutter =
    depth < DEEPEST ? (gutterOf(rows) ?? (depth === 0 ? knownGutter(segments, gutters) : null)) : null;
  if (gutter === null) return linesOf(rows);
  const least = gutters.known.some((each) => Math.abs(each - gutter) <= NEAR) ? 1 : LEAST_LINES;
  const lines: Line[] = [];
  let across: Row[] = [];
  for (const block of blocksAt(rows, gutter)) {
    const all = block.flatMap((row) => row.segments);
    const [left, right] = [all.filter((s) => s.right <= gutter), all.filter((s) => s.left >= gutter)];
    if (left.length + right.length < all.length || !areColumns(left, right, least)) {
      across.push(...block);
      continue;
    }
    if (depth === 0) gutters.found.push(gutter);
    lines.push(
      ...linesOf(across),
      ...ordered(left, depth + 1, gutters),
      ...ordered(right, depth + 1, gutters),
    );
    across = [];
  }
  return [...lines, ...linesOf(across)];
}

/** A gutter of other pages that has text on both of its sides here. */
function knownGutter(segments: readonly Segment[], { known }: Gutters): number | null {
  const parts = (at: number) => segments.some((s) => s.right <= at) && segments.some((s) => s.left >= at);
  return known.find(parts) ?? null;
}

/** Where the page is parted in two: the place that has most lines on both of its sides. Null where there is none. */
function gutterOf(rows: readonly Row[]): number | null {
  const all = rows.flatMap((row) => row.segments);
  const from = Math.floor(Math.min(...all.map(({ left }) => left)));
  const to = Math.ceil(Math.max(...all.map(({ right }) => right)));
  const width = Math.min(to - from, 10_000);
  // How many segments end before each point, begin after it, and cross it.
  const [ends, begins] = [new Uint32Array(width + 2), new Uint32Array(width + 2)];
  for (const { left, right } of all) {
    ends[Math.min(width + 1, Math.max(0, Math.ceil(right - from)))]! += 1;
    begins[Math.min(width + 1, Math.max(0, Math.floor(left - from)))]! += 1;
  }
  let best: { from: number; to: number; score: number } | null = null;
  let before = 0;
  let after = all.length;
  for (let x = 0; x <= width; x += 1) {
    before += ends[x]!;
    const least = Math.min(before, after);
    // What crosses it counts against it.
    const score = least - (all.length - before - after);
    if (least >= LEAST_LINES && (best === null || score > best.score)) best = { from: x, to: x, score };
    else if (best !== null && score === best.score && best.to === x - 1) best.to = x;
    after -= begins[x]!;
  }
  return best === null ? null : from + (best.from + best.to) / 2;
}

/** Rows that nothing crosses the gutter in, together; and those between them. */
function blocksAt(rows: readonly Row[], gutter: number): Row[][] {
  const blocks: { rows: Row[]; crosses: boolean }[] = [];
  for (const row of rows) {
    const crosses = row.segments.some(({ left, right }) => left < gutter && right > gutter);
    if (blocks.at(-1)?.crosses === crosses) blocks.at(-1)!.rows.push(row);
    else blocks.push({ rows: [row], crosses });
  }
  return blocks.map((block) => block.rows);
}

function areColumns(left: readonly Segment[], right: readonly Segment[], least: number): boolean {
  return [left, right].every((side) => {
    const rows = rowsOf(side);
    const letters = rows.reduce((sum, { text }) => sum + text.length, 0);
    return rows.length >= least && letters / rows.length >= LEAST_LETTERS;
  });
}

function linesOf(rows: readonly Row[]): Line[] {
  if (rows.length === 0) return [];
  const rights = rows.map(({ segments }) => segments.at(-1)!.right).toSorted((a, b) => a - b);
  const column = {
    left: Math.min(...rows.map(({ segments }) => segments[0]!.left)),
    // A line that reaches out by itself, or stands in another column alone, is no edge.
    right: rights[Math.floor(0.9 * (rights.length - 1))]!,
  };
  return rows.map(({ segments, y, size, text }, i) => ({
    text,
    left: segments[0]!.left,
    right: segments.at(-1)!.right,
    y,
    size,
    column,
    begins: i === 0,
  }));
}
