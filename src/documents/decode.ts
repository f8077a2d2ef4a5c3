import { EntenteError } from '../error.ts';
import { binaryKind, firstBrokenByte, type Guess, singleByteEncoding, wideEncoding } from './encoding.ts';

/**
 * The text of bytes, without a byte order mark. Without a declared `charset` only UTF-8 is taken: a guess that is
 * wrong for one letter in a thousand would move no span, but change names.
 *
 * @param charset what the page or the server declares, such as `windows-1252`; null where nothing does
 * @throws EntenteError naming what the bytes look like instead, and how to convert them
 * @example decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'a.txt', null) // 'A'
 */
export function decodeText(bytes: Uint8Array, name: string, charset: string | null): string {
  if (charset !== null) return decodeAs(bytes, name, charset);
  const kind = binaryKind(bytes);
  if (kind !== null) throw noText(name, kind);
  const wide = wideEncoding(bytes);
  if (wide !== null) throw notUtf8(name, wide);
  if (bytes.includes(0)) throw noText(name, 'binary (it has zero bytes)');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const guess = singleByteEncoding(bytes);
    if (guess !== null) throw notUtf8(name, guess);
    throw new EntenteError(
      'input',
      'damaged UTF-8',
      `${name} has a wrong byte at position ${firstBrokenByte(bytes)}`,
      'save it again as UTF-8, or repair that place',
    );
  }
}

function decodeAs(bytes: Uint8Array, name: string, charset: string): string {
  const kind = binaryKind(bytes);
  if (kind !== null) throw noText(name, kind);
  const decoder = decoderOf(charset, name);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    throw new EntenteError(
      'input',
      `not ${decoder.encoding}`,
      `${name} says it is, and is not`,
      'save it as UTF-8',
      {
        cause,
      },
    );
  }
  if (text.includes('\0')) throw noText(name, 'binary (it has zero bytes)');
  return text;
}

function decoderOf(charset: string, name: string) {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch (cause) {
    throw new EntenteError('input', 'unknown charset', `${charset} of ${name}`, 'save it as UTF-8', {
      cause,
    });
  }
}

function notUtf8(name: string, guess: Guess): EntenteError {
  return new EntenteError(
    'input',
    'not UTF-8',
    `${name} looks like ${guess.name}`,
    `save it as UTF-8 ("iconv -f ${guess.iconv} -t UTF-8")`,
  );
}

function noText(name: string, kind: string): EntenteError {
  return new EntenteError(
    'input',
    'not a text',
    `${name} is ${kind}`,
    'end its name with what it is (.pdf, .docx, .eml, .zip), or save its text as .txt',
  );
}
