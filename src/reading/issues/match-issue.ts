import type { Codebook, Issue } from '../../coding/codebook.ts';
import type { Span } from '../../documents/span.ts';
import { findPhrases, type Found, joinedWords } from './phrases.ts';
import { codebookIndex } from './terms.ts';
import { type StemmedWord, stemmedWords } from './words.ts';

/** The issue that a stretch of text is about. */
export interface IssueMatch {
  /** Id of the issue. */
  readonly id: string;
  /** 0..1: grows with the number and the length of the terms found. */
  readonly score: number;
  readonly terms: readonly Span[];
}

/**
 * The issue of a codebook that `text` is most about by its terms; null if it holds none.
 *
 * A term is found in any inflection and in British or American spelling, in the other words that the issue's `synonyms`
 * allow, with up to three words in between that are no preposition, pronoun or end of a clause ("send several hundred more troops"), turned
 * round ("troops should be sent", "catch of cod" for "cod catch"), and where one word is written in two ("cease-fire").
 * What stands within a longer term of another issue is not counted: "peacekeeping troops" are no "troops" where somebody
 * else claims them. A term of one word weighs .5 ("the Narrows" is one), of two .75, of more .85; weights add up as chances do. The highest sum is
 * taken, but an issue yields to one that is part of it (its `parent` chain leads there). Of equal ones the one with a parent is taken, then the one
 * with the longer term, then the one that is spoken of first. `offset` is added to the spans. Cost O(n).
 *
 * @example matchIssue('Sending ground troops is no option', 0, codebook)?.id // 'troops'
 */
export function matchIssue(text: string, offset: number, codebook: Codebook): IssueMatch | null {
  const best = bestIn(text, codebook);
  if (best === null) return null;
  const terms = best.found.map(({ first, last }) => {
    const { start } = best.words[first]!;
    const { end } = best.words[last - 1]!;
    return { start: start + offset, end: end + offset, text: text.slice(start, end) };
  });
  return { id: best.issue.id, score: best.score, terms };
}

/** The issues of a codebook of which a text holds a term, without regard to which it is most about. */
export function issuesIn(text: string, codebook: Codebook): ReadonlySet<string> {
  const index = codebookIndex(codebook);
  const found = findPhrases(joinedWords(stemmedWords(text), index), index);
  return new Set(found.map(({ phrase }) => codebook.issues[phrase.group]!.id));
}

interface Candidate {
  readonly issue: Issue;
  readonly score: number;
  readonly found: readonly Found[];
  readonly longest: number;
}

function bestIn(text: string, codebook: Codebook): (Candidate & { words: readonly StemmedWord[] }) | null {
  const index = codebookIndex(codebook);
  const words = joinedWords(stemmedWords(text), index);
  const all = findPhrases(words, index);
  if (all.length === 0) return null;
  const byIssue = new Map<number, Found[]>();
  for (const found of withoutCovered(all, words.length, codebook)) {
    const own = byIssue.get(found.phrase.group);
    if (own === undefined) byIssue.set(found.phrase.group, [found]);
    else own.push(found);
  }
  let best: Candidate | null = null;
  for (const [number, found] of [...byIssue].toSorted(([a], [b]) => a - b)) {
    const longest = found.reduce((most, { phrase }) => Math.max(most, lengthOf(phrase)), 0);
    const candidate = { issue: codebook.issues[number]!, score: scoreOf(found), found, longest };
    if (best === null || isBetter(candidate, best, codebook)) best = candidate;
  }
  return best === null ? null : { ...best, words };
}

function isBetter(a: Candidate, b: Candidate, codebook: Codebook): boolean {
  if (isWithin(a.issue, b.issue, codebook)) return true;
  if (isWithin(b.issue, a.issue, codebook)) return false;
  if (a.score !== b.score) return a.score > b.score;
  const part = Number(a.issue.parent !== null) - Number(b.issue.parent !== null);
  if (part !== 0) return part > 0;
  if (a.longest !== b.longest) return a.longest > b.longest;
  return a.found[0]!.first < b.found[0]!.first;
}

/** Whether the chain of parents leads from one issue to another. */
function isWithin(inner: Issue, outer: Issue, { issues }: Codebook): boolean {
  let at: Issue | undefined = inner;
  for (let steps = 0; at !== undefined && at.parent !== null && steps <= issues.length; steps++) {
    if (at.parent === outer.id) return true;
    const { parent }: Issue = at;
    at = issues.find(({ id }) => id === parent);
  }
  return false;
}

/** What stands within a longer term of an issue that is no kin is dropped. */
function withoutCovered(all: readonly Found[], length: number, codebook: Codebook): readonly Found[] {
  if (all.length === 1) return all;
  const longest: (Found | undefined)[] = Array.from({ length });
  for (const found of all)
    for (let i = found.first; i < found.last; i++)
      if (found.phrase.stems.length > (longest[i]?.phrase.stems.length ?? 0)) longest[i] = found;
  return all.filter((found) => {
    const over = longest[found.first]!;
    if (over === longest[found.last - 1] && over.phrase.stems.length > found.phrase.stems.length) {
      if (over.phrase.group === found.phrase.group) return true;
      const [a, b] = [codebook.issues[found.phrase.group]!, codebook.issues[over.phrase.group]!];
      return isWithin(a, b, codebook) || isWithin(b, a, codebook);
    }
    return true;
  });
}

function scoreOf(found: readonly Found[]): number {
  const seen = new Set<string>();
  let rest = 1;
  for (const { phrase, gap } of found) {
    if (seen.has(phrase.text)) continue;
    seen.add(phrase.text);
    const weight = [0, 0.5, 0.75][lengthOf(phrase)] ?? 0.85;
    rest *= 1 - weight * (gap > 0 ? 0.9 : 1);
  }
  return Math.round((1 - rest) * 1000) / 1000;
}

/** Words of a phrase that carry its sense: of "the Gap" one. */
const lengthOf = ({ stems }: Found['phrase']): number =>
  Math.max(1, stems.filter((stem) => stem !== 'the' && stem !== 'a').length);
