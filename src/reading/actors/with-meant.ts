import type { Speaker } from '../attribution.ts';
import type { Selected } from '../parse/select.ts';
import { type Cast, speakersWithin } from './cast.ts';
import { described } from './described.ts';
import { partsOf } from './parts-of.ts';

/**
 * The speakers of each source, and where there are none, those whom the words stand for that its finder says name them: read
 * by the same rules, so that nobody comes in whom the text and the registry do not know.
 */
export function withMeant(
  speakers: readonly (readonly Speaker[])[],
  selected: readonly Selected[],
  cast: Cast,
): (readonly Speaker[])[] {
  return speakers.map((known, i) => {
    const meant = selected[i]!.meant;
    if (known.length > 0 || meant === undefined) return known;
    const { tokens } = meant.scene;
    return partsOf(tokens, meant.range).flatMap((part) =>
      speakersWithin(cast, described(tokens, part, cast)),
    );
  });
}
