import { amountWords } from '../../claims/check/amount-words.ts';
import type { MagnitudeFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';

/** So many actors are shown, the largest first. */
const SHOWN = 6;

/** What each actor did, and all together. */
export function magnitudeFigures({
  from,
  date,
  unit,
  amounts,
  total,
  actors,
  share,
}: MagnitudeFigures): NamedFigure[] {
  if (unit === null || amounts.length === 0) {
    return [{ value: String(actors), name: `${actors === 1 ? 'actor has' : 'actors have'} deeds on record` }];
  }
  const when = from === null ? `up to ${shortDate(date)}` : `${shortDate(from)} to ${shortDate(date)}`;
  const rest = amounts.length - SHOWN;
  return [
    ...amounts.slice(0, SHOWN).map(({ actor, amount, deeds, rank }) => ({
      value: actor,
      actor,
      name: `${amountWords(amount, unit)} in ${counted(deeds, 'deed')}, number ${rank} of ${actors}`,
    })),
    ...(rest > 0
      ? [{ value: String(rest), name: `more ${rest === 1 ? 'actor' : 'actors'}, with less` }]
      : []),
    { value: amountWords(total, unit), name: `of ${counted(actors, 'actor')}, ${when}` },
    ...(share === null
      ? []
      : [{ value: `${(100 * share).toFixed(1)}%`, name: 'of it by those the claim is about' }]),
  ];
}
