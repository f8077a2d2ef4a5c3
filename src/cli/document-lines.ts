import { open } from 'node:fs/promises';
import { isDocumentLine } from '../documents/lines/document-line.ts';

/** A longer first line is told by its fields. */
const HEAD = 4_000_000;

/** Whether a file of JSON lines holds documents, and not statements or deeds, by its first line; false where it cannot be read. */
export async function holdsDocumentLines(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const line = /\S.*/.exec(buffer.toString('utf8', 0, bytesRead))?.[0];
    // An empty file is refused by whoever reads it.
    if (line !== undefined && bytesRead === HEAD && line.length > HEAD / 4 && !line.endsWith('}'))
      return /"text"\s*:/.test(line) && !/"span"\s*:/.test(line);
    return line === undefined || isDocumentLine(line.replace(/^\uFEFF/, ''));
  } catch {
    return false;
  }
}
