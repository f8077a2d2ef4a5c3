import type { WordsDeedsFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { SIDE_WORDS } from '../words/stance.ts';

/** The words and the deeds of each actor, and how many others have deeds. */
export function wordsDeedsFigures({
  actors,
  others,
  othersSide,
  since,
  date,
}: WordsDeedsFigures): NamedFigure[] {
  return [
    ...actors.map(({ actor, words, deeds }) => {
      const said =
        words === null
          ? 'no words known'
          : `${words.speakersDiffer ? 'its speakers differ; last' : 'last'} ${SIDE_WORDS[words.side]}, ${shortDate(words.date)}`;
      const did =
        deeds === null ? 'no deed on record' : `${counted(deeds.count, 'deed')}, ${SIDE_WORDS[deeds.side]}`;
      return { value: actor, actor, name: `${said}; ${did}` };
    }),
    {
      value: String(others),
      name: `${others === 1 ? 'other has' : 'others have'} deeds on record from ${shortDate(since)} to ${shortDate(date)}${others === 0 ? '' : `, ${SIDE_WORDS[othersSide]} on the whole`}`,
    },
  ];
}
