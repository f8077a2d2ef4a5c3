import { type Person, personNamed } from './people.ts';
import type { Mention, Scene } from '../scene.ts';
import { phraseOf, type Word } from '../word.ts';
import {
  nameParticles,
  notInOffice,
  officeHeads,
  officeModifiers,
  officePortfolios,
  titles,
} from '../../words/person-words.ts';

/** Words that name a person: "Italian Defence Minister Guido Crosetto", "the minister", "Crosetto". */
export interface PersonPhrase {
  readonly from: number;
  readonly to: number;
  readonly person: Person;
  /** Of somebody else's: "his prime minister"; whose side that is stands elsewhere. */
  readonly theirs: boolean;
  /** Ends in "'s". */
  readonly possessive: boolean;
}

/**
 * The phrase for a person that begins at word `from`, with an apposition between commas ("Guido Crosetto, the Italian
 * defence minister,"); null where none does. Somebody whom neither a country nor a known name tells has no actor.
 */
export function personPhraseAt(scene: Scene, from: number): PersonPhrase | null {
  const first = simplePhrase(scene, from);
  if (first === null || first.possessive || scene.words[first.to]?.lower !== ',') return first;
  const second = simplePhrase(scene, first.to + 1);
  if (second === null || second.possessive || scene.words[second.to]?.lower !== ',') return first;
  const [one, other] = [first.person, second.person];
  const apart = one.name !== null && other.name !== null;
  if (apart || (one.name === null && other.name === null)) return first;
  const named = one.name === null ? other : one;
  const held = one.name === null ? one : other;
  const actor = held.actor ?? named.actor;
  const person = { name: named.name, office: held.office ?? named.office, actor };
  return { ...first, to: second.to + 1, person };
}

function simplePhrase(scene: Scene, from: number): PersonPhrase | null {
  return officePhrase(scene, from) ?? namePhrase(scene, from);
}

/** "Crosetto", "Mr Crosetto", "Guido Crosetto's": a name that the document or the evidence knows. */
function namePhrase({ words, people, mentions }: Scene, from: number): PersonPhrase | null {
  const start = titles.has(words[from]?.lower ?? '') ? from + (words[from + 1]?.text === '.' ? 2 : 1) : from;
  for (let to = nameEnd(words, mentions, start); to > start; to--) {
    const name = withoutEnding(textOf(words, start, to));
    const person = personNamed(people, name);
    if (person !== null && longEnough(name)) {
      return { from, to, person, theirs: false, possessive: isPossessive(words[to - 1]!) };
    }
  }
  return null;
}

function longEnough(name: string): boolean {
  return name.length > 2;
}

/** The word before which the name that begins at `start` ends: capitals, with small words in between. */
function nameEnd(words: readonly Word[], mentions: readonly Mention[], start: number): number {
  let to = start;
  while (to < words.length && to < start + 5) {
    const { text, lower } = words[to]!;
    const small = to > start && nameParticles.has(lower) && /^\p{Lu}/u.test(words[to + 1]?.text ?? '');
    if (!small && !/^\p{Lu}/u.test(text)) break;
    if (mentions.some((mention) => mention.role !== 'person' && mention.from <= to && mention.to > to)) break;
    if (officeHeads.has(lower)) break;
    to += 1;
    if (isPossessive(words[to - 1]!)) break;
  }
  return to;
}

/** "The Italian defence minister", "Italy's minister of defence", "the president of France", with a name behind it or not. */
function officePhrase(scene: Scene, from: number): PersonPhrase | null {
  const { words, mentions, registry } = scene;
  let at = from;
  const definite = words[at]?.lower === 'the';
  if (definite) at += 1;
  const theirs = /^(?:his|her|its|their)$/.test(words[at]?.lower ?? '');
  if (theirs) at += words[at + 1]?.lower === 'own' ? 2 : 1;
  let barred = false;
  const skipBarred = () => {
    while (notInOffice.has(words[at]?.lower ?? '') || /^(?:ex-|new$|current$)/.test(words[at]?.lower ?? '')) {
      if (!/^(?:new|current)$/.test(words[at]!.lower)) barred = true;
      at += 1;
    }
  };
  skipBarred();
  const mention = mentions.find((each) => each.from <= at && each.from >= from && each.to > at);
  let actor: string | null = null;
  if (mention !== undefined && mention.role !== 'person') {
    const organisation = registry.actors.get(mention.actor)?.kind === 'organisation';
    const owned = mention.role === 'demonym' || organisation || isPossessive(words[mention.to - 1]!);
    if (!owned) return null;
    actor = mention.actor;
    at = mention.to;
  } else if (/^alliance's$/.test(words[at]?.lower ?? '')) {
    actor = scene.alliance;
    at += 1;
  }
  skipBarred();
  const first = at;
  while (officeModifiers.has(words[at]?.lower ?? '') && at < first + 4) at += 1;
  const ofState =
    words[at]?.lower === 'head' &&
    words[at + 1]?.lower === 'of' &&
    /^(?:state|government)$/.test(bare(words[at + 2]));
  if (!ofState && !isHead(words[at])) return null;
  at += ofState ? 3 : 1;
  if (words[at - 1]!.lower === 'secretary' && words[at]?.lower.replace(/'s$/, '') === 'general') at += 1;
  const portfolio = portfolioEnd(words, at);
  at = portfolio;
  if (actor === null && words[at]?.lower === 'of') {
    const next = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const owner = mentions.find(
      (each) => each.from <= next && each.from > at && each.to > next && each.role !== 'demonym',
    );
    if (owner !== undefined && owner.role !== 'person') {
      actor = owner.actor;
      at = owner.to;
    } else if (words[next]?.lower.replace(/'s$/, '') === 'alliance') {
      actor = scene.alliance;
      at = next + 1;
    } else return null;
  }
  const held = phraseOf(words, first, portfolio).replace(/'s?$/, '');
  const office = barred ? `former ${held}` : held;
  const possessive = isPossessive(words[at - 1]!);
  const nameTo = possessive ? at : nameEnd(words, mentions, at);
  const name = nameTo > at ? withoutEnding(textOf(words, at, nameTo)) : null;
  const known = name === null ? null : personNamed(scene.people, name);
  if (name === null && actor === null && !theirs && !definite) return null;
  const whose = barred ? null : (actor ?? known?.actor ?? null);
  const person: Person = { name: known?.name ?? name, office, actor: whose };
  const to = nameTo;
  return { from, to, person, theirs: theirs && actor === null, possessive: isPossessive(words[to - 1]!) };
}

/** "Minister of defence", "secretary of state": past what the office is in charge of. */
function portfolioEnd(words: readonly Word[], at: number): number {
  if (!/^(?:of|for)$/.test(words[at]?.lower ?? '')) return at;
  let to = at + 1;
  while (officePortfolios.has(bare(words[to]))) to += 1;
  return to > at + 1 && bare(words[to - 1]) !== 'the' ? to : at;
}

function isHead(word: Word | undefined): boolean {
  return officeHeads.has(bare(word));
}

function bare(word: Word | undefined): string {
  return (word?.lower ?? '').replace(/'s?$/, '');
}

/** "Italy's", "the Netherlands'". */
export function isPossessive({ lower }: Word): boolean {
  return /'s?$/.test(lower);
}

function withoutEnding(text: string): string {
  return text.replace(/['’]s?$/, '');
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
