import type { Registry } from '../../coding/registry/index.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type ActorMention, actorMentions } from './actor-mentions.ts';
import { partyOf, spokenFor } from './behalf.ts';
import { governingNouns, officeHeads, officeModifiers, officePortfolios, titles } from './office-words.ts';

/** What the words of a source say of who it is, before anything is known from elsewhere in the text. */
export interface Description {
  /** A personal name as it stands: "Guido Crosetto", "Crosetto". */
  readonly name: string | null;
  /** "Defence Minister": without country and article. */
  readonly office: string | null;
  /** Ids of the actors that the words count for, in order; more than one for "Hungary and Slovakia". */
  readonly actors: readonly string[];
  /** Id of a person of the registry. */
  readonly person: string | null;
  readonly pronoun: string | null;
  readonly gender: 'he' | 'she' | null;
  readonly plural: boolean;
  /** "His prime minister": whose, where no country is named. */
  readonly possessor: string | null;
  /** "A former interpreter": somebody without a name, whom "she" may mean next. */
  readonly unnamed: boolean;
  /** "A spokesman for Anna Berg": for whom they speak, the id of an actor or the words of the text. */
  readonly behalf: string | null;
}

/**
 * Takes the words of a source apart: "Italian Defence Minister Guido Crosetto" is a name, an office and a country,
 * also where the registry has no such person.
 */
export function describeSource(tokens: readonly Token[], range: TokenRange, registry: Registry): Description {
  const own = tokens.slice(range.first, Math.min(range.last, range.first + 40));
  const first = own[0];
  const none = {
    name: null,
    office: null,
    actors: [],
    person: null,
    gender: null,
    possessor: null,
    unnamed: false,
    behalf: null,
  } as const;
  if (first === undefined) return { ...none, pronoun: null, plural: false };
  if (own.length === 1 && first.tag === 'PRON')
    return { ...none, pronoun: first.lower, plural: /^(?:they|we|their|them)$/.test(first.lower) };
  const head = beforeRelative(own);
  const offset = first.start;
  const text = wordsOf(head);
  const mentions = actorMentions(text, offset, registry);
  const office = officeOf(head, mentions);
  // The name of whom a spokesman speaks for is not his own.
  const party = spokenFor(head);
  const others = party === null ? head : [...head.slice(0, party.first), ...head.slice(party.last)];
  const partyStart = party === null ? Infinity : head[party.first]!.start;
  const partyEnd = party === null ? Infinity : head[party.last - 1]!.end;
  const ownMentions = mentions.filter(({ start, end }) => start < partyStart || end > partyEnd);
  const name = nameOf(others, ownMentions, office);
  const person = ownMentions.find((mention) => mention.role === 'person')?.actor ?? null;
  const actors = actorsOf(head, mentions, office, name);
  const gender = head.map((token) => titles[token.lower]).find((value) => value != null) ?? null;
  return {
    name: name === null ? null : name.text,
    office: office === null ? null : office.text,
    actors,
    person,
    pronoun: null,
    gender,
    behalf: party === null ? null : partyOf(head.slice(party.first, party.last), registry),
    possessor: /^(?:his|her|its|their)$/.test(first.lower) ? first.lower : null,
    unnamed:
      /^(?:a|an|one|another)$/.test(first.lower) &&
      !THINGS.test(headNoun(head)) &&
      !headNoun(head).endsWith('s'),
    plural:
      actors.length > 1 || (name === null && office === null && (head.at(-1)?.text.endsWith('s') ?? false)),
  };
}

/** These say things too, and nobody calls them "he" or "she". */
const THINGS =
  /^(?:report|statement|study|poll|survey|paper|newspaper|letter|article|document|memo|email|tweet|post|ad|video|website|headline|analysis|book|law|bill|rule|court|group|party|company|agency|committee|campaign|ministry|government|newsletter|magazine|list|plan|review|release|story|column|source)$/;

/** The last noun before a preposition or comma. */
function headNoun(tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ tag, text }, i) => i > 0 && (tag === 'ADP' || text === ','));
  return tokens.slice(0, at < 0 ? tokens.length : at).findLast(({ tag }) => tag === 'NOUN')?.lower ?? '';
}

function beforeRelative(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, i) => i > 0 && /^(?:who|which|whose|whom)$/.test(token.lower));
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** The text of tokens at their places, so that offsets hold. */
function wordsOf(tokens: readonly Token[]): string {
  let text = '';
  const start = tokens[0]?.start ?? 0;
  for (const token of tokens) text += ' '.repeat(Math.max(0, token.start - start - text.length)) + token.text;
  return text;
}

interface Piece {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const within = (token: Token, mentions: readonly ActorMention[]) =>
  mentions.some(
    (mention) => mention.role !== 'person' && token.start >= mention.start && token.end <= mention.end,
  );

/** The first office among the tokens: its noun with the words before it and "of defence" after it. */
function officeOf(tokens: readonly Token[], mentions: readonly ActorMention[]): Piece | null {
  for (const [i, token] of tokens.entries()) {
    if (!officeHeads.has(token.lower) || within(token, mentions)) continue;
    let first = i;
    while (
      first > 0 &&
      (officeModifiers.has(tokens[first - 1]!.lower) || (tokens[first - 1]!.text === '-' && first > 1)) &&
      !within(tokens[first - 1]!, mentions)
    )
      first--;
    while (tokens[first]?.text === '-') first++;
    let last = i + 1;
    // "Secretary General"
    if (token.lower === 'secretary' && /^general$/i.test(tokens[last]?.text ?? '')) last++;
    if (token.lower === 'secretary' && tokens[last]?.text === '-' && tokens[last + 1]?.lower === 'general')
      last += 2;
    if (
      /^(?:of|for)$/.test(tokens[last]?.lower ?? '') &&
      officePortfolios.has(tokens[last + 1]?.lower ?? '')
    ) {
      last += 2;
      while (
        last < tokens.length &&
        officePortfolios.has(tokens[last]!.lower) &&
        !within(tokens[last]!, mentions)
      )
        last++;
    }
    return { text: joined(tokens, first, last), first, last };
  }
  return null;
}

function joined(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i < last; i++)
    text += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return text;
}

/** The first run of names that is neither an actor nor part of an office. */
function nameOf(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  office: Piece | null,
): Piece | null {
  const registered = mentions.find((mention) => mention.role === 'person');
  if (registered !== undefined) return { text: registered.text, first: 0, last: 0 };
  // A name right after an office is its holder's: what stands before may be a country that nobody knows.
  const from =
    office !== null && office.last < tokens.length && isName(tokens, office.last, mentions, office)
      ? office.last
      : 0;
  for (let i = from; i < tokens.length; i++) {
    if (!isName(tokens, i, mentions, office)) continue;
    let last = i + 1;
    while (
      last < tokens.length &&
      (isName(tokens, last, mentions, office) || isInside(tokens, last, mentions, office))
    )
      last++;
    const text = joined(tokens, i, last);
    const small = last - i === 1;
    if (
      small &&
      tokens[last]?.tag === 'NOUN' &&
      tokens[last]!.start > tokens[i]!.end &&
      !officeHeads.has(tokens[last]!.lower)
    )
      continue;
    if (tokens[last]?.tag === 'PART' && tokens[last]!.text !== '') continue;
    return { text, first: i, last };
  }
  return null;
}

function isName(
  tokens: readonly Token[],
  i: number,
  mentions: readonly ActorMention[],
  office: Piece | null,
): boolean {
  const token = tokens[i]!;
  if (token.tag !== 'PROPN' || !/^\p{Lu}/u.test(token.text) || within(token, mentions)) return false;
  if (office !== null && i >= office.first && i < office.last) return false;
  return (
    titles[token.lower] === undefined &&
    !DATES.test(token.lower) &&
    !officeHeads.has(token.lower) &&
    !officeModifiers.has(token.lower)
  );
}

const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A hyphen, "de" or "von" within a name. */
function isInside(
  tokens: readonly Token[],
  i: number,
  mentions: readonly ActorMention[],
  office: Piece | null,
): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !isName(tokens, i + 1, mentions, office)) return false;
  const { text, start, end } = tokens[i]!;
  if (text === '-' || text === '’' || text === "'") return tokens[i - 1]!.end === start && end === next.start;
  return /^(?:de|da|del|der|den|van|von|la|le|al|el|bin|ibn|di|du|\p{Lu}\.|\.)$/u.test(text);
}

/** Countries and organisations that the words count for. */
function actorsOf(
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
  office: Piece | null,
  name: Piece | null,
): string[] {
  const ids: string[] = [];
  const comma = tokens.findIndex((token) => token.text === ',');
  for (const mention of mentions) {
    if (mention.role === 'person') continue;
    const at = tokens.findIndex((token) => token.start >= mention.start);
    if (isPlaceOfOthers(tokens.slice(0, at), office === null && name === null)) continue;
    const last = tokens.findLastIndex((token) => token.end <= mention.end);
    const next = tokens[last + 1];
    if (mention.role === 'demonym' && office === null && name === null) {
      const nouns = tokens.slice(last + 1, last + 4).some((token) => governingNouns.has(token.lower));
      const people = next === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag);
      if (!nouns && !people) continue;
    }
    if (office === null && name === null && next?.tag === 'PART') {
      const nouns = tokens.slice(last + 2, last + 6).some((token) => governingNouns.has(token.lower));
      if (!nouns) continue;
    }
    if (office !== null || name !== null) {
      // One office counts for one actor: the one beside it.
      if (ids.length === 0) ids.push(mention.actor);
      continue;
    }
    const before = tokens[at - 1];
    const listed =
      before === undefined ||
      before.lower === 'and' ||
      before.lower === 'or' ||
      before.text === ',' ||
      /^(?:the|both|official)$/.test(before.lower) ||
      ids.length === 0;
    if (
      listed &&
      (comma < 0 || ids.length > 0 || last < comma || mention === mentions[0]) &&
      !ids.includes(mention.actor)
    )
      ids.push(mention.actor);
  }
  return ids;
}

/** Whether the words before a name make it a mere place: "protesters in Germany", "Anna Berg in Paris". */
function isPlaceOfOthers(before: readonly Token[], unnamed: boolean): boolean {
  const preposition = before.findIndex(({ tag }, i) => i > 0 && tag === 'ADP');
  if (preposition < 0) return false;
  if (before.slice(0, preposition).some(({ lower }) => governingNouns.has(lower) || officeHeads.has(lower)))
    return false;
  return unnamed || /^(?:in|at|near|across|outside|inside)$/.test(before.at(-1)!.lower);
}
