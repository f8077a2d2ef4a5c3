import { network } from '../../../../src/networks/index.ts';
import { inOrder } from '../../../../src/networks/select/order.ts';
import type { Check } from '../../check.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';

/** The list of statements: as many as we read, each with its id and date. */
export async function* statements(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const table = await sample.tableOf(entry);
  const [header = [], ...records] = csvCells(await sample.read(entry.file));
  const time = header.indexOf('epoch_seconds');
  const ours = new Map(table.ids.map((id, row) => [id, table.time[row]!]));
  const missing = records.find((record) => ours.get(record[0]!) !== Number(record[time]));
  const ok = missing === undefined && records.length === table.length;
  const detail = ok
    ? `${table.length}`
    : `${table.length}, reference ${records.length}; ${missing?.[0]} differs`;
  yield { what: entry.file, ok, detail };
}

/** The order in which statements are taken. */
export async function* order(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const table = await sample.tableOf(entry);
  const like = sample.manifest.find(
    ({ kind, networkType, duplicates, database, statementType }) =>
      kind === 'matrix' &&
      networkType === 'twomode' &&
      duplicates === 'include' &&
      database === entry.database &&
      statementType === entry.statementType,
  );
  const kept = like === undefined ? undefined : network(table, networkOptions(like)).kept;
  const ours = Array.from(inOrder(table, kept), (row) => table.ids[row]!);
  const theirs = csvCells(await sample.read(entry.file))
    .slice(1)
    .map(([, id]) => id!);
  const at = theirs.findIndex((id, index) => id !== ours[index]);
  const ok = at < 0 && ours.length === theirs.length;
  yield {
    what: entry.file,
    ok,
    ...(ok ? {} : { detail: `place ${at + 1}: ${ours[at]}, reference ${theirs[at]}` }),
  };
}
