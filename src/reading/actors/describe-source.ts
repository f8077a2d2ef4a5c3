import type { Registry } from '../../coding/registry/index.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type ActorMention, actorMentions, namesInLowerCase } from './actor-mentions.ts';
import { actorsIn } from './actors-in.ts';
import { spokenFor } from './behalf.ts';
import { type Description, nobody } from './description.ts';
import { mayMention } from './may-mention.ts';
import { nameIn } from './name-in.ts';
import { genderOfName } from './given-names.ts';
import {
  allianceNouns,
  bodyNouns,
  documentNouns,
  genderOfNoun,
  peopleNouns,
  personNouns,
  stateNouns,
  thingNouns,
  vagueNouns,
} from './noun-classes.ts';
import { isOfficeHead, titles } from './office-words.ts';
import { officeIn, type OfficePiece } from './office-in.ts';
import { ownWords } from './own-words.ts';
import { isPossessive, joined, type Piece, singular, within, wordsOf } from './phrase-words.ts';

/** A source of more words is cut: the rest tells what somebody did. */
const LONGEST = 40;
const TWO = new Set(['both', 'pair', 'couple', 'duo', 'two']);
const THEY = new Set(['they', 'we', 'their', 'them']);
const THEIR = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
const DEFINITE = new Set(['the', 'both', 'this', 'that', 'these', 'those']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another']);
const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/**
 * Takes the words of a source apart: "Italian Defence Minister Guido Crosetto" is a name, an office and a country,
 * also where the registry has no such person.
 */
export function describeSource(tokens: readonly Token[], range: TokenRange, registry: Registry): Description {
  const all = tokens.slice(range.first, Math.min(range.last, range.first + LONGEST));
  // "[Kalvonia’s] answer is"
  const nowhere = nobodyIn(all, registry);
  if (nowhere !== null) return { ...nobody, actors: [nowhere], noun: 'government' };
  const whole = all.length > 1 && isPossessive(all.at(-1)) ? all.slice(0, -1) : all;
  const own = issuersWords(whole);
  const first = own[0];
  if (first === undefined) return nobody;
  if (own.length > 2 && isOneOf(own)) return { ...nobody, pronoun: 'them', count: 1 };
  if (own.length === 1 && first.tag === 'PRON' && !TWO.has(first.lower))
    return {
      ...nobody,
      pronoun: first.lower,
      plural: THEY.has(first.lower),
    };
  const head = ownWords(own);
  const within = officeOf(head);
  if (within !== null) {
    const served = head.slice(within.first, within.last);
    return {
      ...describe(head.slice(0, within.first - 1), registry),
      party: pronounOf(served) ?? describe(served, registry),
      partyWords: joined(served, articles(served), served.length),
      serves: true,
    };
  }
  const owned = ownerEnd(head);
  if (owned > 0) {
    const owner = describe(head.slice(0, owned), registry);
    const person =
      owner.name !== null ||
      owner.office !== null ||
      owner.person !== null ||
      // "The country’s ambassador"
      (owner.definite && owner.actors.length === 0 && isBodyOfMany(owner.noun));
    if (person && !isAddressed(head, owned)) {
      const thing = describe(head.slice(owned + 1), registry);
      return {
        ...thing,
        owner,
        partyWords: joined(head, articles(head), owned),
        unnamed: false,
        definite: true,
      };
    }
  }
  return describe(head, registry);
}

/** "An official in [the prime minister]’s office": whose; null where it is nobody’s. */
function officeOf(head: readonly Token[]): TokenRange | null {
  const link = head.findIndex(({ tag }) => tag === 'ADP');
  if (link < 1 || !/^(?:in|at|from|within)$/.test(head[link]!.lower)) return null;
  if (!SERVES.test(singular(head[link - 1]!.lower))) return null;
  // "In her office"
  const end = THEIR.has(head[link + 1]?.lower ?? '')
    ? link + 1
    : head.findIndex((token, i) => i > link + 1 && isPossessive(token));
  if (end === link + 1)
    return /^(?:office|cabinet)$/.test(head[link + 2]?.lower ?? '')
      ? { first: link + 1, last: link + 2 }
      : null;
  return end > 0 &&
    /^(?:office|cabinet|chancellery|department|ministry|government)$/.test(head[end + 1]?.lower ?? '')
    ? { first: link + 1, last: end }
    : null;
}

const pronounOf = ([first, other]: readonly Token[]): Description | null =>
  first !== undefined && other === undefined && THEIR.has(first.lower)
    ? { ...nobody, pronoun: first.lower }
    : null;

const SERVES = /^(?:official|spokesman|spokeswoman|spokesperson|diplomat)$/;

/** "Nobody in Dorvik denies": all who govern there say so. */
function nobodyIn(tokens: readonly Token[], registry: Registry): string | null {
  if (
    tokens.length < 3 ||
    !/^(?:nobody|noone)$/.test(tokens[0]!.lower) ||
    !/^(?:in|at)$/.test(tokens[1]!.lower)
  )
    return null;
  const [mention] = actorMentions(wordsOf(tokens.slice(2)), 0, registry);
  return mention !== undefined && /^(?:capital|government)$/.test(mention.role) ? mention.actor : null;
}

/** "Not [her]", "a statement from [the foreign ministry]". */
function issuersWords(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1 && BESIDES.has(tokens[from]!.lower)) from++;
  const link = tokens.findIndex(({ lower }, i) => i > from && /^(?:from|by|of)$/.test(lower));
  const noun = link > from + 1 && ISSUED.test(tokens[link - 1]!.lower) ? link - 2 : link - 1;
  if (link > from && link < tokens.length - 1 && documentNouns.has(tokens[noun]!.lower)) {
    const [next] = tokens.slice(link + 1);
    if (next!.tag === 'PROPN' || DEFINITE.has(next!.lower) || THEIR.has(next!.lower))
      return tokens.slice(link + 1);
  }
  return from > 0 ? tokens.slice(from) : tokens;
}

const ISSUED = /^(?:issued|released|published|signed|sent|circulated|read)$/;
const BESIDES = new Set('not but only even perhaps also nor'.split(' '));

/** "One of them, a colonel". */
const isOneOf = (tokens: readonly Token[]): boolean =>
  INDEFINITE.has(tokens[0]!.lower) && tokens[1]!.lower === 'of' && THEY.has(tokens[2]!.lower);

const isBodyOfMany = (noun: string | null): boolean =>
  noun !== null && (stateNouns.has(noun) || allianceNouns.has(noun));

/** "Ruritania’s president’s" or "Arel’s": the place of the last possessive ending of the first phrase; 0 where none is. */
function ownerEnd(tokens: readonly Token[]): number {
  let found = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    if (token.text === ',' || (token.tag === 'ADP' && found === 0)) break;
    if (isPossessive(token)) found = i;
    else if (found > 0 && (token.tag === 'ADP' || token.tag === 'VERB')) break;
  }
  return found;
}

/** "Kalvonia’s foreign minister’s" has a person before the ending; "Tuesday’s" has none. */
const isAddressed = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.text === ',';

function describe(head: readonly Token[], registry: Registry): Description {
  const first = head[0];
  if (first === undefined) return nobody;
  const mentions = mentionsIn(head, registry);
  const seat = seatOf(head, mentions);
  if (seat !== null) return { ...nobody, actors: [seat] };
  if (head.length === 1 && mentions[0]?.role === 'demonym' && !first.lower.endsWith('s'))
    return { ...nobody, name: first.text };
  const office = ownOfficeIn(head, mentions);
  // The name of whom a spokesman speaks for is not his own.
  const party = spokenFor(head);
  const others = party === null ? head : [...head.slice(0, party.first), ...head.slice(party.last)];
  const partyStart = party === null ? Infinity : head[party.first]!.start;
  const partyEnd = party === null ? Infinity : head[party.last - 1]!.end;
  const ownMentions =
    party === null ? mentions : mentions.filter(({ start, end }) => start < partyStart || end > partyEnd);
  const noun = headNoun(head, mentions) ?? (isPeople(head, mentions) ? 'people' : null);
  const vague = noun !== null && vagueNouns.has(noun);
  const name = nameIn(others, ownMentions, office);
  const person =
    ownMentions.length === 0
      ? null
      : (ownMentions.find((mention) => mention.role === 'person')?.actor ?? null);
  const fellows = name === null ? fellowsOf(head, ownMentions) : nativeNamed(head, ownMentions, name);
  const actors = fellows !== null ? [fellows] : actorsOf(others, ownMentions, office, name);
  const definite = DEFINITE.has(first.lower);
  const partyTokens = party === null ? [] : head.slice(party.first, party.last);
  return {
    ...nobody,
    name: name === null ? null : name.text,
    office: office === null || (vague && name === null) ? null : office.text,
    commits:
      (office?.commits ?? !head.some(({ lower }) => LAWMAKERS.has(lower))) && !(name === null && vague),
    actors,
    person,
    gender: genderIn(head) ?? (name === null ? null : genderOfName(name.text)),
    party: party === null ? null : describe(partyTokens, registry),
    partyWords: party === null ? null : joined(partyTokens, articles(partyTokens), partyTokens.length),
    possessor: possessorIn(head, office),
    unnamed: INDEFINITE.has(first.lower) && (office !== null || isPerson(noun)),
    definite,
    noun,
    count: countOf(head),
    partial: head.slice(0, 2).some(({ lower }) => PART.has(lower)),
    counterpart:
      noun === 'counterpart' ||
      (noun === 'colleague' &&
        head.some(({ lower }) => lower === noun) &&
        (actors.length > 0 || THEIR.has(first.lower))),
    native:
      definite &&
      head.length === 2 &&
      ownMentions[0]?.role === 'demonym' &&
      !/(?:s|sh|ch|ese)$/.test(head[1]!.lower),
    age: ageOf(head),
    order: orderOf(head),
    plural:
      actors.length > 1 ||
      TWO.has(first.lower) ||
      (name === null && office === null && /(?:(?<!headquarter)s|\p{Ll}men)$/u.test(head.at(-1)?.text ?? '')),
  };
}

/** "The incoming chair, Kalvonia": a country in an office. */
function seatOf(head: readonly Token[], [mention, other]: readonly ActorMention[]): string | null {
  if (mention === undefined || other !== undefined || !/^(?:name|alias)$/.test(mention.role)) return null;
  const at = head.findIndex(({ start }) => start >= mention.start);
  const last = head.findLastIndex(({ text }) => text !== ',');
  const before = head[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return DEFINITE.has(head[0]!.lower) &&
    head[before]?.text === ',' &&
    head[last]!.end === mention.end &&
    /^(?:chair|chairman|host|presidency|depositary|neighbour|neighbor|member|ally)$/.test(
      head[before - 1]?.lower ?? '',
    )
    ? mention.actor
    : null;
}

/** "General Ida Brand, chairwoman of the Military Committee": the office rather than the rank before the name. */
function ownOfficeIn(head: readonly Token[], mentions: readonly ActorMention[]): OfficePiece | null {
  const office = officeIn(head, mentions);
  if (office === null || !RANKS.test(office.text)) return office;
  const comma = head.findIndex(({ text }, i) => text === ',' && i > office.last);
  if (comma < 0) return office;
  const told = officeIn(head.slice(comma + 1), mentions);
  if (told === null) return office;
  return { ...told, first: told.first + comma + 1, last: told.last + comma + 1 };
}

const RANKS = /^(?:general|admiral|commander|judge|prince|princess)$/i;

/** "Our friends in Dorvik", "my Kalvonian friends": Kalvonia. */
function fellowsOf(head: readonly Token[], mentions: readonly ActorMention[]): string | null {
  const [mention, other] = mentions;
  if (mention === undefined || other !== undefined || !OURS.has(head[0]!.lower)) return null;
  const at = head.findIndex(({ start }) => start >= mention.start);
  // "Our Kalvonian friends"
  const next = head.findIndex(({ start }) => start >= mention.end);
  if (mention.role === 'demonym' && next > 0 && FELLOWS.test(head[next]!.lower)) return mention.actor;
  return FELLOWS.test(head[at - 2]?.lower ?? '') && /^(?:in|from|of)$/.test(head[at - 1]!.lower)
    ? mention.actor
    : null;
}

/** "The Kalvonian, Ida Brand," among others who speak for their countries. */
function nativeNamed(head: readonly Token[], [mention]: readonly ActorMention[], name: Piece): string | null {
  const native =
    head[0]!.lower === 'the' &&
    mention?.role === 'demonym' &&
    head[1]!.start === mention.start &&
    head[1]!.end === mention.end &&
    head[2]?.text === ',' &&
    name.first >= 3 &&
    name.first <= 4;
  return native ? mention.actor : null;
}

const OURS = new Set(['our', 'my', 'your']);
const FELLOWS = /^(?:friends|neighbours|neighbors|partners|allies|cousins|brothers|colleagues)$/;

/** Whose words they are; of "President Brand, the Kalvonian head of state" by what is told after the comma. */
function actorsOf(
  head: readonly Token[],
  mentions: readonly ActorMention[],
  office: Piece | null,
  name: Piece | null,
): string[] {
  const found = actorsIn(head, mentions, office, name);
  if (found.length > 0 || mentions.length === 0 || office === null || name === null) return found;
  const comma = head.findIndex(({ text }, i) => text === ',' && i >= Math.max(office.last, name.last));
  if (comma < 0) return found;
  const told = head.slice(comma + 1);
  const theirs = mentions.filter(({ start }) => start > head[comma]!.start);
  const other = officeIn(told, theirs);
  return other?.commits === true ? actorsIn(told, theirs, other, null) : found;
}

/** "His minister", "Ida Brand, its foreign minister". */
function possessorIn(head: readonly Token[], office: Piece | null): string | null {
  const { lower } = head[0]!;
  if (THEIR.has(lower)) return lower;
  if (office === null || office.first < 2) return null;
  const before = head[office.first - 1]!.lower === 'own' ? office.first - 2 : office.first - 1;
  return head[before - 1]?.text === ',' && THEIR.has(head[before]!.lower) ? head[before]!.lower : null;
}

const LAWMAKERS = new Set(['sen', 'rep', 'gov', 'sens', 'reps', 'del'].flatMap((word) => [word, `${word}.`]));

/** The actors named, without "Cuban" where it is the surname of "Mark Cuban". */
function mentionsIn(head: readonly Token[], registry: Registry): ActorMention[] {
  if (head.every(({ text }) => isLowerCase(text)) && !namesInLowerCase(registry)) return [];
  if (!mayMention(head, registry)) return [];
  return actorMentions(wordsOf(head), head[0]!.start, registry).filter(({ role, start, end }) => {
    if (role !== 'demonym') return true;
    const at = head.findIndex((token) => token.start === start);
    const before = head[at - 1];
    if (before === undefined || before.tag !== 'PROPN' || head[at]!.end !== end) return true;
    // "Timur Dane"
    if (at === 1 && /^[,]?$/.test(head[2]?.text ?? '') && isSurname(head, registry)) return false;
    return genderOfName(`${before.text} `) === null;
  });
}

/** Whether the nationality after a name ("Dane", "Finn") is a surname: two words that are all of the phrase, the first no office or country. */
const isSurname = ([given, family]: readonly Token[], registry: Registry): boolean =>
  !isOfficeHead(given!.lower) &&
  !titles.has(given!.lower) &&
  !family!.lower.endsWith('s') &&
  !/(?:ian|ish|ese|an|ic|i)$/.test(family!.lower) &&
  actorMentions(given!.text, 0, registry).length === 0;

/** Without a capital at its head, in plain letters. */
const isLowerCase = (text: string): boolean => text >= 'a' && text < '{';

const AGENTS = /(?:er|or|ist|ian|ant|ent|ee|eer|yst)$/;
const NO_AGENTS = new Set(
  'letter paper newspaper offer order number member matter power poster answer dinner tower chapter computer career factor sector error moment event statement document percent agreement movement comment argument government parliament department committee'.split(
    ' ',
  ),
);

/** Whether "a ..." is somebody: an interpreter, a friend. */
const isPerson = (noun: string | null): boolean =>
  noun !== null &&
  !thingNouns.has(noun) &&
  !bodyNouns.has(noun) &&
  (personNouns.has(noun) ||
    vagueNouns.has(noun) ||
    genderOfNoun(noun) !== null ||
    noun === 'friend' ||
    (AGENTS.test(noun) && !NO_AGENTS.has(noun) && !noun.endsWith('ment')));

/** "The Slovak minister" without its article. */
const articles = (tokens: readonly Token[]): number => (ARTICLES.has(tokens[0]?.lower ?? '') ? 1 : 0);

const ARTICLES = new Set(['the', 'a', 'an']);

/** "The Kalvonians" */
const isPeople = (head: readonly Token[], [mention]: readonly ActorMention[]): boolean =>
  mention?.role === 'demonym' && head.at(-1)!.end === mention.end && /(?:s|men)$/.test(mention.text);

/** The last common noun before a preposition or comma. */
function headNoun(tokens: readonly Token[], mentions: readonly ActorMention[]): string | null {
  let end = 1;
  while (end < tokens.length && tokens[end]!.tag !== 'ADP' && tokens[end]!.text !== ',') end++;
  for (let i = end - 1; i >= 0; i--)
    if (tokens[i]!.tag === 'NOUN' && !within(tokens[i]!, mentions))
      return tokens[i - 1]?.lower === 'opposite' ? 'counterpart' : singular(tokens[i]!.lower);
  const last = tokens[end - 1]!;
  // "The Ministry", "Ruritania’s Ministry of Defence"
  if (last.tag !== 'PROPN' || within(last, mentions)) return null;
  if (bodyNouns.has(last.lower)) return last.lower;
  // "The Ministers", "the Heads of State"
  const many = peopleNouns.has(last.lower) || /^(?:heads|parties|states|participants)$/.test(last.lower);
  return many && (tokens[0]!.tag === 'DET' || end === 1) ? singular(last.lower) : null;
}

const PART = new Set('some several many most few certain other another one individual'.split(' '));

function genderIn(tokens: readonly Token[]): 'he' | 'she' | null {
  for (const { lower } of tokens) {
    const gender = titles.get(lower) ?? genderOfNoun(lower);
    if (gender !== null) return gender;
  }
  return null;
}

function countOf(tokens: readonly Token[]): number | null {
  const [first, second] = tokens;
  if (TWO.has(first!.lower)) return first!.lower === 'two' ? null : 2;
  if (first!.lower !== 'the' || second === undefined) return null;
  if (TWO.has(second.lower)) return 2;
  const number = NUMBERS.indexOf(second.lower);
  return number > 1 ? number : null;
}

/** "The 61-year-old", or "Tanner, 61". */
function ageOf(tokens: readonly Token[]): string | null {
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

function orderOf(tokens: readonly Token[]): 'former' | 'latter' | null {
  if (tokens.length !== 2 || tokens[0]!.lower !== 'the') return null;
  const { lower } = tokens[1]!;
  return lower === 'former' || lower === 'latter' ? lower : null;
}
