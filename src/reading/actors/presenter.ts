import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { describeSource } from './describe-source.ts';
import type { Description } from './description.ts';
import { somebodyNouns } from './noun-kinds.ts';
import { phrasesIn } from './phrases-in.ts';

const LONGEST_LINE = 40;
const KINDS =
  /^(?:briefings?|conference|remarks|interview|statement|doorstep|stakeout|hearing|testimony|transcript|questions|q&a)$/;
/** "The Kalvonian foreign minister talks to the Courier" */
const SPEAKS = /^(?:speaks|talks|answers|explains|tells|on)$/;

/** "The spokesperson for the Secretary-General" */
const isHead = (party: Description | null): boolean => /^secretary[- ]general$/i.test(party?.office ?? '');

/**
 * Who speaks in a briefing or an interview, as the lines above it tell: "Noon briefing by the spokeswoman of the Northern Pact", with
 * or without a name; null where they name no office of one country or organisation, or two;
 * without `actors` it is that of the organisation that the text is about. Cost: the lines given.
 *
 * @example presenterOf(scenes.slice(0, 2), registry)?.actors // ['Northern Pact']
 */
export function presenterOf(head: readonly Scene[], registry: Registry): Description | null {
  const found: Description[] = [];
  for (const scene of head) {
    const { tokens, ranges } = scene;
    if (tokens.length > LONGEST_LINE) continue;
    if (!tokens.some(({ lower }) => KINDS.test(lower) || SPEAKS.test(lower))) continue;
    const somebody = somebodyNouns(scene);
    for (const range of ranges)
      for (const phrase of phrasesIn(scene, range, somebody, null)) {
        const subject = phrase.first === range.first && SPEAKS.test(tokens[phrase.last]?.lower ?? '');
        if (!subject && !/^(?:by|with|of)$/.test(tokens[phrase.first - 1]?.lower ?? '')) continue;
        const description = describeSource(tokens, phrase, registry);
        const { name, office, commits, actors, party, person } = description;
        if (person !== null) {
          found.push({ ...description, name: person });
          continue;
        }
        const theirs = party?.actors.length === 1 ? party.actors : actors;
        const isFull = name !== null && name.includes(' ');
        if (office !== null && commits && (theirs.length === 1 || isHead(party)))
          found.push({
            ...description,
            name: isFull ? name : null,
            actors: theirs,
            party: null,
            definite: true,
          });
      }
  }
  const [one, other] = found;
  return one === undefined || other !== undefined ? null : one;
}
