import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';
import { partsOf } from './parts-of.ts';
import { signatureIn } from './signature.ts';

/** How many paragraphs from the head a byline may stand. */
const HEAD = 5;
const LONGEST_LINE = 45;

/** What one person writes or says to others, under their name. */
const WRITTEN =
  /^(?:letters?|appeal|plea|reply|response|rejoinder|op-ed|column|commentary|comment|opinion|essay|article|contribution|guest|viewpoint|speech|address|lecture|sermon|toast|eulogy|tribute|memorandum|memo|message|telegram|dispatch|cable|testimony|submission|foreword|preface|remarks)$/;
const PERSONAL = /^(?:i|my|me|we|our|us)$/;
/** Lines of those who only report, translate or take pictures. */
const MADE = /^(?:interview|photographs?|photos?|pictures?|translation|translated|edited|report|coverage)$/;

/**
 * Who writes a text, by its byline: "By Ida Brand, envoy of Kalvonia", "An open letter to our neighbours, by Ida Brand, envoy of Kalvonia",
 * "Ida Brand, envoy of Kalvonia" in a line of its own below the title. Empty without one. Cost: the head, and the text up to the first "I".
 *
 * @example bylineOf(scenes, registry)[0]?.name // 'Ida Brand'
 */
export function bylineOf(scenes: readonly Scene[], registry: Registry): Description[] {
  for (const scene of scenes.slice(0, HEAD)) {
    const people = byLine(scene, registry) ?? underTitle(scene, registry);
    if (people.length > 0) return people;
  }
  for (const scene of scenes.slice(1, 3)) {
    const one = inOffice(signatureIn(scene, registry));
    if (one !== null) return scenes.some(isPersonal) ? [one] : [];
  }
  return [];
}

/** "By Ida Brand and Max Roth". */
function byLine({ tokens, groups, ranges }: Scene, registry: Registry): Description[] | null {
  if (tokens[0]?.lower !== 'by' || tokens[1]?.tag !== 'PROPN' || tokens.length > LONGEST_LINE) return null;
  const { last } = ranges[0]!;
  if (groups.some(({ form, first }) => form === 'finite' && first < last)) return null;
  const people = partsOf(tokens, { first: 1, last })
    .map((part) => describeSource(tokens, part, registry))
    .filter(({ name }) => name !== null && name.includes(' '));
  return people.length > 0 ? people : null;
}

/** "An open letter to our neighbours, by [Ida Brand, envoy of Kalvonia]", "Speech of [the foreign minister of Kalvonia, Ida Brand]". */
function underTitle(scene: Scene, registry: Registry): Description[] {
  const { tokens, groups, ranges } = scene;
  // "Address" looks like a verb.
  const isSentence = groups.some(
    ({ form, first }) => form === 'finite' && !WRITTEN.test(tokens[first]!.lower),
  );
  if (tokens.length > LONGEST_LINE || isSentence) return [];
  for (const { first, last } of ranges) {
    const kind = tokens.findIndex(({ lower }, i) => i >= first && i < last && WRITTEN.test(lower));
    if (kind < 0 || tokens.slice(first, kind).some(({ lower }) => MADE.test(lower))) continue;
    for (let i = last - 2; i > kind; i--) {
      if (!/^(?:by|from|of)$/.test(tokens[i]!.lower)) continue;
      if (tokens[i]!.lower === 'of' && i !== kind + 1) continue;
      const one = inOffice(describeSource(tokens, { first: i + 1, last }, registry));
      if (one !== null) return [one];
    }
  }
  return [];
}

/** Somebody with a full name and an office that speaks for one actor. */
function inOffice(one: Description | null): Description | null {
  if (one === null) return null;
  const { name, office, actors, commits, party, person } = one;
  const named = person !== null || name?.includes(' ') === true;
  return named && office !== null && commits && actors.length === 1 && party === null
    ? { ...one, unnamed: false }
    : null;
}

/** Whether the author speaks as "I" or "we". */
const isPersonal = ({ tokens, quote }: Scene): boolean =>
  tokens.some(({ lower }, i) => quote[i]! < 0 && PERSONAL.test(lower));
