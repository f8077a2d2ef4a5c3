import { isMisread, readNumber, readStance } from '../../coding/cells.ts';
import type { CodedTable, Column } from '../../coding/coded-table.ts';
import { asText, columnNamed } from '../../coding/coded-table/column-named.ts';
import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import type { ValueFilter } from '../../networks/options.ts';

/** Collects `--exclude V=x`, which may come several times. */
export function addFilter(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

/**
 * What `--exclude V=x` means: V is all before the first `=` that makes the name of a variable, x all behind it. A boolean
 * may be written `true` or `false`, a stance `pro`, `contra` or `ambivalent`.
 *
 * @throws EntenteError without a `=`; for an unknown variable, with the nearest name
 */
export function valueFilter(table: CodedTable, text: string, option: string): ValueFilter {
  const places = Array.from(text.matchAll(/=/g), ({ index }) => index);
  if (places.length === 0) {
    throw new EntenteError('usage', `no value for ${option}`, text, `write it as ${option} variable=value`);
  }
  // A name may hold an equals sign, if it must.
  const at = places.find((place) => isName(table, text.slice(0, place))) ?? places[0]!;
  const name = text.slice(0, at);
  const { column } = columnNamed(table, name);
  const value = text.slice(at + 1);
  return { name, values: [valueOf(name, column, value)] };
}

/** As `asText` writes the value: of numbers a word may stand (`true`, `contra`), and `0.50` is 0.5. */
function valueOf(name: string, { kind }: Column, value: string): string {
  if (kind === 'text') return value;
  if (kind === 'boolean') return booleanOf(value);
  const stance = /^stance$/i.test(name) ? readStance(value) : null;
  return String(stance === null || isMisread(stance) ? (readNumber(value) ?? value) : stance);
}

/** Where no statement has the value of a filter: that, and the nearest value that one has; else null. */
export function slipOf(table: CodedTable, { name, values: [value = ''] }: ValueFilter): string | null {
  const { labels } = asText(columnNamed(table, name).column);
  if (value === '' || labels.includes(value)) return null;
  const meant = nearest(value, labels);
  return `no statement has this value${meant === null ? '' : `; did you mean "${meant}"?`}`;
}

function isName(table: CodedTable, name: string): boolean {
  try {
    columnNamed(table, name);
    return true;
  } catch {
    return false;
  }
}

function booleanOf(value: string): string {
  if (/^(?:true|yes)$/i.test(value)) return '1';
  return /^(?:false|no)$/i.test(value) ? '0' : value;
}
