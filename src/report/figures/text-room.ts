/**
 * About how wide a text is, in units of the size of its letters, in the widest of the fonts that figures are likely shown in
 * (DejaVu Sans, Verdana): nothing measures text where they are drawn.
 *
 * @example emWidth('Arl') // 1.82
 */
export function emWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.66;
  return width;
}

/** Kinds of signs and their widths, the first that fits. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{Mark}/u, 0],
  [/[ijl.,:;|!'’ıI\s()[\]]/u, 0.39],
  [/[mwMW@%ЖШЩЮЫжшщюыфФ—…Œœ]/u, 1.03],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uff60]/u,
    1,
  ],
  [/\p{Uppercase}/u, 0.79],
  [/[a-z0-9]/u, 0.64],
];

/**
 * A text cut to a width, with an ellipsis where something is gone.
 *
 * @param most in units of the size of its letters
 */
export function fitted(text: string, most: number): string {
  if (emWidth(text) <= most) return text;
  let kept = '';
  let width = emWidth('…');
  for (const sign of text) {
    width += emWidth(sign);
    if (width > most) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** A text as lines of at most so wide, broken between words, and within one that has no room on a line of its own. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && emWidth(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, most: number): string[] {
  if (emWidth(word) <= most) return [word];
  const parts = [''];
  for (const sign of word) {
    if (emWidth(parts.at(-1)! + sign) > most) parts.push('');
    parts[parts.length - 1] += sign;
  }
  return parts;
}
