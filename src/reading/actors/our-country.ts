import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import { isPossessive, wordsOf } from './phrase-words.ts';

/** How far after "our" its noun may stand. */
const NEAR = 4;
/** What is said of the country beside "our minister" counts twice what is said in the next sentence, or of its people. */
const BESIDE = 2;
const GOVERNING =
  /^(?:minister|president|premier|chancellor|government|ambassador|treasurer|envoy|parliament)$/;
const PEOPLE =
  /^(?:farmers?|taxpayers?|families|households?|voters?|mothers?|fathers?|lads|readers?|citizens?|workers?|fishermen|drivers?|schools?|pensioners?)$/;
/** "Our ambassador to Kalvonia" is not there at home. */
const ABROAD = /^(?:to|with|from|against)$/;

/**
 * The country of a writer who says no more of it than "our minister": the one that is named beside it most, in the sentence or the next one, and whose
 * people the text speaks of; null without such a minister, and where two are named as often. Cost: the sentences with "our", and O(n) once where a
 * minister follows.
 *
 * @example ourCountry(scenes, registry) // 'Norway' of "Our minister explained why Norway cannot pay."
 */
export function ourCountry(scenes: readonly Scene[], registry: Registry): string | null {
  const points = new Map<string, number>();
  let found = false;
  for (const scene of scenes) {
    const { tokens, quote, range, ranges } = scene;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.lower !== 'our' || quote[i]! >= 0 || !isGoverning(tokens, i)) continue;
      found = true;
      for (const [n, weight] of [BESIDE, 1].entries()) {
        const sentence = ranges[range[i]! + n];
        if (sentence === undefined) continue;
        const states = statesIn(tokens.slice(sentence.first, sentence.last), registry);
        if (states.length === 1) add(points, states[0]!, weight);
      }
    }
  }
  if (!found) return null;
  for (const { tokens } of scenes) for (const actor of peopleIn(tokens, registry)) add(points, actor, 1);
  const [first, second] = [...points].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] < BESIDE || first[1] === second?.[1] ? null : first[0];
}

const add = (points: Map<string, number>, actor: string, weight: number): void => {
  points.set(actor, (points.get(actor) ?? 0) + weight);
};

const isGoverning = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + NEAR).some(({ lower }) => GOVERNING.test(lower));

/** The states that a sentence names, each once. */
function statesIn(words: readonly Token[], registry: Registry): string[] {
  if (words.length === 0) return [];
  const named = actorMentions(wordsOf(words), words[0]!.start, registry).filter(
    ({ actor, role, start, end }) => {
      const at = words.findIndex((word) => word.start >= start);
      return (
        role !== 'person' &&
        // "Kalvonia’s trains" are others’.
        !isPossessive(words.find((word) => word.start >= end)) &&
        registry.actors.get(actor)?.kind === 'state' &&
        !ABROAD.test(words[at - 1]?.lower ?? '')
      );
    },
  );
  return [...new Set(named.map(({ actor }) => actor))];
}

/** Whose farmers, voters and families a paragraph speaks of. */
function peopleIn(tokens: readonly Token[], registry: Registry): string[] {
  if (tokens.length === 0 || !tokens.some(({ lower }) => PEOPLE.test(lower))) return [];
  // Mentions come in the order of the text.
  let at = 0;
  return actorMentions(wordsOf(tokens), tokens[0]!.start, registry).flatMap(({ actor, role, end }) => {
    while (at < tokens.length && tokens[at]!.start < end) at++;
    return role === 'demonym' && PEOPLE.test(tokens[at]?.lower ?? '') ? [actor] : [];
  });
}
