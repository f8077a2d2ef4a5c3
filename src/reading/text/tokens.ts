import type { Block } from './blocks.ts';
import { plainLetters } from './plain-letters.ts';
import { Tagger } from './tagger.ts';

/** A word or mark with its exact place: `text.slice(start, end)` is it. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form by wink-nlp: `say` for `said`. */
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ...; `X` where unknown. */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Longer runs without white space are cut by our own rule: wink-nlp's takes quadratic time on them. */
const LONGEST_RUN = 120;
/** Longer paragraphs go to the tagger in pieces. */
const PIECE = 8000;
const SPACE = 32;
const OTHER_SPACE = /[^\S ]/;
const RUN = /[\p{L}\p{M}\p{N}]{1,60}|[^\s]/gu;

let tagger: Tagger | null = null;

/**
 * The tokens of a block of `plain`, with tags by wink-nlp. The language model is loaded at the first call (0.2 s). Cost O(n).
 *
 * @example tokensOf('He agreed.', { kind: 'paragraph', start: 0, end: 10 }).map((token) => token.tag) // ['PRON', 'VERB', 'PUNCT']
 */
export function tokensOf(plain: string, block: Pick<Block, 'start' | 'end'>): Token[] {
  const tokens: Token[] = [];
  if (isPlain(plain, block.start, block.end)) {
    tag(plain, block.start, block.end, tokens);
    return tokens;
  }
  for (const piece of piecesOf(plain, block.start, block.end)) {
    if (piece.long) cutRun(plain, piece.start, piece.end, tokens);
    else tag(plain, piece.start, piece.end, tokens);
  }
  return tokens;
}

/** Whether a block is short and has white space at least every 120 units; looks at few of them. */
function isPlain(plain: string, start: number, end: number): boolean {
  if (end - start > PIECE) return false;
  for (let from = start; from + LONGEST_RUN < end;) {
    let at = from + LONGEST_RUN;
    while (at >= from && !isSpace(plain, at)) at--;
    if (at < from) return false;
    from = at + 1;
  }
  return true;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly long: boolean;
}

/** Cuts at white space into pieces that the tagger takes in linear time. */
function* piecesOf(plain: string, start: number, end: number): Generator<Piece> {
  let begin = start;
  let run = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !isSpace(plain, i)) continue;
    if (i - run > LONGEST_RUN) {
      if (run > begin) yield { start: begin, end: run, long: false };
      yield { start: run, end: i, long: true };
      begin = i;
    } else if (i - begin > PIECE) {
      yield { start: begin, end: i, long: false };
      begin = i;
    }
    run = i + 1;
  }
  if (begin < end) yield { start: begin, end, long: false };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // What is above a space and below the no-break space, is none; the rest is seldom.
  return code === SPACE || ((code < SPACE || code >= 0xa0) && text[at]!.trim() === '');
}

function cutRun(plain: string, start: number, end: number, into: Token[]): void {
  for (const match of plain.slice(start, end).matchAll(RUN)) {
    const text = match[0];
    const at = start + match.index;
    const word = /[\p{L}\p{N}]/u.test(text);
    const lower = text.toLowerCase();
    into.push({ text, lower, lemma: lower, tag: word ? 'X' : 'PUNCT', start: at, end: at + text.length });
  }
}

/** wink-nlp tells tokens, not places: they are found again one after the other. */
function tag(plain: string, start: number, end: number, into: Token[]): void {
  const piece = plain.slice(start, end);
  const spaced = OTHER_SPACE.test(piece) ? piece.replace(/\s/g, ' ') : piece;
  const source = plainLetters(spaced);
  if (source.trim() === '') return;
  tagger ??= new Tagger();
  const { length, words, tags, places } = tagger.tag(source);
  for (let i = 0; i < length; i++) {
    const word = words[i]!;
    const at = places[i]!;
    if (word.text === '' || at < 0) continue;
    const from = start + at;
    const to = from + word.text.length;
    // "to say no. Then": the tagger takes it for "number" also where none follows.
    if (word.lower === 'no.' && !/^\s*\d/.test(source.slice(at + 3, at + 11))) {
      const text = plain.slice(from, to - 1);
      into.push({ text, lower: 'no', lemma: 'no', tag: 'DET', start: from, end: to - 1 });
      into.push({ text: '.', lower: '.', lemma: '.', tag: 'PUNCT', start: to - 1, end: to });
      continue;
    }
    const tag = tags[i]!;
    const text = source === spaced ? word.text : spaced.slice(at, at + word.text.length);
    const lower = source === spaced ? word.lower : text.toLowerCase();
    const lemma = tagger.lemmaOf(word, tag);
    into.push({ text, lower, lemma, tag: tagger.nameOf(tag), start: from, end: to });
  }
}
