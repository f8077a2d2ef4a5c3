import { normaliseName } from '../../coding/registry/index.ts';

/** A word of a text as names are made of: "U.S.", "Arel’s", "AT&T". */
export interface NameWord {
  readonly text: string;
  /** Its normalised form without a possessive ending. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but letters of ASCII. */
  readonly plain: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’&][\p{L}\p{M}\p{N}]+)*\.?/gu;
const PLAIN = /^[A-Za-z]+$/;
/** Kinds of ASCII characters. */
const LETTER = 1;
const DIGIT = 2;
const LINK = 4;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const text = String.fromCharCode(code);
  return /[A-Za-z]/.test(text) ? LETTER : /\d/.test(text) ? DIGIT : /[.'&]/.test(text) ? LINK : 0;
});
const APOSTROPHE = 0x2019;
/** Unicode's general punctuation, which has no letters: quotation marks, dashes and spaces of nearly every article. */
const MARKS = 0x2000;
const AFTER_MARKS = 0x2070;
const DOT = 46;

/** The words of a text, in order. Cost O(n). */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (let i = 0; i < text.length;) {
    const kind = kindAt(text, i);
    if (kind < 0) return otherWords(text);
    if (kind !== LETTER && kind !== DIGIT) {
      i++;
      continue;
    }
    const start = i;
    let all = 0;
    for (;;) {
      let each = kindAt(text, i);
      while (each === LETTER || each === DIGIT) {
        all |= each;
        each = kindAt(text, ++i);
      }
      if (each < 0) return otherWords(text);
      if (each !== LINK) break;
      const next = kindAt(text, i + 1);
      if (next < 0) return otherWords(text);
      const goes = next === LETTER || next === DIGIT;
      if (goes || text.charCodeAt(i) === DOT) {
        all |= LINK;
        i++;
      }
      if (!goes) break;
    }
    const found = text.slice(start, i);
    const plain = all === LETTER;
    words.push({ text: found, key: plain ? found.toLowerCase() : keyOf(found), start, end: i, plain });
  }
  return words;
}

/** What kind of character stands somewhere: 0 for none that belongs to words, -1 where only Unicode tells. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code]!;
  if (code === APOSTROPHE) return LINK;
  return code >= MARKS && code < AFTER_MARKS ? 0 : -1;
}

function otherWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = match[0];
    const plain = PLAIN.test(found);
    words.push({
      text: found,
      key: plain ? found.toLowerCase() : keyOf(found),
      start: match.index,
      end: match.index + found.length,
      plain,
    });
  }
  return words;
}

const keyOf = (found: string): string => {
  const key = normalised(found.replace(/['’]s\.?$/i, ''));
  return key === '' ? 'the' : key;
};

const SPACE = 32;

/** `normaliseName`, without its cost for words of ASCII letters with one space in between. */
export function normalised(name: string): string {
  let dots = false;
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === DOT) dots = true;
    else if (code === SPACE ? before === SPACE : code >= 128 || kinds[code] !== LETTER)
      return normaliseName(name);
    before = code;
  }
  if (before === SPACE) return normaliseName(name);
  const lower = name.toLowerCase();
  if (lower.startsWith('the ')) return normaliseName(name);
  return dots ? lower.replaceAll('.', '') : lower;
}
