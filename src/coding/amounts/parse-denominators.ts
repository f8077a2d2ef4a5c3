import { csvTable } from '../csv-table.ts';
import { fail, problemsOf } from '../problems.ts';
import { resolveActor } from '../registry/index.ts';
import { timedColumns } from './amount-columns.ts';
import { type AmountsContext, numberIn } from './parse-amounts.ts';

/** By what something is measured, for each actor, or for each actor and year. */
export interface DenominatorTable {
  /** The name of the column. */
  readonly name: string;
  readonly rows: readonly { readonly actor: string; readonly year: number | null; readonly value: number }[];
}

/**
 * Reads a table of denominators: a column of actors, one of values (`value`, or the only other column), and maybe `year`.
 *
 * @throws EntenteError naming the first thing wrong with its line
 * @example parseDenominators('country,gdp\nNorway,480\n', context) // { name: 'gdp', rows: [{ actor: 'Norway', year: null, value: 480 }] }
 */
export function parseDenominators(csv: string, { fileName, registry }: AmountsContext): DenominatorTable {
  const problems = problemsOf(fileName);
  const table = csvTable(csv, fileName, problems);
  const { header } = table;
  const { actor, year } = timedColumns(header, fileName);
  const others = [...header.keys()].filter((at) => at !== actor && at !== year && header[at] !== '');
  const value = others.find((at) => /^value$/i.test(header[at]!)) ?? (others.length === 1 ? others[0]! : -1);
  if (value === -1) {
    const advice = 'name the column of denominators "value", or leave the others out';
    fail(problems, '1', 'which column is the denominator', header.join(', '), advice);
  }
  const rows = Array.from(table.records, (record) => {
    const written = record.cells[actor]!.trim();
    const number = numberIn(record, value, problems);
    if (number !== null && !(number > 0))
      problems.add(
        String(record.line),
        'a denominator that is not above 0',
        record.cells[value]!,
        'leave the cell empty',
      );
    const yearCell = year === -1 ? '' : record.cells[year]!.trim();
    if (yearCell !== '' && !/^\d{4}$/.test(yearCell))
      problems.add(String(record.line), 'no such year', yearCell, 'write it as 2024');
    const id = registry.actors.has(written) ? written : (resolveActor(registry, written) ?? written);
    return { actor: id, year: yearCell === '' ? null : Number(yearCell), value: number };
  });
  problems.throwFirst();
  const known = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  if (known.length === 0)
    fail(problems, '1', 'no denominators', fileName, 'there is nothing below the header');
  return { name: header[value]!, rows: known };
}
