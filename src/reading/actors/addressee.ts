import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import { type Character, characterOf } from './character.ts';
import { wordsOf } from './phrase-words.ts';

const HEAD = 5;
const LONGEST_LINE = 45;
/** How many tokens after "ambassador of Kalvonia" may pass until it is said to whom. */
const REACH = 8;
const ENVOY = /^(?:ambassador|envoy|consul|representative|chargé|minister)$/;
const LETTER = /^(?:letters?|appeal|message|memorandum|address|speech|plea|reply|warning)$/;
const TO =
  /^(?:to|people|president|government|prime|minister|chancellor|premier|readers|citizens|parliament|friends|neighbours|neighbors|foreign|the|of|in|our|my|dear|king|queen|leaders?|voters)$/;

/**
 * The country whose "your minister" is: that an ambassador who writes is sent to ("ambassador of Ruritania to Kalvonia"), or a letter is
 * addressed to ("Letter to the people of Kalvonia", "Dear friends in Kalvonia,"). Null where the head of the text does not tell. Cost: its lines.
 *
 * @example addresseeOf(scenes, registry) // 'Kalvonia'
 */
export function addresseeOf(scenes: readonly Scene[], registry: Registry): string | null {
  for (const { tokens, groups } of scenes.slice(0, HEAD)) {
    if (tokens.length > LONGEST_LINE || groups.some(({ form }) => form === 'finite')) continue;
    const envoy = tokens.findLastIndex(({ lower }) => ENVOY.test(lower));
    const sent = envoy < 0 ? null : postedTo(tokens, envoy, registry);
    if (sent !== null) return sent;
    const letter = tokens[0]?.lower === 'dear' ? 0 : tokens.findIndex(({ lower }) => LETTER.test(lower));
    if (letter < 0) continue;
    let at = letter + 1;
    while (at < tokens.length && TO.test(tokens[at]!.lower)) at++;
    const actor = at > letter + 1 ? namedAt(tokens, at, registry) : null;
    if (actor !== null) return actor;
  }
  return null;
}

function postedTo(tokens: readonly Token[], envoy: number, registry: Registry): string | null {
  for (let i = envoy + 1; i < Math.min(tokens.length - 1, envoy + REACH); i++)
    if (/^(?:to|in|at)$/.test(tokens[i]!.lower))
      return namedAt(tokens, tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1, registry);
  return null;
}

/** The state that is named right here, by its name, its capital or its people. */
function namedAt(tokens: readonly Token[], at: number, registry: Registry): string | null {
  const rest = tokens.slice(at, at + REACH);
  if (rest.length === 0) return null;
  const [mention] = actorMentions(wordsOf(rest), 0, registry);
  return mention !== undefined && mention.start === 0 && registry.actors.get(mention.actor)?.kind === 'state'
    ? mention.actor
    : null;
}

/** Whom a text is addressed to, as one whom "your" can mean. */
export const addresseeIn = ({ addressed }: { readonly addressed: string | null }): Character | null =>
  addressed === null ? null : characterOf({ kind: 'body', actors: [addressed] });
