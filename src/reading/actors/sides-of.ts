import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { type ActorMention, actorMentions } from './actor-mentions.ts';

/** A sentence in which the author says who "we" are, in offsets of the document. */
export interface Side {
  readonly start: number;
  readonly end: number;
  /** Id of the actor. */
  readonly actor: string;
}

/** How many characters after "we" are looked at. */
const NEAR = 40;

/**
 * Where a text says who "we" are, outside quotation marks: "we in Ruritania", "we Ruritanians", "as Ruritanians, we", "our
 * country, Ruritania". Cost O(n).
 *
 * @example sidesOf(scenes, registry)[0]?.actor // 'Ruritania'
 */
export function sidesOf(scenes: readonly Scene[], registry: Registry): Side[] {
  const sides: Side[] = [];
  for (const scene of scenes) sidesIn(scene, registry, sides);
  return sides;
}

function sidesIn(scene: Scene, registry: Registry, into: Side[]): void {
  const { tokens, quote } = scene;
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower.length > 3 || quote[i]! >= 0 || !FIRST_PERSON.has(lower)) continue;
    const mention = sideAt(scene, i, registry);
    if (mention === null) continue;
    const { first, last } = scene.ranges[scene.range[i]!]!;
    into.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, actor: mention.actor });
  }
}

const FIRST_PERSON = new Set(['we', 'us', 'our', 'my']);

function sideAt(scene: Scene, at: number, registry: Registry): ActorMention | null {
  const { tokens } = scene;
  const word = tokens[at]!.lower;
  const next = tokens[at + 1];
  if (next === undefined) return null;
  const after = (first: number) => mentionAt(scene, first, registry);
  if (word === 'our' || word === 'my') {
    const own = /^(?:country|nation|homeland|government|people)$/.test(next.lower);
    const from = tokens[at + 2]?.text === ',' ? at + 3 : at + 2;
    return own ? after(from) : null;
  }
  if (next.lower === 'in') return after(tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
  const inhabitants = after(next.text === ',' || next.lower === 'the' ? at + 2 : at + 1);
  if (inhabitants?.role === 'demonym' && inhabitants.text.endsWith('s')) return inhabitants;
  // "As Ruritanians, we"
  if (tokens[at - 1]?.text !== ',' || tokens[at - 3]?.lower !== 'as') return null;
  const own = after(at - 2);
  return own?.role === 'demonym' ? own : null;
}

/** The actor named right here. */
function mentionAt({ tokens }: Scene, first: number, registry: Registry): ActorMention | null {
  const token = tokens[first];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return null;
  let text = '';
  for (let i = first; i < tokens.length && tokens[i]!.end - token.start <= NEAR; i++)
    text += ' '.repeat(tokens[i]!.start - token.start - text.length) + tokens[i]!.text;
  const [mention] = actorMentions(text, token.start, registry);
  return mention !== undefined && mention.start === token.start ? mention : null;
}
