import type { Column } from '../../coding/coded-table.ts';

/** The values that a qualifier has, in order, and how far they are from each other. */
export interface Levels {
  /** `nominal`: two levels are the same or they are not. */
  readonly kind: 'none' | 'boolean' | 'numeric' | 'nominal';
  readonly count: number;
  /** Level -> its text. */
  readonly labels: readonly string[];
  /** Level -> its number; of nominal levels its index. */
  readonly values: Float64Array;
  /** Greatest distance that two numbers can have. 0 where there is one level. */
  readonly span: number;
  /** Row of the table -> level; -1 where it has none. */
  readonly ofRow: Int32Array | null;
}

export const noLevels: Levels = {
  kind: 'none',
  count: 1,
  labels: [''],
  values: new Float64Array(1),
  span: 0,
  ofRow: null,
};

/**
 * The levels of a qualifier: 0 and 1 of a boolean; the values that occur of anything else, among `rows` or in all of the
 * column. Numbers are in numeric order, texts in that of UTF-16 units. The span of numbers is that of the declared scale, if
 * there is one and `declared` says so. Costs O(n).
 *
 * @param empty whether no value counts as a level, the first, as with DNA's texts
 */
export function levelsOf(
  column: Column,
  rows: Int32Array | null,
  { declared, empty }: { readonly declared: boolean; readonly empty: boolean },
): Levels {
  if (column.kind === 'text') return textLevels(column, rows, empty);
  const { values: ofRow } = column;
  if (column.kind === 'boolean') {
    const level = new Int32Array(ofRow.length);
    for (let row = 0; row < level.length; row++) {
      const value = ofRow[row]!;
      level[row] = Number.isNaN(value) ? -1 : value === 0 ? 0 : 1;
    }
    const values = Float64Array.of(0, 1);
    return { kind: 'boolean', count: 2, labels: ['0', '1'], values, span: 1, ofRow: level };
  }
  const seen = new Set<number>();
  const length = rows?.length ?? ofRow.length;
  for (let at = 0; at < length; at++) {
    const value = ofRow[rows === null ? at : rows[at]!]!;
    if (!Number.isNaN(value)) seen.add(value);
  }
  const values = Float64Array.from(seen).toSorted();
  const place = new Map(Array.from(values, (value, level) => [value, level]));
  const level = new Int32Array(ofRow.length);
  for (let row = 0; row < level.length; row++) level[row] = place.get(ofRow[row]!) ?? -1;
  const [least = 0, greatest = 0] =
    column.scale !== null && declared ? column.scale : [values[0], values.at(-1)];
  return {
    kind: 'numeric',
    count: values.length,
    labels: Array.from(values, String),
    values,
    span: greatest - least,
    ofRow: level,
  };
}

function textLevels(
  { labels, codes }: Extract<Column, { kind: 'text' }>,
  rows: Int32Array | null,
  empty: boolean,
): Levels {
  const seen = new Uint8Array(labels.length);
  let none = false;
  const length = rows?.length ?? codes.length;
  for (let at = 0; at < length; at++) {
    const code = codes[rows === null ? at : rows[at]!]!;
    if (code < 0) none = true;
    else seen[code] = 1;
  }
  const present = labels.filter((_, code) => seen[code] === 1).toSorted(byUnits);
  if (empty && none) present.unshift('');
  const place = new Map(present.map((label, level) => [label, level]));
  const ofCode = Int32Array.from(labels, (label) => place.get(label) ?? -1);
  const ofNone = place.get('') ?? -1;
  return {
    kind: 'nominal',
    count: present.length,
    labels: present,
    values: Float64Array.from(present, (_, level) => level),
    span: 1,
    ofRow: codes.map((code) => (code < 0 ? ofNone : ofCode[code]!)),
  };
}

/** The order of UTF-16 units, which is also Java's. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
