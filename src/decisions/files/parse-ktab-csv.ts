import { readNumber } from '../../coding/cells.ts';
import { type CsvRecord, csvRecords } from '../../coding/csv-records.ts';
import { fail, type Problems, problemsOf } from '../../coding/problems.ts';
import { checkDecision, checkNumber } from '../check-decision.ts';
import type { Decision, DecisionActor } from '../decision.ts';
import { pointRanges } from '../ranges.ts';
import type { DecisionFile } from './decision-file.ts';

/** Positions and saliences of KTAB go from 0 to 100. */
const MOST = 100;
/** Cells before the pairs of position and salience: name, description, capability. */
const BEFORE = 3;

/**
 * Whether a file is a table of KTAB: its first row gives the scenario with the numbers of actors and dimensions, its second
 * begins with Actor and Description.
 *
 * @example isKtabCsv('Plan,,2,1\nActor,Description,Power,Aid,Sal\n') // true
 */
export function isKtabCsv(csv: string): boolean {
  const [first, second] = csv
    .slice(0, 100_000)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/, 2);
  return (
    /^\s*"?actor"?\s*,\s*"?description"?\s*,/i.test(second ?? '') &&
    /,\s*"?\d+"?\s*,\s*"?\d+/.test(first ?? '')
  );
}

/**
 * Reads a table as KTAB has it: first the scenario's name, its description, the numbers of actors and of dimensions; then the
 * header; then by actor name, description, capability, and a position and a salience from 0 to 100 for each dimension. Commas at
 * the end of rows and rows beyond the number of actors mean nothing.
 *
 * @throws EntenteError naming the first thing wrong with its line, and how many more there are
 * @example
 * parseKtabCsv('Plan,,2,1\nActor,Description,Power,Aid,Sal\nA,,5,20,50\nB,,7,80,100,\n', 'plan.csv').decision.dimensions
 * // ['Aid']
 */
export function parseKtabCsv(csv: string, fileName: string): DecisionFile {
  const problems = problemsOf(fileName);
  const from = csv.charCodeAt(0) === 0xfeff ? 1 : 0;
  const records = [...csvRecords(csv, ',', problems, from)].filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const [scenario, header, ...rows] = records;
  if (scenario === undefined || header === undefined)
    fail(problems, '1', 'no table of KTAB', fileName, 'it needs a scenario, a header and actors');
  const actorsTold = countOf(scenario, 2, 'actors', problems);
  const dimensionsTold = countOf(scenario, 3, 'dimensions', problems);
  checkNumber(actorsTold, fileName);
  const width = BEFORE + 2 * dimensionsTold;
  checkWidth(header, width, problems);
  const dimensions = Array.from({ length: dimensionsTold }, (_, d) => header.cells[BEFORE + 2 * d]!.trim());
  const told = rows.slice(0, actorsTold);
  if (told.length < actorsTold)
    fail(
      problems,
      String(scenario.line),
      'fewer actors than the first row says',
      `${told.length} of ${actorsTold}`,
      'correct the number, or add the rows',
    );
  const lines = new Map<string, number>();
  const actors = told.map((row): DecisionActor => {
    const name = row.cells[0]!.trim();
    if (name === '') problems.add(String(row.line), 'an actor without a name', '', 'name it');
    const before = lines.get(name);
    if (before !== undefined) {
      const advice = `it is on line ${before} too; give each a name of its own`;
      problems.add(String(row.line), 'actor named twice', name, advice);
    }
    lines.set(name, row.line);
    const whole = checkWidth(row, width, problems);
    // Of a row that lacks cells one problem is enough.
    const at = (column: number) => (whole ? row.cells[column]!.trim() : '0');
    const pairs = dimensions.map((_, d) => BEFORE + 2 * d);
    return {
      name,
      capability: numberOf(at(2), 'capability', Infinity, row, problems),
      position: pairs.map((column) => numberOf(at(column), 'position', MOST, row, problems)),
      salience: pairs.map((column) => numberOf(at(column + 1), 'salience', MOST, row, problems) / MOST),
    };
  });
  problems.throwFirst();
  const decision: Decision = {
    dimensions,
    actors,
    scale: dimensions.map(() => [0, MOST]),
    reference: dimensions.map(() => null),
  };
  checkDecision(decision, fileName);
  const further = rows.length - told.length;
  const notes =
    further === 0 ? [] : [`left aside, beyond the ${actorsTold} actors that the first row tells: ${further}`];
  if (filledCells(header) > width)
    notes.push(`left aside, columns beyond the ${dimensionsTold} dimensions that the first row tells`);
  return { decision, ranges: pointRanges(decision), settings: {}, notes };
}

function countOf({ cells, line }: CsvRecord, column: number, what: string, problems: Problems): number {
  const count = readNumber(cells[column] ?? '');
  if (count === null || !Number.isSafeInteger(count) || count < 1)
    fail(
      problems,
      String(line),
      `no number of ${what}`,
      cells[column] ?? '',
      'a first row of KTAB is: name, description, number of actors, number of dimensions',
    );
  return count;
}

/** At least so many cells; further ones mean nothing. */
function checkWidth(record: CsvRecord, width: number, problems: Problems): boolean {
  const filled = filledCells(record);
  if (filled >= width) return true;
  const advice = 'give name, description, capability, and a position and a salience for each dimension';
  const value = `${filled} cells instead of ${width}`;
  problems.add(String(record.line), 'a dimension is missing', value, advice);
  return false;
}

function filledCells({ cells }: CsvRecord): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function numberOf(text: string, what: string, most: number, { line }: CsvRecord, problems: Problems): number {
  const number = readNumber(text);
  if (number === null) {
    const [wrong, advice] =
      text.trim() === ''
        ? [`${what} is missing`, 'give a number']
        : [`${what} is not a number`, 'write it with a point and no spaces: 62.5'];
    problems.add(String(line), wrong, text, advice);
    return 0;
  }
  if (number < 0 || number > most) {
    const range = most === Infinity ? 'at least 0' : `0 to ${most}`;
    problems.add(String(line), `${what} out of range`, text, `it must be ${range}`);
  }
  return number;
}
