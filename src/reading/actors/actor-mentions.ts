import type { Span } from '../../documents/span.ts';
import { lookalikes, type NameRole, normaliseName, type Registry } from '../../coding/registry/index.ts';
import { sentenceOpeners } from '../text/abbreviations.ts';
import { beginsWithCapital } from '../text/capital.ts';
import { type NameWord, nameWords, normalised } from './name-words.ts';

/** Where a text names an actor, and how. */
export interface ActorMention extends Span {
  /** Id of the actor. */
  readonly actor: string;
  readonly role: NameRole | 'person';
}

/** Normalised names that only look like an actor's -> words in them, by their first word. */
const others = new Set(lookalikes.map(normaliseName));
const longestOther = longestByFirst(others);
/** First word of a name -> words in the longest name that begins with it. */
const lengths = new WeakMap<Registry, Map<string, number>>();

/** States that are also given names or surnames: beside another capitalised word they are taken for that. */
const ALSO_PEOPLE = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'cuba',
  'china',
  'india',
  'america',
  'mali',
  'kenya',
]);

/**
 * The actors that `text` names, in order, the longest name first; `offset` is added to the spans. Case counts (`US` is
 * no `us`), a possessive ending is left out, a name that stands for several actors is none, and neither
 * is one within a lookalike (`Northern Ireland`, `Washington Post`) or a capital within a longer name. Cost O(n).
 *
 * @example actorMentions('Paris and the U.K. agreed.', 0, builtInRegistry()).map((mention) => mention.actor) // ['France', 'United Kingdom']
 */
export function actorMentions(text: string, offset: number, registry: Registry): ActorMention[] {
  const words = nameWords(text);
  const longest = firstWords(registry);
  const mentions: ActorMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const passed = lookalikeAt(text, words, i);
    if (passed > 0) {
      i += passed - 1;
      continue;
    }
    const most = longest.get(words[i]!.key);
    if (most === undefined) continue;
    for (let n = Math.min(most, words.length - i); n > 0; n--) {
      const mention = mentionAt(text, words, i, n, registry);
      if (mention === null) continue;
      mentions.push({ ...mention, start: mention.start + offset, end: mention.end + offset });
      i += n - 1;
      break;
    }
  }
  return mentions;
}

/** Whether `actorMentions` can find anything in words without a capital letter: only if the registry has such names. */
export function namesInLowerCase(registry: Registry): boolean {
  let known = lowerCase.get(registry);
  if (known === undefined) {
    known = [...registry.names.values()].some((names) => names.some(({ text }) => !/\p{Lu}/u.test(text)));
    lowerCase.set(registry, known);
  }
  return known;
}

const lowerCase = new WeakMap<Registry, boolean>();

/** Words of the lookalike that begins here ("Gulf of Mexico"), which names nobody; 0 where none does. */
function lookalikeAt(text: string, words: readonly NameWord[], first: number): number {
  const most = longestOther.get(words[first]!.key);
  if (most === undefined || !beginsWithCapital(words[first]!.text)) return 0;
  for (let n = Math.min(most, words.length - first); n > 1; n--) {
    const last = words[first + n - 1]!;
    for (const end of endsOf(text, last))
      if (others.has(normalised(text.slice(words[first]!.start, end)))) return n;
  }
  return 0;
}

function mentionAt(
  text: string,
  words: readonly NameWord[],
  first: number,
  count: number,
  registry: Registry,
): ActorMention | null {
  const start = words[first]!.start;
  const last = words[first + count - 1]!;
  for (const end of endsOf(text, last)) {
    const found = text.slice(start, end);
    const names = registry.names.get(normalised(found));
    const name = names?.find((candidate) => sameCase(candidate.text, found));
    if (names === undefined || name === undefined) continue;
    if (names.some((other) => other !== name && other.role === name.role)) return null;
    const single = count === 1;
    const person = registry.actors.get(name.actor)?.kind === 'person';
    if (
      single &&
      (name.role === 'capital' || ALSO_PEOPLE.has(words[first]!.key)) &&
      withinName(text, words, first)
    )
      return null;
    return { start, end, text: found, actor: name.actor, role: person ? 'person' : name.role };
  }
  return null;
}

/** A word's ends to try: as it is, without a full stop, without a possessive ending. */
function endsOf(text: string, word: NameWord): number[] {
  const ends = [word.end];
  if (word.plain) return ends;
  if (word.text.endsWith('.') && !/\.\p{L}{1,2}\.$/u.test(word.text)) ends.unshift(word.end - 1);
  const possessive = /['’]s\.?$/i.exec(text.slice(word.start, word.end));
  if (possessive !== null) ends.unshift(word.end - possessive[0].length);
  return ends;
}

/** First word of each normalised name -> words in the longest name that begins with it. */
export function firstWords(registry: Registry): ReadonlyMap<string, number> {
  const known = lengths.get(registry);
  if (known !== undefined) return known;
  const longest = longestByFirst(registry.names.keys());
  lengths.set(registry, longest);
  return longest;
}

/** First word -> words in the longest name that begins with it. */
function longestByFirst(names: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const parts = name.split(' ');
    // "Bakers’ Guild": a word of a text ends before the apostrophe.
    const first = parts[0]!.replace(/'$/, '');
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  return longest;
}

/** Capitals of the name must be capitals in the text; `US` must not match `us`, nor `PARIS` be refused. */
function sameCase(name: string, found: string): boolean {
  // Without an article, it begins with a capital on both sides.
  if (name === found && beginsWithCapital(name) && name.slice(0, 3).toLowerCase() !== 'the') return true;
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  const own = letters(name);
  if (own.length <= 5 && own === own.toUpperCase()) {
    // British papers write "Nato" and "Asean"; "Us" and "Eu" nobody does.
    const asWord = own.length >= 4 ? `${own[0]}${own.slice(1).toLowerCase()}` : null;
    return letters(found) === letters(found).toUpperCase() || letters(found) === asWord;
  }
  const capital = /\p{Lu}/u.test(name);
  const lastWord = found.split(/[\s\p{Pd}]+/u).at(-1)!;
  if (!capital) return true;
  return /^\p{Lu}/u.test(name) ? /^\p{Lu}/u.test(found.replace(/^the\s+/i, '')) : /^\p{Lu}/u.test(lastWord);
}

function withinName(text: string, words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  const capital = (other: NameWord | undefined) =>
    other !== undefined && /^\p{Lu}\p{Ll}/u.test(other.text) && !sentenceOpeners.has(other.key);
  const next = words[at + 1];
  const beside = (a: NameWord, b: NameWord) =>
    text.slice(a.end, b.start) === ' ' && !a.text.endsWith('.') && !/['’]s$/.test(a.text);
  if (next !== undefined && capital(next) && beside(word, next)) return true;
  const previous = words[at - 1];
  return (
    previous !== undefined &&
    capital(previous) &&
    beside(previous, word) &&
    !/^official$/i.test(previous.text)
  );
}
