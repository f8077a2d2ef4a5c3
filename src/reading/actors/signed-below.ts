import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Description } from './description.ts';
import { wordsOf } from './phrase-words.ts';
import { signatureIn } from './signature.ts';

/** How many lines at the foot may be a signature, and how many paragraphs stand above it. */
const LINES = 4;
const FEWEST = 2;
/** How far after "For" the colon may stand. */
const LONGEST_NAME = 16;

/**
 * Who signs a letter or an article at its foot with an office: "Ida Brand, ambassador of Kalvonia", or the name and the office on a line
 * each; null where the last lines are no signature of somebody who holds one. Cost: the last paragraphs.
 */
export function signedBelow(
  scenes: readonly Scene[],
  registry: Registry,
  fewest = FEWEST,
): Description | null {
  let office: Description | null = null;
  for (let number = scenes.length - 1; number >= Math.max(fewest, scenes.length - LINES); number--) {
    const described = signatureIn(scenes[number]!, registry);
    if (described === null) return office;
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
  if (scenes.length <= FEWEST || tokens[0]?.text !== 'For' || colon < 2 || colon > LONGEST_NAME) return null;
  const words = tokens.slice(tokens[1]!.lower === 'the' ? 2 : 1, colon);
  if (words.length === 0) return null;
  const [mention] = actorMentions(wordsOf(words), words[0]!.start, registry);
  return mention?.start === words[0]!.start && mention.end === words.at(-1)!.end ? mention.actor : null;
}
