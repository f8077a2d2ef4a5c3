import type { Check } from '../../check.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import type { Sample } from '../sample.ts';

/** What is known of the values of a variable, and their colours. */
export async function* attributes(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const [header = [], ...records] = csvCells(await sample.read(entry.file));
  const known = (await sample.tableOf(entry)).attributes.get(entry.variable!);
  // Statements from a list come without.
  if (known === undefined) return;
  const names = header.slice(3);
  // The empty text is no value.
  const different = records
    .filter(([, value]) => value !== '')
    .flatMap(([, value, colour, ...cells]) => {
      const ours = [
        known.get('colour')?.get(value!),
        ...names.map((name) => known.get(name)?.get(value!) ?? ''),
      ];
      const theirs = [colour!.toLowerCase(), ...cells];
      return ours.every((each, i) => each === theirs[i])
        ? []
        : [`${value}: ${ours.join('|')}, reference ${theirs.join('|')}`];
    });
  yield {
    what: entry.file,
    ok: different.length === 0 && records.length > 0,
    detail: different[0] ?? `${records.length} values`,
  };
}
