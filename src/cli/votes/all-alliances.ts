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

/** The series of all alliances: a table with a row for each period, CSV with one for each alliance and period, JSON, a figure or a page. */
export async function allAlliancesText(
  all: readonly AllianceVotes[],
  options: VoteOptions,
  io: Io,
): Promise<string> {
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
  if (format === 'svg' || format === 'html') return drawn(all, by, { rows, trends }, format);
  const table = formatTable([by, ...all.map(({ alliance }) => alliance)], rows, io);
  return printable(`${table}\n${trends.join('\n')}\n`);
}

/** Below so many roll calls a point is drawn open, as in the figure of one alliance. */
const FEW = 5;

/** The drawing library is loaded only where something is drawn. */
async function drawn(
  all: readonly AllianceVotes[],
  by: VoteOptions['by'],
  { rows, trends }: { readonly rows: readonly (readonly string[])[]; readonly trends: readonly string[] },
  format: 'svg' | 'html',
): Promise<string> {
  const points = all.flatMap(({ alliance, unity: { periods } }) =>
    periods.map(({ start, end, index, rollCalls }) => {
      const found = index === null ? 'not known' : index.toFixed(3);
      const title = `${alliance}, ${nameOfPeriod(start, end, by)}: ${found}, ${rollCalls} ${rollCalls === 1 ? 'roll call' : 'roll calls'}`;
      return { alliance, date: start, index, title, isFew: rollCalls < FEW };
    }),
  );
  if (points.every(({ index }) => index === null))
    throw new EntenteError('input', 'nothing to draw', 'no roll call counts', 'lower --quorum');
  const chart = {
    title: `How alike ${all.length} alliances vote, ${by} by ${by}`,
    notes: [
      'Mean over roll calls of the agreement index: 1 where all stand on one side, 0 where they are evenly split over three.',
      `Members are those of each date. An open dot: fewer than ${FEW} roll calls.`,
      'Votes are not unity: members may agree on what is voted and quarrel about what is not.',
    ],
    points,
  };
  if (format === 'svg') {
    const { alliancesVotesFigure } = await import('../../report/figures/alliances-votes-figure.ts');
    return alliancesVotesFigure(chart);
  }
  const { alliancesVotesPage } = await import('./alliances-votes-page.ts');
  const warnings = [...new Set(all.flatMap(({ unity }) => unity.warnings.slice(0, 2)))];
  return alliancesVotesPage(chart, {
    by,
    alliances: all.map(({ alliance }) => alliance),
    rows,
    trends,
    warnings,
  });
}
