import type { Statement } from '../../coding/statement.ts';
import type {
  Interval,
  SideCounts,
  Unity,
  UnityFigures,
  UnityOverTime,
  UnityPeriod,
} from '../../cohesion/index.ts';
import { changeWords } from './change-words.ts';
import { measureWords, overTimeWords } from './over-time-words.ts';

/** What a summary needs to know besides the figures. */
export interface UnitySummary {
  readonly alliance: string;
  readonly unity: Unity | UnityOverTime;
  /** For the sentences that a figure rests on. */
  readonly statements: readonly Statement[];
  readonly carry: number;
  readonly window: number | null;
  readonly by: 'week' | 'month' | 'year';
  /** Whether a person watches; a pipe gets plain characters. */
  readonly terminal: boolean;
}

/** The answer in words, with every figure's counts: for people, not for programs. */
export function unityWords(summary: UnitySummary): string {
  const { alliance, unity, by } = summary;
  const { from, to } = unity.change;
  const dates = from.date === to.date ? [to] : [from, to];
  const lines = [
    `Unity of ${alliance} on ${unity.issue ?? `${Object.keys(unity.issues!).length} issues`}`,
    'Agreement index of Hix, Noury and Roland: 0 is an even split over three sides, 1 is one side; [95% interval].',
    '',
    ...dates.flatMap((figures) => [...figuresWords(figures, summary), '']),
    ...changeWords(summary),
    '',
    ...(unity.issues === undefined ? [] : [...issueLines(unity.issues), '']),
    `${{ week: 'Week by week', month: 'Month by month', year: 'Year by year' }[by]}, positions carried`,
    ...unity.series.map((period) => `  ${periodWords(period, summary)}`),
    '',
    ...measureWords(unity.change),
    ...('trend' in unity ? ['', ...overTimeWords(unity)] : []),
  ];
  if (unity.warnings.length > 0)
    lines.push('', 'Bear in mind', ...unity.warnings.map((warning) => `  ${warning}`));
  return `${lines.join('\n')}\n`;
}

function figuresWords(figures: UnityFigures, { carry, window }: UnitySummary): string[] {
  const { date, members } = figures;
  const spoke =
    window === null ? `in ${date.slice(0, 7)}` : `in the ${window} days to the end of ${date.slice(0, 7)}`;
  const several =
    figures.positions.length > figures.known || figures.currentPositions.length > figures.currentKnown;
  const sides = (counts: SideCounts) => `${several ? 'positions ' : ''}${countWords(counts)}`;
  return [
    `On ${date}`,
    `  ${indexWords(figures.current, figures.currentInterval)}  ${sides(figures.currentCounts)} ` +
      `of ${figures.currentKnown} of ${members} members who spoke ${spoke}`,
    `  ${indexWords(figures.carried, figures.carriedInterval)}  ${sides(figures.carriedCounts)} ` +
      `of ${figures.known} of ${members} members whose position is known (stated up to ${carry} days before the end of the month)`,
    ...distributionWords(figures),
  ];
}

/** Where few are known: every value that the index takes when they are drawn again, and how often. */
function distributionWords({ carriedDistribution, known }: UnityFigures): string[] {
  if (carriedDistribution === null || known < 2) return [];
  const values = carriedDistribution.map(
    ({ index, chance }) => `${index.toFixed(3)} (${(chance * 100).toFixed(1)} %)`,
  );
  return [`    exact distribution of that index when these ${known} are drawn again: ${values.join(', ')}`];
}

function issueLines(issues: NonNullable<Unity['issues']>): string[] {
  const lines = Object.entries(issues).map(([issue, { change }]) => {
    const { from, to } = change;
    return `  ${issue}: ${number(from.carried)} (${from.known} known) -> ${number(to.carried)} (${to.known} known)`;
  });
  return ['Issue by issue, positions carried (add --issue to see one)', ...lines];
}

function periodWords(period: UnityPeriod, { by, terminal, unity }: UnitySummary): string {
  const { start, end, carried, known, members, carriedCounts } = period;
  const name = by === 'week' ? `${start} to ${end}` : start.slice(0, by === 'year' ? 4 : 7);
  return `${name}  ${bar(carried, terminal)}  ${number(carried)}  ${known} of ${members} known: ${unity.issues === undefined ? '' : 'positions '}${countWords(carriedCounts)}`;
}

/** An index from 0 to 1 as a bar of ten. */
function bar(index: number | null, terminal: boolean): string {
  const full = index === null ? 0 : Math.round(index * 10);
  return (terminal ? '█' : '#').repeat(full) + (terminal ? '░' : '.').repeat(10 - full);
}

function indexWords(index: number | null, interval: Interval | null): string {
  return interval === null ? number(index) : `${number(index)} [${interval.map(number).join(', ')}]`;
}

function number(value: number | null): string {
  return value === null ? 'not known' : value.toFixed(3);
}

/** @example countWords({ pro: 4, contra: 13, ambivalent: 3 }) // '13 contra, 3 ambivalent, 4 pro' */
function countWords({ pro, contra, ambivalent }: SideCounts): string {
  return `${contra} contra, ${ambivalent} ambivalent, ${pro} pro`;
}
