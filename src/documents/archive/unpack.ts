import type { Entry, ZipFile } from 'yauzl';
import { EntenteError } from '../../error.ts';
import type { Budget } from '../budget.ts';

/** A file of an archive, unpacked. */
export interface Unpacked {
  /** Its path in the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file smaller than this is no bomb, however well it was packed. */
const SMALL = 1_000_000;

/**
 * Unpacks a zip archive, or those files of it that are wanted. All its names and sizes are looked at before anything is
 * unpacked, and the sizes are counted as they come, whatever the archive says of them.
 *
 * @param wanted which files to unpack, by their path; the others only count as entries
 * @throws EntenteError where it is no zip, damaged, encrypted, has two files of one name, names that lead outside, or more
 *   files, bytes or compression than the limits allow
 */
export async function unpack(
  bytes: Uint8Array,
  name: string,
  budget: Budget,
  wanted: (path: string) => boolean,
): Promise<Unpacked[]> {
  try {
    const { fromBufferPromise } = await import('yauzl');
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    budget.addEntries(zip.entryCount);
    const files: Unpacked[] = [];
    for (const entry of await checkedEntries(zip, name, budget)) {
      if (!wanted(entry.fileName)) continue;
      files.push({ path: entry.fileName, bytes: await contentOf(zip, entry, name, budget) });
    }
    return files;
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw damaged(name, error);
  }
}

async function checkedEntries(zip: ZipFile, name: string, budget: Budget): Promise<Entry[]> {
  const entries: Entry[] = [];
  const paths = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    if (entry.isEncrypted())
      throw refused('encrypted', `${path} in ${name}`, 'unpack it with its password, and give the files');
    if (path.endsWith('/')) continue;
    if (paths.has(path))
      throw refused('two files of one name', `${path} in ${name}`, 'unpack it yourself, and give the files');
    paths.add(path);
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > budget.limits.ratio * entry.compressedSize)
      throw refused('zip bomb', `${path} in ${name} grows ${timesOf(entry)}`, 'it is not unpacked');
    // Links may point anywhere, and are no documents.
    if (!isLink(entry)) entries.push(entry);
  }
  return entries;
}

async function contentOf(zip: ZipFile, entry: Entry, name: string, budget: Budget): Promise<Uint8Array> {
  if (!entry.canDecodeFileData())
    throw refused('unknown compression', `${entry.fileName} in ${name}`, 'pack it again as a plain .zip');
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    budget.addBytes((chunk as Uint8Array).length);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function timesOf({ uncompressedSize, compressedSize }: Entry): string {
  return `${Math.round(uncompressedSize / Math.max(1, compressedSize))} times when unpacked`;
}

function damaged(name: string, cause: unknown): EntenteError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const path = /(?:invalid relative path|absolute path|invalid characters in fileName): (.*)/.exec(
    message,
  )?.[1];
  return path === undefined
    ? new EntenteError('input', 'damaged archive', name, 'it cannot be unpacked; pack it again', { cause })
    : new EntenteError(
        'input',
        'a name that leads outside',
        `${path} in ${name}`,
        'the archive is not unpacked',
        {
          cause,
        },
      );
}

function refused(what: string, value: string, advice: string): EntenteError {
  return new EntenteError('input', what, value, advice);
}
