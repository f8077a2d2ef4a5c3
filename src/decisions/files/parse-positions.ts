import { csvTable } from '../../coding/csv-table.ts';
import { fail, type Problems, problemsOf } from '../../coding/problems.ts';
import { EntenteError } from '../../error.ts';
import { checkDecision } from '../check-decision.ts';
import type { Decision } from '../decision.ts';
import type { ActorRanges } from '../ranges.ts';
import { scaleOf } from '../scale-of.ts';
import type { DecisionFile } from './decision-file.ts';
import { joinIssues } from './join-issues.ts';
import { type PositionColumns, positionColumns } from './position-columns.ts';
import { type PositionRow, positionRows } from './position-rows.ts';

/** What a table of positions does not say itself. */
export interface PositionsOptions {
  /** For messages. */
  readonly fileName: string;
  /** The salience of somebody who cares for nothing else: 100, or 1. Default 100. */
  readonly salienceScale?: 1 | 100;
  /** Lowest and highest outcome that can be. Default: `scaleOf` the positions. */
  readonly scale?: readonly [number, number];
  /** Only the rows whose column `issue` says one of these (with commas between them). */
  readonly issue?: string;
}

/** As many issues as are decided together; a table of cases has more, of which one is chosen. */
const MOST_ISSUES = 50;

/**
 * Reads a table of positions: `actor, position, salience, capability`, names without regard to case, in any order; further
 * columns are ignored. A missing capability counts as 1. Several issues have a column each (`position:NAME`, `salience:NAME`), or
 * a row for each actor and issue, with a column `issue`. `position_low`, `position_high` and the same of salience and capability
 * give a range. `votes` and `population` are what rules of decision count. Cells are divided by commas, semicolons or tabs; where not by commas, numbers may have a decimal comma.
 *
 * @throws EntenteError naming the first thing wrong with its line, and how many more there are
 * @example
 * parsePositions('actor,position,salience\nA,20,50\nB,80,100\n', { fileName: 'p.csv' }).decision.actors[1]
 * // { name: 'B', capability: 1, position: [80], salience: [1] }
 */
export function parsePositions(csv: string, options: PositionsOptions): DecisionFile {
  const { fileName, salienceScale = 100 } = options;
  const problems = problemsOf(fileName);
  const table = csvTable(csv, fileName, problems);
  const columns = positionColumns(table.header, fileName);
  const chosen = chosenIssues(columns, options);
  const { rows, silent } = positionRows(table, columns, chosen, salienceScale, problems);
  const issues = chosen ?? issuesOf(rows, columns);
  const unknown = issues?.find((issue) => !rows.some((row) => row.issue === issue));
  if (unknown !== undefined)
    fail(problems, '1', 'no actors on the issue', unknown, 'name issues as the column issue has them');
  const { ranges, absent } = issues === null ? single(rows, problems) : joinIssues(rows, issues, problems);
  problems.throwFirst();
  if (ranges.length === 0 && silent === 0)
    fail(problems, '1', 'no actors', fileName, 'there is nothing below the header');
  const dimensions = issues ?? columns.dimensions.map(({ name }) => name);
  if (dimensions.length > MOST_ISSUES)
    throw new EntenteError(
      'input',
      `${fileName}: too many issues`,
      String(dimensions.length),
      `at most ${MOST_ISSUES} are decided together; choose some with --issue`,
    );
  const counts = new Map(rows.map((row) => [row.name, row.counts]));
  const decision: Decision = {
    dimensions,
    actors: ranges.map(({ name, capability, position, salience }) => ({
      name,
      capability: capability.mode,
      position: position.map(({ mode }) => mode),
      salience: salience.map(({ mode }) => mode),
      ...counts.get(name),
    })),
    scale: dimensions.map(
      (_, d) =>
        options.scale ?? scaleOf(ranges.flatMap(({ position }) => [position[d]!.low, position[d]!.high])),
    ),
    reference: dimensions.map(() => null),
  };
  checkDecision(decision, fileName);
  checkRanges(ranges, decision.scale, fileName);
  const notes = notesOn(decision, columns, salienceScale);
  if (silent > 0) notes.unshift(`left aside, without position and salience: ${silent}`);
  if (absent.length > 0) notes.push(absentNote(absent));
  return { decision, ranges, settings: {}, notes };
}

/** The issues asked for; null where nobody asks. */
function chosenIssues({ issue: column }: PositionColumns, options: PositionsOptions): string[] | null {
  const { issue, fileName } = options;
  if (issue === undefined) return null;
  if (column === -1)
    throw new EntenteError('input', `${fileName}:1: no column issue`, issue, 'leave --issue out');
  return [...new Set(issue.split(',').map((part) => part.trim()))];
}

/** The issues of a table in which an actor has more than one; null where rows are actors, whatever their column `issue` says. */
function issuesOf(rows: readonly PositionRow[], { issue, dimensions }: PositionColumns): string[] | null {
  if (issue === -1 || dimensions.length > 1) return null;
  const first = new Map<string, string>();
  for (const row of rows) if (!first.has(row.name)) first.set(row.name, row.issue);
  const several = rows.some((row) => first.get(row.name) !== row.issue);
  return several ? [...new Set(rows.map((row) => row.issue))] : null;
}

/** Rows that are actors. */
function single(
  rows: readonly PositionRow[],
  problems: Problems,
): { readonly ranges: readonly ActorRanges[]; readonly absent: readonly string[] } {
  const lines = new Map<string, number>();
  for (const { name, line } of rows) {
    const before = lines.get(name);
    const advice = `it is on line ${before} too; give each a name of its own`;
    if (before !== undefined) problems.add(String(line), 'actor named twice', name, advice);
    else lines.set(name, line);
  }
  return {
    ranges: rows.map(({ name, position, salience, capability }) => ({
      name,
      position,
      salience,
      capability,
    })),
    absent: [],
  };
}

function checkRanges(
  ranges: readonly ActorRanges[],
  scale: readonly (readonly [number, number])[],
  fileName: string,
): void {
  for (const { name, position } of ranges)
    for (const [d, { low, high }] of position.entries())
      if (low < scale[d]![0] || high > scale[d]![1])
        throw new EntenteError(
          'input',
          `${fileName}: range of the position of ${name}`,
          `${low} to ${high}`,
          `it must lie on the scale, ${scale[d]!.join(' to ')}`,
        );
}

function notesOn({ actors }: Decision, columns: PositionColumns, salienceScale: number): string[] {
  const notes: string[] = [];
  if (columns.capability.value === -1) notes.push('there is no column capability: everybody counts as 1');
  if (salienceScale === 100 && actors.every(({ salience }) => salience.every((s) => s <= 0.01)))
    notes.push('no salience is above 1: if they go from 0 to 1, add --salience-scale 1');
  return notes;
}

function absentNote(absent: readonly string[]): string {
  const shown = `${absent.slice(0, 5).join(', ')}${absent.length > 5 ? `, and ${absent.length - 5} more` : ''}`;
  return `without a position, and so without weight: ${shown}`;
}
