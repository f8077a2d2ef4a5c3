import type { RollCalls } from '../../coding/votes/roll-calls.ts';
import { EntenteError } from '../../error.ts';
import { dateOf, monthOf, weekOf, yearOf } from '../../stats/calendar.ts';
import { blockPermutationTrend } from '../../stats/block-permutation-trend.ts';
import { type MannKendall, mannKendall } from '../../stats/mann-kendall.ts';
import type { Rng } from '../../stats/rng.ts';
import { senSlope } from '../../stats/sen-slope.ts';
import type { Interval } from '../agreement-interval.ts';
import { meanInterval } from './mean-interval.ts';
import { rollCallAgreement } from './roll-call-agreement.ts';
import { voteWarnings } from './vote-warnings.ts';
import type { VotingMember } from './voting-members.ts';

/** What to measure. */
export interface VoteUnityOptions {
  readonly by: 'week' | 'month' | 'year';
  /** Share of the members on the day that must vote for a roll call to count; .5 is the command line's default. */
  readonly quorum: number;
  /** Day numbers, both included; all roll calls without them. */
  readonly from?: number;
  readonly to?: number;
  /** Draws of the bootstrap behind each interval; 0 for no intervals. */
  readonly draws: number;
  /** Share of the draws inside an interval; .95 unless told. */
  readonly level?: number;
}

/** One week, month or year that has roll calls. */
export interface VotePeriod {
  /** ISO dates of its first and last day. */
  readonly start: string;
  readonly end: string;
  /** Mean of the agreement index over the roll calls that count, 0 to 1; null where none does. */
  readonly index: number | null;
  /** Of the mean, when days of voting are drawn again; null without draws, or for fewer than two days. */
  readonly interval: Interval | null;
  /** How many roll calls count, and how many had too few members voting. */
  readonly rollCalls: number;
  readonly tooFew: number;
  /** Share of the roll calls that count in which all who voted were on one side. */
  readonly unanimous: number | null;
  /** Members on the last day of voting of the period, and the mean number of them voting. */
  readonly members: number;
  readonly voting: number | null;
  /** Ids of the roll calls that count, so that a figure can be opened. */
  readonly ids: readonly string[];
}

/** How united a group votes, period by period. */
export interface VoteUnity {
  readonly periods: readonly VotePeriod[];
  /** Over the periods with at least 5 roll calls that count; null for fewer than three of them. */
  readonly trend: (Pick<MannKendall, 's' | 'z' | 'p' | 'tau'> & VoteTrend) | null;
  readonly warnings: readonly string[];
}

export interface VoteTrend {
  readonly periods: number;
  /** Sen's slope per period. */
  readonly slope: number | null;
  /**
   * Chance of a trend as strong when periods keep their two neighbours, for years resemble one another, which the test of Mann and
   * Kendall does not know. Null without draws.
   */
  readonly blockP: number | null;
}

/**
 * How alike the members of a group vote: by week, month or year the mean of the agreement index over roll calls, and whether it rises
 * or falls (Mann and Kendall).
 *
 * The index is that of Hix, Noury and Roland (`agreementIndex`): an abstention is a third option. A mean over roll calls
 * weighs each the same, however many vote on one text.
 *
 * @throws EntenteError where there is no roll call between the dates, or nobody of the group is in the table
 * @throws RangeError unless `quorum` is a share
 * @example
 * // The UN General Assembly, the 16 members that NATO had in 1990
 * voteUnity(votes, alwaysMembers(sixteen), { by: 'year', quorum: 0.5, draws: 0 }, rng(1)).periods.at(-1)!.index // 0.849 in 2019
 */
export function voteUnity(
  rollCalls: RollCalls,
  members: readonly VotingMember[],
  options: VoteUnityOptions,
  rng: Rng,
): VoteUnity {
  const { from = -Infinity, to = Infinity } = options;
  const { day } = rollCalls;
  const inTable = new Set(rollCalls.actors);
  if (!members.some(({ actor }) => inTable.has(actor))) {
    const value = members.length === 0 ? 'the group has no members' : `none of its ${members.length} members`;
    throw new EntenteError(
      'input',
      'nobody of the group is in the table of votes',
      value,
      'see its names of actors',
    );
  }
  const calls = callsBetween(day, from, to);
  if (calls.length === 0) {
    const range = `${from === -Infinity ? '' : dateOf(from)} to ${to === Infinity ? '' : dateOf(to)}`;
    throw new EntenteError('input', 'no roll call between these dates', range.trim(), rangeAdvice(day));
  }
  const agreement = rollCallAgreement(rollCalls, members, options.quorum);
  const periodOf = { week: weekOf, month: monthOf, year: yearOf }[options.by];
  const periods: VotePeriod[] = [];
  for (let first = 0; first < calls.length;) {
    const [start, end] = periodOf(day[calls[first]!]!);
    let next = first;
    while (next < calls.length && day[calls[next]!]! <= end) next += 1;
    const own = calls.slice(first, next);
    const counted = own.filter((call) => agreement.index[call]! >= 0);
    const values = counted.map((call) => agreement.index[call]!);
    const voting = (call: number) =>
      agreement.pro[call]! + agreement.contra[call]! + agreement.ambivalent[call]!;
    const days = counted.map((call) => day[call]!);
    const { draws, level } = options;
    periods.push({
      start: dateOf(start),
      end: dateOf(end),
      index: mean(values),
      interval:
        draws === 0
          ? null
          : meanInterval(values, days, { draws, ...(level !== undefined && { level }) }, rng),
      rollCalls: counted.length,
      tooFew: own.length - counted.length,
      unanimous: mean(values.map((index) => (index === 1 ? 1 : 0))),
      members: agreement.members[own.at(-1)!]!,
      voting: mean(counted.map(voting)),
      ids: counted.map((call) => rollCalls.ids[call]!),
    });
    first = next;
  }
  return { periods, trend: trendOf(periods, options.draws, rng), warnings: voteWarnings(periods, options) };
}

/** A mean over fewer roll calls than this says more of them than of the period: one in January would end a trend of years. */
const STEADY = 5;

function isSteady({ rollCalls }: VotePeriod): boolean {
  return rollCalls >= STEADY;
}

/** Numbers of the roll calls between two days, in order of day. */
function callsBetween(day: Int32Array, from: number, to: number): number[] {
  const calls: number[] = [];
  for (let call = 0; call < day.length; call++) if (day[call]! >= from && day[call]! <= to) calls.push(call);
  return calls.toSorted((a, b) => day[a]! - day[b]! || a - b);
}

/** Periods that stay together when chance changes their order. */
const BLOCK = 3;

function trendOf(periods: readonly VotePeriod[], draws: number, rng: Rng): VoteUnity['trend'] {
  const known = periods.filter(isSteady).flatMap(({ index }) => index ?? []);
  if (known.length < 3) return null;
  const { s, z, p, tau } = mannKendall(known);
  const blockP = draws === 0 ? null : blockPermutationTrend(known, { rng, block: BLOCK, draws }).p;
  return { s, z, p, tau, periods: known.length, slope: senSlope(known), blockP };
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function rangeAdvice(day: Int32Array): string {
  if (day.length === 0) return 'the table has none';
  const [first, last] = [day.reduce((a, b) => Math.min(a, b)), day.reduce((a, b) => Math.max(a, b))];
  return `the table has roll calls from ${dateOf(first)} to ${dateOf(last)}`;
}
