import type { ConceptSet } from './concept-networks.ts';

/** How many sets there are of `size` out of `all`; with null how many that are neither empty nor all. @example setCount(6, null) // 62 */
export function setCount(all: number, size: number | null): number {
  if (size === null) return 2 ** all - 2;
  let count = 1;
  for (let i = 1; i <= size; i++) count = (count * (all - size + i)) / i;
  return Math.round(count);
}

/** All of those sets, the same array each time. */
export function* everySet(all: number, size: number | null): Generator<ConceptSet> {
  const set = new Uint8Array(all);
  function* choose(from: number, left: number): Generator<ConceptSet> {
    if (left === 0) yield set;
    else {
      for (let concept = from; concept <= all - left; concept++) {
        set[concept] = 1;
        yield* choose(concept + 1, left - 1);
        set[concept] = 0;
      }
    }
  }
  for (let wanted = size ?? 1; wanted <= (size ?? all - 1); wanted++) yield* choose(0, wanted);
}
