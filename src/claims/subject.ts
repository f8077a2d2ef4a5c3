import { beforePredicate } from './before-predicate.ts';
import { phraseBefore } from './phrase-book.ts';
import { atLeast, between, number, type Quantity, share } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';
import type { Mention, Scene } from './scene.ts';
import { phraseOf, type Word } from './word.ts';
import { governments, isMemberNoun, memberPhrase, separators, stateNouns } from './words/member-words.ts';

/** Named actors as the subject of a predicate: "Germany, Italy and the Czech government". */
export interface ActorSubject {
  readonly kind: 'actors';
  readonly start: number;
  readonly actors: readonly string[];
  /** "only France": nobody else. */
  readonly only: boolean;
  /** "neither France nor Germany". */
  readonly neither: boolean;
}

/** So many members of an alliance as the subject: "at least six members of NATO". */
export interface MemberSubject {
  readonly kind: 'members';
  readonly start: number;
  readonly quantity: Quantity;
  /** Id of the alliance, if it is named here. */
  readonly alliance: string | null;
}

export type Subject = ActorSubject | MemberSubject;

/** The subject that ends before word `end`, or null where it is neither named actors nor a number of members. */
export function subjectBefore(scene: Scene, end: number, floor: number): Subject | null {
  const { words } = scene;
  if (end <= floor) return null;
  if (words[end - 1]!.lower === ',') {
    const opens = words.findLastIndex(
      (word, i) => i >= Math.max(floor, end - 14) && i < end - 1 && word.lower === ',',
    );
    if (opens > floor) {
      const outer = groupBefore(scene, opens, floor);
      if (outer !== null && !endsList(scene, opens + 1, end - 1)) {
        return { ...outer, actors: [...outer.actors, ...companions(scene, opens + 1, end - 1)] };
      }
    }
    const members = membersBefore(scene, end - 1, floor);
    return members ?? groupBefore(scene, end - 1, floor);
  }
  return soleBefore(scene, end, floor) ?? groupBefore(scene, end, floor) ?? membersBefore(scene, end, floor);
}

/** "France is the only member": France and nobody else. */
function soleBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const { words } = scene;
  const only = words.findLastIndex(
    (word, i) => i < end && i >= Math.max(floor, end - 9) && word.lower === 'only',
  );
  if (only === -1 || words[only - 1]?.lower !== 'the') return null;
  const noun = only + 1;
  if (!isMemberNoun(words[noun]?.lower ?? '') && !stateNouns.has(words[noun]?.lower ?? '')) return null;
  if (modifierOf(scene, noun + 1, end) === null) return null;
  const link = beforePredicate(words, only - 1, floor);
  const group =
    link.linked && !link.negated && link.mood === null ? groupBefore(scene, link.start, floor) : null;
  return group === null ? null : { ...group, only: true };
}

/** "Germany, Italy,": the last comma ends a list and no apposition. */
function endsList({ mentions }: Scene, from: number, to: number): boolean {
  return mentions.some((mention) => mention.from === from && mention.to === to);
}

/** Whom "together with Italy" between commas adds. */
function companions({ words, mentions }: Scene, from: number, to: number): string[] {
  if (!/^(?:like|together with|along with|as well as|joined by|with)\b/.test(phraseOf(words, from, to)))
    return [];
  return mentions.filter((mention) => mention.from > from && mention.to <= to).map(({ actor }) => actor);
}

/** The list of actors that ends before word `end`. */
export function groupBefore(scene: Scene, end: number, floor: number): ActorSubject | null {
  const { words } = scene;
  const actors: string[] = [];
  let start = end;
  for (;;) {
    const unit = actorBefore(scene, start, floor);
    if (unit === null) break;
    actors.unshift(unit.actor);
    start = unit.start;
    const separator = phraseBefore(separators, words, start, floor);
    if (separator === null || actorBefore(scene, separator.start, floor) === null) break;
    start = separator.start;
  }
  if (actors.length === 0) return null;
  const lead = start > floor ? words[start - 1]!.lower : '';
  if (lead === 'both' || lead === 'only' || lead === 'neither') start -= 1;
  return { kind: 'actors', start, actors, only: lead === 'only', neither: lead === 'neither' };
}

/** The actor that the words before `end` name: "France", "the French government", "the government of France". */
function actorBefore({ words, mentions, registry }: Scene, end: number, floor: number) {
  const named = (to: number) => mentions.find((mention) => mention.to === to && mention.from >= floor);
  let mention: Mention | undefined;
  if (end > floor + 1 && governments.has(words[end - 1]!.lower)) mention = named(end - 1);
  else {
    mention = named(end);
    if (mention?.role === 'demonym') return null;
  }
  if (mention === undefined || mention.role === 'person') return null;
  if (registry.actors.get(mention.actor)?.kind === 'person') return null;
  let start = mention.from;
  const the = () => {
    if (start > floor && words[start - 1]!.lower === 'the') start -= 1;
  };
  the();
  if (start - 1 > floor && words[start - 1]!.lower === 'of' && governments.has(words[start - 2]!.lower)) {
    start -= 2;
    the();
  }
  return { actor: mention.actor, start };
}

/** The quantity of members that ends before word `end`. */
function membersBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words } = scene;
  const pronoun = everybodyBefore(scene, end, floor);
  if (pronoun !== null) return pronoun;
  for (let noun = end - 1; noun >= Math.max(floor, end - 14); noun--) {
    if (!isMemberNoun(words[noun]!.lower) && !stateNouns.has(words[noun]!.lower)) continue;
    const modifier = modifierOf(scene, noun + 1, end);
    if (modifier === null) continue;
    const marked = isMemberNoun(words[noun]!.lower) || modifier.marked || isMarked(words[noun - 1]);
    if (!marked) continue;
    const counted = quantityBefore(scene, noun, floor);
    if (counted === null) continue;
    const of = modifier.known ? 'known' : 'members';
    return {
      kind: 'members',
      start: counted.start,
      quantity: { ...counted.quantity, of },
      alliance: modifier.alliance ?? counted.alliance,
    };
  }
  return elidedBefore(scene, end, floor);
}

/** "member states", "allied governments", "NATO capitals". */
function isMarked(word: Word | undefined): boolean {
  return word !== undefined && /^(?:member|allied|nato|alliance's|nato's)$/.test(word.lower);
}

/** What "of the alliance" or "whose position is known" behind the noun means; null where it is something else. */
function modifierOf({ words, mentions, registry }: Scene, from: number, to: number) {
  const text = phraseOf(words, from, to).replace(/ ?,$/, '');
  if (text === '') return { known: false, marked: false, alliance: null };
  const mention = mentions.find(
    ({ from: at, actor }) => at >= from && registry.actors.get(actor)?.kind === 'organisation',
  );
  if (/^(?:of|in|within|inside) (?:the )?/.test(text)) {
    const rest = text.replace(/^(?:of|in|within|inside) (?:the )?/, '');
    const name = mention === undefined ? '' : phraseOf(words, mention.from, mention.to).replace(/^the /, '');
    return rest === 'alliance' || (rest !== '' && rest === name)
      ? { known: false, marked: true, alliance: mention?.actor ?? null }
      : null;
  }
  return memberPhrase.test(text) ? { known: true, marked: true, alliance: null } : null;
}

const neutral =
  /^(?:of|the|its|our|their|these|those|'s|all|member|allied|nato|nato's|alliance|alliance's|\d+|thirty-two|thirty-one|thirty)$/;

/** The quantity right before the noun at word `noun`, over words that do not narrow it ("of the 32"). */
function quantityBefore({ words, mentions, registry }: Scene, noun: number, floor: number) {
  for (let start = Math.max(floor, noun - 9); start < noun; start++) {
    const found = quantityAt(words, start);
    if (found === null || found.end > noun) continue;
    // "All but two", "the other six", "the six": the number alone would say something else.
    if (/^(?:but|except|other|than|the|these|those|last|first|no)$/.test(words[start - 1]?.lower ?? ''))
      return null;
    const between = words.slice(found.end, noun);
    const alliance = mentions.find(
      ({ from, to, actor }) =>
        from >= found.end && to <= noun && registry.actors.get(actor)?.kind === 'organisation',
    );
    const fits = between.every(
      (word, i) =>
        neutral.test(word.lower) ||
        (alliance !== undefined && found.end + i >= alliance.from && found.end + i < alliance.to),
    );
    if (fits) return { quantity: found.quantity, start, alliance: alliance?.actor ?? null };
  }
  return null;
}

/** "Of the members whose position is known, most", "at least six of them": the noun stands elsewhere. */
function elidedBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words } = scene;
  let last = end;
  if (phraseOf(words, end - 2, end) === 'of them') last = end - 2;
  for (let start = Math.max(floor, last - 5); start < last; start++) {
    const found = quantityAt(words, start);
    if (found?.end !== last) continue;
    if (words[start - 1]?.lower === ',' && words[floor]?.lower === 'of') {
      const frame = frameOf(scene, floor + 1, start - 1);
      if (frame !== null)
        return {
          kind: 'members',
          start: floor,
          quantity: { ...found.quantity, of: frame.known ? 'known' : 'members' },
          alliance: frame.alliance,
        };
    }
  }
  return null;
}

/** "the members whose position is known", as the frame of a quantity. */
function frameOf(scene: Scene, from: number, to: number) {
  const { words } = scene;
  for (let noun = from; noun < to; noun++) {
    const word = words[noun]!.lower;
    if (!isMemberNoun(word) && !stateNouns.has(word)) continue;
    if (!words.slice(from, noun).every(({ lower }) => neutral.test(lower))) return null;
    const modifier = modifierOf(scene, noun + 1, to);
    return modifier !== null && (modifier.marked || isMemberNoun(word)) ? modifier : null;
  }
  return null;
}

/** "nobody in the alliance", "everyone in NATO". */
function everybodyBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words } = scene;
  for (let at = end - 1; at >= Math.max(floor, end - 6); at--) {
    const word = words[at]!.lower;
    const none = word === 'nobody' || (word === 'one' && words[at - 1]?.lower === 'no');
    if (!none && word !== 'everyone' && word !== 'everybody') continue;
    const modifier = modifierOf(scene, at + 1, end);
    if (modifier === null || !modifier.marked) return null;
    const quantity = none ? between(number(0), number(0)) : atLeast(share(1));
    return { kind: 'members', start: word === 'one' ? at - 1 : at, quantity, alliance: modifier.alliance };
  }
  return null;
}
