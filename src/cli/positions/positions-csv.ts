import { writeCsv } from '../../coding/write-csv.ts';
import type { IssuePositions, Positions } from '../../cohesion/positions/index.ts';

const HEADER = [
  'date',
  'issue',
  'actor',
  'stance',
  'side',
  'low',
  'high',
  'spread',
  'pro',
  'contra',
  'ambivalent',
  'weight',
  'stated',
  'age',
  'statements',
  'speakers',
  'statement_ids',
];

/**
 * Positions as a table (RFC 4180), one row for each member, issue and date: those of the series, or those of the one date. Members
 * whose position is not known have empty cells. Ids and names stand in lists, with a semicolon and a space between.
 */
export function positionsCsv({ at, issues, series }: Positions): string {
  const dates = series.length === 0 ? [{ end: at, issues }] : series;
  return writeCsv(
    HEADER,
    dates.flatMap(({ end, issues }) => issues.flatMap((one) => rowsOf(end, one))),
  );
}

function rowsOf(
  date: string,
  { issue, positions, alliance }: Pick<IssuePositions, 'issue' | 'positions' | 'alliance'>,
) {
  const known = positions.map((position) => {
    const { actor, stance, side, interval, spread, shares, weight, age, statements, speakers } = position;
    return [
      date,
      issue,
      actor,
      stance,
      side,
      ...interval,
      spread,
      shares.pro,
      shares.contra,
      shares.ambivalent,
      weight,
      position.date,
      age,
      statements.length,
      speakers.join('; '),
      statements.join('; '),
    ];
  });
  const unknown = alliance.unknown.map((actor) => [date, issue, actor, ...HEADER.slice(3).map(() => null)]);
  return [...known, ...unknown];
}
