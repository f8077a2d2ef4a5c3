import type { Deed } from '../../coding/deed.ts';
import type { Statement } from '../../coding/statement.ts';
import { EntenteError } from '../../error.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { readDeeds } from '../statements/read-deeds.ts';

/**
 * The deeds beside the statements of a check: those of the store, or of the table that `--deeds` names; none without either.
 *
 * @throws EntenteError for a table beside a store, for one with the name of the table of statements, and as `readDeeds` does
 */
export async function deedsBeside(
  statements: readonly Statement[],
  options: { readonly store?: string; readonly deeds?: string; readonly codebook?: string },
  io: Pick<Io, 'stdin'>,
): Promise<readonly Deed[]> {
  const { store: path, deeds: table, codebook } = options;
  if (path !== undefined && table !== undefined) {
    const advice = 'the deeds of a store count already: import the table into it, or give --evidence instead';
    throw new EntenteError('usage', 'deeds beside a store', table, advice);
  }
  if (path !== undefined) {
    const store = await openStore(path);
    try {
      return await store.deeds();
    } finally {
      await store.close();
    }
  }
  if (table === undefined) return [];
  const { deeds } = await readDeeds(table, codebook === undefined ? {} : { codebook }, io);
  const said = new Set(statements.map(({ id }) => id));
  const double = deeds.find(({ id }) => said.has(id));
  if (double === undefined) return deeds;
  const advice = 'the tables of statements and of deeds have one name: rename one of them';
  throw new EntenteError('input', 'a statement and a deed with one id', double.id, advice);
}
