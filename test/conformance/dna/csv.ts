import { csvRecords } from '../../../src/coding/csv-records.ts';
import { problemsOf } from '../../../src/coding/problems.ts';

/** The records of a table as DNA's results are written, cells as they are, the header first. */
export function csvCells(text: string, delimiter: ',' | ';' = ','): readonly (readonly string[])[] {
  return Array.from(csvRecords(text, delimiter, problemsOf('reference')), ({ cells }) => cells);
}
