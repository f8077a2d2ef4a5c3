import type { CsvRecord } from '../../coding/csv-records.ts';
import { type CsvTable, csvTable } from '../../coding/csv-table.ts';
import { readNumber } from '../../coding/cells.ts';
import { fail, type Problems, problemsOf } from '../../coding/problems.ts';
import { EntenteError } from '../../error.ts';
import { checkDecision } from '../check-decision.ts';
import type { DecisionActor } from '../decision.ts';
import type { ActorRanges, InputRange } from '../ranges.ts';
import { scaleOf } from '../scale-of.ts';
import type { DecisionFile } from './decision-file.ts';
import { type PositionColumns, positionColumns, type RangeColumns } from './position-columns.ts';

/** What a table of positions does not say itself. */
export interface PositionsOptions {
  /** For messages. */
  readonly fileName: string;
  /** The salience of somebody who cares for nothing else: 100, or 1. Default 100. */
  readonly salienceScale?: 1 | 100;
  /** Lowest and highest outcome that can be. Default: `scaleOf` the positions. */
  readonly scale?: readonly [number, number];
  /** Only the rows whose column `issue` says so. */
  readonly issue?: string;
}

/**
 * Reads a table of positions: `actor, position, salience, capability`, names without regard to case, in any order; further
 * columns are ignored. A missing capability counts as 1. `position:NAME` and `salience:NAME` give a dimension each;
 * `position_low`, `position_high` and the same of salience and capability a range. Cells are divided by commas, semicolons
 * or tabs; where not by commas, numbers may have a decimal comma.
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
  const lines = new Map<string, number>();
  const actors: DecisionActor[] = [];
  const ranges: ActorRanges[] = [];
  let silent = 0;
  for (const record of rowsOf(table, columns, options)) {
    const name = record.cells[columns.actor]!.trim();
    const line = String(record.line);
    if (name === '') problems.add(line, 'an actor without a name', '', 'name it');
    const before = lines.get(name);
    if (before !== undefined)
      problems.add(line, 'actor named twice', name, twiceAdvice(before, columns, options));
    lines.set(name, record.line);
    if (saysNothing(record, columns)) {
      silent += 1;
      continue;
    }
    const cell = cellReader(record, table.delimiter, problems);
    const position = columns.dimensions.map((d) => cell(d.position, -Infinity, Infinity, 1, null));
    const salience = columns.dimensions.map((d) => cell(d.salience, 0, salienceScale, salienceScale, null));
    const capability = cell(columns.capability, 0, Infinity, 1, 1);
    actors.push({
      name,
      capability: capability.mode,
      position: position.map(({ mode }) => mode),
      salience: salience.map(({ mode }) => mode),
    });
    ranges.push({ name, position, salience, capability });
  }
  problems.throwFirst();
  if (actors.length === 0) fail(problems, '1', 'no actors', fileName, noActorsAdvice(options));
  const dimensions = columns.dimensions.map(({ name }) => name);
  const decision = {
    dimensions,
    actors,
    scale: dimensions.map(
      (_, d) =>
        options.scale ?? scaleOf(ranges.flatMap(({ position }) => [position[d]!.low, position[d]!.high])),
    ),
    reference: dimensions.map(() => null),
  };
  checkDecision(decision, fileName);
  checkRanges(ranges, decision.scale, fileName);
  return { decision, ranges, settings: {}, notes: notesOn(decision.actors, silent, columns, options) };
}

function* rowsOf(
  table: CsvTable,
  columns: PositionColumns,
  { issue, fileName }: PositionsOptions,
): Generator<CsvRecord> {
  if (issue !== undefined && columns.issue === -1)
    throw new EntenteError('input', `${fileName}:1: no column issue`, issue, 'leave --issue out');
  for (const record of table.records)
    if (issue === undefined || record.cells[columns.issue]!.trim() === issue) yield record;
}

type ReadCell = (
  columns: RangeColumns,
  least: number,
  most: number,
  unit: number,
  missing: number | null,
) => InputRange;

/** Reads the numbers of one row; what is wrong with them becomes a problem, and 0. */
function cellReader(record: CsvRecord, delimiter: string, problems: Problems): ReadCell {
  const line = String(record.line);
  const read = (text: string, least: number, most: number, unit: number): number => {
    const written = delimiter === ',' ? text : text.trim().replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
    const number = readNumber(written);
    if (number === null) {
      const advice = text.trim() === '' ? 'give a number' : 'write it with a point and no spaces: 62.5';
      problems.add(line, text.trim() === '' ? 'missing number' : 'not a number', text, advice);
      return 0;
    }
    if (number < least || number > most) problems.add(line, ...outside(number, text, most));
    return number / unit;
  };
  return (columns, least, most, unit, missing) => {
    const text = columns.value === -1 ? '' : record.cells[columns.value]!;
    const mode = text.trim() === '' && missing !== null ? missing : read(text, least, most, unit);
    const bound = (column: number) => {
      const written = column === -1 ? '' : record.cells[column]!;
      return written.trim() === '' ? mode : read(written, least, most, unit);
    };
    const [low, high] = [bound(columns.low), bound(columns.high)];
    if (low > mode || high < mode) {
      const value = `${low * unit} to ${high * unit}`;
      problems.add(line, 'a range without its value', value, `${mode * unit} must lie between`);
    }
    return { low, mode, high };
  };
}

function outside(number: number, text: string, most: number): [string, string, string] {
  if (most === Infinity) return ['negative capability', text, 'it must be at least 0'];
  const advice =
    most === 1
      ? 'with --salience-scale 1 it goes from 0 to 1'
      : 'it goes from 0 (does not care) to 100; divide it by what it is at most, times 100';
  return [number < 0 ? 'negative salience' : `salience over ${most}`, text, advice];
}

function twiceAdvice(before: number, columns: PositionColumns, { issue }: PositionsOptions): string {
  const advice = `it is on line ${before} too; give each a name of its own`;
  return columns.issue !== -1 && issue === undefined
    ? `${advice}, or choose one issue of the column issue with --issue`
    : advice;
}

function noActorsAdvice({ issue }: PositionsOptions): string {
  return issue === undefined ? 'there is nothing below the header' : `no row has the issue ${issue}`;
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

/** Whether a row names an actor and nothing that it wants: who has no position takes no part. */
function saysNothing({ cells }: CsvRecord, { dimensions }: PositionColumns): boolean {
  return dimensions.every(
    ({ position, salience }) => cells[position.value]!.trim() === '' && cells[salience.value]!.trim() === '',
  );
}

function notesOn(
  actors: readonly DecisionActor[],
  silent: number,
  columns: PositionColumns,
  { salienceScale = 100 }: PositionsOptions,
): string[] {
  const notes: string[] = [];
  if (silent > 0) notes.push(`left aside, without position and salience: ${silent}`);
  if (columns.capability.value === -1) notes.push('there is no column capability: everybody counts as 1');
  if (salienceScale === 100 && actors.every(({ salience }) => salience.every((s) => s <= 0.01)))
    notes.push('no salience is above 1: if they go from 0 to 1, add --salience-scale 1');
  return notes;
}
