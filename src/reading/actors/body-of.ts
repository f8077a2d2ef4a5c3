import type { Cast } from './cast.ts';
import { type Character, characterOf } from './character.ts';
import type { Description } from './description.ts';
import { type Identity, UNKNOWN, found } from './identity.ts';
import { bodyNouns, genderOfNoun, isPersonNoun, legislatures, stateNouns } from './noun-classes.ts';

/** A country or organisation, or a body of its own: "the Ruritanian foreign ministry", "Polish officials". */
export function body(cast: Cast, actor: string, { noun, plural, actors }: Description): Character {
  const many = plural && actors.length === 1 && noun !== null;
  const own =
    noun !== null && bodyNouns.has(noun) && !stateNouns.has(noun) ? ` ${noun} ` : many ? ` ${noun} ` : ' ';
  const kind = many ? 'many' : 'body';
  const commits = noun === null || !legislatures.has(noun);
  return (
    cast.characters.findLast(
      (each) =>
        each.kind === kind && each.actors[0] === actor && each.nouns === own && each.members.length === 0,
    ) ?? characterOf({ kind, actors: [actor], nouns: own, commits })
  );
}

export function nameless({ plural, unnamed, noun, gender, definite, commits }: Description): Identity {
  const nouns = noun === null ? ' ' : ` ${noun} `;
  if (plural) return found(characterOf({ kind: 'many', nouns }));
  if (noun !== null && bodyNouns.has(noun)) return found(characterOf({ kind: 'body', nouns }));
  if (unnamed) return found(characterOf({ kind: 'person', nouns, gender, commits }));
  if (isPersonNoun(noun) || (noun !== null && genderOfNoun(noun) !== null))
    return found(characterOf({ kind: 'person', nouns, gender: gender ?? genderOfNoun(noun) }));
  if (definite && noun !== null) return found(characterOf({ kind: 'thing', nouns }));
  return UNKNOWN;
}
