import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import type { Description } from './description.ts';
import { genderIn } from './head-words.ts';
import { nameIn } from './name-in.ts';
import { officeIn } from './office-in.ts';
import { officeModifiers, officePortfolios } from './office-words.ts';
import { wordsOf } from './phrase-words.ts';

/** What stands in brackets after a name has no more tokens. */
const LONGEST = 9;

/**
 * With what stands in brackets after a source: the name of an office’s holder ("The Minister for Trade (Ms Brand)"), the country of a
 * delegate ("Mr Roth (Kalvonia)"), or what somebody is in charge of ("Ms Brand (Foreign Affairs)", "Mr Roth (Prime Minister)").
 */
export function withBrackets(
  { tokens }: Scene,
  { first, last }: TokenRange,
  description: Description,
  registry: Registry,
): Description {
  const { name, office, actors } = description;
  if ((name === null) === (office === null) && actors.length > 0) return description;
  let opening = first + 1;
  while (opening <= last && tokens[opening]?.text !== '(') opening++;
  if (opening > last) return description;
  const length = tokens
    .slice(opening + 1, opening + 1 + LONGEST)
    .findIndex(({ text }) => text.startsWith(')'));
  if (length < 1) return description;
  const words = tokens.slice(opening + 1, opening + 1 + length);
  if (name === null) return office === null ? description : heldBy(description, words);
  const mentions = actorMentions(wordsOf(words), words[0]!.start, registry);
  const [mention, other] = mentions;
  if (mention !== undefined)
    return actors.length === 0 &&
      !isCrew(description) &&
      other === undefined &&
      /^(?:name|alias)$/.test(mention.role) &&
      mention.start === words[0]!.start &&
      mention.end === words.at(-1)!.end
      ? { ...description, actors: [mention.actor] }
      : description;
  if (office !== null) return description;
  const held = officeIn(words, mentions);
  if (held !== null && held.first === 0) return { ...description, office: held.text, commits: held.commits };
  return words.every(isPortfolio)
    ? { ...description, office: `Minister for ${wordsOf(words).trim()}` }
    : description;
}

/** "Present: Kalvonia (Mr Max Roth, chair), Orsinia (Ms Brand)": whose delegate a name in brackets is; null where another word is before. */
export function delegateOf(
  { tokens, ranges, range }: Scene,
  { first }: TokenRange,
  { name, actors, commits }: Description,
  registry: Registry,
): string | null {
  if (tokens[first - 1]?.text !== '(' || name === null || actors.length > 0 || !commits) return null;
  const low = ranges[range[first]!]!.first;
  let from = first - 1;
  while (from > low && /^(?:PROPN|DET|ADP)$/.test(tokens[from - 1]!.tag) && first - from < LONGEST) from--;
  if (from === first - 1) return null;
  const words = tokens.slice(from, first - 1);
  const mention = actorMentions(wordsOf(words), words[0]!.start, registry).at(-1);
  return mention !== undefined &&
    /^(?:name|alias)$/.test(mention.role) &&
    mention.end === words.at(-1)!.end &&
    words.every((word) => word.lower === 'the' || word.start >= mention.start)
    ? mention.actor
    : null;
}

/** "Commander Ida Brand (Kalvonia)", "the engineer Max Roth (Orsinia)": where they come from, not for whom they speak. */
const isCrew = ({ office, trade }: Description): boolean =>
  trade !== null || /^(?:commander|captain|pilot|engineer)$/i.test(office ?? '');

function heldBy(description: Description, words: readonly Token[]): Description {
  const name = nameIn(words, [], null);
  return name === null || !words.every(({ tag }) => /^(?:PROPN|NOUN|PUNCT|ADJ)$/.test(tag))
    ? description
    : { ...description, name: name.text, gender: description.gender ?? genderIn(words) };
}

const isPortfolio = ({ lower, text }: Token): boolean =>
  lower === 'and' ||
  lower === '&' ||
  (/^\p{Lu}/u.test(text) && (officePortfolios.has(lower) || officeModifiers.has(lower)));
