import type { Attribution, Speaker } from '../attribution.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';

/**
 * Speakers by what the text tells by its end: whose office it gives only after they first spoke ("“A treaty is a net,” Ida Brand says. …
 * The Kalvonian ambassador"). Cost: one look-up for each that names a person without an actor.
 */
export function toldLater(attributions: readonly Attribution[], cast: Cast): readonly Attribution[] {
  const known = new Map<string, Character>();
  for (const each of cast.characters)
    if (each.name !== null && each.kind === 'person' && each.commits && each.actors.length === 1)
      known.set(each.name, each);
  if (known.size === 0) return attributions;
  const ofSpeaker = (speaker: Speaker): Speaker => {
    if (speaker.actor !== null || speaker.name === null || speaker.behalfOf !== null) return speaker;
    const one = known.get(speaker.name);
    return one === undefined || (speaker.office !== null && one.office !== speaker.office)
      ? speaker
      : { ...speaker, actor: one.actors[0]!, office: one.office };
  };
  const ofAttribution = (each: Attribution): Attribution => ({
    ...each,
    speaker: each.speaker === null ? null : ofSpeaker(each.speaker),
    ...(each.alsoSpeakers === undefined ? {} : { alsoSpeakers: each.alsoSpeakers.map(ofSpeaker) }),
    ...(each.nested === undefined ? {} : { nested: each.nested.map(ofAttribution) }),
  });
  return attributions.map((each) => (each.voice === 'reported' ? ofAttribution(each) : each));
}
