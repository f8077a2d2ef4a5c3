import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import { inChargeOf } from './in-charge.ts';

/** Notes what the words after somebody tell that they are in charge of. */
export function told(
  scene: Scene,
  { first, last }: TokenRange,
  [one, other]: readonly Character[],
  cast: Cast,
): void {
  if (one === undefined || other !== undefined || !charges(one)) return;
  takeCharge(one, inChargeOf(scene, last, scene.ranges[scene.range[first]!]!.last, cast));
}

/** Whether the words within or after a source tell what the one named last is in charge of; it is then noted. */
export function toldCharge(scene: Scene, source: TokenRange, { name }: Speaker, cast: Cast): boolean {
  const one = cast.characters.at(-1);
  if (one === undefined || one.name === null || one.name !== name || !charges(one)) return false;
  const { tokens } = scene;
  const high = scene.ranges[scene.range[source.first]!]!.last;
  let at = source.first + 1;
  while (at < source.last && tokens[at]!.text !== ',' && tokens[at]!.lower !== 'who') at++;
  return takeCharge(one, inChargeOf(scene, at, high, cast));
}

/** Somebody whose country is still open. */
const charges = ({ kind, name, actors, commits, members }: Character): boolean =>
  (kind === 'person' || kind === 'named') &&
  name !== null &&
  actors.length === 0 &&
  commits &&
  members.length === 0;

function takeCharge(character: Character, actor: string | null): boolean {
  if (actor === null) return false;
  character.actors = [actor];
  character.kind = 'person';
  return true;
}
