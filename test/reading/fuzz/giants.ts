import { rng } from '../../../src/stats/rng.ts';
import { inventedArticle } from './invented-articles.ts';

const SIZE = 1_000_000;

/** `unit` again and again until the text has a million characters. */
const filledWith = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** Numbered pieces until the text has a million characters. */
function filledBy(piece: (number: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, i = 0; length < SIZE; i++) {
    const next = piece(i);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

/** A name of letters only, another for each number. */
const name = (number: number) =>
  `B${Array.from(number.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;

function articles(): string {
  const random = rng(1);
  return filledBy(() => inventedArticle(random));
}

/** Texts of a million characters: what takes longer than in proportion to its length shows here. */
export const giants: Readonly<Record<string, () => string>> = {
  articles: articles,
  'articles in one line': () => articles().replace(/\s+/g, ' '),
  'articles in one line without stops and marks': () => articles().replace(/[^\p{L}\p{N}]+/gu, ' '),
  'articles without spaces': () => articles().replace(/\s+/g, ''),
  'a word a paragraph': () => articles().replace(/\s+/g, '\n\n'),
  'another speaker in each paragraph': () => filledBy((i) => `Ada ${name(i)} said: “No.” She left.\n\n`),
  'one name in each sentence': () =>
    filledWith('Ada Arel said that troops were a mistake. He did not agree. '),
  'speech within speech': () => filledWith('Arel said that Berg said that '),
  'quotations that never close, a paragraph each': () => filledWith('“It rains, Arel said.\n\n'),
  'quotations that go on, the speaker last': () => `${filledWith('“It rains.\n\n')}“It rains,” Arel said.`,
  'quotations in one line': () => filledWith('“It rains,” he said. '),
  'opening marks between words': () => filledWith('“a '),
  'apostrophes between letters': () => filledWith("a'"),
  brackets: () => '('.repeat(SIZE / 2) + ')'.repeat(SIZE / 2),
  stops: () => filledWith('.'),
  colons: () => filledWith('A: b\n'),
  'verbs of speech': () => filledWith('said '),
  'names with "and"': () => filledWith('Arel and '),
  letters: () => filledWith('a'),
  capitals: () => filledWith('A'),
  digits: () => filledWith('9'),
  numbers: () => filledWith('1,000.'),
  hyphens: () => filledWith('a-'),
  spaces: () => filledWith(' '),
  'line breaks': () => filledWith('\n'),
  NULs: () => filledWith('\0'),
  'astral characters': () => filledWith('😀'),
  'lone surrogates': () => filledWith('\ud83d'),
  accents: () => filledWith('\u0301'),
  'right to left': () => filledWith('אמר '),
  'a script without spaces': () => filledWith('中'),
  'a list': () => filledWith('- Arel said no\n# a\n'),
  'block quotes': () => filledWith('> '),
  links: () => filledWith('[a]('),
  backquotes: () => filledWith('`'),
  tags: () => filledWith('<a '),
  addresses: () => filledWith('https://a.example/b?'),
};
