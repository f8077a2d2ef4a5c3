import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import { assemblyOf } from './assembly-of.ts';
import { wordsOf } from './phrase-words.ts';

/** In how many paragraphs from the head a dateline is sought, and how many tokens it may have. */
const HEAD = 4;
const LONGEST = 16;

/**
 * The country that a text is sent from or all about: whose capital stands in its dateline ("DORVIK, 3 May (Wire) - The port", "Dorvik,
 * Tuesday. -- The port") or byline ("By Ida Brand in Dorvik"), or the only one that heading and first paragraph name, or whose parliament
 * sits (`assemblyOf`); null without one.
 * Cost: the first paragraphs.
 */
export function homeOf(title: Scene | null, scenes: readonly Scene[], registry: Registry): string | null {
  const head = scenes.slice(0, HEAD);
  for (const { tokens } of head) {
    const place = datelineOf(tokens, registry) ?? bylinePlace(tokens, registry);
    if (place !== null) return place;
  }
  const assembly = assemblyOf(title === null ? head : [title, ...head], registry);
  if (assembly !== null) return assembly;
  return subjectOf(title === null ? head : [title, ...head], registry);
}

function datelineOf(tokens: readonly Token[], registry: Registry): string | null {
  // "(Tass-Delo) -"
  const dash = tokens.findIndex(
    ({ text, start }, i) => i > 0 && i < LONGEST && /^(?:[-–—]|--)$/.test(text) && tokens[i - 1]!.end < start,
  );
  if (dash < 1) return null;
  const before = tokens.slice(0, dash);
  const [mention] = actorMentions(wordsOf(before), 0, registry);
  if (mention?.role !== 'capital' || mention.start > 0) return null;
  const after = tokens.find(({ start }) => start >= tokens[0]!.start + mention.end);
  const inCapitals = mention.text === mention.text.toUpperCase();
  // "Dorvik – a town of salt" is no dateline.
  return inCapitals || after?.text === ',' || after?.text === '(' ? mention.actor : null;
}

/** "By Ida Brand in Dorvik", "From our correspondent at the White House" */
function bylinePlace(tokens: readonly Token[], registry: Registry): string | null {
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  const opens = tokens[0]!.lower === 'by' || (tokens[0]!.lower === 'from' && tokens[1]?.lower === 'our');
  const link = tokens.findLastIndex(({ lower }) => lower === 'in' || lower === 'at');
  if (!opens || link < 1) return null;
  const [mention] = actorMentions(wordsOf(tokens.slice(link + 1)), 0, registry);
  return mention?.role === 'capital' || mention?.role === 'government' ? mention.actor : null;
}

/** The only country that the heading and the first paragraph of some length name, the heading among them. */
function subjectOf(head: readonly Scene[], registry: Registry): string | null {
  const [title, ...rest] = head;
  const lead = rest.find(({ tokens }) => tokens.length > LONGEST);
  if (title === undefined || lead === undefined || title.tokens.length === 0) return null;
  const named = (scene: Scene) =>
    actorMentions(wordsOf(scene.tokens), 0, registry)
      .filter(({ actor }) => registry.actors.get(actor)?.kind === 'state')
      .map(({ actor }) => actor);
  const [one, ...others] = named(title);
  if (one === undefined || title.tokens.length > LONGEST) return null;
  return [...others, ...named(lead)].every((actor) => actor === one) ? one : null;
}
