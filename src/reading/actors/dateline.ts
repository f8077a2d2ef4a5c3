import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import { wordsOf } from './phrase-words.ts';

/** In how many paragraphs from the head a dateline is sought, and how many tokens it may have. */
const HEAD = 4;
const LONGEST = 16;

/**
 * The country that a dispatch is sent from: whose capital stands in its dateline ("DORVIK, 3 May (Wire) - The port", "Dorvik, Tuesday.
 * -- The port"); null without one. Cost: some tokens of the first paragraphs.
 */
export function homeOf(scenes: readonly Scene[], registry: Registry): string | null {
  for (const { tokens } of scenes.slice(0, HEAD)) {
    const dash = tokens.findIndex(({ text }, i) => i < LONGEST && /^(?:[-–—]|--)$/.test(text));
    if (dash < 1 || tokens[dash - 1]!.end === tokens[dash]!.start) continue;
    const before = tokens.slice(0, dash);
    const [mention] = actorMentions(wordsOf(before), 0, registry);
    if (mention?.role !== 'capital' || mention.start > 0) continue;
    const after = tokens.find(({ start }) => start >= tokens[0]!.start + mention.end);
    const inCapitals = mention.text === mention.text.toUpperCase();
    // "Dorvik – a town of salt" is no dateline.
    if (inCapitals || after?.text === ',' || after?.text === '(') return mention.actor;
  }
  return null;
}
