import { buffer } from 'node:stream/consumers';
import type { Codebook } from '../../coding/codebook.ts';
import type { Deed } from '../../coding/deed.ts';
import { csvHeader } from '../../coding/csv-table.ts';
import { isDeedsTable, parseDeeds } from '../../coding/parse-deeds.ts';
import { builtInRegistry, type Registry, registryWith } from '../../coding/registry/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { documentId } from '../../documents/media-type.ts';
import { EntenteError } from '../../error.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { bytesOf, checkTableSize } from './bytes-of.ts';
import { codebookFrom } from './codebook-from.ts';

/**
 * Deeds of a table (.csv), of standard input (`-`), or of a store, in order of date there.
 *
 * @param source a file or `-`, or undefined for the store
 * @throws EntenteError for anything that cannot be read, with file and line; for both sources or none; for a store without deeds
 */
export async function readDeeds(
  source: string | undefined,
  options: { readonly store?: string; readonly codebook?: string },
  io: Pick<Io, 'stdin'>,
): Promise<{
  readonly deeds: readonly Deed[];
  readonly codebook: Codebook | null;
  readonly registry: Registry;
}> {
  if ((source === undefined) === (options.store === undefined)) {
    const what = source === undefined ? 'no deeds' : 'two sources of deeds';
    const value = source === undefined ? 'neither a table nor a store' : `${source} and ${options.store}`;
    throw new EntenteError('usage', what, value, 'name a table, or a store with --store');
  }
  const given = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  if (source === undefined) {
    const store = await openStore(options.store!);
    try {
      const codebook = given ?? (await store.codebook());
      const deeds = await store.deeds();
      if (deeds.length === 0)
        throw new EntenteError(
          'input',
          'no deeds',
          store.path,
          'import a table of deeds, or leave --deeds out',
        );
      return { deeds, codebook, registry: registryWith(builtInRegistry(), codebook?.actors ?? []) };
    } finally {
      await store.close();
    }
  }
  const name = source === '-' ? 'standard input' : source;
  const bytes = source === '-' ? await buffer(io.stdin) : await bytesOf(source);
  checkTableSize(bytes.length, name);
  const registry = registryWith(builtInRegistry(), given?.actors ?? []);
  const context = { document: documentId(source), registry, codebook: given, fileName: name };
  const text = decodeText(bytes, name, null);
  const deeds = parseDeeds(text, context);
  // Words that were counted as deeds would say that everybody does what they say.
  if (!isDeedsTable(csvHeader(text, name))) {
    const advice = 'a table of deeds has a column "deed" that says what was done, or "magnitude" and "unit"';
    throw new EntenteError('input', 'no table of deeds', name, advice);
  }
  return { deeds, codebook: given, registry };
}
