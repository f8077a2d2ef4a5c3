import type { CodedTable } from '../coding/coded-table.ts';
import { countsOf } from './counts/counts.ts';
import type { Matrix } from './matrix.ts';
import type { NetworkOptions } from './options.ts';
import { select } from './select/select.ts';
import { settingsOf } from './settings.ts';

/** What a bar plot takes of the options of a network. */
export interface BarplotOptions extends Pick<
  NetworkOptions,
  'qualifier' | 'duplicates' | 'from' | 'to' | 'exclude' | 'include' | 'isolates' | 'dna'
> {
  /** The values that have a bar each. */
  readonly variable: string;
}

/**
 * How many statements each value of a variable has at each level of the qualifier: a row a value, a column a level, in the
 * order of the levels; without a qualifier one column without a name. Duplicates are those that agree in both. Costs O(n).
 *
 * @throws EntenteError `input` for an unknown variable
 */
export function barplot(table: CodedTable, { variable, ...options }: BarplotOptions): Matrix {
  const settings = settingsOf({ ...options, rows: variable, columns: '' });
  const aggregate = settings.qualifier === null ? 'ignore' : 'combine';
  const selection = select(table, { ...settings, aggregate, columns: variable });
  const { rows, levels, offsets, level, count } = countsOf(selection, { isolates: settings.isolates });
  const values = new Float64Array(rows.length * levels.count);
  for (let i = 0; i < rows.length; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++)
      values[i * levels.count + level[at]!]! += count[at]!;
  }
  return { rows, columns: levels.labels, values };
}
