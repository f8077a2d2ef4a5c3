import type { ExclusivityFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';

/** How many are as the claim says only the named are, and of how many that is known. */
export function exclusivityFigures({
  fitting,
  others,
  uncertain,
  known,
  members,
  date,
}: ExclusivityFigures): NamedFigure[] {
  return [
    {
      value: String(fitting.length),
      name: `of the named ${fitting.length === 1 ? 'is' : 'are'} as claimed`,
    },
    {
      value: String(others.length),
      name: `${others.length === 1 ? 'other member is' : 'other members are'} so too`,
    },
    ...(uncertain.length > 0
      ? [{ value: String(uncertain.length), name: 'more may be: their own speakers differ' }]
      : []),
    { value: `${known} of ${members}`, name: `members known on ${shortDate(date)}` },
  ];
}
