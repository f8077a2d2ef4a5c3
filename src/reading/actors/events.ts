import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import { zeroBytes } from '../zeros.ts';
import { phrasesIn } from './phrases-in.ts';

interface Event {
  readonly at: number;
  readonly range: TokenRange;
  /** Number of the attribution whose source it is; -1 for a mere mention. */
  readonly source: number;
  /** "And" joins it to the event before. */
  readonly joined: boolean;
}

export const PERSONAL = new Set('he she him her his'.split(' '));

/** "The minister, [she] says, called": whom a pronoun means is not whom it speaks of, so that it comes before what is said. */
function saidFrom(
  { tokens, range, groupAt }: Scene,
  { first, last }: TokenRange,
  content: readonly TokenRange[],
): number {
  if (last - first > 1 || !PERSONAL.has(tokens[first]!.lower)) return first;
  const before = content.find(
    (part) => part.last <= first && part.last >= first - 1 && range[part.first] === range[first],
  );
  if (before === undefined || tokens[before.first]!.tag === 'PRON') return first;
  // What is said breaks off before its verb.
  for (let i = before.first; i < before.last; i++)
    if (groupAt[i]! >= 0 || tokens[i]!.text === ':') return first;
  return before.first;
}

/** Sources and other phrases, in the order of the text. */
export function eventsOf(scene: Scene, selected: readonly Selected[], somebody: Uint8Array): Event[] {
  const events: Event[] = [];
  const taken = zeroBytes(scene.tokens.length);
  for (const [source, { source: range, content }] of selected.entries()) {
    if (range === null) continue;
    taken.fill(1, range.first, range.last);
    events.push({ at: saidFrom(scene, range, content), range, source, joined: false });
  }
  for (const sentence of scene.ranges)
    for (const phrase of phrasesIn(scene, sentence, somebody, taken))
      events.push({ at: phrase.first, range: phrase, source: -1, joined: phrase.joined });
  // Most are in order already.
  const ordered = events.every(({ at }, i) => i === 0 || events[i - 1]!.at <= at);
  return ordered ? events : events.toSorted((a, b) => a.at - b.at);
}
