import { dayOf } from '../stats/calendar.ts';
import type { VariableType } from './codebook.ts';
import type { VariableValue } from './statement.ts';

const words: Readonly<Record<string, number>> = { pro: 1, contra: -1, ambivalent: 0 };

/** Why a cell could not be read: what is wrong with it, and what to write instead. */
export interface Misread {
  readonly what: string;
  readonly advice: string;
}

/** An ISO date. @example readDate('2024-02-30') // { what: 'no such date', advice: ... } */
export function readDate(cell: string): string | Misread {
  const date = cell.trim();
  return dayOf(date) === null
    ? { what: 'no such date', advice: 'write it as year-month-day: 2024-03-31' }
    : date;
}

/** A stance: `pro` is 1, `contra` -1, `ambivalent` 0, else a number from -1 to 1. @example readStance('Pro') // 1 */
export function readStance(cell: string): number | Misread {
  const text = cell.trim().toLowerCase();
  if (Object.hasOwn(words, text)) return words[text]!;
  const number = readNumber(text);
  return number !== null && number >= -1 && number <= 1
    ? number
    : { what: 'no such stance', advice: 'write pro, contra, ambivalent or a number from -1 to 1' };
}

/** How a stance is written in a table: the word where it has one. @example writeStance(-1) // 'contra' */
export function writeStance(stance: number): string | number {
  return Object.entries(words).find(([, value]) => value === stance)?.[0] ?? stance;
}

/** A decimal number, or null. `0,5` counts as well, for spreadsheets write it so in many countries; `1,000` does not. */
export function readNumber(cell: string): number | null {
  const text = cell.trim().replace(/^([-+]?0),(\d+)$/, '$1.$2');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number + 0 : null;
}

/** The value of a variable of the given type; null for an empty cell. */
export function readVariable(cell: string, type: VariableType): VariableValue | Misread {
  if (cell === '') return null;
  const text = cell.trim().toLowerCase();
  if (type === 'integer') {
    const number = readNumber(text);
    return number !== null && Number.isSafeInteger(number)
      ? number
      : { what: 'not a whole number', advice: 'the codebook declares this variable an integer' };
  }
  if (type === 'boolean') {
    if (['true', 'yes', '1'].includes(text)) return true;
    if (['false', 'no', '0'].includes(text)) return false;
    return { what: 'neither true nor false', advice: 'the codebook declares this variable a boolean' };
  }
  return cell;
}

/** Whether a cell could not be read. */
export function isMisread(value: unknown): value is Misread {
  return typeof value === 'object' && value !== null;
}
