import { findPhrases, type Found, joinedWords } from './phrases.ts';
import type { LexiconEntry, StanceLexicon } from './stance-lexicon.ts';
import type { ClauseLink } from './stance-words.ts';
import { termIndex } from './terms.ts';
import type { Issue } from '../../coding/codebook.ts';
import { type StemmedWord, stemmedWords } from './words.ts';

/** A word of the lexicon in a text, `[first, last)` of its words. */
export interface Hit extends LexiconEntry {
  readonly first: number;
  readonly last: number;
  /** Negated between its words: "should never be sent". */
  readonly negated: boolean;
}

export interface Link {
  readonly link: ClauseLink;
  readonly first: number;
  readonly last: number;
}

/** Everything in a text that tells about its stance on an issue, in order of place. */
export interface Marked {
  readonly text: string;
  readonly words: readonly StemmedWord[];
  readonly hits: readonly Hit[];
  readonly links: readonly Link[];
  readonly terms: readonly Found[];
}

/** Finds the words of a lexicon and the terms of an issue in a text. Cost O(n). */
export function markText(text: string, issue: Issue, lexicon: StanceLexicon): Marked {
  const index = termIndex(issue);
  const words = joinedWords(stemmedWords(text), index);
  const terms = findPhrases(words, index);
  const hits: Hit[] = [];
  const links: Link[] = [];
  let term = 0;
  for (const { phrase, first, last, negated } of findPhrases(words, lexicon.index)) {
    const key = phrase.stems.length === 1 ? phrase.stems[0]! : phrase.stems.join(' ');
    if (phrase.group === 1) {
      links.push({ link: lexicon.links.get(key)!, first, last });
      continue;
    }
    while (term < terms.length && terms[term]!.last <= first) term++;
    const entry = lexicon.entries.get(key)!;
    if (isWithin(first, last, terms[term]) && !(entry.own && last - first === lengthOf(terms[term]!)))
      continue;
    if (!(key === 'may' && isMonth(words, first)) && !(key === 'back' && isAdverb(words, first)))
      hits.push({ ...entry, first, last, negated });
  }
  return { text, words, hits, links, terms };
}

/** "Negotiated settlement" names the issue: "negotiate" within it is no cue. */
const isWithin = (first: number, last: number, term: Found | undefined): boolean =>
  term !== undefined && first >= term.first && last <= term.last;

const lengthOf = ({ first, last }: Found): number => last - first;

/** "In May" and "May 2024" may nothing. */
function isMonth(words: readonly StemmedWord[], i: number): boolean {
  if (
    /^(?:in|of|since|until|till|by|from|last|next|early|late|to|before|after)$/.test(
      words[i - 1]?.lower ?? '',
    )
  )
    return true;
  return /^\d/.test(words[i + 1]?.lower ?? '') || i === words.length - 1;
}

/** "Take it back" backs nothing. */
function isAdverb(words: readonly StemmedWord[], i: number): boolean {
  return words[i]!.lower === 'back' && /^(?:it|them|him|her|us|me)$/.test(words[i - 1]?.lower ?? '');
}
