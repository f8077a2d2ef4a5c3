import type { ActorPosition, ChangeFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** Where each actor stood before and where it stands now. */
export function changeFigures({ moves, date, since }: ChangeFigures): NamedFigure[] {
  return moves.map(({ actor, before, now }) => ({
    value: actor,
    actor,
    name:
      now === null
        ? `not known on ${shortDate(date)}`
        : `${before === null ? `not heard twice since ${shortDate(since)}` : stood(before)}; ${now.speakersDiffer ? 'its speakers differ; ' : ''}now ${stood(now)}`,
  }));
}

function stood({ side, date }: ActorPosition): string {
  return `${SIDE_WORDS[side]}, ${shortDate(date)}`;
}
