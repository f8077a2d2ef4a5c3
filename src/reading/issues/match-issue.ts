import type { Codebook, Issue } from '../../coding/codebook.ts';
import type { Span } from '../../documents/span.ts';
import { findPhrases, type Found, type PhraseIndex, phraseIndex } from './phrases.ts';
import { type StemmedWord, stemmedWords } from './stems.ts';

/** The issue that a stretch of text is about. */
export interface IssueMatch {
  /** Id of the issue. */
  readonly id: string;
  /** 0..1: grows with the number and the length of the terms found. */
  readonly score: number;
  readonly terms: readonly Span[];
}

const indexes = new WeakMap<Issue, PhraseIndex>();

/** The terms of an issue, ready to look for; built once an issue. */
export function termIndex(issue: Issue): PhraseIndex {
  const known = indexes.get(issue);
  if (known !== undefined) return known;
  const index = phraseIndex(issue.terms);
  indexes.set(issue, index);
  return index;
}

/**
 * The issue of a codebook that `text` is most about by its terms, inflected or with up to two words in between; null if it
 * holds none. A term of one word weighs .5, of two .75, of more .85; weights add up as chances do. Of equal
 * issues the more specific one (with a parent) is taken, then the first. `offset` is added to the spans.
 *
 * @example matchIssue('Sending ground troops is no option', 0, codebook)?.id // 'troops'
 */
export function matchIssue(text: string, offset: number, codebook: Codebook): IssueMatch | null {
  return matchWords(stemmedWords(text), text, offset, codebook);
}

function matchWords(
  words: readonly StemmedWord[],
  text: string,
  offset: number,
  codebook: Codebook,
): IssueMatch | null {
  let best: { issue: Issue; score: number; found: readonly Found[] } | null = null;
  for (const issue of codebook.issues) {
    const found = findPhrases(words, termIndex(issue));
    if (found.length === 0) continue;
    const score = scoreOf(found);
    const specific =
      best !== null && score === best.score && issue.parent !== null && best.issue.parent === null;
    if (best === null || score > best.score || specific) best = { issue, score, found };
  }
  if (best === null) return null;
  const terms = best.found.map(({ first, last }) => {
    const { start } = words[first]!;
    const { end } = words[last - 1]!;
    return { start: start + offset, end: end + offset, text: text.slice(start, end) };
  });
  return { id: best.issue.id, score: best.score, terms };
}

function scoreOf(found: readonly Found[]): number {
  const seen = new Set<string>();
  let rest = 1;
  for (const { phrase, gap } of found) {
    if (seen.has(phrase.text)) continue;
    seen.add(phrase.text);
    const weight = [0, 0.5, 0.75][phrase.stems.length] ?? 0.85;
    rest *= 1 - weight * (gap > 0 ? 0.9 : 1);
  }
  return Math.round((1 - rest) * 1000) / 1000;
}
