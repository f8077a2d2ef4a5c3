import type { Token } from '../text/tokens.ts';
import { isPossessive } from './phrase-words.ts';

/** Who is so to somebody in office holds none: "the president’s wife", "a rival of the prime minister". */
const RELATIONS: ReadonlySet<string> = new Set(
  (
    'wife husband widow widower spouse partner son daughter brother sister mother father grandson granddaughter cousin nephew niece uncle ' +
    'aunt son-in-law friend rival critic opponent challenger ally confidant confidante predecessor biographer doctor physician lawyer ' +
    'neighbour neighbor classmate schoolmate flatmate roommate mentor protégé protégée pupil girlfriend boyfriend fiancé fiancée'
  ).split(' '),
);
const ENDS = new Set('who which whose whom familiar close briefed aware involved'.split(' '));

/**
 * What of a phrase tells who it is: without a relative clause, what somebody is "familiar with" or "close to", and whoever they are
 * only related to ("Ida Brand, the president’s wife", "a brother of the president"). Cost O(n).
 */
export function ownWords(tokens: readonly Token[]): readonly Token[] {
  const own = untilClause(tokens);
  const relation = own.findIndex(
    ({ lower, tag }, i) => tag !== 'PROPN' && RELATIONS.has(lower) && own[i + 1]?.tag !== 'NOUN',
  );
  if (relation < 0) return own;
  return withoutOwner(own, relation) ?? withoutLink(own, relation) ?? own;
}

function untilClause(tokens: readonly Token[]): readonly Token[] {
  for (let i = 1; i < tokens.length; i++)
    if (tokens[i]!.text === ',' && isParticiple(tokens, i + 1)) return tokens.slice(0, i);
    else if (ENDS.has(tokens[i]!.lower))
      return tokens.slice(0, i > 1 && tokens[i - 1]!.text === ',' ? i - 1 : i);
  return tokens;
}

/** "The ministry, [headed by his rival Ida Brand]" */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' &&
  /(?:ed|en|t|un|ing)$/.test(tokens[at].lower) &&
  LINKS.has(tokens[at + 1]?.lower ?? '');

const LINKS = new Set('by from with on under in at'.split(' '));

/** "Ida Brand, [the president’s] wife" */
function withoutOwner(tokens: readonly Token[], relation: number): readonly Token[] | null {
  const comma = tokens.findLastIndex(({ text }, i) => text === ',' && i < relation);
  const owner = tokens.findLastIndex((token, i) => i < relation && isPossessive(token));
  return comma > 0 && owner > comma && relation - owner <= 3
    ? [...tokens.slice(0, comma + 1), ...tokens.slice(owner + 1)]
    : null;
}

/** "A rival [of the prime minister], Ida Brand" */
function withoutLink(tokens: readonly Token[], relation: number): readonly Token[] | null {
  if (!/^(?:of|to)$/.test(tokens[relation + 1]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ text }, i) => text === ',' && i > relation);
  return [...tokens.slice(0, relation + 1), ...(comma < 0 ? [] : tokens.slice(comma))];
}
