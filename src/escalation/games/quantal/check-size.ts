import { EntenteError } from '../../../error.ts';
import type { GameArrays } from '../game-arrays.ts';

/** Beyond as many unknowns (actions, but for one of each information set) a step takes too long. */
export const MOST_UNKNOWNS = 1000;
/** Beyond as much work for the derivatives too: over the moves of players, all that follows each. */
export const MOST_WORK = 50_000_000;

/** @throws EntenteError where following a branch of the game would take hours */
export function checkSize({ offset, members, after }: GameArrays): void {
  const unknowns = offset[members.length]! - members.length;
  const advice = `quantal responses are found up to ${MOST_UNKNOWNS} unknowns and ${MOST_WORK} nodes after moves`;
  const value = `${unknowns} unknowns`;
  if (unknowns > MOST_UNKNOWNS) throw new EntenteError('input', 'too large a game', value, advice);
  const work = members.reduce((sum, own) => own.reduce((more, node) => more + after[node]! - node, sum), 0);
  if (work > MOST_WORK)
    throw new EntenteError('input', 'too deep a game', `${work} nodes after moves`, advice);
}
