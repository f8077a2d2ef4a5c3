import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide, ExclusivityClaim } from '../../claim.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import { exclusivity } from './exclusivity-draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { pastAlliance } from '../subject/of-alliance.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { sideOfDoing } from '../side/side-predicate.ts';
import { whoBefore } from '../subject/who-before.ts';
import { issueIn, type Topic, topicOfClaim, topicOfObject, topicOfWhole } from '../topic.ts';
import { oneNouns, onlyWords, roles } from '../../words/exclusivity-words.ts';
import { isMemberNoun } from '../../words/member-words.ts';
import { numbers } from '../../words/quantity-words.ts';
import { auxiliaries, be, isAdverb, linking } from '../../words/small-words.ts';
import { phraseOf } from '../word.ts';
import { sidePredicates } from '../../words/side-words.ts';

/** "The only member to oppose it", "the lone holdout": its words, and what it says of whoever that is. */
interface OnlyOne {
  readonly from: number;
  /** First word of what it is about. */
  readonly after: number;
  readonly side: ClaimedSide | null;
  /** "The only member that does not support it". */
  readonly outside: boolean;
  readonly alliance: string | null;
}

/** Claims that somebody is the only one: "Hungary is the sole opponent of it", "the only member against it is Hungary". */
export function findOnlyOnes(scene: Scene): Draft<ExclusivityClaim>[] {
  const claims: Draft<ExclusivityClaim>[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    const one = onlyWords.has(scene.words[at]!.lower) ? onlyOneAt(scene, at) : byItselfAt(scene, at);
    const claim = one === null ? null : (ofSubject(scene, one) ?? inverted(scene, one));
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** "The outlier", "the holdout": somebody by themselves without more words. */
function byItselfAt(scene: Scene, at: number): OnlyOne | null {
  const role = scene.words[at]!.lower === 'the' ? phraseAt(roles, scene.words, at + 1) : null;
  if (role === null || role.value !== null) return null;
  const past = pastAlliance(scene, role.end);
  const joint = /^(?:on|over)$/.test(scene.words[past.end]?.lower ?? '');
  return {
    from: at,
    after: joint ? past.end + 1 : past.end,
    side: null,
    outside: false,
    alliance: past.alliance,
  };
}

function onlyOneAt(scene: Scene, at: number): OnlyOne | null {
  const { words } = scene;
  const paired = words[at - 1]!.lower === 'and' && /^(?:last|first|one)$/.test(words[at - 2]?.lower ?? '');
  if (paired && at < 3) return null;
  const before = paired ? at - 2 : at;
  const article = words[before - 1]!.lower;
  const lone = /^(?:lone|sole|solitary)$/.test(words[at]!.lower);
  const owned = scene.mentions.some(({ to }) => to === before) && /'s?$/.test(article);
  if (
    article !== 'the' &&
    !owned &&
    !/^(?:alliance's|its|idea's|plan's|proposal's|deployment's)$/.test(article) &&
    !(lone && article === 'a')
  )
    return null;
  let noun = at + 1;
  // "The one and only member", "the only other"
  if (words[noun]?.lower === 'and' && words[noun + 1]?.lower === 'only') noun += 2;
  if (words[noun]?.lower === 'other') return null;
  while (
    /^(?:member|allied|remaining|real|true|open|declared|european|western|nato|eu)$/.test(
      words[noun]?.lower ?? '',
    )
  ) {
    if (
      words[noun]!.lower === 'member' &&
      !/^(?:state|states|country|countries|government|governments)$/.test(words[noun + 1]?.lower ?? '')
    )
      break;
    noun += 1;
  }
  const owner = owned ? scene.mentions.find(({ to }) => to === before)!.from : before - 1;
  const from = article !== 'the' && words[owner - 1]?.lower === 'the' ? owner - 1 : owner;
  if (words[noun]?.lower !== 'one' && numbers.has(words[noun]?.lower ?? '')) noun += 1;
  const role = phraseAt(roles, words, noun);
  if (role !== null) {
    const past = pastAlliance(scene, role.end);
    const joint = /^(?:of|to|on|over|against|for)$/.test(words[past.end]?.lower ?? '');
    return {
      from,
      after: joint ? past.end + 1 : past.end,
      side: role.value,
      outside: false,
      alliance: past.alliance,
    };
  }
  if (!oneNouns.has(words[noun]?.lower ?? '')) return null;
  const past = pastAlliance(scene, noun + 1);
  const doing = doingAt(scene, past.end);
  return doing === null
    ? null
    : { from, after: doing.end, side: doing.side, outside: doing.negated, alliance: past.alliance };
}

/** "To oppose", "that does not support", "opposing", "against": what the only one does. */
function doingAt(
  scene: Scene,
  at: number,
): { side: ClaimedSide | null; end: number; negated: boolean } | null {
  const { words } = scene;
  let next = words[at]?.lower === ',' ? at + 1 : at;
  // "The only one to do so": on the side that was spoken of.
  if (
    /^(?:to do so|doing so|to do it|to do that)$/.test(
      phraseOf(words, at, at + (words[at]?.lower === 'to' ? 3 : 2)),
    )
  )
    return { side: null, end: at, negated: false };
  const relative = /^(?:that|who|which)$/.test(words[next]?.lower ?? '');
  if (!relative) {
    const not = words[next]?.lower === 'not';
    const doing = sideOfDoing(scene, not ? next + 1 : next);
    // "In favour among the allies": of what stands elsewhere.
    return doing === null ? null : { ...doing, end: pastAlliance(scene, doing.end).end, negated: not };
  }
  next += 1;
  const first = next;
  while (
    next < first + 5 &&
    (be.has(words[next]?.lower ?? '') ||
      auxiliaries.has(words[next]?.lower ?? '') ||
      /^(?:not|never|remains?|still)$/.test(words[next]?.lower ?? '') ||
      linking.has(words[next]?.lower ?? '') ||
      words[next]?.lower === 'out' ||
      isAdverb(words[next]?.lower ?? ''))
  )
    next += 1;
  const predicate = phraseAt(sidePredicates, words, next);
  if (predicate === null) return null;
  const before = beforePredicate(words, next, first);
  const complement = predicate.value.kind === 'complement';
  const doing = complement ? sideOfDoing(scene, next) : sideOfVerb(scene, next);
  if (doing === null || before.start !== first || before.mood !== null || (complement && !before.linked))
    return null;
  return { ...doing, negated: before.negated };
}

function sideOfVerb(scene: Scene, at: number) {
  const ing = sideOfDoing(scene, at);
  if (ing !== null) return ing;
  const verb = phraseAt(sidePredicates, scene.words, at);
  return verb?.value.kind === 'verb' ? { side: verb.value.side, end: verb.end } : null;
}

/** "Hungary is the only one to ..." */
function ofSubject(scene: Scene, one: OnlyOne): Draft<ExclusivityClaim> | null {
  const floor = floorOf(scene.words, one.from);
  const link = beforePredicate(scene.words, one.from, floor);
  // "..., Hungary being the sole exception": of the clause before it.
  if (!link.linked || scene.words[one.from - 1]?.lower === 'being') return null;
  const group = whoBefore(scene, link.start, floor);
  if (group?.kind !== 'actors' || group.neither) return null;
  const end = clauseEnd(scene.words, one.after);
  return claimOf(scene, one, { start: group.start, named: group.actors, last: end, end, link });
}

/** "The only member to oppose it is Hungary", "the sole opponents were Hungary and Slovakia". */
function inverted(scene: Scene, one: OnlyOne): Draft<ExclusivityClaim> | null {
  const { words } = scene;
  if (!opensClause(scene, one.from)) return null;
  const last = clauseEnd(words, one.after);
  for (let at = one.after; at < Math.min(last, one.after + 12); at++) {
    if (!be.has(words[at]!.lower)) continue;
    let first = at + 1;
    const not = words[first]?.lower === 'not';
    while (/^(?:now|still|not|of|course|once|again)$/.test(words[first]?.lower ?? '')) first += 1;
    const group = groupAfter(scene, first);
    if (group === null || not) return null;
    const link = beforePredicate(words, first, at);
    return claimOf(scene, one, { start: one.from, named: group.actors, last: at, end: group.end, link });
  }
  return null;
}

interface Who {
  readonly start: number;
  readonly named: readonly string[];
  /** The word before which what it is about ends, and the clause. */
  readonly last: number;
  readonly end: number;
  readonly link: BeforePredicate;
}

function claimOf(
  scene: Scene,
  one: OnlyOne,
  { start, named, last, end, link }: Who,
): Draft<ExclusivityClaim> | null {
  const topic = topicOf(scene, one, start, last);
  if (topic === null) return null;
  const { side, outside, alliance } = one;
  return exclusivity(scene, {
    start,
    end,
    mood: link.mood,
    topic,
    named,
    alliance,
    side,
    outside,
    negated: link.negated,
  });
}

/** The issue in what follows, or, where nothing does, before it. */
function topicOf(scene: Scene, { after, from, side }: OnlyOne, start: number, last: number): Topic | null {
  const object = (side === null ? topicOfObject : topicOfWhole)(scene, start, after, last);
  if (object !== null) return object;
  const rest = phraseOf(scene.words, after, last);
  // "The lone holdout in the alliance": about what the text is about.
  const bare = rest === '' || (side === null && isMemberNoun(rest));
  if (!bare || issueIn(scene, from, last) !== null) return null;
  const topic = topicOfClaim(scene, start, last);
  return topic.issue === null ? null : topic;
}
