import type { Issue } from '../../coding/codebook.ts';
import { termIndex } from './terms.ts';
import { type Found, findPhrases, joinedWords } from './phrases.ts';
import { denies, type StanceLexicon, stanceLexicon } from './stance-lexicon.ts';
import { concessions, conditions, partings, type StanceRole, turns } from './stance-words.ts';
import { type StemmedWord, stemmedWords } from './words.ts';

interface Hit {
  readonly role: StanceRole;
  readonly first: number;
  readonly last: number;
  /** "nor" after "neither" negates nothing more. */
  readonly repeats: boolean;
  /** Negated between its words. */
  readonly negated: boolean;
  /** Turns round a side that follows it. */
  readonly denies: boolean;
}

/** Words that may stand between an operator and what it governs. */
const REACH = 4;

/**
 * Where a stretch of text stands on an issue, from -1 (contra) to 1 (pro); null if it does not say. The codebook's cues go
 * before general words of support and rejection; a cue of two sides says nothing. Operators in a chain multiply: "does not
 * rule out" and "refuses to exclude" are pro, "no plans to send" contra. What follows "but" outweighs what stands before it,
 * a clause with "although" is left out, a condition ("only if") or "might" halves. Several chains are averaged. Exchanging the
 * sides of all words and cues negates every stance. Cost O(n).
 *
 * @example stanceOf('Ruritania would never send troops', issue) // -1
 * @example stanceOf('Nothing should be excluded', issue) // 1
 */
export function stanceOf(text: string, issue: Issue): number | null {
  return stanceBy(text, issue, stanceLexicon(issue));
}

/** `stanceOf` with a lexicon of one's own. */
export function stanceBy(text: string, issue: Issue, lexicon: StanceLexicon): number | null {
  const words = joinedWords(stemmedWords(text), termIndex(issue));
  const terms = findPhrases(words, termIndex(issue));
  const hits = findPhrases(words, lexicon.index).map((found) => hitOf(found, words, lexicon));
  const about: About = {
    near: (at) =>
      terms.some(({ first, last }) => at >= first - REACH && at < last + REACH && !parted(words, at, first)),
    next: (at) => terms.some(({ first }) => first >= at && first - at <= 1 && !parted(words, at - 1, first)),
  };
  const values: { at: number; value: number }[] = [];
  for (const chain of chainsOf(
    hits.filter((hit) => !withinTerm(hit, terms)),
    words,
  )) {
    const value = valueOf(chain, about, lexicon.done);
    if (value !== null) values.push({ at: chain[0]!.first, value });
  }
  return combined(values, words, terms);
}

/** How a place stands to the terms of the issue. */
interface About {
  /** A few words from one, in the same clause. */
  readonly near: (at: number) => boolean;
  /** Directly before one, but for one word: "no ground troops". */
  readonly next: (at: number) => boolean;
}

function hitOf(
  { phrase, first, last, negated }: Found,
  words: readonly StemmedWord[],
  { roles }: StanceLexicon,
): Hit {
  return {
    role: roles.get(phrase.stems.join(' '))!,
    first,
    last,
    repeats: words[first]!.stem === 'nor',
    negated,
    denies: denies([...phrase.stems]),
  };
}

/** "Negotiated settlement" names the issue: "negotiate" within it is no cue. */
function withinTerm({ role, first, last }: Hit, terms: readonly Found[]): boolean {
  if (role !== 'pro' && role !== 'contra' && role !== 'ambivalent') return false;
  return terms.some(
    (term) => first >= term.first && last <= term.last && last - first < term.last - term.first,
  );
}

/** Whether a clause ends between two words. */
function parted(words: readonly StemmedWord[], a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) if (words[i]!.afterBreak) return true;
  return false;
}

/** Operators that follow each other closely, within a clause. */
function chainsOf(hits: readonly Hit[], words: readonly StemmedWord[]): Hit[][] {
  const chains: Hit[][] = [];
  for (const hit of hits) {
    const chain = chains.at(-1);
    const previous = chain?.at(-1);
    if (chain !== undefined && previous !== undefined && governs(previous, hit, words)) chain.push(hit);
    else chains.push([hit]);
  }
  return chains;
}

function governs(previous: Hit, next: Hit, words: readonly StemmedWord[]): boolean {
  if (next.first - previous.last > REACH) return false;
  for (let i = previous.last; i <= next.first; i++) {
    if (words[i]!.afterBreak || partings.has(words[i]!.stem)) return false;
  }
  return true;
}

/** The product of a chain's operators; an action counts only where somebody will, might or will not do it. */
function valueOf(chain: readonly Hit[], about: About, done: 1 | -1): number | null {
  if (isBetween(chain)) return 0;
  const has = (role: StanceRole) => chain.some((hit) => hit.role === role);
  const lastSide = chain.findLastIndex(({ role }) => role === 'pro' || role === 'contra');
  const side = lastSide >= 0;
  // "would mean escalation without end" is not turned round, "a mistake not to send" is.
  const acted = chain.findLastIndex(({ role }) => role === 'action' || role === 'undoing');
  const governing = side ? chain.slice(0, Math.max(lastSide, acted) + 1) : chain;
  const negations = governing.filter((hit) => (hit.role === 'negation' && !hit.repeats) || hit.negated);
  let sign = negations.length % 2 === 0 ? 1 : -1;
  for (const [i, hit] of governing.entries())
    if (hit.role === 'undoing' || (i < lastSide && isSide(hit) && hit.denies)) sign = -sign;
  if (side) sign *= chain[lastSide]!.role === 'pro' ? 1 : -1;
  else sign *= done;
  if (has('ambivalent')) return side ? sign / 2 : 0;
  if (!side) {
    const aboutIssue = chain.some((hit) => about.near(hit.first) || about.near(hit.last - 1));
    const acts = acted >= 0 && (has('will') || has('might') || negations.length > 0);
    if (!aboutIssue || (!acts && !negations.some((hit) => about.next(hit.last)))) return null;
  }
  return has('might') ? sign / 2 : sign;
}

/** "Neither backs nor rejects": neither side. */
function isBetween(chain: readonly Hit[]): boolean {
  const nor = chain.findIndex(({ repeats }) => repeats);
  const [before, after] = [
    chain.slice(0, Math.max(nor, 0)).findLast(isSide),
    chain.slice(nor + 1).find(isSide),
  ];
  return nor > 0 && before !== undefined && after !== undefined && before.role !== after.role;
}

const isSide = ({ role }: Hit) => role === 'pro' || role === 'contra';

function combined(
  values: readonly { at: number; value: number }[],
  words: readonly StemmedWord[],
  terms: readonly Found[],
): number | null {
  if (values.length === 0) return null;
  // "not yet" turns nothing.
  const turn = words.findLastIndex(
    (word, i) =>
      turns.has(word.stem) &&
      (word.stem !== 'yet' || word.afterBreak || i === 0) &&
      !(words[i + 1]?.stem === 'not' && partsTerms(terms, i)),
  );
  const after = values.filter(({ at }) => at > turn);
  const kept = (after.length > 0 ? after : values).filter(({ at }) => !conceded(at, words));
  const counted = kept.length > 0 ? kept : values;
  const sum = counted.reduce(
    (total, { at, value }) => total + (conditional(at, words) ? value / 2 : value),
    0,
  );
  const mean = sum / counted.length;
  // Alike on both sides of zero, which `Math.round` alone is not.
  return (Math.sign(mean) * Math.round(Math.abs(mean) * 100)) / 100 + 0;
}

/** "Trainers but not troops": both are of the issue, and count alike. */
const partsTerms = (terms: readonly Found[], at: number) =>
  terms.some(({ first }) => first < at) && terms.some(({ first }) => first > at && first - at <= REACH);

/** Whether a place stands in a clause opened by "although", before its comma. */
function conceded(at: number, words: readonly StemmedWord[]): boolean {
  for (let i = at; i >= 0; i--) {
    if (concessions.has(words[i]!.stem)) return true;
    if (words[i]!.afterBreak) return false;
  }
  return false;
}

/** Whether a condition stands in the same clause. */
function conditional(at: number, words: readonly StemmedWord[]): boolean {
  for (let i = at; i < words.length && (i === at || !words[i]!.afterBreak); i++)
    if (conditions.has(words[i]!.stem)) return true;
  for (let i = at; i >= 0; i--) {
    if (conditions.has(words[i]!.stem)) return true;
    if (words[i]!.afterBreak) return false;
  }
  return false;
}
