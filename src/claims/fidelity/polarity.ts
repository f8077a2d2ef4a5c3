import type { Marker } from './markers.ts';
import type { Pairing } from './pairing.ts';
import type { Modality } from './words/modals.ts';

/** Markers behind a change: those of the later text, and those of the earlier one. */
export interface MarkerChange {
  readonly here: readonly Marker[];
  readonly there: readonly Marker[];
}

/** A word does not turn itself, but for "unwilling", which holds what it turns. */
const covers = ({ from, to, at: own }: Marker, at: number) =>
  from <= at && at < to && (at !== own || from === own);
const isAdverb = (lower: string) => lower.length > 4 && lower.endsWith('ly');

/**
 * Whether a word that both texts have is negated in one and not in the other, counting double negations away; null where none is.
 * Adverbs do not count: "did not formally go" and "formally did not go" differ in them alone.
 */
export function negationChange(pairing: Pairing): MarkerChange | null {
  const here = pairing.ownHere.filter(({ modality }) => modality === null);
  const there = pairing.ownThere.filter(({ modality }) => modality === null);
  if (here.length === 0 && there.length === 0) return null;
  for (const [i, j] of pairing.anchors) {
    if (isAdverb(pairing.here[i]!.lower)) continue;
    const a = here.filter((marker) => covers(marker, i));
    const b = there.filter((marker) => covers(marker, j));
    if ((a.length + b.length) % 2 === 1) return { here: a, there: b };
  }
  // "We will not." has no content that it could turn.
  const bare = !pairing.here.some(({ content }) => content);
  return bare && (here.length + there.length) % 2 === 1 ? { here, there } : null;
}

/** What is as good as the other in a report. */
const kin: Readonly<Partial<Record<Modality, readonly Modality[]>>> = {
  demand: ['should', 'must', 'demand'],
  should: ['demand'],
  must: ['demand'],
  want: ['willing'],
  willing: ['want'],
};

/** Whether a word that both texts have is said more or less firmly in one of them; null where none is. */
export function modalityChange(pairing: Pairing): MarkerChange | null {
  const here = pairing.ownHere.filter(({ modality }) => modality !== null);
  const there = pairing.ownThere.filter(({ modality }) => modality !== null);
  for (const [i, j] of pairing.anchors) {
    const a = here.filter((marker) => covers(marker, i));
    const b = there.filter((marker) => covers(marker, j));
    const onlyHere = a.filter((marker) => !there.some((other) => alike(marker, other)));
    const onlyThere = b.filter((marker) => !here.some((other) => alike(marker, other)));
    // What somebody demands is often said without "should".
    const said = onlyHere.filter(({ modality }) => modality !== 'demand');
    if (said.length > 0 || onlyThere.some(({ modality }) => modality !== 'demand'))
      return { here: said, there: onlyThere };
  }
  return null;
}

function alike({ modality: a }: Marker, { modality: b }: Marker): boolean {
  return a === b || (a !== null && b !== null && kin[a]?.includes(b) === true);
}
