import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { type Subject, subjectBefore } from '../subject/subject.ts';
import { currencyOf, isMoney } from '../../../coding/amounts/unit-of.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { stateInMind } from '../subject/in-mind.ts';
import { relativeSubject } from '../words-deeds/relative-subject.ts';
import { unitInMind } from './unit-in-mind.ts';
import { issueIn } from '../topic.ts';
import { phraseOf, type Word } from '../word.ts';
import { atMost, share } from '../../quantity.ts';
import { type Giving, givings } from '../../words/gift-words.ts';
import { elidedGifts, endOf } from './end-of-gift.ts';
import { type FoundMagnitude, magnitudeDraft } from './magnitude-draft.ts';
import { type GiftObject, giftObjectAt } from './object-of-gift.ts';

/** "Germany has given Ukraine 10 billion euros and 31 tanks": the claims of a verb of giving at word `at`. */
export function giftsAt(scene: Scene, at: number): Draft<MagnitudeClaim>[] {
  const { words } = scene;
  const verb = phraseAt(givings, words, at);
  if (verb === null) return [];
  const floor = Math.max(floorOf(words, at), 0);
  // "Have together given": what several did is added up anyway.
  const close = isJointly(words[at - 1]);
  const before = beforePredicate(words, close ? at - 1 : at, floor);
  const jointly = close || isJointly(words[before.start - 1]);
  if (!fits(verb.value, before, scene.question)) return [];
  const subject = subjectOf(scene, before.start, floor);
  if (subject === null) return [];
  const claims: Draft<MagnitudeClaim>[] = [];
  let start = subject.start;
  let from = verb.end;
  let unit: string | null = null;
  let clause = verb.end;
  for (let next: number | null = objectStart(scene, verb.end); next !== null;) {
    const object = giftObjectAt(scene, next);
    if (object === null || (from === verb.end && !isGiven(scene, verb, object))) break;
    const { end, second, others } = endOf(scene, object.end);
    // "70,000 tonnes of grain, the most of any member": of grain.
    unit = object.unit ?? unit ?? (verb.value.money ? 'money' : unitNamedBefore(scene, at));
    const said = { ...object, unit };
    clause = others;
    const found =
      jointly && object.measure.kind === 'comparison' ? null : foundOf(scene, subject, said, before);
    if (found === null) break;
    if (object.strange !== true || issueIn(scene, from, Math.min(end, object.end + 4)) !== null) {
      const place = {
        start,
        from,
        objectEnd: object.end,
        end,
        near: second === null ? end : clauseEnd(words, object.end),
        mood: before.mood,
        pledged: verb.value.pledged,
        spent: verb.value.spent,
      };
      const draft = magnitudeDraft(scene, { ...found, ...place });
      if (draft !== null) claims.push(draft);
    }
    next = second;
    if (second !== null) [start, from] = [second, second];
  }
  if (claims.length > 0 && !before.negated && !scene.question)
    claims.push(...elidedGifts(scene, clause, unit, verb.value.pledged));
  return claims;
}

/** Whether what is said to be given fits the verb: money where it wants money, "into" behind "put", nothing bought behind "paid". */
function isGiven(
  scene: Scene,
  { value, end }: { readonly value: Giving; readonly end: number },
  object: GiftObject,
): boolean {
  if (value.money && !isOfMoney(object)) return false;
  if (value.paid && !isPaid(scene, object)) return false;
  // "Has put 500 million crowns into the fund": "put" alone says nothing.
  return !value.into || /(?: into| towards)(?= |$)/.test(` ${phraseOf(scene.words, end, object.end + 1)}`);
}

/** Money, and no things; a share or nothing at all can be of anything. */
function isOfMoney({ measure, unit }: GiftObject): boolean {
  return (
    measure.kind !== 'none' &&
    (unit === null || unit === 'money' || currencyOf(unit) !== null || isMoney(unit))
  );
}

/** "On grain, France has shipped more than Italy": of what the sentence named before. */
function unitNamedBefore(scene: Scene, at: number): string | null {
  return unitInMind({ ...scene, inMind: { ...scene.inMind, unit: null } }, at);
}

/** The subject: named, the state that "it" means, or whom "which" goes with. */
function subjectOf(scene: Scene, end: number, floor: number): Subject | null {
  const { words } = scene;
  const last = words[end - 1]?.lower ?? '';
  // "The United States alone has given half of it."
  if (/^(?:alone|itself|together|jointly|combined)$/.test(last) && end - 1 > floor)
    return subjectOf(scene, end - 1, floor);
  const nobody = nobodyBefore(scene, end, floor);
  if (nobody !== null) return nobody;
  const actors = (id: string, start: number) =>
    ({ kind: 'actors', start, actors: [id], only: false, neither: false }) as const;
  if (last === 'it' && end - 1 >= floor && opensClause(scene, end - 1)) {
    const state = stateInMind(scene, end - 1);
    return state === null ? null : actors(state, end - 1);
  }
  if (last === 'which') return relativeSubject(scene, end);
  const subject = subjectBefore(scene, end, floor);
  if (subject !== null) return subject;
  // "Borland has given more than Arcadia, and Cimmeria has given ...": no list of two.
  const joint = words.findLastIndex(
    ({ lower }, i) => i < end && i >= Math.max(floor, end - 4) && lower === 'and',
  );
  return joint === -1 || words[joint - 1]?.lower !== ',' ? null : subjectBefore(scene, end, joint + 1);
}

/** "Nobody", "no other country": of all who are on record. */
function nobodyBefore(scene: Scene, end: number, floor: number): Subject | null {
  const match =
    /(?:^| )(nobody|nobody else|no one|no one else|no (?:other )?(?:country|state|government|nation|donor)|no other (?:member|ally))$/.exec(
      phraseOf(scene.words, Math.max(floor, end - 3), end),
    );
  if (match === null) return null;
  const start = end - match[1]!.split(' ').length;
  if (!opensClause(scene, start)) return null;
  return { kind: 'members', start, quantity: atMost(share(0)), alliance: null };
}

/** What is paid for is given only where the paragraph is about giving: money alone, or for the issue that was named before. */
function isPaid(scene: Scene, { measure, end }: GiftObject): boolean {
  if (measure.kind === 'share') return false;
  const behind = issueIn(scene, end, Math.min(clauseEnd(scene.words, end), end + 6));
  return behind === null || behind === scene.issueBefore;
}

function isJointly(word: Word | undefined): boolean {
  return /^(?:together|jointly|combined)$/.test(word?.lower ?? '');
}

/** Whether the form of the verb goes with what stands before it; "is sending" has not been done yet, "was given" is somebody else's. */
function fits({ form }: Giving, before: BeforePredicate, question: boolean): boolean {
  if (before.be || form === 'ing') return false;
  if (form === 'participle') return before.auxiliary || question;
  return true;
}

/** The first word of what is given, behind whom it is given to and small adverbs: "Ukraine", "it with". */
function objectStart(scene: Scene, at: number): number {
  const { words, mentions } = scene;
  let next = at;
  while (
    /^(?:also|already|even|now|alone|thus|so|far|them|it|him|her|away)$/.test(words[next]?.lower ?? '') &&
    next < at + 4
  )
    next += 1;
  const named = words[next]?.lower === 'the' ? next + 1 : next;
  const mention = mentions.find((one) => one.from <= named && one.to > named && one.from >= next);
  if (mention !== undefined && !/'s?$/.test(words[mention.to - 1]!.lower)) next = mention.to;
  if (mention?.role === 'demonym' && /^(?:army|government|forces|military)$/.test(words[next]?.lower ?? ''))
    next += 1;
  return words[next]?.lower === 'with' ? next + 1 : next;
}

type Said = Pick<FoundMagnitude, 'subjects' | 'measure' | 'unit' | 'negated' | 'among' | 'amount' | 'vague'>;

/** Whom a claim is about: of "nobody has given more than France" it is France that comes first. */
function foundOf(scene: Scene, subject: Subject, object: GiftObject, before: BeforePredicate): Said | null {
  const { measure, unit, amount = null, vague = false } = object;
  const common = { unit, amount, vague };
  if (subject.kind === 'actors' && !subject.only) {
    const negated = before.negated !== subject.neither;
    if (object.wantsNot === true && !negated) return null;
    return { ...common, subjects: subject.actors, measure, negated: negated && object.wantsNot !== true };
  }
  const [than, ...more] = measure.kind === 'comparison' ? measure.than : [];
  if (than === undefined || more.length > 0 || measure.kind !== 'comparison' || before.negated) return null;
  if (measure.factor !== 1 || (measure.bound !== 'more' && measure.bound !== 'fewer')) return null;
  const from = measure.bound === 'more' ? 'most' : 'least';
  if (subject.kind === 'actors') {
    const rank: Measure = { kind: 'rank', rank: subject.actors.length + 1, from, behind: subject.actors };
    return { ...common, subjects: [than], measure: rank, negated: false };
  }
  const { most, vague: many } = subject.quantity;
  if (many || most === null || most.value !== 0) return null;
  const who = phraseOf(scene.words, subject.start, before.start);
  const first: Measure = { kind: 'rank', rank: 1, from, behind: [] };
  return {
    ...common,
    subjects: [than],
    measure: first,
    negated: false,
    among: /\b(?:members?|ally|allies|alliance)\b/.test(who) ? scene.alliance : subject.alliance,
  };
}
