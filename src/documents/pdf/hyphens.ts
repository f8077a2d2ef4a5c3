/** Joins the lines of a paragraph, and mends the words that were divided at their ends. */
export type JoinLines = (lines: readonly string[]) => string;

/** Fewer lines than this do not tell whether words are divided in a document. */
const ENOUGH_LINES = 20;
/** Where words are divided, a tenth of the lines or more end with a hyphen; compounds alone bring it to a hundredth. */
const DIVIDES = 0.04;

/** Words that make compounds with a hyphen: `self-made`, and `Oslo-based`. */
const FIRST = new Set(['self', 'well', 'half', 'non']);
const SECOND = new Set(
  'based led backed born wide old style owned related minded term level elect'.split(' '),
);

/** Words that others are written together with: `everywhere`, `without`. */
const CLOSED = new Set(
  'every some any no with out over under for there where what how who never none more up down after in on be an'.split(
    ' ',
  ),
);

/**
 * Makes what joins the lines of one document. A hyphen at the end of a line, before a small letter, is taken out where the
 * document divides words, unless it looks like that of a compound: the document writes it so elsewhere (`well-known`), has both halves as
 * words but not the whole, or one of them is known for making compounds. Before a capital or a number it stays, and a soft
 * hyphen always goes. A dash at the end of a line gets a space only where the document writes dashes with spaces.
 *
 * @example joinerFor(['the agree-', 'ment'])(['the agree-', 'ment']) // 'the agreement'
 */
export function joinerFor(all: readonly string[]): JoinLines {
  const words = wordsWithin(all);
  const divided = all.filter((line) => /\p{L}[-\u2010]$/u.test(line)).length;
  const divides = all.length < ENOUGH_LINES || divided > DIVIDES * all.length;
  const text = all.join('\n');
  const tightDashes = count(text, /\S—\S/g) > count(text, /\s—\s/g);

  function isCompound(half: string, rest: string, before: string): boolean {
    if (!divides || /\d-\p{L}+.$/u.test(before) || /-(?:of|to|the|and|in|by|on|for|up|a).$/.test(before))
      return true;
    if (words.has(half + rest) || CLOSED.has(half)) return false;
    if (words.has(`${half}-${rest}`) || FIRST.has(half) || SECOND.has(rest)) return true;
    return half.length > 2 && rest.length > 2 && words.has(half) && words.has(rest);
  }

  /** What comes between two lines, or that the hyphen before goes. */
  function joint(before: string, line: string): '' | ' ' | 'mended' {
    if (before.endsWith('\u00ad')) return 'mended';
    if (tightDashes && (/\S—$/.test(before) || /^—\S/.test(line))) return '';
    if (!/[^\s-][-\u2010]$/.test(before)) return ' ';
    const [half] = /\p{L}+(?=[-\u2010]$)/u.exec(before) ?? [];
    const [rest] = (half === half?.toUpperCase() ? /^\p{L}{2,}/u : /^\p{Ll}\p{L}*/u).exec(line) ?? [];
    if (half === undefined || rest === undefined) return '';
    return isCompound(half.toLowerCase(), rest.toLowerCase(), before) ? '' : 'mended';
  }

  return (lines) => {
    const parts: string[] = [];
    for (const [i, line] of lines.entries()) {
      // Only the line before counts: a paragraph may be a whole book.
      const between = i === 0 ? '' : joint(lines[i - 1]!, line);
      if (between === 'mended') parts.push(parts.pop()!.slice(0, -1));
      else if (between === ' ') parts.push(' ');
      parts.push(line);
    }
    return parts.join('');
  };
}

/** The words that stand within lines: the last of a line may be half of one, and so may the first of the next. */
function wordsWithin(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    // No line of a page is longer; a hostile one could be.
    const within = line.slice(line.search(/\s|$/)).slice(0, 500);
    for (const word of within.match(/\p{L}+(?:-\p{L}+)*(?![\p{L}\u2010-])/gu) ?? [])
      words.add(word.toLowerCase());
  }
  return words;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
