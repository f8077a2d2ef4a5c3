import type { Speaker } from '../attribution.ts';
import type { Scene } from '../parse/scene.ts';
import type { Selected } from '../parse/select.ts';
import type { Token } from '../text/tokens.ts';
import type { Found } from './find-nested.ts';

const ENDS: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'VERB', 'AUX', 'PUNCT']);

const SELF = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves|you|your|yours)$|^(?:i|we|you)['’]/;
const THIRD = new Set('he she they it his her hers their theirs its him them'.split(' '));
const HE =
  /^(?:he|his|him|mr|mr\.|sir|lord|king|prince|duke|brother|father|son|husband|man|boy|spokesman|chairman|congressman|businessman)$/;
const SHE =
  /^(?:she|her|hers|mrs|mrs\.|ms|ms\.|miss|lady|queen|princess|duchess|sister|mother|daughter|wife|woman|girl|spokeswoman|chairwoman|congresswoman|businesswoman)$/;
const PERSON =
  /^(?:minister|president|premier|chancellor|ambassador|envoy|general|admiral|mayor|governor|senator|secretary|spokesperson|official|diplomat|adviser|advisor|analyst|expert|author|leader|director|candidate|judge|lawyer|professor)$/;

/**
 * Whether what was found within speech is the speaker's own position and nobody else's: "I" and "we" in a quotation, at
 * another time too; "he" in indirect speech, where it can be the speaker; the speaker by name, or the body they speak
 * for. "You" is whoever listens, and counts for nobody. Outside quotation marks "I" is the author, whom nobody reports.
 */
export function isOwn(
  outerScene: Scene,
  outer: Selected,
  speakers: readonly Speaker[],
  scene: Scene,
  found: Found,
): boolean {
  const source = wordsOf(scene, found.source);
  const first = source[0]!.lower;
  if (source.length === 1 && SELF.test(first)) return true;
  const by = outer.source === null ? [] : wordsOf(outerScene, outer.source);
  if (source.length === 1 && THIRD.has(first)) return !found.spoken && canMean(first, by, speakers);
  return isNamed(source, by, speakers);
}

/** Whether a pronoun in indirect speech can be who speaks. */
function canMean(pronoun: string, by: readonly Token[], speakers: readonly Speaker[]): boolean {
  if (by.length === 0) return false;
  const has = (words: RegExp) => by.some(({ lower }) => words.test(lower));
  const head = headOf(by);
  const several =
    speakers.length > 1 || has(/^(?:and|they)$/) || (head.tag === 'NOUN' && head.lower.endsWith('s'));
  const [speaker] = speakers;
  // "The Post" is no person, whoever it is taken for.
  const named = speaker?.name != null && by[0]!.tag !== 'DET';
  const person = has(HE) || has(SHE) || has(PERSON) || speaker?.office != null;
  if (/^(?:he|his|him)$/.test(pronoun)) return !several && !has(SHE);
  if (/^(?:she|her|hers)$/.test(pronoun)) return !several && !has(HE);
  if (/^(?:it|its)$/.test(pronoun)) return !several && !person;
  return several || !(person || named);
}

/** "Majorities" of "large majorities of those asked". */
function headOf(by: readonly Token[]): Token {
  let head = by[0]!;
  for (const token of by) {
    if (token !== by[0] && ENDS.has(token.tag)) break;
    head = token;
  }
  return head;
}

/** Whom somebody who holds an office or counts for a country speaks for where they name it so. */
const BODY = new Set('alliance coalition country government nation parliament party state union'.split(' '));

/** "Arel said that Arel", "the minister of Zenda said that Zenda", "her spokesman said that Arel". */
function isNamed(source: readonly Token[], by: readonly Token[], speakers: readonly Speaker[]): boolean {
  const comma = source.findIndex(({ text }) => text === ',');
  const words = (comma < 0 ? source : source.slice(0, comma)).filter(
    ({ tag, lower }) =>
      tag !== 'DET' && tag !== 'PART' && !/^['’]s?$|^(?:my|our|his|her|its|their)$/.test(lower),
  );
  if (words.length === 0) return false;
  const holdsOffice =
    speakers.some(({ actor, office }) => actor !== null || office !== null) ||
    by.some(({ lower }) => PERSON.test(lower));
  if (words.length === 1 && BODY.has(words[0]!.lower) && holdsOffice) return true;
  const names = words.filter(({ tag }) => tag === 'PROPN');
  const head = (names.length > 0 ? names : words).at(-1)!;
  if (speakers.some(({ name }) => name?.split(' ').at(-1) === head.text)) return true;
  return words.every((word) => by.some(({ lower }) => lower === word.lower));
}

const wordsOf = ({ tokens }: Scene, { first, last }: { first: number; last: number }) =>
  tokens.slice(first, last);
