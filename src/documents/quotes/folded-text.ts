/**
 * A text made comparable: each run of white space is one space, each run of quotation marks and apostrophes one `'`, what
 * nobody sees (soft hyphens, zero-width characters) is left out. Nothing else differs from the text.
 */
export interface FoldedText {
  readonly text: string;
  /** Unit of the folded text -> where it begins in the text, and where it ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SPACE = 32;
const MARK = 39;
const marks = codesOf('"\'`´“”„‟«»‘’‚‛‹›′″＂＇「」『』');
const unseen = codesOf('\u00ad\u200b\u200c\u200d\u2060\ufeff');
/** So many units become a string at a time. */
const AT_A_TIME = 8192;

/**
 * Folds a text for looking quotations up in it. Cost O(n).
 *
 * @example foldText('He  said “no”').text // "He said 'no'"
 */
export function foldText(text: string): FoldedText {
  const { length } = text;
  const units = new Uint16Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let size = 0;
  let last = -1;
  for (let i = 0; i < length; i++) {
    const own = text.charCodeAt(i);
    const unit = isLetter(own) ? own : folded(own, text, i);
    if (unit < 0) continue;
    if (unit === last && (unit === SPACE || unit === MARK)) {
      ends[size - 1] = i + 1;
      continue;
    }
    units[size] = unit;
    starts[size] = i;
    ends[size] = i + 1;
    size++;
    last = unit;
  }
  const parts: string[] = [];
  for (let from = 0; from < size; from += AT_A_TIME)
    parts.push(String.fromCharCode(...units.subarray(from, Math.min(size, from + AT_A_TIME))));
  return { text: parts.join(''), starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}

/** Of ASCII: most of a text. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** What a unit counts as; -1 for nothing. */
function folded(code: number, text: string, at: number): number {
  if (code === SPACE) return SPACE;
  if (marks.has(code)) return MARK;
  if (unseen.has(code)) return -1;
  return text[at]!.trim() === '' ? SPACE : code;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
