import { EntenteError } from '../../error.ts';
import type { Counts } from '../counts/counts.ts';
import type { Matrix } from '../matrix.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import { twoMode } from '../two-mode/two-mode.ts';

/**
 * The two-mode network as DNA 3.1.2 computes it. `combine` with `prominence` takes the links of row i for
 * those of column i: it gives no result where there are more rows than columns, else divides by the wrong numbers.
 *
 * @throws EntenteError `input` where DNA gives no result
 */
export function dnaTwoMode(counts: Counts, aggregate: Aggregation, normalise: Normalisation): Matrix {
  if (aggregate !== 'combine') return twoMode(counts, aggregate, normalise);
  if (normalise !== 'prominence') return twoMode(counts, aggregate, normalise);
  const { rows, columns, values } = twoMode(counts, aggregate, 'no');
  if (rows.length > columns.length) {
    const size = `${rows.length} rows, ${columns.length} columns`;
    const what = 'DNA gives no result for combine with prominence of more rows than columns';
    throw new EntenteError('input', what, size, 'compute without dna');
  }
  for (let i = 0; i < rows.length; i++) {
    let links = 0;
    for (let j = 0; j < columns.length; j++) if (values[i * columns.length + j]! > 0) links += 1;
    for (let to = 0; to < rows.length; to++) values[to * columns.length + i]! /= links;
  }
  return { rows, columns, values };
}
