import type { CsvRecord } from '../../coding/csv-records.ts';
import { readNumber } from '../../coding/cells.ts';
import type { Problems } from '../../coding/problems.ts';
import type { InputRange } from '../ranges.ts';
import type { RangeColumns } from './position-columns.ts';

/** Reads a quantity with its range: what it may be at least and at most, what it is divided by, and what it is where the cell is empty. */
type ReadCell = (
  columns: RangeColumns,
  least: number,
  most: number,
  unit: number,
  missing: number | null,
) => InputRange;

/** Reads the numbers of one row; what is wrong with them becomes a problem, and 0. */
export function cellReader(record: CsvRecord, delimiter: string, problems: Problems): ReadCell {
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
