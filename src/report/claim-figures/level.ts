import type { LevelFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { decimals } from '../words/numbers.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** How united they are: the index with its interval, and how many stand where. */
export function levelFigures({
  date,
  index,
  interval,
  known,
  members,
  ...sides
}: LevelFigures): NamedFigure[] {
  const between =
    interval === null ? '' : `, 95% interval ${decimals(interval[0])} to ${decimals(interval[1])}`;
  return [
    {
      value: index === null ? '–' : decimals(index),
      name: `agreement on ${shortDate(date)} (${known} of ${members} members known${between})`,
    },
    ...(['pro', 'ambivalent', 'contra'] as const).map((side) => ({
      value: String(sides[side]),
      name: SIDE_WORDS[side],
    })),
  ];
}
