import { createReadStream, readFileSync, statSync } from 'node:fs';
import {
  checkSize,
  defaultLimits,
  type Document,
  documentId,
  fetchSource,
  formOf,
  formOfBytes,
  isPlain,
  type Limits,
  mostBytes,
  readBody,
  readDocument,
  type SourceDocuments,
  type SourceOf,
  type TextType,
} from '../documents/index.ts';
import { EntenteError } from '../error.ts';
import type { DocumentIds } from './document-ids.ts';
import type { Io } from './io.ts';
import { type NamedSource, unreadable } from './named-documents.ts';
import { ParserThread, type Trust } from './parser-thread/parser-thread.ts';

/** How documents are opened. */
export interface OpenOptions {
  /** Whether an address may lead to this machine or its network. Default false. */
  readonly allowLocal?: boolean | undefined;
  /** The date of publication, where the caller knows it; ISO. */
  readonly date?: string | undefined;
  readonly limits?: Limits | undefined;
  /** How long one page may take to come in, in milliseconds. Default 30,000. */
  readonly timeLimit?: number | undefined;
  /** How far the parsers of PDFs, office files, feeds, messages and archives are trusted. */
  readonly trust?: Trust | undefined;
}

/** Told of each document that cannot be read among others that can: one of a folder, a pattern or an archive. */
export type Refused = (error: EntenteError) => void;

/** A source with the documents that it holds. */
export interface OpenedSource {
  /** A path, an address, or `-`. */
  readonly origin: string;
  readonly documents: readonly Document[];
}

/** Opens one source after another, and keeps a thread for the parsers that are not trusted. */
export class Opener {
  readonly #options: OpenOptions;
  readonly #io: Pick<Io, 'stdin'>;
  readonly #ids: DocumentIds;
  #thread: ParserThread | null = null;

  /** @param ids give each document one of its own, in the order of opening */
  constructor(options: OpenOptions, io: Pick<Io, 'stdin'>, ids: DocumentIds) {
    this.#options = options;
    this.#io = io;
    this.#ids = ids;
  }

  /**
   * The documents of a source, or null where it is one of many and cannot be read, which `refused` is told.
   *
   * @throws EntenteError for one named by itself that cannot be read
   */
  async open(named: NamedSource, refused: Refused): Promise<OpenedSource | null> {
    const { origin } = named;
    try {
      if (isPlainFile(named)) {
        const document = await openPlainFile(origin, this.#ids.ofSource(origin), this.#options);
        return { origin, documents: [document] };
      }
      const { documents, refused: parts } = await this.#parsed(named);
      for (const error of parts) refused(error);
      return { origin, documents: this.#ids.ofDocuments(documents, origin) };
    } catch (error) {
      if (!named.isOneOfMany || !(error instanceof EntenteError)) throw error;
      refused(error);
      return null;
    }
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread?.close();
  }

  async #parsed({ kind, origin }: NamedSource): Promise<SourceDocuments> {
    const { date, limits = defaultLimits, trust } = this.#options;
    const given = { id: documentId(origin), date };
    const { bytes, ...found } =
      kind === 'address'
        ? await answerOf(origin, this.#options)
        : { origin, bytes: kind === 'file' ? await fileBytes(origin, limits) : await this.#input(limits) };
    const source: SourceOf = { ...given, ...found };
    const form = source.form ?? formOf(source.origin) ?? formOfBytes(bytes);
    if (form === null || isPlain(form)) {
      const mediaType = (form as TextType | null) ?? undefined;
      return { documents: [readDocument(bytes, { ...source, mediaType }, limits)], refused: [] };
    }
    this.#thread ??= new ParserThread(trust);
    return this.#thread.parse(bytes, { ...source, form }, limits);
  }

  #input(limits: Limits): Promise<Uint8Array> {
    // What it is, is seen when it is there.
    const bytes = Math.max(limits.bytes, limits.packedBytes);
    return readBody(this.#io.stdin, 'standard input', { ...limits, bytes });
  }
}

/** Whether a source is a file of which the bytes are one text: it needs no thread, and its id can be told before. */
export function isPlainFile({ kind, origin }: NamedSource): boolean {
  return kind === 'file' && isPlain(formOf(origin));
}

/** @throws EntenteError for what cannot be read, or is too large */
export async function openPlainFile(
  path: string,
  id: string,
  { date, limits = defaultLimits }: Pick<OpenOptions, 'date' | 'limits'>,
): Promise<Document> {
  return readDocument(await fileBytes(path, limits), { origin: path, id, date }, limits);
}

async function fileBytes(path: string, limits: Limits): Promise<Uint8Array> {
  const most = { ...limits, bytes: mostBytes(formOf(path), limits) };
  try {
    return bytesAtOnce(path, most) ?? (await readBody(createReadStream(path), path, most));
  } catch (error) {
    throw error instanceof EntenteError ? error : unreadable(path, error);
  }
}

/**
 * The bytes of a plain file, in one go: at each step that is waited for, a thread that reads document after document would
 * lie idle. Null for a pipe and the like, whose size nobody knows: they are read until the limit is reached.
 *
 * @throws EntenteError for one that is too large, unread
 */
function bytesAtOnce(path: string, limits: Limits): Uint8Array | null {
  const known = statSync(path);
  if (!known.isFile() || known.size === 0) return null;
  checkSize(known.size, path, limits);
  const bytes = readFileSync(path);
  // It may have grown since.
  checkSize(bytes.length, path, limits);
  return bytes;
}

async function answerOf(address: string, { allowLocal = false, timeLimit = 30_000, limits }: OpenOptions) {
  // Loading it takes a tenth of a second, which files need not wait for.
  const { openNetwork } = await import('./network.ts');
  const network = openNetwork(allowLocal ? (URL.parse(address)?.hostname ?? null) : null);
  try {
    return await fetchSource(address, network, {
      signal: AbortSignal.timeout(timeLimit),
      allowLocal,
      limits,
    });
  } finally {
    await network.close();
  }
}
