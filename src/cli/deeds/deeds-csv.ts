import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { DeedsFigures, WordsAndDeeds } from '../../cohesion/index.ts';

const header =
  'start,end,member,words,deeds,deeds_over_words,denominator,ranked_words,ranked_deeds,word_rank,deed_rank,gap';

/** Words against deeds as a table: a row for each member over the whole time, then for each member and period; an empty cell is not known. */
export function deedsCsv(found: WordsAndDeeds): string {
  const rowsOf = ({ start, end, members }: DeedsFigures) =>
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
      ]);
  const periods = found.periods.length < 2 ? [] : found.periods;
  return writeCsv(header.split(','), [found, ...periods].flatMap(rowsOf));
}
