import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Block } from './blocks.ts';

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
const RUN = /[\p{L}\p{M}\p{N}]{1,60}|[^\s]/gu;

/** What is asked of each token; wink-nlp's own type of `lemma` does not fit its `out`. */
type Ask = Readonly<Record<'value' | 'pos' | 'lemma', ItsFunction<string>>>;

/** The words that wink-nlp knows: every new word that it meets is added, with its number. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly ask: Ask;
  readonly lexemes: Lexemes;
  /** How many words it knows of its own. */
  readonly own: number;
}

/** After so many new words the tagger is loaded again: their numbers are never given twice, and end at 2^20. */
const MOST_NEW = 200_000;

let tagger: Tagger | null = null;

function loaded(): Tagger {
  if (tagger === null || tagger.lexemes.list.length > tagger.own + MOST_NEW) {
    let lexemes: Lexemes | null = null;
    const core = () => {
      const data = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core();
      lexemes = data.features.lexeme;
      return data;
    };
    const nlp = winkNLP({ ...model, core }, ['pos']);
    tagger = { nlp, ask: nlp.its as unknown as Ask, lexemes: lexemes!, own: lexemes!.list.length };
  }
  return tagger;
}

/**
 * Lets the tagger forget the words that a text brought. It would take "Berg’s" for one word once it has met "Berg’s,", so
 * that what it makes of a text hung on the texts before.
 */
function forget({ hash, list }: Lexemes, from: number): void {
  for (let i = from; i < list.length; i++) delete hash[list[i]!];
}

/**
 * The tokens of a block of `plain`, with tags by wink-nlp. The language model is loaded at the first call (0.2 s). Cost O(n).
 *
 * @example tokensOf('He agreed.', { kind: 'paragraph', start: 0, end: 10 }).map((token) => token.tag) // ['PRON', 'VERB', 'PUNCT']
 */
export function tokensOf(plain: string, block: Pick<Block, 'start' | 'end'>): Token[] {
  const tokens: Token[] = [];
  for (const piece of piecesOf(plain, block.start, block.end)) {
    if (piece.long) cutRun(plain, piece.start, piece.end, tokens);
    else tag(plain, piece.start, piece.end, tokens);
  }
  return tokens;
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
    if (i < end && plain[i]!.trim() !== '') continue;
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
  const source = plain.slice(start, end).replace(/\s/g, ' ');
  if (source.trim() === '') return;
  const { nlp, ask, lexemes } = loaded();
  const known = lexemes.list.length;
  const tokens = nlp.readDoc(source).tokens();
  const values = tokens.out(ask.value);
  const tags = tokens.out(ask.pos);
  const lemmas = tokens.out(ask.lemma);
  forget(lexemes, known);
  let at = 0;
  for (const [i, value] of values.entries()) {
    const text = value.trim();
    if (text === '') continue;
    while (at < source.length && source[at] === ' ') at++;
    if (!source.startsWith(text, at)) {
      const found = source.indexOf(text, at);
      if (found < 0 || found > at + 64) continue;
      at = found;
    }
    const lower = text.toLowerCase();
    const from = start + at;
    at += text.length;
    // "to say no. Then": the tagger takes it for "number" also where none follows.
    if (lower === 'no.' && !/^\s*\d/.test(source.slice(at, at + 8))) {
      const word = text.slice(0, -1);
      into.push({ text: word, lower: 'no', lemma: 'no', tag: 'DET', start: from, end: start + at - 1 });
      into.push({ text: '.', lower: '.', lemma: '.', tag: 'PUNCT', start: start + at - 1, end: start + at });
      continue;
    }
    into.push({
      text,
      lower,
      lemma: lemmas[i]?.toLowerCase() ?? lower,
      tag: tags[i] ?? 'X',
      start: from,
      end: start + at,
    });
  }
}
