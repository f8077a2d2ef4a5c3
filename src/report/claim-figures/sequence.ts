import type { SequenceFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** When each actor was first on the side, in order of date; those who never were come last. */
export function sequenceFigures({ firsts, side, date }: SequenceFigures): NamedFigure[] {
  return firsts
    .toSorted((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : a.date === b.date ? 0 : 1))
    .map(({ actor, date: first }) => ({
      value: actor,
      actor,
      name:
        first === null
          ? `never ${SIDE_WORDS[side]} up to ${shortDate(date)}`
          : `first ${SIDE_WORDS[side]}, ${shortDate(first)}`,
    }));
}
