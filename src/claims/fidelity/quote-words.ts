import { stemOf } from '../../reading/issues/stems.ts';
import { meaningOf, phrases } from './words/same-meaning.ts';
import { numberAt } from './words/number-words.ts';
import { clauseBreaks, clauseOpeners, functionWords, pronouns, selfWords } from './words/small-words.ts';

/** A word of a quotation, made comparable: contractions are two words, written numbers are figures. */
export interface QuoteWord {
  /** In lower case and in one spelling; equal for what everybody would call the same word. */
  readonly lower: string;
  readonly stem: string;
  /** The stem, or what may stand in its place in a report ("soldier" for "troop"). */
  readonly meaning: string;
  /** Says something of its own. */
  readonly content: boolean;
  readonly figure: boolean;
  readonly name: boolean;
  /** Numbers of its clause and sentence in the text. */
  readonly clause: number;
  readonly sentence: number;
  /** `text.slice(start, end)`: for both halves of a contraction the whole of it. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?|\d+(?:[.,]\d+)*\p{L}*/gu;
const IS: ReadonlySet<string> = new Set('it that he she there what who here where how'.split(' '));
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'ll$/, 'will'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'m$/, 'am'],
  [/'d$/, 'would'],
];
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
]);

interface Raw {
  readonly word: string;
  readonly upper: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order. Cost O(n).
 *
 * @example wordsOf('We won’t send five hundred').map(({ lower }) => lower) // ['we', 'will', 'not', 'send', '500']
 */
export function wordsOf(text: string): QuoteWord[] {
  const raw = rawWords(text);
  const lowers = raw.map(({ word }) => word);
  const words: QuoteWord[] = [];
  let clause = 0;
  let sentence = 0;
  let last = 0;
  for (let i = 0; i < raw.length; i++) {
    const { word, upper, start, end } = raw[i]!;
    const between = start > last ? text.slice(last, start) : '';
    const opens = words.length > 0 && opensClause(between, lowers, i);
    if (opens) clause++;
    const sentenceEnds = words.length > 0 && /[.!?]["”’)\]]*\s/.test(between) && !/\.\.|…/.test(between);
    if (sentenceEnds) sentence++;
    const begins = words.length === 0 || sentenceEnds || /["“”:]\s*$/.test(between);
    last = end;
    const number = numberAt(lowers, i);
    const place = { clause, sentence, start, end: number === null ? end : raw[i + number.length - 1]!.end };
    if (number !== null) {
      words.push({ ...place, ...figureOf(String(number.value)) });
      i += number.length - 1;
      last = place.end;
      continue;
    }
    if (/^\d/.test(word)) {
      words.push({ ...place, ...figureOf(word.replaceAll(',', '')) });
      continue;
    }
    const known = knownWord(word);
    const phrase = phrases.get(`${known.stem} ${lowers[i + 1] ?? ''}`);
    const meaning = phrase === undefined ? known.meaning : meaningOf(phrase);
    const content = known.content || phrase !== undefined;
    words.push({ ...known, ...place, meaning, content, name: upper && !begins && known.content });
  }
  return words;
}

function figureOf(digits: string) {
  return { lower: digits, stem: digits, meaning: digits, content: true, figure: true, name: false };
}

type Known = Pick<QuoteWord, 'lower' | 'stem' | 'meaning' | 'content' | 'figure'>;
const MOST_KNOWN = 50_000;
const knownWords = new Map<string, Known>();

/** Stemming costs more than looking up; the table is emptied before it grows without end. */
function knownWord(word: string): Known {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  const content = !functionWords.has(word) && !selfWords.has(stem) && !selfWords.has(word);
  const made = { lower: inOneSpelling(word), stem, meaning: meaningOf(stem), content, figure: false };
  if (knownWords.size >= MOST_KNOWN) knownWords.clear();
  knownWords.set(word, made);
  return made;
}

function inOneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/our(?=(?:s|ed|ing|able|ite|ites)?$)/, 'or')
    .replace(/(?<=.{3})[iy]s(?=(?:e|es|ed|ing|ation|ations)$)/, 'iz')
    .replace(/gramme(?=s?$)/, 'gram')
    .replace(/(?<=(?:def|off|lic|pret))ence(?=s?$)/, 'ense')
    .replace(/(?<=(?:cent|theat|met|fib|lit))re(?=s?$)/, 'er')
    .replace(
      /(?<=(?:trave|cance|mode|labe|leve|signa|counse|marsha|fue|tota|pane))ll(?=(?:ed|ing|er|ers)$)/,
      'l',
    );
}

function opensClause(between: string, lowers: readonly string[], i: number): boolean {
  const word = lowers[i]!;
  if (/[.;:!?—–]|\s-\s/.test(between) && !/^\s*(?:\[?(?:\.\.\.|…)\]?)\s*$/.test(between)) return true;
  if (between.includes(',') && clauseOpeners.has(word)) return true;
  if (clauseBreaks.has(word) || word === 'who') return true;
  // "and we stayed": the clause begins with "and".
  return word === 'and' && pronouns.has(lowers[i + 1] ?? '');
}

function rawWords(text: string): Raw[] {
  const raw: Raw[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const upper = /^\p{Lu}/u.test(match[0]);
    for (const word of halvesOf(match[0].toLowerCase().replaceAll('’', "'")))
      raw.push({ word, upper, start, end });
  }
  return raw;
}

function halvesOf(word: string): readonly string[] {
  if (!word.includes("'") && word !== 'cannot') return [word];
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  for (const [ending, second] of ENDINGS)
    if (ending.test(word) && word.replace(ending, '') !== '') return [word.replace(ending, ''), second];
  if (/'s?$/.test(word)) {
    const first = word.replace(/'s?$/, '');
    return word.endsWith("'s") && IS.has(first) ? [first, 'is'] : [first];
  }
  return [word];
}
