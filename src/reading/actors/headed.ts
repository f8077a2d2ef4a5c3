import { firstFrom } from '../first-from.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Scene } from '../parse/scene.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import { wordsOf } from './phrase-words.ts';

/** A stretch of a text below the name of a country or an organisation, up to the next one; null below any other heading. */
export interface Headed {
  /** Offset of its first paragraph in the document. */
  readonly start: number;
  /** Id of the actor. */
  readonly actor: string | null;
}

/** A heading is no longer; nor is the name of a country with "The" and a stop. */
const LONGEST_HEADING = 10;
const LONGEST_NAME = 6;
/** One name by itself may be anything. */
const FEWEST = 2;
const CLOSES = /^(?:[.:–—-]|--)$/;
const PREFIXES = /^(?:[-–—•*]|\d+|[a-z]|\d+[.)]|[a-z][.)]|[.)])$/;

/**
 * The parts of a text that goes from country to country: "Kalvonia. The foreign minister wants talks." or a line "Kalvonia" above
 * paragraphs. Without at least two such names there are none. The scenes may come in any order. Cost: the first words of each paragraph.
 *
 * @example headedIn(scenes, registry).map(({ actor }) => actor) // ['Norway', 'Sweden', null]
 */
export function headedIn(scenes: readonly Scene[], registry: Registry): readonly Headed[] {
  const parts: Headed[] = [];
  let above: string | null = null;
  let named = 0;
  for (const scene of scenes.toSorted((a, b) => a.paragraph.start - b.paragraph.start)) {
    const { start } = scene.paragraph;
    const label = labelOf(scene, registry);
    if (label !== null) named++;
    if (isHeading(scene)) {
      above = label;
      parts.push({ start, actor: label });
    } else parts.push({ start, actor: label ?? above });
  }
  return named < FEWEST ? [] : parts;
}

/** The actor of the part that an offset is in, or null. Cost O(log n). */
export function headedAt(parts: readonly Headed[], offset: number): string | null {
  return parts[firstFrom(parts, offset + 1) - 1]?.actor ?? null;
}

const isHeading = ({ tokens, groups }: Scene): boolean =>
  tokens.length <= LONGEST_HEADING &&
  groups.every(({ form }) => form !== 'finite') &&
  !/^[.!?]/.test(tokens.at(-1)?.text ?? '');

/** "Kalvonia.", "2. The Kalvonians:" at the head of a paragraph, or alone. */
function labelOf({ tokens }: Scene, registry: Registry): string | null {
  let first = 0;
  while (first < 4 && PREFIXES.test(tokens[first]?.lower ?? '')) first++;
  if (tokens[first]?.lower === 'the') first++;
  const end = endOf(tokens, first) ?? endOfCapitals(tokens, first);
  if (end === null || end === first) return null;
  const words = tokens.slice(first, end);
  const [mention] = actorMentions(wordsOf(words), words[0]!.start, registry);
  const whole =
    mention !== undefined &&
    mention.role !== 'person' &&
    mention.start === words[0]!.start &&
    mention.end === words.at(-1)!.end;
  // "NATO Secretary General" is no heading.
  if (whole && end < tokens.length && !CLOSES.test(tokens[end]!.text)) {
    const actor = registry.actors.get(mention.actor);
    if (actor === undefined || [actor.name, ...actor.aliases].includes(mention.text)) return null;
  }
  // "A Kalvonian:" says something.
  return whole && (mention.role !== 'demonym' || mention.text.endsWith('s')) ? mention.actor : null;
}

/** "KALVONIA" on a line above "President Brand": where the capitals end. */
function endOfCapitals(tokens: readonly Token[], first: number): number | null {
  let end = first;
  while (end < first + LONGEST_NAME && /^\p{Lu}{2,}$/u.test(tokens[end]?.text ?? '')) end++;
  return end > first && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '') ? end : null;
}

function endOf(tokens: readonly Token[], first: number): number | null {
  const to = Math.min(tokens.length, first + LONGEST_NAME);
  for (let i = first; i < to; i++) if (CLOSES.test(tokens[i]!.text) && tokens[i]!.text !== '-') return i;
  return to === tokens.length ? to : null;
}
