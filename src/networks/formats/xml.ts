const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Any text as the content or an attribute of XML 1.0. What XML cannot hold (control characters, halves of characters)
 * becomes U+FFFD; line breaks and tabs are written as references, so that an attribute keeps them.
 *
 * @example xml('"A" & <b>') // '&quot;A&quot; &amp; &lt;b&gt;'
 */
export function xml(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"]/g, (mark) => named[mark]!)
      .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
  );
}

/** A number as XML Schema writes it. */
export function xmlNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'INF' : '-INF';
  return String(value);
}

/** The three parts of `#rrggbb`, 0 to 255. */
export function rgb(colour: string): readonly [red: number, green: number, blue: number] {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}
