import { opensClause } from '../clause/clause-opening.ts';
import { allBut, type Quantity, atLeast, atMost, between, number, share } from '../../quantity.ts';
import { quantityAt } from '../amount/quantity-at.ts';
import type { Scene } from '../scene.ts';
import { speaksOfOthers } from './told-before.ts';
import { phraseOf, type Word } from '../word.ts';
import { isSize, partBefore, theAllBefore } from './part-of-alliance.ts';
import { isMemberNoun, memberPhrase, stateNouns } from '../../words/member-words.ts';
import { numbers } from '../../words/quantity-words.ts';

/** So many members of an alliance as the subject: "at least six members of NATO". */
export interface MemberSubject {
  readonly kind: 'members';
  readonly start: number;
  readonly quantity: Quantity;
  /** Id of the alliance, if it is named here. */
  readonly alliance: string | null;
}

/** The quantity of members that ends before word `end`; null where it is inside somebody else's phrase. */
export function membersBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const subject = countedBefore(scene, end, floor);
  return subject !== null && opensClause(scene, subject.start) ? subject : null;
}

/** As `membersBefore`, wherever that stands in its clause. */
export function countedBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words } = scene;
  const pronoun = everybodyBefore(scene, end, floor);
  if (pronoun !== null) return pronoun;
  const rest =
    restBefore(scene, end, floor) ?? partBefore(scene, end, floor) ?? theAllBefore(scene, end, floor);
  if (rest !== null) return rest;
  for (let noun = end - 1; noun >= Math.max(floor, end - 14); noun--) {
    if (!isMemberNoun(words[noun]!.lower) && !stateNouns.has(words[noun]!.lower)) continue;
    const modifier = modifierOf(scene, noun + 1, end);
    if (modifier === null) continue;
    const counted = quantityBefore(scene, noun, floor);
    if (counted === null) continue;
    const marked =
      modifier.marked ||
      counted.alliance !== null ||
      isMarked(words[noun - 1]) ||
      (scene.alliance !== null &&
        isGovernments(words[noun]!.lower, scene.told.members || isAboutMembers(scene)));
    if (!marked && !isMemberNoun(words[noun]!.lower)) continue;
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

/** The quantity of members that begins at word `at`: "by five of them", "by most members of NATO"; null where it is no such. */
export function countedAfter(
  scene: Scene,
  at: number,
): (Omit<MemberSubject, 'kind' | 'start'> & { readonly end: number }) | null {
  const { words } = scene;
  const found = quantityAt(words, at);
  if (found === null) return null;
  const { quantity } = found;
  if (phraseOf(words, found.end, found.end + 2) === 'of them')
    return { quantity, alliance: null, end: found.end + 2 };
  for (let noun = found.end; noun < Math.min(words.length, found.end + 6); noun++) {
    const word = words[noun]!.lower;
    if (isMemberNoun(word) || (stateNouns.has(word) && isMarked(words[noun - 1])))
      return { quantity, alliance: null, end: noun + 1 };
    if (!neutral.test(word) && !numbers.has(word)) return null;
  }
  return null;
}

/** "Every member but one", "all the allies except two": all but so many. */
function restBefore(scene: Scene, end: number, floor: number): MemberSubject | null {
  const { words } = scene;
  const number = words[end - 1] === undefined ? null : quantityAt(words, end - 1);
  const left = number?.end === end ? number.quantity.least : null;
  if (left?.kind !== 'number') return null;
  const but = words[end - 2]?.lower === 'for' ? end - 3 : end - 2;
  if (!/^(?:but|except|save|bar)$/.test(words[but]?.lower ?? '')) return null;
  const whole = countedBefore(scene, but, floor);
  const all = whole?.quantity.least;
  if (whole === null || all?.kind !== 'share' || all.value !== 1) return null;
  const rest = allBut(left.value);
  return { ...whole, quantity: { ...whole.quantity, least: rest, most: rest } };
}

/** "member states", "allied governments". */
function isMarked(word: Word | undefined): boolean {
  return word !== undefined && /^(?:member|allied|alliance's)$/.test(word.lower);
}

/** What "of the alliance" or "whose position is known" behind the noun means; null where it is something else. */
export function modifierOf({ words, mentions, registry }: Scene, from: number, to: number) {
  const text = phraseOf(words, from, to)
    .replace(/ ?,$/, '')
    .replace(/^or more(?= |$) ?/, '');
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

const neutral = /^(?:of|the|its|our|their|these|those|'s|all|member|allied|alliance|alliance's|\d+)$/;

/** The quantity right before the noun at word `noun`, over words that do not narrow it ("of the 32"). */
function quantityBefore({ words, mentions, registry }: Scene, noun: number, floor: number) {
  for (let start = Math.max(floor, noun - 9); start < noun; start++) {
    const found = quantityAt(words, start);
    if (found === null || found.end > noun) continue;
    // "All but two", "the other six", "the six": the number alone would say something else.
    if (
      /^(?:but|except|save|bar|other|than|the|these|those|last|first|no)$/.test(words[start - 1]?.lower ?? '')
    )
      return null;
    const between = words.slice(found.end, noun);
    const alliance = mentions.find(
      ({ from, to, actor }) =>
        from >= found.end && to <= noun && registry.actors.get(actor)?.kind === 'organisation',
    );
    const fits = between.every(
      (word, i) =>
        neutral.test(word.lower) ||
        (numbers.has(word.lower) && words[found.end + i - 1]?.lower === 'the') ||
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
  const those = thoseKnown(words, end, floor);
  if (those !== null) last = those;
  const all = ofAllMembers(scene, end);
  if (all !== null) last = all;
  for (let start = Math.max(floor, last - 5); start < last; start++) {
    const found = quantityAt(words, start);
    if (found?.end !== last) continue;
    if (those !== null)
      return { kind: 'members', start, quantity: { ...found.quantity, of: 'known' }, alliance: null };
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
    // "Five members want it, fewer than three are against": of the members that were just spoken of.
    if (
      (all !== null || isCounted(scene, start) || isOfMembers(scene, start, found)) &&
      (last < end || opensClause(scene, start))
    )
      return { kind: 'members', start, quantity: found.quantity, alliance: null };
  }
  return null;
}

/** Where "of the thirty-two" begins if it ends before word `end` and that is how many members there are; else null. */
function ofAllMembers(scene: Scene, end: number): number | null {
  return phraseOf(scene.words, end - 3, end - 1) === 'of the' && isSize(scene, end - 1) ? end - 3 : null;
}

/** Where "of those whose position is known" begins if it ends before word `end`, or null. */
function thoseKnown(words: readonly Word[], end: number, floor: number): number | null {
  for (let at = end - 3; at >= Math.max(floor, end - 10); at--) {
    if (!/^(?:of|among) those$/.test(phraseOf(words, at, at + 2))) continue;
    return memberPhrase.test(phraseOf(words, at + 2, end).replace(/ ?,$/, '')) ? at : null;
  }
  return null;
}

/** Governments, in a text about an alliance, are those of its members; states only where its members were spoken of. */
function isGovernments(word: string, told: boolean): boolean {
  return (
    /^(?:governments|capitals)$/.test(word) ||
    (told && /^(?:states?|countr(?:y|ies)|nations?|government|capital)$/.test(word))
  );
}

/** Whether a bare "nobody" or "most" can only mean members: a text on issues of an alliance, and nobody else was spoken of. */
function isAboutMembers(scene: Scene): boolean {
  return scene.alliance !== null && scene.mainIssue !== null && !scene.told.others && !speaksOfOthers(scene);
}

/** Whether members are what is counted right before word `start`: in the sentence, else in the one before. */
function isCounted({ words, told }: Scene, start: number): boolean {
  const said = words.slice(0, start);
  return said.some(({ lower }) => isMemberNoun(lower)) || told.members;
}

/** A quantity that is said of a whole, and needs no noun in a text about members: "two thirds", "a majority", "at least six". */
function isOfMembers(
  scene: Scene,
  start: number,
  { quantity, end }: { quantity: Quantity; end: number },
): boolean {
  if (quantity.vague || !scene.onIssues || !isAboutMembers(scene)) return false;
  const share = quantity.least?.kind === 'share' || quantity.most?.kind === 'share';
  const bounded = end - start > 1;
  return (share && phraseOf(scene.words, start, end) !== 'each') || bounded;
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
    const none = word === 'nobody' || word === 'no-one' || (word === 'one' && words[at - 1]?.lower === 'no');
    const few =
      /^any(?:one|body)$/.test(word) && /^(?:hardly|barely|scarcely)$/.test(words[at - 1]?.lower ?? '');
    if (!none && !few && word !== 'everyone' && word !== 'everybody') continue;
    // "Nobody else": of all but those named before.
    if (words[at + 1]?.lower === 'else') return null;
    const nearly = /^(?:almost|nearly|virtually|practically)$/.test(words[at - 1]?.lower ?? '');
    const modifier = modifierOf(scene, at + 1, end);
    if (modifier === null || (!modifier.marked && !scene.told.members && !isAboutMembers(scene))) return null;
    const quantity =
      few || (none && nearly)
        ? atMost(share(0.1))
        : none
          ? between(number(0), number(0))
          : atLeast(share(nearly ? 0.9 : 1));
    const start = word === 'one' || few || nearly ? at - 1 : at;
    return { kind: 'members', start, quantity, alliance: modifier.alliance };
  }
  return null;
}
