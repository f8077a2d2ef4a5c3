import { firstFrom } from '../first-from.ts';
import type { Place } from '../../documents/quotes/places-of-quote.ts';

/** Which of its places each quotation of one attribution means. */
export interface Placed {
  /** In the order of the quotations. */
  readonly places: readonly Place[];
  /** Units between the rarest quotation and each of the others, added up. */
  readonly spread: number;
  /** More than one place was possible for one of them. */
  readonly ambiguous: boolean;
}

/** So many places of the rarest quotation are tried, and so many of another one to each side of it. */
const MOST = 8;

/**
 * Chooses a place for each quotation, so that they overlap nowhere and lie as near as can be to the rarest of them. Null where
 * no such choice is found. Cost O(q^2) for q quotations.
 *
 * @param possible of each quotation its places
 * @example placed([[{ start: 0, end: 2 }, { start: 40, end: 42 }], [{ start: 43, end: 47 }]])?.places[0] // { start: 40, end: 42 }
 */
export function placed(possible: readonly (readonly Place[])[]): Placed | null {
  const order = possible.map((_, i) => i).toSorted((a, b) => rank(possible[a]!) - rank(possible[b]!));
  const [rarest, ...others] = order;
  if (rarest === undefined) return null;
  let best: Placed | null = null;
  for (const pivot of possible[rarest]!.slice(0, MOST)) {
    const places: Place[] = possible.map(() => pivot);
    const taken = [pivot];
    let spread = 0;
    for (const other of others) {
      const near = nearest(possible[other]!, pivot, taken);
      if (near === null) break;
      places[other] = near;
      taken.push(near);
      spread += between(near, pivot);
    }
    if (taken.length < possible.length || (best !== null && best.spread <= spread)) continue;
    best = { places, spread, ambiguous: possible.some((all) => all.length > 1) };
  }
  return best;
}

/** Few places first; of as many the longer quotation, which means what it says. */
const rank = (places: readonly Place[]): number => {
  const [first] = places;
  return first === undefined ? -1 : places.length - Math.min(0.9, (first.end - first.start) / 10_000);
};

function nearest(places: readonly Place[], to: Place, taken: readonly Place[]): Place | null {
  let best: Place | null = null;
  const at = firstFrom(places, to.start);
  for (const place of places.slice(Math.max(0, at - MOST), at + MOST)) {
    if (taken.some((other) => place.start < other.end && other.start < place.end)) continue;
    if (best === null || between(place, to) < between(best, to)) best = place;
  }
  return best;
}

/** Units between two places. */
export const between = (a: Place, b: Place): number => Math.max(0, b.start - a.end, a.start - b.end);
