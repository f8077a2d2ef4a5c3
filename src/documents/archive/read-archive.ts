import { EntenteError } from '../../error.ts';
import type { PartReader, SourceDocuments } from '../source-documents.ts';
import { isFoundInFolders } from '../source-form.ts';
import { unpack } from './unpack.ts';

/**
 * The documents of a zip archive, in order of path, as if it were a folder: hidden files and other kinds are left aside.
 * A document in it that cannot be read is refused by itself; an archive that is not to be trusted, whole.
 *
 * @throws EntenteError as `unpack` does, and where it holds no documents
 */
export async function readArchive(
  bytes: Uint8Array,
  { name, origin, budget, depth, readPart }: PartReader,
): Promise<SourceDocuments> {
  budget.checkDepth(depth, name);
  const files = await unpack(bytes, name, budget, isDocument);
  if (files.length === 0) {
    const advice = 'it holds no .txt, .md, .html, .pdf, .docx, .eml, .rss, .atom, .jsonl or .zip file';
    throw new EntenteError('input', 'no documents', name, advice);
  }
  const parts: SourceDocuments[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    parts.push(await readPart(file.bytes, { origin: `${origin}/${file.path}` }));
  return {
    documents: parts.flatMap(({ documents }) => documents),
    refused: parts.flatMap(({ refused }) => refused),
  };
}

function isDocument(path: string): boolean {
  return isFoundInFolders(path) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path);
}
