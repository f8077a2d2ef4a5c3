/** Joins the lines of a paragraph, and mends the words that were divided at their ends. */
export type JoinLines = (lines: readonly string[]) => string;

/**
 * Makes what joins the lines of one document. A hyphen at the end of a line, before a small letter, is taken out, unless
 * the document writes that word with it elsewhere and not without (`well-known`); before a capital or a number it stays.
 * A soft hyphen always goes.
 *
 * @example joinerFor(['the agree-', 'ment'])(['the agree-', 'ment']) // 'the agreement'
 */
export function joinerFor(all: readonly string[]): JoinLines {
  const words = new Set<string>();
  // The last word of a line may be half of one, and so may the first of the next.
  for (const line of all)
    for (const word of line.slice(line.search(/\s|$/)).match(/\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu) ?? [])
      words.add(word.toLowerCase());
  return (lines) =>
    lines.reduce((before, line) => {
      const [half] = /\p{L}+[-\u2010\u00ad]$/u.exec(before) ?? [];
      if (half === undefined)
        return /(?:\p{L}|\d)[-–—\u2010]$/u.test(before) && /^\d/.test(line)
          ? before + line
          : `${before} ${line}`;
      const [rest = ''] = /^\p{L}+/u.exec(line) ?? [];
      const whole = `${half.slice(0, -1)}${rest}`.toLowerCase();
      const compound = `${half.slice(0, -1)}-${rest}`.toLowerCase();
      const isSoft = half.endsWith('\u00ad');
      const isDivided = /^\p{Ll}/u.test(line) && (words.has(whole) || !words.has(compound));
      return isSoft || isDivided ? before.slice(0, -1) + line : before + line;
    });
}
