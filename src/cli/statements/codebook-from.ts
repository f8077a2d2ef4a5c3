import type { Codebook } from '../../coding/codebook.ts';
import { parseCodebook } from '../../coding/parse-codebook.ts';
import { decodeText } from '../../documents/decode.ts';
import { bytesOf } from './bytes-of.ts';

/** The codebook that `--codebook` names, whatever its ending. @throws EntenteError as `bytesOf` and `parseCodebook` do */
export async function codebookFrom(path: string): Promise<Codebook> {
  return parseCodebook(decodeText(await bytesOf(path), path, null), path);
}
