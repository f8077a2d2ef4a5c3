import type { PredictionFigures } from '../../claims/checked-claim.ts';
import type { NamedFigure } from '../claim-figures.ts';
import { shortDate } from '../words/dates.ts';
import { decimals } from '../words/numbers.ts';

/** The figures of a prediction: the forecast with its interval, or the chance of an end. How the model did stands in the reason. */
export function predictionFigures(figures: PredictionFigures): NamedFigure[] {
  const { model, outcome, interval, level, known, members, date } = figures;
  if (model === 'escalation') {
    return [{ value: `${(100 * outcome).toFixed(0)}%`, name: 'chance in the scenario' }];
  }
  const reach =
    interval === null || level === null
      ? ''
      : `, ${(100 * level).toFixed(0)}% interval ${decimals(interval[0])} to ${decimals(interval[1])}`;
  return [
    { value: decimals(outcome), name: `forecast from −1 (against) to 1 (for)${reach}` },
    { value: `${known} of ${members}`, name: `members known on ${shortDate(date)}` },
  ];
}
