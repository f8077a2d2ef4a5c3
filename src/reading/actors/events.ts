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

/** "[The minister] is understood to have refused": of whom something is said is whose position it is. */
function reportedOf(
  { tokens }: Scene,
  { cue, content: [subject, rest, other] }: Selected,
): TokenRange | null {
  if (subject === undefined || rest === undefined || other !== undefined) return null;
  if (subject.last > cue.first || rest.first < cue.last || !/^(?:to|as)$/.test(tokens[rest.first]!.lower))
    return null;
  // "The people around [him] are said"
  if (tokens[subject.first - 1]?.tag === 'ADP' || /^(?:him|them|me|us)$/.test(tokens[subject.first]!.lower))
    return null;
  // "Is said to be a cold place"
  if (tokens[rest.first + 1]?.lower === 'be' && tokens[rest.first + 2]?.tag === 'DET') return null;
  return BELIEVED.test(tokens[cue.last - 1]!.lower) ? subject : null;
}

const BELIEVED = /^(?:said|reported|understood|believed|rumoured|rumored|thought|quoted)$/;

/** Sources and other phrases, in the order of the text. */
export function eventsOf(scene: Scene, selected: readonly Selected[], somebody: Uint8Array): Event[] {
  const events: Event[] = [];
  const taken = zeroBytes(scene.tokens.length);
  for (const [source, each] of selected.entries()) {
    const range = each.source ?? reportedOf(scene, each);
    const { content } = each;
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
