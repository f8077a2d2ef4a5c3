import type { CodedTable } from '../coding/coded-table.ts';
import { networkOf } from './compute.ts';
import type { Network } from './network.ts';
import type { NetworkOptions } from './options.ts';
import { select } from './select/select.ts';
import { settingsOf } from './settings.ts';

/**
 * The two-mode network of rows and columns, or the one-mode network of rows linked through columns, of the statements in a
 * table. Costs O(n); its matrix of a one-mode network the sum over columns of the rows squared, when it is asked for.
 *
 * @throws EntenteError `input` for an unknown variable, `usage` for choices that do not go together
 * @example network(table, { rows: 'organization', columns: 'concept', qualifier: 'agreement', mode: 'one', aggregate: 'congruence' })
 */
export function network(table: CodedTable, options: NetworkOptions): Network {
  const settings = settingsOf(options);
  const selection = select(table, settings);
  return networkOf(selection, settings, { isolates: settings.isolates }, {});
}
