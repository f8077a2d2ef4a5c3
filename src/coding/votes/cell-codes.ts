import { type Choices, choicesOf } from './choices.ts';
import { NO_VOTE } from './roll-calls.ts';

/** More ways of writing a vote than this are no votes. */
const MOST = 100;

/** Ways of writing a vote as numbers, in order of first appearance, until all are seen and it is clear what they mean. */
export class CellCodes {
  readonly #codes = new Map<string, number>();
  readonly #lines: number[] = [];

  /** The number of a cell; those beyond the first hundred share one. */
  of(cell: string, line: number): number {
    const known = this.#codes.get(cell);
    if (known !== undefined) return known;
    if (this.#codes.size === MOST) return MOST - 1;
    this.#codes.set(cell, this.#lines.length);
    this.#lines.push(line);
    return this.#lines.length - 1;
  }

  /** The choice that each number stands for, or what is unclear, and on which line it is first. */
  meanings():
    | { readonly of: Int8Array }
    | (Extract<Choices, { unclear: string }> & { readonly line: number }) {
    const choices = choicesOf(this.#codes.keys());
    if ('of' in choices) {
      const of = new Int8Array(this.#codes.size).fill(NO_VOTE);
      for (const [cell, code] of this.#codes) of[code] = choices.of.get(cell)!;
      return { of };
    }
    const [, first = 0] = [...this.#codes].find(([cell]) => cell.trim() === choices.unclear) ?? [];
    return { ...choices, line: this.#lines[first]! };
  }
}
