import type { Statement } from '../coding/statement.ts';
import { meanStance } from '../cohesion/mean-stance.ts';
import { sideOf } from '../cohesion/side.ts';
import type { StatedPosition, Unity } from '../cohesion/unity.ts';
import { dateOf, dayOf, monthOf } from '../stats/calendar.ts';
import { statementAnchor } from './anchors.ts';
import type { CarriedLine, PositionMark, PositionRow, PositionsChart } from './figures/positions-figure.ts';
import type { ReportInput } from './report-input.ts';
import { whoAndWhen } from './sections/references.ts';
import { stanceInWords } from './words/stance.ts';

/**
 * What the figure of positions shows for one issue: the members that any figure of `unity` counts, in order of where
 * they stand at its end (for, ambivalent, against, no longer known) and of their names.
 */
export function positionsChart(
  input: Pick<ReportInput, 'statements' | 'carry'>,
  issue: string,
  unity: Unity,
): PositionsChart {
  const { change, series } = unity;
  const last = new Map(change.to.positions.map((position) => [position.actor, position]));
  const actors = [...new Set(allPositions(unity).map((position) => position.actor))].toSorted(
    (a, b) => rank(last.get(a)) - rank(last.get(b)) || (a < b ? -1 : 1),
  );
  const compared = [change.from.date, change.to.date].map(endOfMonth);
  const end = [...compared, ...series.map((period) => period.end)].toSorted().at(-1)!;
  return datedPositions({ statements: input.statements }, issue, {
    actors,
    end,
    references: [...new Set(compared)],
    carry: input.carry,
  });
}

/** Every statement or deed of some actors on an issue up to a date, and how long each is carried. */
export function datedPositions(
  input: Pick<ReportInput, 'statements' | 'deeds'>,
  issue: string,
  { actors, end, references, carry }: DatedQuery,
): PositionsChart {
  const byActor = Map.groupBy(
    [...input.statements, ...(input.deeds ?? [])].filter((said) => said.issue === issue && said.date <= end),
    (said) => said.actor,
  );
  const rows = actors.map((actor) => row(actor, byActor.get(actor) ?? [], end, carry));
  const dates = rows.flatMap(({ marks }) => marks.map((mark) => mark.date)).toSorted();
  const earliest = dates[0] ?? references.toSorted()[0]!;
  return {
    label: `Positions of ${rows.length} members on ${issue} from ${earliest} to ${end}`,
    rows,
    from: earliest,
    to: end,
    references,
  };
}

/** Whose statements, up to when, and which days to point out. */
export interface DatedQuery {
  readonly actors: readonly string[];
  readonly end: string;
  readonly references: readonly string[];
  readonly carry: number;
}

type Said = Pick<Statement, 'id' | 'actor' | 'date' | 'stance'> & Partial<Pick<Statement, 'speaker'>>;

/** Positions at a date are those up to the end of its month. */
function endOfMonth(date: string): string {
  return dateOf(monthOf(dayOf(date)!)[1]);
}

function row(actor: string, statements: readonly Said[], end: string, carry: number): PositionRow {
  const sorted = statements.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return { actor, marks: sorted.map(markOf), lines: linesOf(sorted, end, carry) };
}

function markOf(statement: Said): PositionMark {
  return {
    date: statement.date,
    stance: statement.stance,
    href: `#${statementAnchor(statement.id)}`,
    title: `${whoAndWhen(statement)}: ${stanceInWords(statement.stance)}`,
  };
}

/** From each day with statements to the next one, or to where the position is too old, or to the end. */
function linesOf(sorted: readonly Said[], end: string, carry: number): CarriedLine[] {
  const days = [...Map.groupBy(sorted, (statement) => statement.date)];
  return days.map(([from, said], i) => {
    const old = dateOf(dayOf(from)! + carry);
    const to = [old, end, days[i + 1]?.[0] ?? end].toSorted()[0]!;
    const stance = meanStance(said.map((statement) => statement.stance));
    return { from, to, stance };
  });
}

function allPositions({ change, series }: Unity): StatedPosition[] {
  return [change.from, change.to, ...series].flatMap((figures) => [
    ...figures.positions,
    ...figures.currentPositions,
  ]);
}

const RANKS = { pro: 0, ambivalent: 1, contra: 2 };

function rank(position: StatedPosition | undefined): number {
  return position === undefined ? 3 : RANKS[sideOf(position.stance)];
}
