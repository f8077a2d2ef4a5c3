import { type CellValue, writeCsv } from '../../coding/write-csv.ts';
import type { Registry } from '../../coding/index.ts';
import { nameOfPeriod, type VotePeriod, type VoteUnity } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import type { Io } from '../io.ts';
import { formatTable, printable } from '../output.ts';
import type { VoteOptions } from './vote-options.ts';
import { trendWords } from './vote-words.ts';

/** An alliance and how alike its members vote. */
export interface AllianceVotes {
  readonly alliance: string;
  readonly unity: VoteUnity;
}

/** Ids of all organisations of which the registry knows members, in order. */
export function alliancesOf(registry: Registry): string[] {
  const ids = new Set<string>();
  for (const { memberships } of registry.actors.values()) for (const { in: id } of memberships) ids.add(id);
  return [...ids].toSorted();
}

/** The series of all alliances: a table with a row for each period, CSV with one for each alliance and period, or JSON. */
export function allAlliancesText(all: readonly AllianceVotes[], options: VoteOptions, io: Io): string {
  const { by, format } = options;
  if (format === 'json') {
    const alliances = Object.fromEntries(
      all.map(({ alliance, unity: { periods, trend, warnings } }) => [
        alliance,
        { series: periods, trend, warnings },
      ]),
    );
    return `${JSON.stringify({ evidence: 'votes', by, quorum: options.quorum, alliances }, null, 2)}\n`;
  }
  if (format === 'csv') {
    const header = 'alliance,start,end,index,low,high,roll_calls,too_few,members'.split(',');
    const row = (alliance: string, period: VotePeriod): CellValue[] => {
      const [low = null, high = null] = period.interval ?? [];
      const { start, end, index, rollCalls, tooFew, members } = period;
      return [alliance, start, end, index, low, high, rollCalls, tooFew, members];
    };
    return writeCsv(
      header,
      all.flatMap(({ alliance, unity }) => unity.periods.map((period) => row(alliance, period))),
    );
  }
  if (format !== 'table') {
    const advice = 'take table, csv or json, or name one alliance';
    throw new EntenteError('usage', 'no figure of all alliances', `--format ${format}`, advice);
  }
  const starts = new Map(
    all.flatMap(({ unity }) =>
      unity.periods.map(({ start, end }) => [start, nameOfPeriod(start, end, by)] as const),
    ),
  );
  const indices = all.map(({ unity }) => new Map(unity.periods.map(({ start, index }) => [start, index])));
  const rows = [...starts.keys()]
    .toSorted()
    .map((start) => [starts.get(start)!, ...indices.map((series) => series.get(start)?.toFixed(3) ?? '')]);
  const trends = all.map(({ alliance, unity }) => `${alliance}: ${trendWords(unity.trend, by)}`);
  const table = formatTable([by, ...all.map(({ alliance }) => alliance)], rows, io);
  return printable(`${table}\n${trends.join('\n')}\n`);
}
