import type { Segment } from './segments.ts';

/** Segments that stand on one line across the page, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const SAME_LINE = 0.35;

/** The rows of segments, from the top down. Costs O(n log n). */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && segment.y - first.y <= SAME_LINE * Math.min(first.size, segment.size))
      rows.at(-1)!.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const inOrder = row.toSorted((a, b) => a.left - b.left);
    return {
      segments: inOrder,
      y: inOrder[0]!.y,
      size: Math.max(...row.map(({ size }) => size)),
      text: inOrder.map(({ text }) => text).join(' '),
    };
  });
}
