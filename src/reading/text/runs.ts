/** Of FNV-1a, as in ../trained/codes.ts. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Slots for their numbers, a power of two and at least twice as many as are kept. */
const SLOTS = 131_072;
const MOST = 60_000;
/** Of all runs together; more are forgotten. */
const MOST_LETTERS = 2_000_000;

/**
 * What is known of runs of letters, found by the letters where they stand: to cut a string out of a text and to look that up takes five
 * times as long. When there are too many all are forgotten.
 */
export class Runs<T> {
  readonly #slots = new Int32Array(SLOTS);
  readonly #codes = new Int32Array(MOST);
  /** Where the letters of each begin; one more than there are runs. */
  readonly #starts = new Int32Array(MOST + 1);
  #letters = new Uint16Array(65_536);
  readonly #values: T[] = [];

  /** What was set for `units[start, end)` with its code; undefined where nothing was. */
  get(units: Uint16Array, start: number, end: number, code: number): T | undefined {
    const slots = this.#slots;
    for (let slot = code & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const number = slots[slot]! - 1;
      if (this.#codes[number] === code && this.#is(number, units, start, end)) return this.#values[number];
    }
    return undefined;
  }

  /** Keeps what is not kept yet. */
  set(units: Uint16Array, start: number, end: number, code: number, value: T): void {
    if (this.#values.length >= MOST || this.#starts[this.#values.length]! + end - start > MOST_LETTERS)
      this.#forget();
    const number = this.#values.length;
    const from = this.#starts[number]!;
    const to = from + end - start;
    if (to > this.#letters.length) {
      const more = new Uint16Array(2 * to);
      more.set(this.#letters);
      this.#letters = more;
    }
    this.#letters.set(units.subarray(start, end), from);
    this.#starts[number + 1] = to;
    this.#codes[number] = code;
    this.#values.push(value);
    let slot = code & (SLOTS - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[slot] = number + 1;
  }

  #is(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    let at = this.#starts[number]!;
    if (this.#starts[number + 1]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[at++] !== units[i]) return false;
    return true;
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#values.length = 0;
  }
}

/** Code of `units[start, end)` (FNV-1a, its high bits folded down). */
export function runCode(units: Uint16Array, start: number, end: number): number {
  let code = BASIS;
  for (let i = start; i < end; i++) code = Math.imul(code ^ units[i]!, PRIME);
  return code ^ (code >>> 15);
}
