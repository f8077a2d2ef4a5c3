import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Description } from './description.ts';
import { describeSource } from './describe-source.ts';
import { isPossessive } from './phrase-words.ts';

const LONGEST_LINE = 40;
/** How far into a line its kind may stand. */
const OPENING = 7;
const KINDS =
  /^(?:speech|remarks|address|lecture|keynote|toast|intervention|testimony|letter|article|op-ed|comment|commentary|column|opinion|message|words|interview|statement)$/;
const OPENS = /^(?:opens|addresses|speaks|replies|answers|closes|tells|thanks)$/;
const PLACES = /^(?:at|in|to|on|before|during|delivered|given)$/;

/**
 * Who gives a speech or writes a letter, as its heading tells with their office: "Remarks by Ida Brand, foreign minister of Kalvonia, at the
 * Harbour Club"; null for any other heading. Cost: the lines given.
 */
export function speechBy(head: readonly Scene[], registry: Registry): Description | null {
  for (const { tokens, groups, ranges, bracket } of head) {
    const { last: end } = ranges[0] ?? { last: 0 };
    // "Address" looks like a verb.
    const isVerb = (at: number) => at < end && bracket[at] !== 1 && !KINDS.test(tokens[at]!.lower);
    if (tokens.length > LONGEST_LINE) continue;
    const opener = fullTextBy(tokens, registry);
    if (opener !== null) return opener;
    if (groups.some(({ form, first }) => form === 'finite' && isVerb(first))) continue;
    const kind = tokens.findIndex(({ lower }, i) => i < OPENING && KINDS.test(lower));
    const owned = isPossessive(tokens[kind - 1])
      ? describeSource(tokens, { first: 0, last: kind - 1 }, registry)
      : null;
    const owner = owned === null ? null : ofHolder(owned, registry);
    if (owner !== null) return owner;
    const link = tokens.findIndex(({ lower }, i) => i > kind && /^(?:by|of|from)$/.test(lower));
    if (kind < 0 || link < 0 || link > kind + 3) continue;
    let last = link + 1;
    while (last < end && !PLACES.test(tokens[last]!.lower) && !/^[.:;–—]/.test(tokens[last]!.text)) last++;
    if (last === link + 1) continue;
    const speaker = inOffice(describeSource(tokens, { first: link + 1, last }, registry));
    if (speaker !== null) return speaker;
  }
  return null;
}

/** "Full text: the king of Kalvonia opens the council": who begins the line after the colon. */
function fullTextBy(tokens: Scene['tokens'], registry: Registry): Description | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 3 || tokens[colon - 1]!.lower !== 'text') return null;
  let last = colon + 1;
  while (last < tokens.length && !PLACES.test(tokens[last]!.lower) && !OPENS.test(tokens[last]!.lower))
    last++;
  return inOffice(describeSource(tokens, { first: colon + 1, last }, registry));
}

/** Who speaks for one actor by their office; null for anybody else. */
function inOffice(described: Description): Description | null {
  const { office, commits, actors, person } = described;
  return office !== null && commits && (actors.length === 1 || person !== null)
    ? { ...described, unnamed: false }
    : null;
}

/** "The chancellor’s speech": with the country where the words name it, or where one person of the registry alone holds the office. */
function ofHolder(owner: Description, registry: Registry): Description | null {
  const { office, name, commits, actors, person, pronoun } = owner;
  if (!commits || pronoun !== null) return null;
  if (person !== null || (office !== null && actors.length === 1)) return { ...owner, unnamed: false };
  if (office === null || name !== null) return null;
  const holders = [...registry.actors.values()].filter(({ offices }) =>
    offices.some(({ title }) => title.toLowerCase() === office.toLowerCase()),
  );
  const [one, other] = holders;
  return one === undefined || other !== undefined ? null : { ...owner, person: one.id, unnamed: false };
}
