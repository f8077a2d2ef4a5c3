import type { Speaker } from '../attribution.ts';
import { grownLeft, grownRight, phraseStart } from '../parse/noun-phrases.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { TokenRange } from '../text/sentences.ts';
import { behalfAround } from './behalf.ts';
import { type Cast, mention, speakersOf } from './cast.ts';
import { type Description, describeSource } from './describe-source.ts';

interface Event {
  readonly at: number;
  readonly range: TokenRange;
  /** Number of the attribution whose source it is; -1 for a mere mention. */
  readonly source: number;
  readonly description: Description;
}

/**
 * Who is behind each source of a paragraph, in the order of `selected`; empty where nobody fits. The cast follows the
 * text: what is named earlier can be meant later, and of a sentence its last source and its first subject come first to mind.
 */
export function resolveSpeakers(scene: Scene, selected: readonly Selected[], cast: Cast): Speaker[][] {
  const speakers: Speaker[][] = selected.map(() => []);
  const events = eventsOf(scene, selected, cast);
  let next = 0;
  for (const { last } of scene.ranges) {
    let topic: Description | null = null;
    while (next < events.length && events[next]!.at < last) {
      const { source, description } = events[next++]!;
      if (source >= 0) speakers[source] = speakersOf(cast, description);
      else mention(cast, description);
      if (description.pronoun === null && (source >= 0 || topic === null)) topic = description;
    }
    if (topic !== null) mention(cast, topic);
  }
  return speakers;
}

/** Sources and other names, in the order of the text. */
function eventsOf(scene: Scene, selected: readonly Selected[], cast: Cast): Event[] {
  const events: Event[] = [];
  const taken = new Uint8Array(scene.tokens.length);
  for (const [source, { source: range }] of selected.entries()) {
    if (range === null) continue;
    taken.fill(1, range.first, range.last);
    const description = describeSource(scene.tokens, antecedent(scene, range), cast.registry);
    const behalf = description.behalf ?? behalfAround(scene, range, cast.registry);
    events.push({ at: range.first, range, source, description: { ...description, behalf } });
  }
  for (let i = scene.tokens.length - 1; i >= 0; i--) {
    if (scene.tokens[i]!.tag !== 'PROPN' || taken[i] === 1 || scene.quote[i]! >= 0) continue;
    const low = scene.ranges[scene.range[i]!]!.first;
    const first = phraseStart(scene, i, low);
    const range = withApposition(scene, first, i + 1);
    i = first;
    if (taken[first] === 1) continue;
    const description = describeSource(scene.tokens, range, cast.registry);
    // A capital begins every sentence: one word there need not be a name.
    const opening =
      first === low &&
      range.last - first === 1 &&
      description.person === null &&
      description.actors.length === 0;
    if (opening) continue;
    if (description.name !== null || description.office !== null || description.actors.length > 0)
      events.push({ at: first, range, source: -1, description });
  }
  return events.toSorted((a, b) => a.at - b.at);
}

/** "Karl Lund, the Danish minister, rose": an article after the comma tells more of the same. */
function withApposition(scene: Scene, first: number, last: number): TokenRange {
  const { tokens } = scene;
  if (tokens[last]?.text !== ',' || !/^(?:the|a|an)$/.test(tokens[last + 1]?.lower ?? ''))
    return { first, last };
  const { last: high } = scene.ranges[scene.range[first]!]!;
  return grownRight(scene, first, high) ?? { first, last };
}

/** "Pistorius, who said": the relative pronoun stands for the phrase before it. */
function antecedent(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene;
  if (range.last - range.first !== 1 || !/^(?:who|which|that)$/.test(tokens[range.first]!.lower))
    return range;
  const low = scene.ranges[scene.range[range.first]!]!.first;
  let at = range.first - 1;
  while (at >= low && /^(?:,|-|–|—)$/.test(tokens[at]!.text)) at--;
  if (at < low || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[at]!.tag)) return range;
  const start = phraseStart(scene, at, low);
  return { first: grownLeft(scene, start, low), last: at + 1 };
}
