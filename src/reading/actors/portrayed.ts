import type { Scene } from '../parse/scene.ts';
import type { Registry } from '../../coding/registry/index.ts';
import { actorMentions } from './actor-mentions.ts';
import { wordsOf } from './phrase-words.ts';
import type { Cast } from './cast.ts';
import type { Character } from './character.ts';
import { namePartsOf, sameName } from './same-name.ts';

/** In how many lines from the head it is told, and how many tokens they may have. */
const HEAD = 4;
const LONGEST_LINE = 40;
const WITH = /^(?:day|week|month|year|morning|afternoon|evening|night|hour|walk|lunch|breakfast|dinner|tea)$/;

/**
 * Whom a text portrays, as a line at its head tells: "A portrait of Ida Brand", "Profile: Ida Brand", "A week with Ida Brand", or the one person
 * of the registry that its title names; the full name, or null for any other text. Cost: the first lines.
 *
 * @example portrayedIn(scenes, registry) // 'Ida Brand'
 */
export function portrayedIn(scenes: readonly Scene[], registry: Registry): string | null {
  const title = scenes[0]?.tokens ?? [];
  const mentions = title.length === 0 ? [] : actorMentions(wordsOf(title), 0, registry);
  const named = mentions.filter(({ role }) => role === 'person');
  if (named.length === 1 && title.length <= LONGEST_LINE) return named[0]!.actor;
  for (const { tokens } of scenes.slice(0, HEAD)) {
    if (tokens.length > LONGEST_LINE) continue;
    for (let i = 0; i + 2 < tokens.length; i++) {
      const { lower } = tokens[i]!;
      const next = tokens[i + 1]!;
      const opens =
        (/^(?:portrait|profile)$/.test(lower) && (next.lower === 'of' || next.text === ':')) ||
        (next.lower === 'with' && WITH.test(lower));
      const name = opens ? nameAt(tokens, i + 2) : null;
      if (name !== null) return name;
    }
  }
  return null;
}

function nameAt(tokens: Scene['tokens'], first: number): string | null {
  let last = first;
  while (tokens[last]?.tag === 'PROPN') last++;
  return last > first + 1
    ? tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' ')
    : null;
}

/** Whom "she" means in a portrait where nothing else tells: whom it portrays; null where that is nobody called so. */
export function portrayed(cast: Cast, gender: 'he' | 'she'): Character | null {
  const { portrayed: name, characters } = cast;
  if (name === null) return null;
  const parts = namePartsOf(name);
  const one = characters.findLast(
    (each) =>
      each.kind === 'person' && each.name !== null && sameName(parts, namePartsOf(each.name)) === 'same',
  );
  return one === undefined || (one.gender !== null && one.gender !== gender) ? null : one;
}
