import { type Command, Option } from 'commander';
import { byMembership } from '../../coding/coded-table/by-membership.ts';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import { type Aggregation, network, type NetworkOptions } from '../../networks/index.ts';
import type { StatementFilter, Store } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { tableOfStore } from '../networks/store-table.ts';
import { type NetworkFormat, networkParts } from '../networks/write-network.ts';
import type { CommonOptions } from '../options.ts';

/** Which network of a store is written; `entente network` has all the other choices. */
export interface NetworkExportOptions extends CommonOptions {
  readonly rows?: string;
  readonly columns?: string;
  readonly qualifier?: string;
  readonly mode?: 'one' | 'two';
  readonly aggregate?: Aggregation;
  readonly spreadsheetSafe?: boolean;
}

/** Names of the options that only a network takes. */
export const networkOptions = ['rows', 'columns', 'qualifier', 'mode', 'aggregate'] as const;

export function withNetworkOptions(command: Command): Command {
  return command
    .option('--rows <variable>', 'of a network: the nodes (default: actor)')
    .option('--columns <variable>', 'of a network: what they are linked to, or through (default: issue)')
    .option('--qualifier <variable>', 'of a network: what is said of it (default: stance)')
    .addOption(new Option('--mode <mode>', 'of a network (default: two)').choices(['two', 'one']))
    .addOption(
      new Option('--aggregate <way>', 'of a network (default: subtract)').choices([
        'ignore',
        'congruence',
        'conflict',
        'subtract',
        'combine',
      ]),
    );
}

/** A network of the accepted statements that fit. @throws EntenteError as `network` does */
export async function exportNetwork(
  store: Store,
  format: NetworkFormat,
  filter: StatementFilter,
  options: NetworkExportOptions,
  io: Io,
): Promise<Iterable<string>> {
  const codebook = await store.codebook();
  const named = [options.rows, options.columns, options.qualifier].flatMap((name) => name ?? []);
  const stored = await tableOfStore(store, named, codebook, options, io, filter);
  const registry = registryWith(builtInRegistry(), codebook?.actors ?? []);
  const chosen: NetworkOptions = {
    rows: options.rows ?? 'actor',
    columns: options.columns ?? 'issue',
    qualifier: options.qualifier ?? 'stance',
    mode: options.mode ?? 'two',
    aggregate: options.aggregate ?? 'subtract',
  };
  const table = byMembership(stored, [chosen.rows, chosen.columns], registry);
  const written = { table, options: chosen, spreadsheetSafe: options.spreadsheetSafe === true };
  return networkParts(network(table, chosen), format, written, io);
}
