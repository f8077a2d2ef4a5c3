/** Controls that reorder text, and those that cannot stand in a text. */
// oxlint-disable-next-line no-control-regex -- it is them that we look for
const UNFIT = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * A text as Markdown that shows just that text: nothing in it becomes a link, an image, markup of HTML, a table or emphasis. White space is
 * one space.
 *
 * @example escapeMarkdown('*a* <b> [c](http://d)') // '\\*a\\* \\<b\\> \\[c\\](http\\://d)'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(UNFIT, '\u{fffd}')
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|xmpp|javascript|data):/gi, '$1\\:')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** The same at the beginning of a line, where a heading, a list, a quotation or a rule could begin. */
export function escapeLineStart(markdown: string): string {
  return markdown.replace(/^(\s*)([#+\-=:]|\d+(?=[.)]))/, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}
