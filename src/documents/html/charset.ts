/**
 * The charset that an HTML page declares: by its byte order mark, else in a `<meta>` of its first 4,096 bytes (the
 * standard asks for 1,024). A page that could be read as ASCII so far and says UTF-16 means UTF-8, as in browsers.
 * Null where it declares none.
 *
 * @example declaredCharset(new TextEncoder().encode('<meta charset="windows-1252">')) // 'windows-1252'
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const [tag] of head.matchAll(/<meta\b[^>]*>/gi)) {
    const charset = /\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(tag)?.[1];
    if (charset !== undefined) return /^utf-?16/i.test(charset) ? 'utf-8' : charset.toLowerCase();
  }
  return null;
}
