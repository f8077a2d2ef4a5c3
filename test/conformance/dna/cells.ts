import type { Matrix } from '../../../src/networks/index.ts';

/** Labels and numbers as DNA wrote them. */
export interface ReferenceMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly number[];
}

/**
 * What is different first, or null. Numbers are the same within `tolerance` of their size, or 1e-12 of the greatest finite one
 * of the matrix: where sums cancel out, only rounding is left. NaN and the infinities are the same as themselves only.
 *
 * @param rounding what the reference lacks where it was written with few digits
 */
export function difference(
  { rows, columns, values }: Matrix,
  reference: ReferenceMatrix,
  tolerance = 1e-9,
  rounding = 0,
): string | null {
  for (const [what, ours, theirs] of [
    ['rows', rows, reference.rows],
    ['columns', columns, reference.columns],
  ] as const) {
    if (ours.length !== theirs.length) return `${ours.length} ${what}, reference ${theirs.length}`;
    const at = ours.findIndex((label, index) => label !== theirs[index]);
    if (at >= 0) return `${what}: "${ours[at]}", reference "${theirs[at]}"`;
  }
  if (values.length !== reference.values.length)
    return `${values.length} cells, reference ${reference.values.length}`;
  const finite = reference.values.filter(Number.isFinite);
  const rest = finite.reduce((most, value) => Math.max(most, 1e-12 * Math.abs(value)), rounding);
  const at = values.findIndex((value, index) => !near(value, reference.values[index]!, tolerance, rest));
  if (at < 0) return null;
  const place = `"${rows[Math.floor(at / columns.length)]}" and "${columns[at % columns.length]}"`;
  return `${place}: ${values[at]}, reference ${reference.values[at]}`;
}

/** @param rest what may be left where 0 was meant */
export function near(a: number, b: number, tolerance: number, rest = 0): boolean {
  if (Object.is(a, b)) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), rest);
}

/** A number as DNA wrote it; none is NaN. */
export function numberOf(cell: string): number {
  return cell === '' ? NaN : Number(cell);
}
