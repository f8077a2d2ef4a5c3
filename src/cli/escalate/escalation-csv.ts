import { writeCsv } from '../../coding/write-csv.ts';
import { OUTCOMES } from '../../escalation/uncertainty/index.ts';
import type { EscalationResult } from './escalation-result.ts';

/** Month by month: the chance of each end by then (with median and band where the draws have it), and to have reached each rung. */
export function escalationCsv({ outlook, draws }: EscalationResult): string {
  const reached = outlook.parties.flatMap(({ id, rungs }, side) =>
    rungs.map(({ rung }) => ({
      name: `${id} reached ${rung}`,
      by: outlook.course.sides[side]!.reached[rung]!,
    })),
  );
  const bands = OUTCOMES.flatMap((outcome) => ['median', 'low', 'high'].map((part) => `${outcome} ${part}`));
  const head = ['month', ...OUTCOMES, ...(draws === null ? [] : bands), ...reached.map(({ name }) => name)];
  const fan = new Map(draws?.fan.map((each) => [each.month, each.bands]));
  const rows = outlook.byMonth.map((chances) => {
    const drawn = fan.get(chances.month);
    const ofBands =
      draws === null
        ? []
        : OUTCOMES.flatMap((outcome) => {
            const band = drawn?.[outcome];
            return band === undefined ? [null, null, null] : [band.median, band.low, band.high];
          });
    return [
      chances.month,
      ...OUTCOMES.map((outcome) => chances[outcome]),
      ...ofBands,
      ...reached.map(({ by }) => by[chances.month]!),
    ];
  });
  return writeCsv(head, rows);
}
