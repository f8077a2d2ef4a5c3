import { EntenteError } from '../../error.ts';
import { type Limits, sizeInWords } from '../limits.ts';

/**
 * All bytes of a stream, no more than the limit; what comes in beyond is not waited for.
 *
 * @throws EntenteError where there are more
 * @example (await readBody(process.stdin, 'standard input', defaultLimits)).length // 1024
 */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  name: string,
  limits: Limits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limits.bytes)
      throw new EntenteError(
        'input',
        'too large',
        `${name} has more than ${sizeInWords(limits.bytes)}`,
        'give a smaller document',
      );
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
