import { stemOf } from './stems.ts';

/** A word of a text: its stem, and where it stands. */
export interface StemmedWord {
  readonly stem: string;
  /** As it is written, in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before ends a clause: `.`, `;`, `,`, a dash. */
  readonly afterBreak: boolean;
  /** It is parted from the word before by a hyphen alone. */
  readonly afterHyphen: boolean;
  /** It begins a sentence, or a part of one after `;` or `:`. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Of the characters below 128: 1 a letter or a digit. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => (WORD.test(String.fromCharCode(code)) ? 1 : 0));

/**
 * The words of a text with their stems; contractions are taken apart: `won't` is `will not`. `5,000` is one word. Cost O(n).
 *
 * @example stemmedWords("won't send").map(({ stem }) => stem) // ['will', 'not', 'send']
 */
export function stemmedWords(text: string): readonly StemmedWord[] {
  if (text === lastText) return lastWords;
  const words: StemmedWord[] = [];
  let last = 0;
  let at = 0;
  while (at < text.length) {
    const width = widthAt(text, at);
    if (width === 0) {
      at += 1;
      continue;
    }
    const start = at;
    at += width;
    at = endOfWord(text, at);
    addWord(words, text, last, start, at);
    last = at;
  }
  lastText = text;
  lastWords = words;
  return words;
}

/** The issue and the stance of a text are asked for one after the other. */
let lastText = '';
let lastWords: readonly StemmedWord[] = [];

/** How many units the letter or digit at a place has; 0 where there is none. */
function widthAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return plain[code]!;
  const point = text.codePointAt(at)!;
  if (!WORD.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** Where a word ends that is known to go as far as `at`: apostrophes within it, and marks within a number, are of it. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const width = widthAt(text, at);
    if (width > 0) {
      at += width;
      continue;
    }
    const mark = text[at];
    if ((mark === "'" || mark === '’') && widthAt(text, at + 1) > 0) at += 1;
    else if ((mark === ',' || mark === '.') && isDigit(text, at - 1) && isDigit(text, at + 1)) at += 1;
    else return at;
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function addWord(words: StemmedWord[], text: string, last: number, start: number, end: number): void {
  let afterBreak = false;
  let opens = words.length === 0;
  for (let i = last; i < start; i++) {
    const mark = text[i]!;
    if (ENDS.includes(mark)) opens = true;
    else if (BREAKS.includes(mark)) afterBreak = true;
    else if (mark === '-' && (text[i + 1] === '-' || (text[i - 1] === ' ' && text[i + 1] === ' ')))
      afterBreak = true;
  }
  afterBreak ||= opens && words.length > 0;
  let afterHyphen = start === last + 1 && text[last] === '-';
  for (const { stem, lower } of formsOf(text.slice(start, end))) {
    words.push({ stem, lower, start, end, afterBreak, afterHyphen, opens });
    afterBreak = afterHyphen = opens = false;
  }
}

type Form = Pick<StemmedWord, 'stem' | 'lower'>;

/** A vocabulary larger than this is begun anew, so that memory stays bounded. */
const KNOWN = 20_000;
const known = new Map<string, readonly Form[]>();

/** A word, or the words that a contraction is short for. */
function formsOf(written: string): readonly Form[] {
  const before = known.get(written);
  if (before !== undefined) return before;
  const lower = written.toLowerCase().replaceAll('’', "'");
  const parts = lower.includes("'") || lower === 'cannot' ? contraction(lower) : [lower];
  const forms = parts.map((part) => ({ stem: stemOf(part), lower: part }));
  // A longer word would be a slice that keeps its whole text in memory.
  if (written.length < 13) {
    if (known.size >= KNOWN) known.clear();
    known.set(written, forms);
  }
  return forms;
}

const ENDS = '.;:!?';
const BREAKS = ',—–()[]';

function contraction(lower: string): string[] {
  if (lower === "won't") return ['will', 'not'];
  if (lower === "can't" || lower === 'cannot') return ['can', 'not'];
  if (lower === "shan't") return ['shall', 'not'];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not'];
  const at = lower.lastIndexOf("'");
  const full = shortForms.get(lower.slice(at + 1));
  return full === undefined || at < 1 ? [lower] : [lower.slice(0, at), full];
}

const shortForms = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
]);
