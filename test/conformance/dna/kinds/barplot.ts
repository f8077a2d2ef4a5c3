import { barplot as plot } from '../../../../src/networks/index.ts';
import type { Check } from '../../check.ts';
import { difference } from '../cells.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';
import { readMatrix } from './matrix.ts';

/** Counts of the values of a variable by level. */
export async function* barplot(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const { rows: variable, qualifier, duplicates, exclude, include, isolates } = networkOptions(entry);
  const options = { variable, qualifier, duplicates, exclude, include, isolates, dna: true };
  const made = plot(await sample.tableOf(entry), options as Parameters<typeof plot>[1]);
  const detail = difference(made, readMatrix(await sample.read(entry.file)));
  yield { what: entry.file, ok: detail === null, ...(detail === null ? {} : { detail }) };
}
