/** A half-open stretch `[start, end)` of a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Stretches in order, those joined that overlap, touch, or have only white space between them. Cost O(n log n).
 *
 * @example mergedPlaces([{ start: 3, end: 4 }, { start: 0, end: 2 }], 'ab c') // [{ start: 0, end: 4 }]
 */
export function mergedPlaces(places: readonly Place[], text: string): Place[] {
  const merged: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.end, place.start).trim() === '')
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    else merged.push(place);
  }
  return merged;
}
