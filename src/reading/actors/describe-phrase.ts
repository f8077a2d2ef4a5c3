import type { Registry } from '../../coding/registry/index.ts';
import type { Token } from '../text/tokens.ts';
import type { ActorMention } from './actor-mentions.ts';
import { actorsIn } from './actors-in.ts';
import { spokenFor } from './behalf.ts';
import { type Description, nobody } from './description.ts';
import { genderOfName } from './given-names.ts';
import {
  INDEFINITE,
  TWO,
  ageOf,
  countOf,
  genderIn,
  headNoun,
  isPeople,
  isPerson,
  orderOf,
  tradeOf,
} from './head-words.ts';
import { holderOfTitle } from './held-titles.ts';
import { mentionsIn } from './mentions-in.ts';
import { nameIn } from './name-in.ts';
import { vagueNouns } from './noun-classes.ts';
import { type OfficePiece, officeIn } from './office-in.ts';
import { type Piece, joined } from './phrase-words.ts';

export const THEIR = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

export const DEFINITE = new Set(['the', 'both', 'this', 'that', 'these', 'those']);

export function describe(head: readonly Token[], registry: Registry): Description {
  const description = describeWords(head, registry);
  const holder = holderOfTitle(head, registry);
  return holder === null ? description : { ...description, name: null, person: holder, definite: true };
}

function describeWords(head: readonly Token[], registry: Registry): Description {
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
  const noun =
    // "Host minister Ida Brand"
    (first.lower === 'host' ? 'host' : headNoun(head, mentions)) ??
    (isPeople(head, mentions) ? 'people' : null);
  const vague = noun !== null && vagueNouns.has(noun);
  const name = nameIn(others, ownMentions, office);
  const person =
    ownMentions.length === 0
      ? null
      : (ownMentions.find((mention) => mention.role === 'person')?.actor ?? null);
  const fellows = name === null ? fellowsOf(head, ownMentions) : nativeNamed(head, ownMentions, name);
  const listed = office === null && name !== null ? bodyListed(head, ownMentions, name, registry) : null;
  const own = fellows ?? listed;
  const actors = own !== null ? [own] : actorsOf(others, ownMentions, office, name);
  const definite = DEFINITE.has(first.lower);
  const partyTokens = party === null ? [] : head.slice(party.first, party.last);
  return {
    ...nobody,
    name: name === null ? null : name.text,
    office: office === null || (vague && name === null) ? null : office.text,
    commits:
      (office?.commits ?? !head.some(({ lower }) => LAWMAKERS.has(lower))) &&
      !(name === null && vague) &&
      noun !== 'predecessor',
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
    trade: name === null || office !== null ? null : (noun ?? tradeOf(head)),
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
  if (office === null || (office.commits && !RANKS.test(office.text) && !HEADS.test(office.text)))
    return office;
  const comma = head.findIndex(({ text }, i) => text === ',' && i > office.last);
  if (comma < 0) return office;
  const told = officeIn(head.slice(comma + 1), mentions);
  if (told === null || (!office.commits && !isBeforeName(head, comma + 1 + told.last))) return office;
  return { ...told, first: told.first + comma + 1, last: told.last + comma + 1 };
}

/** "Her party leader, Prime Minister [Ida Brand]" */
const isBeforeName = (head: readonly Token[], at: number): boolean => head[at]?.tag === 'PROPN';

/** Who leads a delegation or a party has an office besides. */
const HEADS = /^(?:head|leader|chief|deputy|speaker)$/i;
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

/** "Ida Brand, Bakers’ Guild": an organisation alone after the comma, as in a list of those who take part. */
function bodyListed(
  head: readonly Token[],
  [mention, other]: readonly ActorMention[],
  name: Piece,
  registry: Registry,
): string | null {
  if (mention === undefined || other !== undefined || head[name.last]?.text !== ',') return null;
  const [first, last] = [head[name.last + 1], head.at(-1)!];
  return first?.start === mention.start &&
    last.end === mention.end &&
    registry.actors.get(mention.actor)?.kind === 'organisation'
    ? mention.actor
    : null;
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

/** "The Slovak minister" without its article. */
export const articles = (tokens: readonly Token[]): number => (ARTICLES.has(tokens[0]?.lower ?? '') ? 1 : 0);

const ARTICLES = new Set(['the', 'a', 'an']);

const PART = new Set('some several many most few certain other another one individual'.split(' '));
