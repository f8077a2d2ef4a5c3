import { type Interval, nameOfPeriod, type VotePeriod, type VoteUnity } from '../../cohesion/index.ts';
import { type CellValue, writeCsv } from '../../coding/write-csv.ts';

/** Unity in votes, and what was asked. */
export interface VotesSummary {
  readonly group: string;
  readonly unity: VoteUnity;
  readonly by: 'week' | 'month' | 'year';
  readonly quorum: number;
}

/** The answer in words: period by period the index, its interval and the roll calls behind it. */
export function voteWords({ group, unity, by, quorum }: VotesSummary): string {
  const { periods, trend, warnings } = unity;
  const lines = [
    `Unity of ${group} in votes`,
    'Mean over roll calls of the agreement index of Hix, Noury and Roland: 0 is an even split over three sides, 1 is one side;',
    `[95% interval, days of voting drawn again]. Roll calls count where ${Math.round(quorum * 100)} % of the members voted, and two.`,
    '',
    ...periods.map((period) => periodLine(period, by)),
    '',
    trendWords(trend, by),
    '',
    'Bear in mind',
    ...warnings.map((warning) => `  ${warning}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** @example trendWords({ tau: -0.0936, p: 0.49, ... }, 'year') // 'No trend over 29 years: Kendall tau -0.094, p 0.488, ...' */
export function trendWords(trend: VoteUnity['trend'], by: VotesSummary['by']): string {
  if (trend === null) return 'No test of a trend: that needs three periods with 5 roll calls.';
  const { tau, p, slope, periods, blockP } = trend;
  if (tau === null) return `No trend over ${periods} ${by}s: the index is the same in all of them.`;
  // Where years keep their neighbours chance gives more; the more careful of the two counts.
  const way =
    Math.max(p, blockP ?? 0) >= 0.05 ? 'No trend that chance would not give' : tau > 0 ? 'Rising' : 'Falling';
  const per = slope === null ? '' : `, ${slope.toFixed(4)} a ${by} (Sen)`;
  const blocks = blockP === null ? '' : `, ${chance(blockP)} when neighbours stay together in threes`;
  return `${way}, over ${periods} ${by}s with 5 roll calls and more: Kendall's tau ${tau.toFixed(3)}, p ${chance(p)} (Mann-Kendall)${blocks}${per}.`;
}

/** @example chance(0.00001) // 'below 0.001' */
function chance(p: number): string {
  return p < 0.001 ? 'below 0.001' : p.toFixed(3);
}

function periodLine({ start, end, ...period }: VotePeriod, by: VotesSummary['by']): string {
  const { index, interval, rollCalls, tooFew, voting, members, unanimous } = period;
  const name = `  ${nameOfPeriod(start, end, by)}`;
  const left = tooFew === 0 ? '' : `, ${tooFew} left out: too few voted`;
  if (index === null) return `${name}  not known  0 roll calls count${left}`;
  const of = `${voting!.toFixed(1)} of ${members} members voting`;
  return `${name}  ${index.toFixed(3)}${intervalWords(interval)}  ${rollCalls} ${rollCalls === 1 ? 'roll call' : 'roll calls'}${left}; ${of}; unanimous ${Math.round(unanimous! * 100)} %`;
}

function intervalWords(interval: Interval | null): string {
  return interval === null ? '' : ` [${interval.map((bound) => bound.toFixed(3)).join(', ')}]`;
}

/** The series as a table, one row a period; an empty cell is not known. */
export function voteCsv({ periods }: VoteUnity): string {
  const header = 'start,end,index,low,high,roll_calls,too_few,members,voting,unanimous'.split(',');
  const rows = periods.map((period): CellValue[] => {
    const { start, end, index, interval, rollCalls, tooFew, members, voting, unanimous } = period;
    const [low = null, high = null] = interval ?? [];
    return [start, end, index, low, high, rollCalls, tooFew, members, voting, unanimous];
  });
  return writeCsv(header, rows);
}
