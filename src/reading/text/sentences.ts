import {
  numberAbbreviations,
  otherAbbreviations,
  sentenceOpeners,
  titleAbbreviations,
} from './abbreviations.ts';
import { beginsWithMark } from './marks.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';
import { zeroBytes } from '../zeros.ts';

/** A run of tokens `[first, last)` of one paragraph. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const CLOSING = new Set(['”', '’', '"', "'", "''", '»', '›', ')', ']', '」', '』', '“', '‘']);
const LONGEST_BRACKET = 400;
const ENDS = '.!?…。！？';

/**
 * Cuts the tokens of one paragraph into sentences. A mark that closes a quotation or a bracket stays with its sentence;
 * no cut falls on `Gov.` or `U.S.` within a name, inside a bracket, or inside a quotation after which the
 * sentence goes on. Cost O(n).
 *
 * @example sentenceRanges(tokensOf('Gov. A left. He fell.', block), []).length // 2
 */
export function sentenceRanges(tokens: readonly Token[], quotations: readonly Quotation[]): TokenRange[] {
  const shut = closedToCuts(tokens, quotations);
  const closing = new Set(
    quotations
      .filter(({ closed }) => closed)
      .flatMap(({ innerEnd, end }) => (end - innerEnd > 1 ? [innerEnd, end - 1] : [innerEnd])),
  );
  const ranges: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (!mayEnd(tokens, i)) continue;
    let last = i + 1;
    while (last < tokens.length && isCloser(tokens, last, closing)) last++;
    if (last >= tokens.length) break;
    if (shut[last - 1] === 1 || !begins(tokens, i, last)) continue;
    ranges.push({ first, last });
    first = last;
    i = last - 1;
  }
  if (first < tokens.length) ranges.push({ first, last: tokens.length });
  return ranges;
}

function mayEnd(tokens: readonly Token[], i: number): boolean {
  const { text, lower, tag } = tokens[i]!;
  if (beginsWithMark(text, ENDS)) return true;
  if (!text.endsWith('.') || text.length < 2) return false;
  if (numberAbbreviations.has(lower)) return !/^\p{N}/u.test(tokens[i + 1]?.text ?? '');
  if (titleAbbreviations.has(lower)) return false;
  return otherAbbreviations.has(lower) || tag !== 'PUNCT';
}

/** Whether the token after a full stop looks like the begin of a sentence. */
function begins(tokens: readonly Token[], stop: number, next: number): boolean {
  const end = tokens[stop]!;
  const token = tokens[next]!;
  const word = isOpener(token.text) ? (tokens[next + 1] ?? token) : token;
  if (/^[.!?…,;:)\]]/.test(word.text)) return false;
  if (/^\p{Ll}/u.test(word.text)) return false;
  const abbreviation = end.text.length > 1 && end.text.endsWith('.') && /\p{L}/u.test(end.text);
  if (abbreviation) {
    if (/^\p{L}\.$/u.test(end.text) && !sentenceOpeners.has(word.lower)) return false;
    return sentenceOpeners.has(word.lower) || (word !== token && end.end < token.start);
  }
  if (token.start === end.end && /^[\p{L}\p{N}]/u.test(token.text)) return false;
  return !(/^[!?]/.test(end.text) && next > stop + 1 && speakerFollows(tokens, next));
}

const SPEECH = new Set([
  'say',
  'ask',
  'reply',
  'add',
  'demand',
  'shout',
  'cry',
  'exclaim',
  'wonder',
  'tell',
  'respond',
]);

/** `“Stop!” the minister said`: a short subject and a verb of speech go on after a quotation. */
function speakerFollows(tokens: readonly Token[], next: number): boolean {
  for (let i = next; i < Math.min(tokens.length, next + 6); i++) {
    const { tag, lemma } = tokens[i]!;
    if (tag === 'VERB') return SPEECH.has(lemma);
    if (!['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ'].includes(tag)) return false;
  }
  return false;
}

function isCloser(tokens: readonly Token[], i: number, closing: ReadonlySet<number>): boolean {
  const token = tokens[i]!;
  if (!CLOSING.has(token.text)) return beginsWithMark(token.text, '.!?…') && /^[.!?…]+$/.test(token.text);
  if (token.text === ')' || token.text === ']') return true;
  const attached = tokens[i - 1]!.end === token.start;
  if (!/^["'“‘]/.test(token.text)) return attached;
  return attached && closing.has(token.start);
}

const isOpener = (text: string) => /^["'“‘„«‹([「『]+$/.test(text);

/** Marks the tokens after which no sentence may end: inside brackets, inside a quotation within a sentence. */
function closedToCuts(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const shut = zeroBytes(tokens.length);
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === '[') open = i;
    else if ((text === ')' || text === ']') && open >= 0) {
      const whole = open === 0 || /^[.!?”"]/.test(tokens[open - 1]!.text);
      if (!whole && i - open < LONGEST_BRACKET) shut.fill(1, open, i);
      open = -1;
    }
  }
  let from = 0;
  for (const quotation of quotations) {
    if (quotation.depth > 0 || !quotation.closed) continue;
    while (from < tokens.length && tokens[from]!.start < quotation.start) from++;
    const before = tokens[from - 1];
    const opened = before === undefined || /[.!?:,…]$/.test(before.text);
    let to = from;
    while (to < tokens.length && tokens[to]!.end < quotation.end) to++;
    const after = tokens[to + 1];
    if (!opened && after !== undefined && /^(?:\p{Ll}|,)/u.test(after.text))
      shut.fill(1, from, Math.min(to, tokens.length));
  }
  return shut;
}
