import { findPhrases, type Found, joinedWords } from './phrases.ts';
import type { LexiconEntry, StanceLexicon } from './stance-lexicon.ts';
import type { ClauseLink } from './stance-words.ts';
import { termIndex } from './terms.ts';
import type { Issue } from '../../coding/codebook.ts';
import { stemOf } from './stems.ts';
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
    if (key === 'may' && isMonth(words, first)) continue;
    if (key === 'back' && isAdverb(words, first)) continue;
    if ((key === 'open' || key === 'clos') && isState(words, first)) continue;
    if (
      !entry.own &&
      (isOfAnother(entry, words, first, last, terms[term]) || isAsked(entry, words, first, last))
    )
      continue;
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

/** "The shops are open", "it stays closed": nobody opens or closes anything. */
function isState(words: readonly StemmedWord[], i: number): boolean {
  const { lower } = words[i]!;
  return (
    (lower === 'open' || lower === 'closed') && /^(?:be|stay|remain|keep)$/.test(words[i - 1]?.stem ?? '')
  );
}

/** "Take it back" backs nothing. */
function isAdverb(words: readonly StemmedWord[], i: number): boolean {
  return words[i]!.lower === 'back' && /^(?:it|them|him|her|us|me)$/.test(words[i - 1]?.lower ?? '');
}

/** "A [healthy] ox", "[legitimate] targets": what another thing is like that is not the issue. */
function isOfAnother(
  { kind }: LexiconEntry,
  words: readonly StemmedWord[],
  first: number,
  last: number,
  term: Found | undefined,
): boolean {
  const next = words[last];
  if (kind !== 'evaluation' || last - first > 1 || next === undefined || next.afterBreak) return false;
  if (words[first]!.lower.endsWith('ly') || term?.first === last) return false;
  return isNoun(next) && !words[first]!.lower.endsWith('s');
}

const GENERIC = new Set(
  (
    'idea thing step move decision way deal course plan time news policy choice answer signal sign message option proposal measure project scheme ' +
    'solution compromise result outcome effect price cost day moment start end law rule agreement treaty instrument tool mission operation venture business ' +
    'undertaking part one ones place people reason case enough example precedent development response strategy approach path road war game mistake'
  )
    .split(' ')
    .map((word) => stemOf(word)),
);
const FUNCTION =
  /^(?:the|a|an|and|or|but|nor|yet|so|if|when|as|at|by|for|from|in|into|of|on|to|with|without|than|that|this|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|your|who|which|what|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|must|can|could|may|might|not|no|now|then|there|here|all|any|both|each|every|some|such|too|very|again|ever|never|only|even|because|since|while|until|before|after|over|under|about|against|between|rather|instead|also|still|just|more|most|less|least|one|once|indeed|or|per|up|down|out|off|back|through|through|during|either|neither|whether|how|why|where|today|tomorrow|yesterday|anyway|already|alone|together|though|although|unless|except|despite|like|them|him|us|me)$/;

const isNoun = ({ lower, stem }: StemmedWord): boolean =>
  !FUNCTION.test(lower) && !lower.endsWith('ly') && !lower.endsWith('ing') && !GENERIC.has(stem);

/** "We were asked to": others wish it. */
function isAsked(
  { kind }: LexiconEntry,
  words: readonly StemmedWord[],
  first: number,
  last: number,
): boolean {
  return (
    kind === 'wish' &&
    words[first - 1]?.stem === 'be' &&
    words[first]!.lower.endsWith('ed') &&
    words[last - 1]!.lower === 'to'
  );
}
