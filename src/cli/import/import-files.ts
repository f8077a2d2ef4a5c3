import { builtInRegistry, type Codebook, registryWith } from '../../coding/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { EntenteError } from '../../error.ts';
import {
  type Added,
  type Batch,
  openStore,
  openStoreWith,
  type Store,
  type Suggested,
} from '../../store/index.ts';
import { READER } from '../../reading/reader.ts';
import { fileBatch, type ImportContext } from './file-batch.ts';
import { inputFile } from './input-file.ts';
import { kindOfFile } from './kind-of-file.ts';
import { kindOfLines } from './record-lines.ts';
import { suggestionsOf } from './suggestions.ts';

/** One file that is in the store, on the disk. */
export interface FileStored {
  readonly path: string;
  readonly added: Added;
  readonly batch: Batch;
  /** What the reader suggested in its texts. */
  readonly suggestions: Suggested;
}

export interface ImportOptions {
  readonly store: string;
  /** A codebook that is stored before everything else. */
  readonly codebook?: string;
  readonly coder?: string;
  /** Also read the texts, and store what the reader finds as suggestions. */
  readonly suggest?: boolean;
  readonly now: () => Date;
}

/**
 * Imports files one after another, codebooks first, then documents, then tables, each in a transaction of its own, and
 * yields each as soon as it is safe. A new store appears with its first file.
 *
 * @throws EntenteError for the first file that is wrong; of that one nothing is stored, and those behind it are not tried
 */
export async function* importFiles(
  paths: readonly string[],
  options: ImportOptions,
): AsyncGenerator<FileStored> {
  const named = options.codebook === undefined ? paths : [options.codebook, ...paths];
  const ordered = await inOrder([...new Set(named)]);
  let store = await existing(options);
  try {
    let codebook = (await store?.codebook()) ?? null;
    for (const path of ordered) {
      const file = await inputFile(path);
      const context = contextOf(codebook, options);
      const batch = fileBatch(file, context);
      let added: Added;
      if (store === null) ({ store, added } = await openStoreWith(options.store, batch, options));
      else added = await store.importTogether(batch);
      codebook = batch.codebook ?? codebook;
      const suggestions = options.suggest === true ? await suggest(store, batch, context) : none;
      yield { path, added, batch, suggestions };
    }
  } finally {
    await store?.close();
  }
}

const none: Suggested = { added: 0, withdrawn: 0 };

/** Reads the texts as they are stored: their spans count in these. */
async function suggest(store: Store, batch: Batch, context: ImportContext): Promise<Suggested> {
  // The reader's model takes a second to load, and most imports need none.
  const { readAttributions } = await import('../../reading/index.ts');
  let { added, withdrawn } = none;
  for (const { id, mediaType } of batch.documents ?? []) {
    const document = mediaType === 'text/csv' ? null : await store.document(id);
    if (document === null) continue;
    const statements = suggestionsOf(document, readAttributions(document, context));
    const suggested = await store.putSuggestions({ document: id, reader: READER, statements });
    added += suggested.added;
    withdrawn += suggested.withdrawn;
  }
  return { added, withdrawn };
}

/** What others rest on goes first: codebooks, documents, then what speaks of them. */
async function inOrder(paths: readonly string[]): Promise<string[]> {
  const ranks = new Map<string, number>();
  for (const path of paths) ranks.set(path, await rankOf(path));
  return paths.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!);
}

async function rankOf(path: string): Promise<number> {
  const kind = kindOfFile(path);
  if (kind === 'codebook') return 0;
  if (kind === 'document') return 1;
  if (kind === 'table') return 2;
  const { bytes } = await inputFile(path);
  return kindOfLines(decodeText(bytes, path, null), path) === 'documents' ? 1 : 2;
}

async function existing(options: ImportOptions): Promise<Store | null> {
  try {
    return await openStore(options.store, options);
  } catch (error) {
    if (error instanceof EntenteError && error.kind === 'not-found') return null;
    throw error;
  }
}

function contextOf(codebook: Codebook | null, { coder }: ImportOptions): ImportContext {
  const registry = registryWith(builtInRegistry(), codebook?.actors ?? []);
  return coder === undefined ? { codebook, registry } : { codebook, registry, coder };
}
