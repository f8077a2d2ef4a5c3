import { firstFrom } from '../first-from.ts';
import type { Span } from '../../documents/span.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import { type ActorMention, actorMentions } from './actor-mentions.ts';

type Place = Pick<Span, 'start' | 'end'>;

/** In how many paragraphs from the head a text tells whom it is about. */
const HEAD = 2;

/** Which actors a text names, and where: asked around a place. */
export interface NamedAround {
  /** Ids of the actors within a stretch, each once, in the order of the text. */
  readonly within: (stretch: Place) => string[];
  /** The sentence that an offset is in, the one before it, and the paragraph. */
  readonly sentence: (offset: number) => Place;
  readonly before: (offset: number) => Place;
  readonly paragraph: (offset: number) => Place;
  /** Ids of the actors of heading and first paragraph, each once; none in a text that is no longer or that is parted. */
  readonly head: readonly string[];
}

/**
 * The actors that a text names, by place. `scenes` are its paragraphs in order, the heading among them. They are looked for when first asked
 * for: many a text has no statement whose actor is open. Cost O(n) once, O(log n + found) for each question.
 */
export function namedAround(
  text: string,
  scenes: readonly Scene[],
  registry: Registry,
  parted: boolean,
): NamedAround {
  let named: readonly ActorMention[] | null = null;
  const allNamed = (): readonly ActorMention[] =>
    (named ??= actorMentions(text, 0, registry).filter(({ role }) => role !== 'person'));
  const paragraphs: Place[] = scenes.map(({ paragraph: { start, end } }) => ({ start, end }));
  const sentences: Place[] = [];
  /** For each sentence the number of its paragraph. */
  const owners: number[] = [];
  for (const [number, { tokens, ranges }] of scenes.entries())
    for (const { first, last } of ranges) {
      sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
      owners.push(number);
    }
  const within = ({ start, end }: Place): string[] => {
    const mentions = allNamed();
    const found = new Set<string>();
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.end <= end; i++)
      found.add(mentions[i]!.actor);
    return [...found];
  };
  let head: readonly string[] | null = null;
  const atHead = (): string[] =>
    scenes.length > HEAD && !parted
      ? [
          ...new Set(
            scenes.slice(0, HEAD).flatMap((scene) => (isAddress(scene) ? [] : within(scene.paragraph))),
          ),
        ]
      : [];
  const at = (places: readonly Place[], offset: number): Place =>
    places[firstFrom(places, offset + 1) - 1] ?? { start: offset, end: offset };
  return {
    within,
    sentence: (offset) => at(sentences, offset),
    before: (offset) => {
      const number = firstFrom(sentences, offset + 1) - 1;
      return number > 0 && owners[number] === owners[number - 1]
        ? sentences[number - 1]!
        : { start: offset, end: offset };
    },
    paragraph: (offset) => at(paragraphs, offset),
    get head() {
      return (head ??= atHead());
    },
  };
}

/** "From: The Harbour Institute, Dorvik" */
const isAddress = ({ tokens }: Scene): boolean =>
  /^(?:from|to|cc)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.text === ':';
