/** What bytes seem to be, by the first thing that gives them away. */
export interface Guess {
  /** For people: `UTF-16 little-endian`, `a PDF`. */
  readonly name: string;
  /** The name that `iconv -f` takes, or null where the bytes are no text at all. */
  readonly iconv: string | null;
}

const signatures: readonly (readonly [bytes: readonly number[] | string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a rich text file (RTF)'],
  ['PK\u0003\u0004', 'a zip archive, or an office file such as .docx or .xlsx'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['GIF8', 'a GIF picture'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['\u007fELF', 'a program'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office file such as .doc or .xls'],
];

/** What a file is that begins like no text: a PDF, an archive, a picture; null where nothing says so. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [signature, name] of signatures) {
    const expected =
      typeof signature === 'string' ? Array.from(signature, (c) => c.charCodeAt(0)) : signature;
    if (expected.every((byte, i) => bytes[i] === byte)) return name;
  }
  return null;
}

/** UTF-16 or UTF-32 by its byte order mark, or by zeros that stand in every second place; else null. */
export function wideEncoding(bytes: Uint8Array): Guess | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0
      ? { name: 'UTF-32 little-endian', iconv: 'UTF-32LE' }
      : { name: 'UTF-16 little-endian', iconv: 'UTF-16LE' };
  }
  if (a === 0xfe && b === 0xff) return { name: 'UTF-16 big-endian', iconv: 'UTF-16BE' };
  const sample = bytes.subarray(0, 8192);
  // So it is with nearly every file; to count takes a hundred times as long.
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  // Spaces and line breaks alone are a tenth of a text in any alphabet, so 2 % asks for little.
  if (even + odd < sample.length * 0.02 || even + odd < 2) return null;
  if (odd >= 9 * even) return { name: 'UTF-16 little-endian', iconv: 'UTF-16LE' };
  if (even >= 9 * odd) return { name: 'UTF-16 big-endian', iconv: 'UTF-16BE' };
  return null;
}

/**
 * Which encoding bytes are in that are no UTF-8. Windows-1252 is told from Latin-1 by its punctuation; where half of
 * the letters lie beyond ASCII it is an alphabet of its own, most often Cyrillic. A guess for a message, never used
 * to decode. Null where they are UTF-8 save for a few broken bytes.
 */
export function singleByteEncoding(bytes: Uint8Array): Guess | null {
  const sample = bytes.subarray(0, 1_000_000);
  let high = 0;
  let letters = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte >= 0xa0) high += 1;
    else if (byte >= 0x80) control += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  const text = new TextDecoder('utf-8').decode(sample);
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken += 1;
    else if (unit >= 0x80) sound += 1;
  }
  if (sound > broken) return null;
  if (high > letters) return { name: 'Windows-1251 (Cyrillic)', iconv: 'WINDOWS-1251' };
  if (control > 0) return { name: 'Windows-1252', iconv: 'WINDOWS-1252' };
  return { name: 'Latin-1', iconv: 'ISO-8859-1' };
}

/** The position of the first byte that is no UTF-8; the length where there is none. Costs O(n). */
export function firstBrokenByte(bytes: Uint8Array): number {
  let at = 0;
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    const point = character.codePointAt(0)!;
    // A replacement character may stand in the text itself.
    if (point === 0xfffd && !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd))
      return at;
    at += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return at;
}
