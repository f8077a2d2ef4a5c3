import type { Registry } from '../../coding/registry/index.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { actorMentions } from './actor-mentions.ts';
import { DEFINITE, THEIR, articles, describe } from './describe-phrase.ts';
import { type Description, nobody } from './description.ts';
import { INDEFINITE, TWO } from './head-words.ts';
import { allianceNouns, documentNouns, stateNouns, workingBodies } from './noun-classes.ts';
import { ownWords } from './own-words.ts';
import { mentionsIn } from './mentions-in.ts';
import { isPossessive, joined, singular, within, wordsOf } from './phrase-words.ts';

/** A source of more words is cut: the rest tells what somebody did. */
const LONGEST = 40;

const THEY = new Set(['they', 'we', 'their', 'them']);

/**
 * Takes the words of a source apart: "Italian Defence Minister Guido Crosetto" is a name, an office and a country,
 * also where the registry has no such person.
 */
export function describeSource(tokens: readonly Token[], range: TokenRange, registry: Registry): Description {
  const from = pastTime(tokens, range);
  const all = tokens.slice(from, Math.min(range.last, from + LONGEST));
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
  // "The Grain Exporters’ Federation"
  const owned = isWithinActor(head, registry) ? 0 : ownerEnd(head);
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

/** "09:15 The ministry", "**09.15** The ministry": past the time at the head of an entry. */
function pastTime(tokens: readonly Token[], { first, last }: TokenRange): number {
  let at = first;
  while (at < last - 1 && /^[\d:.*–—-]+$/.test(tokens[at]!.text)) at++;
  return at > first && /^[\d*]/.test(tokens[first]!.text) ? at : first;
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
  noun !== null && (stateNouns.has(noun) || allianceNouns.has(noun) || workingBodies.has(noun));

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

/** Whether the first possessive ending stands within the name of an actor. */
function isWithinActor(tokens: readonly Token[], registry: Registry): boolean {
  const at = tokens.findIndex(isPossessive);
  return at > 0 && within(tokens[at]!, mentionsIn(tokens, registry)) && tokens[at + 1]?.tag === 'PROPN';
}

/** "Kalvonia’s foreign minister’s" has a person before the ending; "Tuesday’s" has none. */
const isAddressed = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.text === ',';
