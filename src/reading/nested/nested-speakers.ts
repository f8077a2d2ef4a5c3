import type { Cast } from '../actors/cast.ts';
import { speakersWithin } from '../actors/cast.ts';
import { described } from '../actors/described.ts';
import { quotedPronoun } from '../actors/quoted-pronoun.ts';
import { somebodyNouns } from '../actors/noun-kinds.ts';
import { selfOf } from '../actors/turns.ts';
import { sourcePhrase } from '../actors/source-phrase.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { labelOf } from '../turns/label-of.ts';
import type { Found } from './find-nested.ts';

const PERSONAL = new Set(['he', 'she']);

/**
 * Who is behind a source within speech; of "he" and "she" in a quotation or a turn whom the speaker named before. The cast
 * stays as it is: who is only spoken of is not whom "he" means later.
 */
export function nestedSpeakers(
  scene: Scene,
  { source, spoken }: Found,
  cast: Cast,
  outer: readonly Speaker[],
  content: readonly TokenRange[],
): Speaker[] {
  const phrase = sourcePhrase(scene, source, somebodyNouns(scene));
  const description = described(scene.tokens, phrase, cast.registry);
  const self = outer.length === 1 ? selfOf(outer) : cast.self;
  if (description.pronoun === null) return speakersWithin(cast, description, self);
  // "Brandis called. He said no": whom the speaker named before.
  const said = content.find(({ first, last }) => first <= source.first && source.last <= last);
  return spoken && said !== undefined && PERSONAL.has(description.pronoun)
    ? quotedPronoun(scene, source, description.pronoun, { ...cast, self }, spokenFrom(scene, said))
    : [];
}

/** Where somebody began to speak: a turn is cut into statements, of which the one before may name whom this one means. */
function spokenFrom(scene: Scene, { first }: TokenRange): number {
  const label = scene.quote[first]! < 0 ? labelOf(scene) : null;
  return label === null ? first : Math.min(first, label.from);
}
