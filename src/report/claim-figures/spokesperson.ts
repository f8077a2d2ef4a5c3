import type { SpokespersonFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** Where those stand who are said to speak, and how many of the others are on their side. */
export function spokespersonFigures({ voices, speakers, date }: SpokespersonFigures): NamedFigure[] {
  return [
    ...voices.flatMap(({ actor, person, side, known, with: agreeing, of }): NamedFigure[] => [
      {
        value: person ?? actor,
        name: side === null ? `on no side that is known on ${shortDate(date)}` : `last ${SIDE_WORDS[side]}`,
        actor,
      },
      ...(side === null
        ? []
        : [
            {
              value: `${agreeing} of ${known}`,
              name: `${of === null ? 'other persons' : 'other members known'} are on that side`,
            },
          ]),
    ]),
    ...speakers.map(({ speaker, side, date: said }) => ({
      value: speaker ?? 'somebody',
      name: `last ${SIDE_WORDS[side]}, ${shortDate(said)}`,
    })),
  ];
}
