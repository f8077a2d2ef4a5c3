import { readNumber } from '../../coding/cells.ts';
import { csvTable } from '../../coding/csv-table.ts';
import { fail, problemsOf } from '../../coding/problems.ts';
import { EntenteError } from '../../error.ts';
import type { InputRange } from '../ranges.ts';

/** Names of the columns that may hold the value. */
const values = ['capability', 'value'];

/**
 * Reads a table of capabilities: `actor` (or `country`) and `capability` (or `value`), such as defence spending, output,
 * population or votes; `capability_low` and `capability_high` may give a range. Further columns are ignored.
 *
 * @param nameOf the id of an actor by any of its names, or null where nobody knows it; who is unknown is left aside
 * @throws EntenteError naming the first thing wrong with its line
 * @example
 * parseCapabilities('country,value\nFrance,64\n', 'spending.csv', (name) => name).get('France')?.mode // 64
 */
export function parseCapabilities(
  csv: string,
  fileName: string,
  nameOf: (name: string) => string | null,
): ReadonlyMap<string, InputRange> {
  const problems = problemsOf(fileName);
  const table = csvTable(csv, fileName, problems);
  const header = table.header.map((name) => name.toLowerCase());
  const actor = ['actor', 'country'].map((name) => header.indexOf(name)).find((at) => at !== -1);
  const value = values.find((name) => header.includes(name));
  if (actor === undefined || value === undefined)
    throw new EntenteError(
      'input',
      `${fileName}:1: missing column`,
      actor === undefined ? 'actor' : 'capability',
      'capabilities need actor (or country) and capability (or value)',
    );
  const columns = ['_low', '', '_high'].map((suffix) => header.indexOf(`${value}${suffix}`));
  const read = new Map<string, InputRange>();
  for (const { cells, line } of table.records) {
    const name = nameOf(cells[actor]!.trim());
    if (name === null) continue;
    if (read.has(name)) problems.add(String(line), 'actor named twice', cells[actor]!, 'give it one row');
    const [low, mode, high] = columns.map((column) => {
      const text = column === -1 ? '' : cells[column]!.trim();
      if (text === '' && column !== columns[1]) return null;
      const number = readNumber(text);
      if (number === null || number < 0)
        problems.add(String(line), 'no capability', text, 'it must be a number of at least 0');
      return number ?? 0;
    }) as [number | null, number, number | null];
    const range = { low: low ?? mode, mode, high: high ?? mode };
    if (range.low > mode || range.high < mode)
      problems.add(
        String(line),
        'a range without its value',
        `${range.low} to ${range.high}`,
        `${mode} must lie between`,
      );
    read.set(name, range);
  }
  problems.throwFirst();
  if (read.size === 0)
    fail(problems, '1', 'no capabilities', fileName, 'no row names an actor that is known');
  return read;
}
