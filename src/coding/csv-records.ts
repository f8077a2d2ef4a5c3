import { fail, type Problems } from './problems.ts';

/** One record of a table, with the place of each cell in the text. */
export interface CsvRecord {
  /** The row as a spreadsheet counts it: the header is row 1, empty rows count. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** `[start, end)` of the record without its line break. */
  readonly start: number;
  readonly end: number;
  /** What the cells say: without quotation marks, doubled ones single. */
  readonly cells: readonly string[];
  /** Where cell `i` stands, without its quotation marks: from `bounds[2 * i]` to `bounds[2 * i + 1]`. */
  readonly bounds: readonly number[];
}

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/**
 * The records of a table as RFC 4180 has it, one after another, with exact offsets in UTF-16 units, which a general
 * CSV reader does not give. Line breaks may be CRLF, LF or CR, mixed too; a quotation mark inside a cell that does
 * not begin with one stands for itself. Costs O(n).
 *
 * @throws EntenteError where a quotation mark is never closed, or text follows a closed one
 */
export function* csvRecords(
  text: string,
  delimiter: ',' | ';' | '\t',
  problems: Problems,
  from = 0,
): Generator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  let at = from;
  let line = 1;
  for (let row = 1; at < length; row += 1) {
    const cells: string[] = [];
    const bounds: number[] = [];
    const start = at;
    const firstLine = line;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const close = closingQuote(text, at);
        if (close === -1)
          fail(
            problems,
            String(line),
            'quotation mark never closed',
            text.slice(at, at + 60),
            'close it with "',
          );
        const raw = text.slice(at + 1, close);
        cells.push(raw.includes('"') ? raw.replaceAll('""', '"') : raw);
        bounds.push(at + 1, close);
        line += lineBreaks(raw);
        at = close + 1;
        if (at < length && !ends(text.charCodeAt(at), separator))
          fail(
            problems,
            String(line),
            'text after a closing quotation mark',
            text.slice(bounds.at(-2)! - 1, at + 20),
            'write a quotation mark inside a cell twice: ""',
          );
      } else {
        const begin = at;
        while (at < length && !ends(text.charCodeAt(at), separator)) at += 1;
        cells.push(text.slice(begin, at));
        bounds.push(begin, at);
      }
      if (at >= length || text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    yield { row, line: firstLine, start, end: at, cells, bounds };
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at += 1;
    at += 1;
    line += 1;
  }
}

function ends(unit: number, separator: number): boolean {
  return unit === separator || unit === LF || unit === CR;
}

/** The position of the quotation mark that closes the one at `open`, or -1. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === LF || (unit === CR && text.charCodeAt(i + 1) !== LF)) count += 1;
  }
  return count;
}
