import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { actorMentions } from './actor-mentions.ts';

const LONGEST_LINE = 24;
const ASSEMBLY =
  /^(?:parliament|commons|senate|assembly|congress|diet|chamber|bundestag|duma|storting|riksdag|folketing|knesset|sejm|cortes|hansard|legislature|cabinet)$/;
const SESSION =
  /^(?:questions?|answers|debate|sitting|session|hearing|committee|plenary|record|proceedings|oral|minutes|reading|statement)$/;

/**
 * Whose parliament a record is of, as a line above it tells: "Dorvik Assembly: questions to ministers", "Kalvonian Senate, 3 May". Null where
 * it names no state, or two. Cost: the lines given.
 *
 * @example assemblyOf(scenes.slice(0, 3), registry) // 'Kalvonia'
 */
export function assemblyOf(head: readonly Scene[], registry: Registry): string | null {
  for (const { tokens, groups } of head) {
    if (tokens.length > LONGEST_LINE || groups.some(({ form }) => form === 'finite')) continue;
    const at = tokens.findIndex(({ lower }) => ASSEMBLY.test(lower));
    const ends = tokens.at(-1)?.text === '.';
    if (at < 0 || (ends && !tokens.some(({ lower }) => SESSION.test(lower)))) continue;
    // A capital before "Commons" looks like part of a longer name.
    const states = new Set(
      tokens
        .flatMap(({ text }) => actorMentions(text, 0, registry))
        .map(({ actor }) => actor)
        .filter((actor) => registry.actors.get(actor)?.kind === 'state'),
    );
    const [one, other] = states;
    if (one !== undefined && other === undefined) return one;
  }
  return null;
}
