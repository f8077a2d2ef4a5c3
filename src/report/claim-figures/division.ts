import type { DivisionFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** Who spoke for each actor, and on which side each was last. */
export function divisionFigures({ actors, date }: DivisionFigures): NamedFigure[] {
  return actors.flatMap(({ actor, speakers }) => [
    {
      value: String(speakers.length),
      name: `${speakers.length === 1 ? 'person' : 'persons'} heard for ${actor} by ${shortDate(date)}`,
    },
    ...speakers.map(({ speaker, side, date: said }) => ({
      value: speaker ?? 'somebody',
      name: `for ${actor}, last ${SIDE_WORDS[side]}, ${shortDate(said)}`,
    })),
  ]);
}
