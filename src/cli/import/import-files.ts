import { builtInRegistry, type Codebook, registryWith } from '../../coding/index.ts';
import { EntenteError } from '../../error.ts';
import {
  type Added,
  type Batch,
  openStore,
  openStoreWith,
  type Store,
  type Suggested,
} from '../../store/index.ts';
import { finderOf } from '../read/finder-of.ts';
import { PREFERRED_STANCE, sideJudgeOf, type StanceWay } from '../read/side-judge-of.ts';
import type { Io } from '../io.ts';
import { openSources } from '../open-document.ts';
import type { Refused } from '../opener.ts';
import { annotationBatch } from './annotation-batch.ts';
import { dnaPathBatch } from './dna-path-batch.ts';
import { fileBatch, type ImportContext, type PathBatch, sourceBatch } from './file-batch.ts';
import { rollCallDatesFrom } from '../votes/roll-call-dates-from.ts';
import { inputFile } from './input-file.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { suggestionsOf } from './suggestions.ts';

/** One file that is in the store, on the disk. */
export interface FileStored {
  /** As the user named it or its folder, or an address. */
  readonly path: string;
  readonly added: Added;
  readonly batch: Batch;
  /** What the reader suggested in its texts. */
  readonly suggestions: Suggested;
  /** What did not fit and was put right or left out. */
  readonly notes: readonly string[];
}

export interface ImportOptions {
  readonly store: string;
  /** A codebook that is stored before everything else. */
  readonly codebook?: string;
  readonly coder?: string;
  /** A table of ids and dates of roll calls, for tables of votes. */
  readonly rollCalls?: string;
  /** Also read the texts, and store what the reader finds as suggestions. */
  readonly suggest?: boolean;
  /** How the reader tells stances; default: by rules and the model. */
  readonly stance?: StanceWay;
  /** Whether an address may lead to this machine or its network. Default false. */
  readonly allowLocal?: boolean;
  /** Told of each document of a folder, a pattern or an archive that cannot be read; without it the first one is an error. */
  readonly refused?: Refused;
}

/**
 * Imports files one after another, codebooks first, then documents, then tables, each in a transaction of its own, and
 * yields each as soon as it is safe. A new store appears with its first file. Documents may also be named by their
 * folder, a pattern, by their address, or come from standard input (`-`). The documents of one file, such as an archive, are
 * stored together.
 *
 * @throws EntenteError for the first file that is wrong; of that one nothing is stored, and those behind it are not tried
 */
export async function* importFiles(
  inputs: readonly string[],
  options: ImportOptions,
  io: Io,
): AsyncGenerator<FileStored> {
  const named = options.codebook === undefined ? inputs : [options.codebook, ...inputs];
  const sources = await sourcesOf(named);
  let store = await existing(options.store, io);
  try {
    let codebook = (await store?.codebook()) ?? null;
    const dates = await rollCallDatesFrom(options.rollCalls);
    const context = () => ({ ...contextOf(codebook, options), dates });
    for await (const { path, batch, notes = [] } of batchesOf(sources, context, options, io)) {
      let added: Added;
      if (store === null) ({ store, added } = await openStoreWith(options.store, batch, { now: io.now }));
      else added = await store.importTogether(batch);
      codebook = batch.codebook ?? codebook;
      const suggestions =
        options.suggest === true ? await suggest(store, batch, context(), options.stance) : none;
      yield { path, added, batch, suggestions, notes };
    }
  } finally {
    await store?.close();
  }
}

/** Reads one file after another, each against the codebook as it is when its turn comes. */
async function* batchesOf(
  { codebooks, documents, records, projects, annotations }: Sources,
  context: () => ImportContext,
  { allowLocal, refused }: ImportOptions,
  io: Io,
): AsyncGenerator<PathBatch> {
  for (const path of codebooks) yield fileBatch(await inputFile(path), context());
  for await (const source of openSources(documents, { allowLocal }, io, refused)) {
    // Of one that holds only documents that cannot be read there is nothing to store.
    if (source.documents.length > 0) yield sourceBatch(source);
  }
  // Reviews name statements, which may come in any file.
  const reviews: PathBatch[] = [];
  for (const path of records) {
    const batch = fileBatch(await inputFile(path), context());
    if (batch.batch.reviews === undefined) yield batch;
    else reviews.push(batch);
  }
  for (const path of projects) yield dnaPathBatch(path, context());
  for (const path of annotations) yield annotationBatch(await inputFile(path), context());
  yield* reviews;
}

const none: Suggested = { added: 0, withdrawn: 0 };

/** Reads the texts as they are stored: their spans count in these. */
async function suggest(
  store: Store,
  batch: Batch,
  context: ImportContext,
  stance: StanceWay = PREFERRED_STANCE,
): Promise<Suggested> {
  // The reader's model takes a second to load, and most imports need none.
  const { readAttributions, rules, undropped } = await import('../../reading/index.ts');
  const finder = await finderOf();
  const judge =
    context.codebook === null || !batch.documents?.length
      ? null
      : await sideJudgeOf(stance, context.codebook);
  let { added, withdrawn } = none;
  for (const { id, mediaType } of batch.documents ?? []) {
    const document = mediaType === 'text/csv' ? null : await store.document(id);
    if (document === null) continue;
    const sure = undropped(readAttributions(document, { ...context, finder }), finder.bands);
    const read = judge === null ? sure : await judge(document.text, sure);
    const statements = suggestionsOf(document, read);
    // The rules read beside another finder; what they alone suggested before goes with their new reading.
    for (const reader of new Set([finder.name, rules.name])) {
      const own = statements.filter(({ coder }) => coder === reader);
      const suggested = await store.putSuggestions({ document: id, reader, statements: own });
      added += suggested.added;
      withdrawn += suggested.withdrawn;
    }
  }
  return { added, withdrawn };
}

async function existing(path: string, io: Io): Promise<Store | null> {
  try {
    return await openStore(path, { now: io.now });
  } catch (error) {
    if (error instanceof EntenteError && error.kind === 'not-found') return null;
    throw error;
  }
}

function contextOf(codebook: Codebook | null, { coder }: ImportOptions): ImportContext {
  const registry = registryWith(builtInRegistry(), codebook?.actors ?? []);
  return coder === undefined ? { codebook, registry } : { codebook, registry, coder };
}
