import { matchIssue } from '../../../src/reading/issues/match-issue.ts';
import { matcherCodebook, type MatcherCase } from './matcher-table.ts';

export const matchOf = ({ text }: MatcherCase): string | null =>
  matchIssue(text, 0, matcherCodebook)?.id ?? null;

/** How many of the issues given are right, and of those expected found. */
export function matcherScores(cases: readonly MatcherCase[]) {
  const given = cases.filter((each) => matchOf(each) !== null);
  const expected = cases.filter((each) => each.expected !== null);
  const right = expected.filter((each) => matchOf(each) === each.expected).length;
  return { precision: right / given.length, recall: right / expected.length, of: cases.length };
}
