import type { Rng } from '../../../src/stats/rng.ts';
import { pick } from './invented-articles.ts';

/** What could be done to a text on its way to a reader, by chance or by malice. */
export type Mutation = (text: string, random: Rng) => string;

const MARKS = Array.from('“”"\'‘’«»„‚‹›「」『』`').concat("''", '``', '""', '“‘', '’”');
const RIGHT_TO_LEFT = [
  'שלום',
  'אמר השר',
  'قال الوزير',
  'ערב, ',
  '\u202e',
  '\u202b',
  '\u2067',
  '\u2069',
  '\u200f',
];
const ASTRAL = ['😀', '👩‍👩‍👧‍👦', '🇺🇳', '𝐬𝐚𝐢𝐝', '𠮷野家', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '𓀀'];
const SURROGATES = ['\ud83d', '\ude00', '\ude00\ud83d', '\udfff', '\ud800'];
const ACCENTS = ['\u0301', '\u0308', '\u20dd', '\u0f39', '\u0489', '\ufe0f', '\u200d'];
const INVISIBLE = ['\u200b', '\u00ad', '\ufeff', '\u2060', '\u2028', '\u2029', '\u0085', '\u180e', '\ufffe'];
const SPACES = ['\t', '\u00a0', '\u3000', '\u2009', '\v', '\f', '   ', '\r', '\r\n'];
const LAYOUT = [
  '# ',
  '> ',
  '- ',
  '* ',
  '1. ',
  '    ',
  '**',
  '_',
  '`',
  '```\n',
  '---\n',
  '| a | b |\n',
  '[x](',
  '](y)',
  '<b>',
  '&amp;',
  '<!--',
  '\\',
];
const STOPS = [
  '.',
  '…',
  '!?',
  ',',
  ';',
  ':',
  '—',
  '(',
  ')',
  '[',
  ']',
  '...',
  '.”',
  ',”',
  '?"',
  'U.S.',
  'e.g.',
];
const WORDS = [
  ' said ',
  ' said that ',
  ' according to ',
  ' that ',
  ' who ',
  ' he ',
  ' Arel ',
  ' not ',
  ' is against ',
  ' troops ',
  ' told ',
];

/** A place in the text, between any two units. */
const placeIn = (text: string, random: Rng): number => Math.floor(random() * (text.length + 1));

/** Puts some of `what` into the text, wherever. */
function scattered(what: readonly string[], most: number): Mutation {
  return (text, random) => {
    let mutated = text;
    for (let i = Math.ceil(random() * most); i > 0; i--) {
      const place = placeIn(mutated, random);
      mutated = mutated.slice(0, place) + pick(random, what) + mutated.slice(place);
    }
    return mutated;
  };
}

/** Replaces each match with a chance that is drawn once. */
function replaced(pattern: RegExp, by: (random: Rng) => string): Mutation {
  return (text, random) => {
    const chance = random();
    return text.replace(pattern, (match) => (random() < chance ? by(random) : match));
  };
}

/** Puts a stretch of the text into `change`. */
function within(change: (stretch: string, random: Rng) => string): Mutation {
  return (text, random) => {
    const [start, end] = [placeIn(text, random), placeIn(text, random)].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    return text.slice(0, start) + change(text.slice(start, end), random) + text.slice(end);
  };
}

function nested(stretch: string, random: Rng): string {
  const pairs = pick(random, [['“”'], ['“”', '‘’'], ['""', "''"], ['«»', '‹›', '„“'], ['()', '[]', '“”']]);
  const depth = 1 + Math.floor(random() * 50);
  const side = (at: 0 | 1) => Array.from({ length: depth }, (_, i) => pairs[i % pairs.length]![at]!);
  return side(0).join('') + stretch + (random() < 0.3 ? '' : side(1).toReversed().join(''));
}

const control = (random: Rng) => String.fromCharCode(Math.floor(random() * 32) + (random() < 0.2 ? 128 : 0));

export const mutations: Readonly<Record<string, Mutation>> = {
  'marks lost': replaced(/[“”"'‘’«»„]/g, () => ''),
  'marks exchanged': replaced(/[“”"'‘’«»„]/g, (random) => pick(random, MARKS)),
  'marks added': scattered(MARKS, 12),
  'marks nested': within(nested),
  'right to left': scattered(RIGHT_TO_LEFT, 6),
  'turned round': within((stretch) => Array.from(stretch).toReversed().join('')),
  'astral characters': scattered(ASTRAL, 8),
  'lone surrogates': scattered(SURROGATES, 6),
  'piled accents': within((stretch, random) =>
    stretch.replace(/\p{L}/gu, (letter) => letter + pick(random, ACCENTS).repeat(Math.floor(random() * 9))),
  ),
  'letters taken apart': (text) => text.normalize('NFD'),
  'control characters': (text, random) => replaced(/ /g, control)(text, random),
  NULs: scattered(['\0', '\0\0\0'], 9),
  'what cannot be seen': scattered(INVISIBLE, 9),
  'other spaces': replaced(/ /g, (random) => pick(random, SPACES)),
  'no spaces': replaced(/\s+/g, () => ''),
  'line breaks': replaced(/ /g, (random) => pick(random, ['\n', '\n\n', '\r\n\r\n', '\n \n'])),
  'a very long word': within((_, random) =>
    pick(random, ['a', 'é', 'A', '9', 'x-', "o'", 'a.', '/', 'ß', '中']).repeat(
      1 + Math.floor(random() * 2000),
    ),
  ),
  layout: scattered(LAYOUT, 8),
  'layout at line starts': (text, random) =>
    text.replace(/^/gm, () => (random() < 0.6 ? pick(random, LAYOUT) : '')),
  stops: scattered(STOPS, 15),
  'no stops': replaced(/[.,;:]/g, () => ''),
  'words of speech': scattered(WORDS, 12),
  'cut off': (text, random) => text.slice(0, placeIn(text, random)),
  'begun late': (text, random) => text.slice(placeIn(text, random)),
  'said again': within((stretch, random) => stretch.repeat(1 + Math.floor(random() * 5))),
  'words mixed up': within((stretch, random) =>
    stretch
      .split(' ')
      .map((word) => [random(), word] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, word]) => word)
      .join(' '),
  ),
  capitals: within((stretch) => stretch.toUpperCase()),
  'no capitals': (text) => text.toLowerCase(),
};
const names = Object.keys(mutations);

/** A text that went through one to four mutations, with their names. */
export function mutated(
  text: string,
  random: Rng,
): { readonly text: string; readonly by: readonly string[] } {
  const by = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, names));
  return { text: by.reduce((so, name) => mutations[name]!(so, random), text), by };
}
