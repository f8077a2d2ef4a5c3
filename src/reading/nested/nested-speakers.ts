import type { Cast } from '../actors/cast.ts';
import { speakersWithin } from '../actors/cast.ts';
import { described } from '../actors/described.ts';
import { somebodyNouns } from '../actors/noun-kinds.ts';
import { selfOf } from '../actors/turns.ts';
import { sourcePhrase } from '../actors/source-phrase.ts';
import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Found } from './find-nested.ts';

/**
 * Who is behind a source within speech; nobody for a pronoun, which may mean whoever the speaker named before. The cast
 * stays as it is: who is only spoken of is not whom "he" means later.
 */
export function nestedSpeakers(
  scene: Scene,
  { source }: Found,
  cast: Cast,
  outer: readonly Speaker[],
): Speaker[] {
  const phrase = sourcePhrase(scene, source, somebodyNouns(scene.tokens));
  const description = described(scene.tokens, phrase, cast.registry);
  const self = outer.length === 1 ? selfOf(outer) : cast.self;
  return description.pronoun === null ? speakersWithin(cast, description, self) : [];
}
