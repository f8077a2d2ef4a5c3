import type { NumberColumn, TextColumn } from '../coded-table.ts';

/**
 * A column of texts, dictionary-encoded in order of first appearance; null and the empty text are none.
 *
 * @example textColumn(['b', null, 'b', 'a']) // { labels: ['b', 'a'], codes: [0, -1, 0, 1] }
 */
export function textColumn(values: readonly (string | null)[]): TextColumn {
  const labels = new Map<string, number>();
  const codes = new Int32Array(values.length);
  for (const [row, value] of values.entries()) {
    if (value === null || value === '') {
      codes[row] = -1;
      continue;
    }
    const known = labels.get(value);
    codes[row] = known ?? labels.size;
    if (known === undefined) labels.set(value, labels.size);
  }
  return { kind: 'text', labels: [...labels.keys()], codes };
}

/** A column of numbers; null is none. */
export function numberColumn(
  values: readonly (number | null)[],
  kind: NumberColumn['kind'],
  scale: NumberColumn['scale'] = kind === 'boolean' ? [0, 1] : null,
): NumberColumn {
  return { kind, values: Float64Array.from(values, (value) => value ?? Number.NaN), scale };
}
