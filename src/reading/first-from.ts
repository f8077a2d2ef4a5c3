/** Number of the first of places in the order of a text that begins at `start` or later; how many they are where none does. Cost O(log n). */
export function firstFrom(places: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
