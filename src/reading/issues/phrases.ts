import { stemOf } from './stems.ts';
import { type StemmedWord, stemmedWords } from './words.ts';

/** A word or phrase to look for, by the stems of its words. */
export interface Phrase {
  /** What it stands for, as somebody wrote it. */
  readonly text: string;
  readonly stems: readonly string[];
  /** Phrases of different groups may overlap. */
  readonly group: number;
  /** Words that may stand between two of its words: `send [more French] troops`. */
  readonly gap: number;
  /** What must stand between: "catch of cod", "troops should be sent". Default: nothing. */
  readonly link?: 'of' | 'be';
  /** Whether no preposition or pronoun may stand in a gap: "send medicine to troops" sends no troops. */
  readonly close?: boolean;
}

/** Where a phrase stands among the words of a text: `[first, last)`. */
export interface Found {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  /** Words in between that are not of the phrase. */
  readonly gap: number;
  /** A negation stands in between: "should never be sent". */
  readonly negated: boolean;
}

/** Phrases that begin with the same stem. */
interface Alike {
  /** The longest first. */
  readonly phrases: readonly Phrase[];
  /** Those of one word. */
  readonly single: readonly Phrase[];
  /** Second stems of the others, and how far behind the first they may stand: where none is near, none of them is. */
  readonly seconds: ReadonlySet<string>;
  readonly reach: number;
}

/** How many words a link takes at most: "troops [should not ever be] sent". */
const OF_REACH = 3;
const BE_REACH = 5;

/** Phrases by their first stem, so that a text is passed once, and how many groups they are of. */
export interface PhraseIndex {
  readonly byFirst: ReadonlyMap<string, Alike>;
  readonly groups: number;
  /** Stems that a text may write in two: "cease-fire". */
  readonly joins: ReadonlySet<string>;
}

export const stemsOf = (text: string): string[] => stemmedWords(text).map(({ stem }) => stem);

/** @example phraseIndex([{ text: 'ground troops', stems: ['ground', 'troop'], group: 0, gap: 2 }]).byFirst.size // 1 */
export function phraseIndex(phrases: readonly Phrase[], joins: ReadonlySet<string> = new Set()): PhraseIndex {
  const lists = new Map<string, Phrase[]>();
  let groups = 0;
  for (const phrase of phrases) {
    const first = phrase.stems[0];
    if (first === undefined) continue;
    groups = Math.max(groups, phrase.group + 1);
    const alike = lists.get(first);
    if (alike === undefined) lists.set(first, [phrase]);
    else alike.push(phrase);
  }
  const byFirst = new Map([...lists].map(([first, list]) => [first, alikeOf(list)] as const));
  return { byFirst, groups, joins };
}

function alikeOf(list: readonly Phrase[]): Alike {
  const phrases = list.toSorted((a, b) => b.stems.length - a.stems.length);
  const longer = phrases.filter(({ stems }) => stems.length > 1);
  return {
    phrases,
    single: phrases.filter(({ stems }) => stems.length === 1),
    seconds: new Set(longer.map(({ stems }) => stems[1]!)),
    reach: longer.reduce((most, { gap, link }) => Math.max(most, link === undefined ? gap + 1 : BE_REACH), 0),
  };
}

/**
 * The phrases of an index that a text holds, in order of place, the longest of each group at each place, without overlaps
 * within a group. No end of a clause stands within one. Cost O(n times the phrases that begin alike).
 */
export function findPhrases(words: readonly StemmedWord[], { byFirst, groups }: PhraseIndex): Found[] {
  const found: Found[] = [];
  const free = new Int32Array(groups);
  for (let i = 0; i < words.length; i++) {
    const alike = byFirst.get(words[i]!.stem);
    if (alike === undefined) continue;
    for (const phrase of mayFollow(words, i, alike) ? alike.phrases : alike.single) {
      if (free[phrase.group]! > i) continue;
      const last = lastOf(words, i, phrase);
      if (last < 0) continue;
      found.push({
        phrase,
        first: i,
        last: last + 1,
        gap: last + 1 - i - phrase.stems.length,
        negated: negatedWithin(words, i, last, phrase),
      });
      free[phrase.group] = last + 1;
    }
  }
  return found;
}

function mayFollow(words: readonly StemmedWord[], at: number, { seconds, reach }: Alike): boolean {
  const end = Math.min(at + reach, words.length - 1);
  for (let i = at + 1; i <= end && !words[i]!.afterBreak; i++) if (seconds.has(words[i]!.stem)) return true;
  return false;
}

function negatedWithin(words: readonly StemmedWord[], first: number, last: number, phrase: Phrase): boolean {
  if (last - first < phrase.stems.length) return false;
  for (let i = first + 1; i < last; i++) {
    const { stem } = words[i]!;
    if ((stem === 'not' || stem === 'never' || stem === 'no') && !phrase.stems.includes(stem)) return true;
  }
  return false;
}

/** The last word of a phrase that begins at `at`; -1 where it does not stand there. */
function lastOf(words: readonly StemmedWord[], at: number, phrase: Phrase): number {
  const { stems, link } = phrase;
  let last = at;
  for (let k = 1; k < stems.length; k++) {
    const linked = link !== undefined && k === (link === 'of' ? 1 : stems.length - 1);
    const next = linked ? linkedWord(words, last, stems[k]!, link) : nextWord(words, last, stems[k]!, phrase);
    if (next < 0) return -1;
    last = next;
  }
  return last;
}

function nextWord(words: readonly StemmedWord[], from: number, stem: string, { gap, close }: Phrase): number {
  for (let i = from + 1; i <= from + 1 + gap && i < words.length; i++) {
    const word = words[i]!;
    if (word.afterBreak) return -1;
    if (word.stem === stem) return i;
    if (apart.has(word.stem) && !(close === true && word.stem === 'and')) return -1;
    if (close === true && outside.has(word.stem) && !(word.stem === 'to' && words[i - 1]!.stem === 'up'))
      return -1;
    // "Send weapons and troops": the last of two.
    if (close === true && word.stem === 'and' && words[i + 1]?.stem !== stem) return -1;
  }
  return -1;
}

/** "Catch [of] cod", "troops [should be] sent", "settlement [that was] negotiated". */
function linkedWord(words: readonly StemmedWord[], from: number, stem: string, link: 'of' | 'be'): number {
  let seen = false;
  for (let i = from + 1; i <= from + (link === 'of' ? OF_REACH : BE_REACH) && i < words.length; i++) {
    const word = words[i]!;
    if (word.afterBreak) return -1;
    if (seen && word.stem === stem) return i;
    if (i === from + 1 && link === 'of' && !prepositions.has(word.stem)) return -1;
    if (word.stem === 'be' || word.stem === 'that' || (link === 'of' && i === from + 1)) seen = true;
    else if (link === 'of' ? outside.has(word.stem) : prepositions.has(word.stem) && word.stem !== 'to')
      return -1;
  }
  return -1;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

const prepositions = set(
  'of for on to against in at by from with without after before over under into about',
);
/** Nothing that these part is one phrase. */
const apart = set('and or but because who which if nor although while');
/** These stand outside a term. */
const outside = set(
  'to for from with without by at after before into about against he she we they i you it them him us that',
);

/**
 * The words of a text where what an index knows as one word is one: "cease-fire", "air strike". The same list where
 * nothing is joined. Cost O(n).
 */
export function joinedWords(words: readonly StemmedWord[], { joins }: PhraseIndex): readonly StemmedWord[] {
  if (joins.size === 0) return words;
  let joined: StemmedWord[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const stem = next === undefined || next.afterBreak ? '' : word.lower + next.stem;
    if (stem !== '' && joins.has(stem)) {
      joined ??= words.slice(0, i);
      joined.push({ ...word, stem, lower: word.lower + next!.lower, end: next!.end });
      i += 1;
    } else joined?.push(word);
  }
  return joined ?? words;
}
