import { dateOf } from '../../stats/calendar.ts';
import type { Interval } from '../agreement-interval.ts';
import type { AllianceVoice } from './alliance-voices.ts';
import type { LastWord } from './divided-within.ts';
import type { EvidenceTable } from './evidence-table.ts';
import type { ShownPosition, SpokenPosition } from './positions.ts';
import type { Standing } from './standing.ts';
import { standingInterval } from './standing-interval.ts';

/** Makes positions to show of standings. Intervals are remembered: most rest on one or two statements and are the same. */
export function shownPositions(table: EvidenceTable, level: number): (standing: Standing) => ShownPosition {
  const known = new Map<string, Interval>();
  function intervalOf(standing: Standing): Interval {
    const key = `${standing.stance} ${standing.spread} ${standing.weight}`;
    let interval = known.get(key);
    if (interval === undefined) known.set(key, (interval = standingInterval(standing, level)));
    return interval;
  }
  return (standing) => {
    const { actor, issue, stance, side, day, age, shares, spread, weight, rows } = standing;
    return {
      actor,
      issue,
      stance,
      side,
      date: dateOf(day),
      age,
      interval: intervalOf(standing),
      shares,
      spread,
      weight,
      speakers: speakersOf(table, rows),
      statements: Array.from(rows, (row) => table.ids[row]!).toSorted(),
    };
  };
}

/** The names of who spoke, the highest office first, then in order of name. */
function speakersOf({ speaker, speakers, rank }: EvidenceTable, rows: Int32Array): string[] {
  const ranks = new Map<string, number>();
  for (const row of rows) {
    const name = speakers[speaker[row]!]!;
    if (name !== '') ranks.set(name, Math.max(ranks.get(name) ?? 0, rank[row]!));
  }
  return [...ranks].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

/** What one speaker said last, with its statement. */
export function spokenIn(
  table: EvidenceTable,
  { speaker, stance, side, day, row }: LastWord,
): SpokenPosition {
  return { speaker, stance, side, date: dateOf(day), statements: [table.ids[row]!] };
}

/** What somebody said for the alliance, with its statements. */
export function spokenBy(
  table: EvidenceTable,
  { speaker, stance, side, day, rows }: AllianceVoice,
): SpokenPosition {
  return {
    speaker,
    stance,
    side,
    date: dateOf(day),
    statements: rows.map((row) => table.ids[row]!).toSorted(),
  };
}
