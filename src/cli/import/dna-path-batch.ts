import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { documentId } from '../../documents/media-type.ts';
import { dnaBatch, readDna } from '../../store/dna/index.ts';
import type { ImportContext, PathBatch } from './file-batch.ts';

/** A `.dna` file with all that it holds. @throws EntenteError as `readDna` does */
export async function dnaPathBatch(path: string, context: ImportContext): Promise<PathBatch> {
  const file = readDna(path);
  const { codebook, registry } = context;
  const batch = dnaBatch(file, { id: documentId(path), path, codebook, registry });
  return {
    path,
    batch: { file: { name: basename(path), sha256: await sha256Of(path) }, ...batch },
    notes: file.notes,
  };
}

/** A file may be larger than memory should hold twice. */
async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
