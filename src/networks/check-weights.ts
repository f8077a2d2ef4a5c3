import { EntenteError } from '../error.ts';
import type { Matrix } from './matrix.ts';

/** Refuses a network with cells that are no numbers, as DNA makes some. @throws EntenteError naming the first such cell */
export function checkWeights({ rows, columns, values }: Matrix): void {
  for (let cell = 0; cell < values.length; cell++) {
    if (Number.isFinite(values[cell])) continue;
    const [row, column] = [rows[Math.floor(cell / columns.length)], columns[cell % columns.length]];
    const what = `${values[cell]} between ${row} and ${column}`;
    throw new EntenteError('input', 'no weight', what, 'leave --dna out, or take another qualifier');
  }
}
