import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { DeedsFigures, WordsAndDeeds } from '../../cohesion/index.ts';

const header =
  'start,end,member,words,deeds,deeds_over_words,denominator,ranked_words,ranked_deeds,word_rank,deed_rank,gap,lag_months,lag_r,lag_p,lag_p_adjusted,first_word,first_deed,days_to_deed';

/**
 * Words against deeds as a table: a row for each member over the whole time, then for each member and period; an empty cell is not known.
 * Lead and lag are of the whole time.
 */
export function deedsCsv(found: WordsAndDeeds): string {
  const lags = new Map(found.memberLags.map((lag) => [lag.actor, lag]));
  const first = new Map(found.firstDeeds.members.map((member) => [member.actor, member]));
  const timesOf = (actor: string): CellValue[] => {
    const [lag, own] = [lags.get(actor), first.get(actor)];
    const days = own?.deed == null ? null : own.days;
    return [
      lag?.best ?? null,
      lag?.r ?? null,
      lag?.p ?? null,
      lag?.adjusted ?? null,
      own?.word ?? null,
      own?.deed ?? null,
      days,
    ];
  };
  const noTimes = [null, null, null, null, null, null, null];
  const rowsOf = ({ start, end, members }: DeedsFigures, whole: boolean) =>
    members
      .filter(({ words, deeds }) => words !== null || deeds !== null)
      .map(({ actor, ranked, ...member }): CellValue[] => [
        start,
        end,
        actor,
        member.words,
        member.deeds,
        member.share,
        member.denominator,
        ranked?.words ?? null,
        ranked?.deeds ?? null,
        member.wordRank,
        member.deedRank,
        member.gap,
        ...(whole ? timesOf(actor) : noTimes),
      ]);
  const periods = found.periods.length < 2 ? [] : found.periods;
  return writeCsv(header.split(','), [
    ...rowsOf(found, true),
    ...periods.flatMap((period) => rowsOf(period, false)),
  ]);
}
