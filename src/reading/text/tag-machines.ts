/** A state machine of wink-nlp over the tags of a text: where it comes to an end, a tag is put right. */
export interface TagMachine {
  /** State and code -> next state, `WIDTH` codes a state; 0 where none is. */
  readonly next: Int16Array;
  /** State -> where to go back to if nothing follows; 0. */
  readonly otherwise: Int16Array;
  /** State -> 1 where a pattern ends. */
  readonly ends: Uint8Array;
  /** State -> the tag, negative where a word gets it whatever it may be; 0 for none. */
  readonly tag: Int8Array;
  /** State -> which token of the pattern gets the tag. */
  readonly mark: Uint8Array;
}

/** Codes of tokens: a tag, or a hint of the word in its place. */
const HINTS = 32;
const WIDTH = HINTS + 256;
/** No tag has this code: the end of the text. */
const END = HINTS - 1;

/** Numbers of hints and ends in wink-nlp's machines. */
const HINT = 1_080_000;
const TEXT_END = '2070000';
const OTHERWISE = '2070003';

/** The code of a token in a machine; a word with a hint of its own goes by that. */
export const codeOf = (tag: number, hint: number): number => (hint > 0 ? HINTS + hint : tag);

/** A machine of the language model, as its JSON has it. */
export function tagMachine(json: string): TagMachine {
  const [, last, steps, ends, marks] = JSON.parse(json) as [
    unknown,
    number,
    Record<string, Record<string, number>>,
    Record<string, string>,
    Record<string, [number, number]>,
  ];
  const machine = {
    next: new Int16Array((last + 1) * WIDTH),
    otherwise: new Int16Array(last + 1),
    ends: new Uint8Array(last + 1),
    tag: new Int8Array(last + 1),
    mark: new Uint8Array(last + 1),
  };
  for (const [state, own] of Object.entries(steps))
    for (const [key, to] of Object.entries(own)) {
      if (key === OTHERWISE) machine.otherwise[Number(state)] = to;
      else if (key === TEXT_END) machine.next[Number(state) * WIDTH + END] = to;
      else {
        const number = Number(key);
        const code = number >= HINT ? codeOf(0, number - HINT) : number;
        // One key of its own is no number; no token has it.
        if (code >= 0 && code < WIDTH) machine.next[Number(state) * WIDTH + code] = to;
      }
    }
  for (const [state, tag] of Object.entries(ends)) {
    machine.ends[Number(state)] = 1;
    machine.tag[Number(state)] = Number(tag);
  }
  for (const [state, [first]] of Object.entries(marks)) machine.mark[Number(state)] = first;
  return machine;
}

/**
 * Where a machine finds its patterns among tokens by their codes: pairs of a token and its tag, into `found`; how many numbers.
 * As wink-nlp's `recognize` does it, step by step. A code of 0 is passed over. Cost O(length).
 */
export function recognise(machine: TagMachine, codes: Int16Array, length: number, found: number[]): number {
  const { next, otherwise, ends, tag, mark } = machine;
  let count = 0;
  let first = 0;
  let state = 0;
  let backTo = 0;
  let backAt = 0;
  const keep = (at: number, end: number): void => {
    if (tag[end] === 0) return;
    found[count++] = at + mark[end]!;
    found[count++] = tag[end]!;
  };
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      const code = j === length ? END : codes[j]!;
      if (code === 0) continue;
      const to = next[state * WIDTH + code]!;
      if (state === 0 && to !== 0) first = j;
      if (ends[to] === 1) {
        keep(first, to);
        i = j;
        state = 0;
        backTo = 0;
        break;
      }
      if (to === 0) {
        if (backTo !== 0) {
          keep(first, backTo);
          i = backAt;
          backTo = 0;
        }
        state = 0;
        break;
      }
      state = to;
      if (otherwise[state] !== 0) {
        backAt = j;
        backTo = otherwise[state]!;
      }
    }
  }
  return count;
}
