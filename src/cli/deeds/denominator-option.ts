import { stat } from 'node:fs/promises';
import { parseDenominators, type Registry } from '../../coding/index.ts';
import type { Denominators } from '../../cohesion/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { documentId } from '../../documents/media-type.ts';
import { EntenteError } from '../../error.ts';
import { bytesOf } from '../statements/bytes-of.ts';

/** The denominators of the file that `--denominator` names; null for `none`. @throws EntenteError where it is no file, or as `parseDenominators` does */
export async function denominatorFile(written: string, registry: Registry): Promise<Denominators | null> {
  if (written === 'none') return null;
  const found = await stat(written).catch(() => null);
  if (found === null) {
    const advice = 'name a column of the deeds, a table of actor and value (and year), or none';
    throw new EntenteError('input', 'neither a column nor a file', written, advice);
  }
  const text = decodeText(await bytesOf(written), written, null);
  return parseDenominators(text, { document: documentId(written), fileName: written, registry });
}
