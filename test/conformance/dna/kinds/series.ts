import { EntenteError } from '../../../../src/error.ts';
import { slices, type Slice } from '../../../../src/networks/index.ts';
import type { Check } from '../../check.ts';
import { difference, numberOf, type ReferenceMatrix } from '../cells.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions, windowOptions } from '../network-options.ts';
import { type Sample, secondsOf } from '../sample.ts';

/** Networks over time: of each slice its ends and middle, the number of statements, labels and cells. */
export async function* series(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const made = slices(await sample.tableOf(entry), {
    ...networkOptions(entry),
    ...windowOptions(entry),
  });
  const detail = firstDifference(orNone(made), readSlices(await sample.read(entry.file)));
  yield { what: entry.file, ok: detail === null, ...(detail === null ? {} : { detail }) };
}

const DNA_GIVES_NONE = new Set(['the window is larger than the range', 'no kernel over events']);

/** Slices, of which there are none where DNA gives none and Entente says why. */
export function orNone(made: Iterable<Slice>): readonly Slice[] {
  try {
    return [...made];
  } catch (error) {
    if (error instanceof EntenteError && DNA_GIVES_NONE.has(error.what)) return [];
    throw error;
  }
}

interface ReferenceSlice {
  readonly start: number;
  readonly middle: number;
  readonly stop: number;
  readonly statements: number;
  readonly matrix: ReferenceMatrix;
}

/** Slices as DNA's results are written: a row for each cell, one without labels where a slice has none. */
export function readSlices(csv: string): ReferenceSlice[] {
  const bySlice = Map.groupBy(csvCells(csv).slice(1), ([slice]) => slice);
  return Array.from(bySlice.values(), (records) => {
    const [, start, middle, stop, statements] = records[0]!;
    const cells = records.filter(([, , , , , row]) => row !== '');
    return {
      start: secondsOf(start!),
      middle: secondsOf(middle!),
      stop: secondsOf(stop!),
      statements: Number(statements),
      matrix: {
        rows: [...new Set(cells.map((cell) => cell[5]!))],
        columns: [...new Set(cells.map((cell) => cell[6]!))],
        values: cells.map((cell) => numberOf(cell[7]!)),
      },
    };
  });
}

/** What is different first, or null. */
export function firstDifference(made: readonly Slice[], reference: readonly ReferenceSlice[]): string | null {
  if (made.length !== reference.length) return `${made.length} slices, reference ${reference.length}`;
  for (const [at, slice] of made.entries()) {
    const theirs = reference[at]!;
    for (const what of ['start', 'middle', 'stop', 'statements'] as const) {
      if (slice[what] !== theirs[what])
        return `slice ${at + 1}: ${what} ${slice[what]}, reference ${theirs[what]}`;
    }
    const cell = difference(slice.matrix, theirs.matrix);
    if (cell !== null) return `slice ${at + 1}: ${cell}`;
  }
  return null;
}
