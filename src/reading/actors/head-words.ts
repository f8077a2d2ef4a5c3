import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mentions.ts';
import {
  bodyNouns,
  genderOfNoun,
  jointBodies,
  peopleNouns,
  personNouns,
  thingNouns,
  vagueNouns,
} from './noun-classes.ts';
import { titles } from './office-words.ts';
import { joined, singular, within } from './phrase-words.ts';

export const TWO = new Set(['both', 'pair', 'couple', 'duo', 'two']);

export const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const AGENTS = /(?:er|or|ist|ian|ant|ent|ee|eer|yst)$/;

const NO_AGENTS = new Set(
  'letter paper newspaper offer order number member matter power poster answer dinner tower chapter computer career factor sector error moment event statement document percent agreement movement comment argument government parliament department committee'.split(
    ' ',
  ),
);

/** Whether "a ..." is somebody: an interpreter, a friend. */
export const isPerson = (noun: string | null): boolean =>
  noun !== null &&
  !thingNouns.has(noun) &&
  !bodyNouns.has(noun) &&
  (personNouns.has(noun) ||
    vagueNouns.has(noun) ||
    genderOfNoun(noun) !== null ||
    noun === 'friend' ||
    (AGENTS.test(noun) && !NO_AGENTS.has(noun) && !noun.endsWith('ment')));

/** "The Kalvonians" */
export const isPeople = (head: readonly Token[], [mention]: readonly ActorMention[]): boolean =>
  mention?.role === 'demonym' && head.at(-1)!.end === mention.end && /(?:s|men)$/.test(mention.text);

/** The last common noun before a preposition or comma. */
export function headNoun(tokens: readonly Token[], mentions: readonly ActorMention[]): string | null {
  let end = 1;
  while (end < tokens.length && tokens[end]!.tag !== 'ADP' && tokens[end]!.text !== ',') end++;
  for (let i = end - 1; i >= 0; i--)
    if (tokens[i]!.tag === 'NOUN' && !within(tokens[i]!, mentions))
      return tokens[i - 1]?.lower === 'opposite' ? 'counterpart' : singular(tokens[i]!.lower);
  const last = tokens[end - 1]!;
  // "The Ministry", "Ruritania’s Ministry of Defence"
  if (last.tag !== 'PROPN' || within(last, mentions)) return null;
  if (bodyNouns.has(last.lower) || jointBodies.has(last.lower)) return last.lower;
  // "The Ministers", "the Heads of State"
  const many = peopleNouns.has(last.lower) || /^(?:heads|parties|states|participants)$/.test(last.lower);
  return many && (tokens[0]!.tag === 'DET' || end === 1) ? singular(last.lower) : null;
}

/** "Max Roth, a [baker]", but not "a former baker". */
export function tradeOf(head: readonly Token[]): string | null {
  const comma = head.findIndex(({ text }) => text === ',');
  const told = comma < 1 ? [] : head.slice(comma + 1);
  if (!INDEFINITE.has(told[0]?.lower ?? '') || told.some(({ lower }) => lower === 'former')) return null;
  return headNoun(told, []);
}

export function genderIn(tokens: readonly Token[]): 'he' | 'she' | null {
  for (const { lower } of tokens) {
    const gender = titles.get(lower) ?? genderOfNoun(lower);
    if (gender !== null) return gender;
  }
  return null;
}

export function countOf(tokens: readonly Token[]): number | null {
  const [first, second] = tokens;
  if (TWO.has(first!.lower)) return first!.lower === 'two' ? null : 2;
  if (first!.lower !== 'the' || second === undefined) return null;
  if (TWO.has(second.lower)) return 2;
  const number = NUMBERS.indexOf(second.lower);
  return number > 1 ? number : null;
}

/** "The 61-year-old", or "Tanner, 61". */
export function ageOf(tokens: readonly Token[]): string | null {
  if (tokens.every(({ tag }) => tag !== 'NUM')) return null;
  for (let i = 1; i + 1 < tokens.length; i++)
    if (
      tokens[i]!.text === ',' &&
      /^\d{2}$/.test(tokens[i + 1]!.text) &&
      /^,?$/.test(tokens[i + 2]?.text ?? '')
    )
      return tokens[i + 1]!.text;
  const words = joined(tokens, 0, Math.min(tokens.length, 7)).toLowerCase();
  return /^the (\d{2})-year-old\b/.exec(words)?.[1] ?? null;
}

export function orderOf(tokens: readonly Token[]): 'former' | 'latter' | null {
  if (tokens.length !== 2 || tokens[0]!.lower !== 'the') return null;
  const { lower } = tokens[1]!;
  return lower === 'former' || lower === 'latter' ? lower : null;
}
