const MARKUP = Symbol('markup');

/** Markup that may stand in a page as it is. Only `markup` and `verbatim` make it, so no text gets in unescaped. */
export interface Markup {
  readonly [MARKUP]: string;
}

/** What a template takes: text is escaped, markup stays, lists are joined, `null` and `false` are nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[];

/**
 * A template of markup: every text put into it is escaped, for element content and for quoted attributes alike.
 * Controls that reorder text (bidi) or cannot stand in HTML show as U+FFFD.
 *
 * @example markupText(markup`<p>${'a < b'}</p>`) // '<p>a &lt; b</p>'
 */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { [MARKUP]: strings.map((part, i) => part + stringOf(contents[i])).join('') };
}

/**
 * A text of a document, escaped but otherwise unchanged: an HTML parser reads exactly these characters again. Bidi
 * controls stay in, so it must stand in an element that isolates them.
 */
export function verbatim(text: string): Markup {
  return { [MARKUP]: escape(text) };
}

/** The characters of a piece of markup. */
export function markupText(piece: Markup): string {
  return piece[MARKUP];
}

function stringOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escape(content.replace(REORDERING, '\u{fffd}'));
  if (isMarkup(content)) return content[MARKUP];
  return content.map(stringOf).join('');
}

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return MARKUP in content;
}

const REORDERING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser turns a bare carriage return into a line feed; offsets count both.
  '\r': '&#13;',
};

/** These cannot stand in HTML: C0 and C1 controls, noncharacters, halves of surrogate pairs. */
// oxlint-disable-next-line no-control-regex -- it is them that we look for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

function escape(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => NAMES[character] ?? character).replace(UNFIT, '\u{fffd}');
}
