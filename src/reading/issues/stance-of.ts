import type { Issue } from '../../coding/codebook.ts';
import { termIndex } from './match-issue.ts';
import { findPhrases, type PhraseIndex, phraseIndex } from './phrases.ts';
import { concessions, conditions, partings, type StanceRole, stanceWords, turns } from './stance-words.ts';
import { type StemmedWord, stemmedWords } from './stems.ts';

interface Lexicon {
  readonly index: PhraseIndex;
  readonly roles: ReadonlyMap<string, StanceRole>;
}

interface Hit {
  readonly role: StanceRole;
  readonly first: number;
  readonly last: number;
  /** "nor" after "neither" negates nothing more. */
  readonly repeats: boolean;
  /** Negated between its words. */
  readonly negated: boolean;
}

/** Words that may stand between an operator and what it governs. */
const REACH = 4;
const lexicons = new WeakMap<Issue, Lexicon>();

/**
 * Where a stretch of text stands on an issue, from -1 (contra) to 1 (pro); null if it does not say. The codebook's cues go
 * before general words of support and rejection. Operators in a chain multiply: "does not rule out" and "refuses to
 * exclude" are pro, "no plans to send" contra. What follows "but" outweighs what stands before it, a clause with
 * "although" is left out, a condition ("only if") or "might" halves. Several chains are averaged. Cost O(n).
 *
 * @example stanceOf('Ruritania would never send troops', issue) // -1
 * @example stanceOf('Nothing should be excluded', issue) // 1
 */
export function stanceOf(text: string, issue: Issue): number | null {
  const words = stemmedWords(text);
  const lexicon = lexiconOf(issue);
  const hits = findPhrases(words, lexicon.index).map(({ phrase, first, last, negated }) => ({
    role: lexicon.roles.get(phrase.text)!,
    first,
    last,
    repeats: words[first]!.stem === 'nor',
    negated,
  }));
  const terms = findPhrases(words, termIndex(issue));
  const near = (at: number) =>
    terms.some(({ first, last }) => at >= first - REACH && at < last + REACH && !parted(words, at, first));
  const values: { at: number; value: number }[] = [];
  for (const chain of chainsOf(hits, words)) {
    const value = valueOf(chain, near);
    if (value !== null) values.push({ at: chain[0]!.first, value });
  }
  return combined(values, words);
}

/** Whether a clause ends between two words. */
function parted(words: readonly StemmedWord[], a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) if (words[i]!.afterBreak) return true;
  return false;
}

function lexiconOf(issue: Issue): Lexicon {
  const known = lexicons.get(issue);
  if (known !== undefined) return known;
  const roles = new Map(stanceWords);
  for (const cue of issue.ambivalent.cues) roles.set(cue, 'ambivalent');
  for (const cue of issue.contra.cues) roles.set(cue, 'contra');
  for (const cue of issue.pro.cues) roles.set(cue, 'pro');
  const lexicon = { index: phraseIndex([...roles.keys()]), roles };
  lexicons.set(issue, lexicon);
  return lexicon;
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
function valueOf(chain: readonly Hit[], near: (at: number) => boolean): number | null {
  const has = (role: StanceRole) => chain.some((hit) => hit.role === role);
  const lastSide = chain.findLastIndex(({ role }) => role === 'pro' || role === 'contra');
  const side = lastSide >= 0;
  // "would mean escalation without end" is not turned round, "a mistake not to send" is.
  const acted = chain.findLastIndex(({ role }) => role === 'action');
  const governing = side ? chain.slice(0, Math.max(lastSide, acted) + 1) : chain;
  const negations = governing.filter(
    (hit) => (hit.role === 'negation' && !hit.repeats) || hit.negated,
  ).length;
  let sign = negations % 2 === 0 ? 1 : -1;
  for (const { role } of governing) if (role === 'contra') sign = -sign;
  if (has('ambivalent')) return side ? sign / 2 : 0;
  const aboutIssue = chain.some((hit) => near(hit.first) || near(hit.last - 1));
  if (!side) {
    const acts = has('action') && (has('will') || has('might') || negations > 0);
    if (!aboutIssue || (!acts && negations === 0)) return null;
  }
  return has('might') && !has('will') && sign > 0 && !side ? sign / 2 : sign;
}

function combined(
  values: readonly { at: number; value: number }[],
  words: readonly StemmedWord[],
): number | null {
  if (values.length === 0) return null;
  const turn = words.findLastIndex((word) => turns.has(word.stem));
  const after = values.filter(({ at }) => at > turn);
  const kept = (after.length > 0 ? after : values).filter(({ at }) => !conceded(at, words));
  const counted = kept.length > 0 ? kept : values;
  const sum = counted.reduce(
    (total, { at, value }) => total + (conditional(at, words) ? value / 2 : value),
    0,
  );
  return Math.round((sum / counted.length) * 100) / 100 + 0;
}

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
