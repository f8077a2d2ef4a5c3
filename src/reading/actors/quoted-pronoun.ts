import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import { byPronoun } from './by-pronoun.ts';
import { type Cast, mention, newCast } from './cast.ts';
import { speakersFrom } from './character.ts';
import { nobody } from './description.ts';
import { describeSource } from './describe-source.ts';
import { somebodyNouns } from './noun-kinds.ts';
import { phrasesIn } from './phrases-in.ts';
import { isPredicate } from './told-of.ts';
import { whoIs } from './who-is.ts';

/** How far back within a quotation somebody may have been named, in tokens. */
const REACH = 200;

/**
 * Whom "he", "she", "it" or "they" means in a quotation: somebody named in it before. Whom the text around it spoke of last is as
 * often the one who is quoted, so that nobody is taken from there. Cost: the tokens of the quotation up to the pronoun.
 *
 * @example quotedPronoun(scene, range, 'he', cast) // of “Brandis called me. He said no,” Arel said: Brandis
 */
export function quotedPronoun(
  scene: Scene,
  source: TokenRange,
  pronoun: string,
  cast: Cast,
  low = 0,
): Speaker[] {
  const { quote, tokens } = scene;
  const number = quote[source.first]!;
  let from = source.first;
  while (from > Math.max(low, source.first - REACH) && quote[from - 1] === number) from--;
  const somebody = somebodyNouns(scene);
  const { self, organisation, alliance } = cast;
  const inside = { ...newCast(cast.registry, cast.date), self, organisation, alliance };
  for (let at = scene.range[from]!; at <= scene.range[source.first]!; at++) {
    const sentence = scene.ranges[at]!;
    inside.now++;
    const range = { first: Math.max(from, sentence.first), last: Math.min(source.first, sentence.last) };
    for (const [i, phrase] of phrasesIn(scene, range, somebody, null).entries()) {
      const description = describeSource(tokens, phrase, cast.registry);
      if (!isPredicate(scene, phrase, description)) mention(inside, description, i === 0);
    }
  }
  const meant = byPronoun(inside, pronoun);
  if (meant === null) return [];
  const { name } = meant;
  if (name === null) return speakersFrom(meant, null);
  const known = whoIs(cast, { ...nobody, name, gender: meant.gender }).characters[0];
  return speakersFrom(known ?? meant, null);
}
