import { sliceDistances } from '../../../../src/networks/phases/index.ts';
import { slices } from '../../../../src/networks/index.ts';
import type { Check } from '../../check.ts';
import { difference, numberOf } from '../cells.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions, windowOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';
import { orNone, readSlices } from './series.ts';

/** Distances of the slices from one another, of those that we make, and of those that DNA wrote. */
export async function* phase(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const method = entry['distanceMethod'] === 'absdiff' ? 'absolute' : 'degree';
  const cells = csvCells(await sample.read(entry.file)).map((row) => row.map(numberOf));
  const labels = cells.map((_, t) => `${t + 1}`);
  const reference = { rows: labels, columns: labels, values: cells.flat() };
  const ours = slices(await sample.tableOf(entry), {
    ...networkOptions(entry),
    ...windowOptions(entry),
  });
  const theirs = readSlices(await sample.read(entry['slicesFile'] as string));
  for (const [whose, matrices] of [
    ['', orNone(ours).map(({ matrix }) => matrix)],
    [
      ' (of their slices)',
      theirs.map(({ matrix }) => ({ ...matrix, values: Float64Array.from(matrix.values) })),
    ],
  ] as const) {
    const detail = difference(sliceDistances(matrices, method), reference, 1e-7);
    yield { what: `${entry.file}${whose}`, ok: detail === null, ...(detail === null ? {} : { detail }) };
  }
}
