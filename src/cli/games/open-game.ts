import { EntenteError } from '../../error.ts';
import { type Game, readEfg } from '../../escalation/games/index.ts';
import type { Io } from '../io.ts';
import { bytesOf } from '../statements/bytes-of.ts';

/** The game in a file, or with `-` on standard input. @throws EntenteError that names the file and the line */
export async function openGame(source: string, io: Io): Promise<Game> {
  const bytes = source === '-' ? await wholeInput(io) : await bytesOf(source);
  try {
    return readEfg(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof EntenteError) || source === '-') throw error;
    throw new EntenteError(error.kind, error.what, `${error.value} of ${source}`, error.advice, {
      cause: error,
    });
  }
}

async function wholeInput({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}
