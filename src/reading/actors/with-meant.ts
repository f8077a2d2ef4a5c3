import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import { type Cast, speakersWithin } from './cast.ts';
import { described } from './described.ts';
import { partsOf } from './parts-of.ts';

/**
 * The speakers of each source; of a pronoun, and where the rules know nobody, those whom the words stand for that the finder
 * says name them, if it says so. The same rules read these words, so that nobody comes in whom the text and the registry do not
 * know.
 */
export function withMeant(
  scene: Scene,
  speakers: readonly (readonly Speaker[])[],
  selected: readonly Selected[],
  cast: Cast,
): (readonly Speaker[])[] {
  return speakers.map((known, i) => {
    const { meant, source } = selected[i]!;
    if (meant === undefined || source === null) return known;
    const pronoun = source.last - source.first === 1 && scene.tokens[source.first]!.tag === 'PRON';
    if (known.length > 0 && !pronoun) return known;
    const { tokens } = meant.scene;
    const named = partsOf(tokens, meant.range).flatMap((part) =>
      speakersWithin(cast, described(tokens, part, cast.registry)),
    );
    return named.length > 0 ? named : known;
  });
}
