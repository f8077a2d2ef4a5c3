import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Cast } from './cast.ts';
import type { Description } from './description.ts';
import { countryInMind } from './in-mind.ts';
import { stateBodies } from './noun-classes.ts';
import { wordsOf } from './phrase-words.ts';

/** How many tokens around a source are looked at. */
const NEAR = 60;

/** "An official in the foreign ministry said": whose it is; "An official in Dorvik said that Kalvonia would wait": theirs, where the sentence begins or goes on with their country. */
export function seated(
  scene: Scene,
  { first, last }: TokenRange,
  { office, name, noun }: Description,
  cast: Cast,
  found: Speaker[],
): Speaker[] {
  const { tokens } = scene;
  const { registry } = cast;
  if ((noun !== 'official' && !/official$/i.test(office ?? '')) || name !== null) return found;
  const body = tokens.findIndex(({ lower }, i) => i > first && i < last && stateBodies.has(lower));
  if (
    body >= 0 &&
    /^(?:in|at|from|of)$/.test(tokens.slice(first, body).find(({ tag }) => tag === 'ADP')?.lower ?? '')
  ) {
    const actor = countryInMind(cast);
    return actor === null ? found : [{ actor, name, office, behalfOf: null }];
  }
  const place = tokens.findIndex(({ lower }, i) => i >= first && i < last && lower === 'in');
  if (place < 0) return found;
  const [seat] = actorMentions(wordsOf(tokens.slice(place + 1, last)), tokens[place]!.start, registry);
  if (seat?.role !== 'capital') return found;
  // Below "Kalvonia.", in a cable from Dorvik
  if (seat.actor === (cast.headed ?? (cast.firm ? cast.home : null)))
    return [{ actor: seat.actor, name, office, behalfOf: null }];
  const { first: from, last: to } = scene.ranges[scene.range[first]!]!;
  const named = [
    tokens.slice(Math.max(from, first - NEAR), first),
    tokens.slice(last, Math.min(to, last + NEAR)),
  ].flatMap((rest) => (rest.length === 0 ? [] : actorMentions(wordsOf(rest), 0, registry)));
  if (!named.some(({ actor, role }) => actor === seat.actor && role !== 'capital')) return found;
  return [{ actor: seat.actor, name, office, behalfOf: null }];
}
