import type { Codebook } from '../../coding/codebook.ts';
import type { Attribution } from '../attribution.ts';
import { matchIssue } from '../issues/match-issue.ts';
import type { Proposal } from './proposal.ts';

/** How plainly words speak of an issue that none of its terms name. */
const BY_THE_MODEL_ALONE = 0.5;

/** Issue and stance of a proposal, and how many values of it were not taken. */
export interface Coded {
  readonly about: Pick<Attribution, 'issue' | 'stance'>;
  readonly refused: number;
}

/**
 * What a model says an attribution is about, as far as the codebook allows it: an issue by its id, and on one a stance from -1 to
 * 1. The score is that of the rules where the words themselves name the issue, else .5: what a model says of its own sureness
 * is not asked.
 *
 * @param words what is said
 */
export function coded({ issue, stance }: Proposal, words: string, codebook: Codebook | null): Coded {
  const known = codebook?.issues.find(({ id }) => id === issue);
  if (known === undefined || codebook === null)
    return {
      about: { issue: null, stance: null },
      refused: Number(issue !== null) + Number(stance !== null),
    };
  const match = matchIssue(words, 0, codebook);
  const score = match?.id === known.id ? match.score : BY_THE_MODEL_ALONE;
  const taken = typeof stance === 'number' && stance >= -1 && stance <= 1 ? stance : null;
  return {
    // Minus nought is nought.
    about: { issue: { id: known.id, score }, stance: taken === null ? null : taken + 0 },
    refused: Number(stance !== null && taken === null),
  };
}
