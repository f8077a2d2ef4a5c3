import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';
import { wordsOf } from './phrase-words.ts';

/** How many lines at the foot may be a signature, how many tokens each may have, and how many paragraphs stand above it. */
const LINES = 4;
const LONGEST_LINE = 16;
const FEWEST = 2;

/**
 * Who signs a letter or an article at its foot with an office: "Ida Brand, ambassador of Kalvonia", or the name and the office on a line
 * each; null where the last lines are no signature of somebody who holds one. Cost: the last paragraphs.
 */
export function signedBelow(scenes: readonly Scene[], registry: Registry): Description | null {
  let office: Description | null = null;
  for (let number = scenes.length - 1; number >= Math.max(FEWEST, scenes.length - LINES); number--) {
    const scene = scenes[number]!;
    if (!isLine(scene)) return office;
    const { tokens } = scene;
    const first = /^(?:[-–—]|--)$/.test(tokens[0]?.text ?? '') ? 1 : 0;
    if (first === tokens.length) return office;
    const described = describeSource(tokens, { first, last: tokens.length }, registry);
    if (office === null) {
      if (described.office !== null && described.actors.length === 1) office = described;
      // "Dorvik, 3 May" below the name
      else if (described.name !== null || described.office !== null) return null;
      if (office?.name != null) return office;
    } else if (described.name !== null && described.office === null && described.actors.length === 0)
      return { ...office, name: described.name, gender: described.gender };
    else return office;
  }
  return office;
}

/** "For the Bakers’ Guild: Ida Brand, Max Roth" as the last line: in whose name they sign; null where no actor is named so. */
export function signedFor(scenes: readonly Scene[], registry: Registry): string | null {
  const { tokens } = scenes.at(-1) ?? { tokens: [] };
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (scenes.length <= FEWEST || tokens[0]?.text !== 'For' || colon < 2 || colon > LONGEST_LINE) return null;
  const words = tokens.slice(tokens[1]!.lower === 'the' ? 2 : 1, colon);
  if (words.length === 0) return null;
  const [mention] = actorMentions(wordsOf(words), words[0]!.start, registry);
  return mention?.start === words[0]!.start && mention.end === words.at(-1)!.end ? mention.actor : null;
}

/** Without a verb, a stop or quotation marks. */
const isLine = ({ tokens, groups, quote }: Scene): boolean =>
  tokens.length > 0 &&
  tokens.length <= LONGEST_LINE &&
  groups.every(({ form, first }) => form !== 'finite' || tokens[first]!.text === 'May') &&
  quote.every((quotation) => quotation < 0) &&
  !/^[.!?:]/.test(tokens.at(-1)!.text);
