import { beforePredicate, type BeforePredicate } from './before-predicate.ts';
import type { Direction, TrendClaim } from './claim.ts';
import { clauseEnd, floorOf } from './clause.ts';
import { type Draft, frameOf } from './draft.ts';
import { phraseAt } from './phrase-book.ts';
import type { Scene } from './scene.ts';
import { topicOfClaim } from './topic.ts';
import { unionOwner } from './union-owner.ts';
import { isMemberNoun } from './words/member-words.ts';
import { be } from './words/small-words.ts';
import {
  comparatives,
  type Move,
  type Polarity,
  trendVerbs,
  unityAdjectives,
  unityIdioms,
  unityNouns,
} from './words/unity-words.ts';

/** Which way unity goes in a predicate, and the words it spans. */
interface Trend {
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  readonly move: Move;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  /** Id of an alliance that the words name. */
  readonly alliance: string | null;
}

/**
 * The claims of a sentence that the unity of an alliance grows, shrinks or holds: "disagreement within NATO over troops is
 * growing", "the alliance is less united than in February", "the allies are drifting apart", "there is growing discord".
 */
export function findTrends(scene: Scene): Draft<TrendClaim>[] {
  const found: Draft<TrendClaim>[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const trend =
      nounTrend(scene, at) ?? thereIsTrend(scene, at) ?? adjectiveTrend(scene, at) ?? idiomTrend(scene, at);
    if (trend === null) continue;
    const end = clauseEnd(scene.words, trend.end);
    const frame = frameOf(scene, trend.start, end, trend.mood);
    if (frame === null) continue;
    const alliance = trend.alliance ?? scene.alliance;
    const { from, ...common } = frame;
    found.push({
      ...common,
      ...topicOfClaim(scene, from, end),
      kind: 'trend',
      actors: alliance === null ? [] : [alliance],
      direction: directionOf(trend),
    });
    at = end;
  }
  return found;
}

function directionOf({ polarity, move, negated }: Trend): Direction {
  const direction = directions[`${polarity} ${move}`];
  return negated ? opposites[direction] : direction;
}

const directions: Readonly<Record<`${Polarity} ${Move}`, Direction>> = {
  '1 1': 'rising',
  '1 -1': 'falling',
  '1 0': 'not-falling',
  '-1 1': 'falling',
  '-1 -1': 'rising',
  '-1 0': 'not-rising',
};
const opposites: Readonly<Record<Direction, Direction>> = {
  rising: 'not-rising',
  falling: 'not-falling',
  'not-rising': 'rising',
  'not-falling': 'falling',
};

const stops = new Set('that which who whose says said say because if when while'.split(' '));

/** "Disagreement within NATO over troops is growing": a noun of unity, what it is about, a verb of growing. */
function nounTrend(scene: Scene, at: number): Trend | null {
  const { words, question } = scene;
  const noun = phraseAt(unityNouns, words, at);
  if (noun === null) return null;
  const end = clauseEnd(words, at);
  for (let i = noun.end; i < Math.min(end, noun.end + 24); i++) {
    if (stops.has(words[i]!.lower)) return null;
    const verb = phraseAt(trendVerbs, words, i);
    if (verb === null || verb.end > end) continue;
    const before = beforePredicate(words, i, noun.end);
    const asked = question && words.slice(0, at).some((word) => be.has(word.lower));
    const asserts = { finite: true, past: !before.be, participle: before.auxiliary, ing: before.be || asked };
    if (!asserts[verb.value.form]) continue;
    const owner = unionOwner(scene, noun.end, before.start);
    if (owner === null) return null;
    const start = determined(scene, at);
    if (start === null) return null;
    return {
      start: start.start,
      end: verb.end,
      polarity: noun.value,
      move: verb.value.move,
      negated: before.negated !== start.none,
      mood: before.mood,
      alliance: owner.alliance ?? start.alliance,
    };
  }
  return null;
}

/** Where the noun phrase of a noun of unity begins: "the alliance's common", "no real". */
function determined({ words, mentions, registry }: Scene, noun: number) {
  let start = noun;
  let alliance: string | null = null;
  const floor = floorOf(words, noun);
  while (start > floor && noun - start < 4) {
    const word = words[start - 1]!.lower;
    const mention = mentions.find(({ to }) => to === start);
    if (mention !== undefined) {
      if (registry.actors.get(mention.actor)?.kind !== 'organisation') return null;
      alliance = mention.actor;
      start = mention.from;
      continue;
    }
    if (
      !/^(?:the|this|its|their|our|any|no|deep|real|old|common|political|internal|public|much-praised|alliance's|allied|western|new)$/.test(
        word,
      )
    )
      break;
    start -= 1;
  }
  return { start, alliance, none: words[start]!.lower === 'no' && start < noun };
}

/** "There is growing disagreement within NATO over troops." */
function thereIsTrend(scene: Scene, at: number): Trend | null {
  const { words } = scene;
  if (words[at]!.lower !== 'there') return null;
  let i = at + 1;
  while (i < words.length && i < at + 6 && phraseAt(trendVerbs, words, i)?.value.form !== 'ing') i += 1;
  const verb = phraseAt(trendVerbs, words, i);
  const noun = verb === null ? null : phraseAt(unityNouns, words, verb.end);
  if (verb === null || noun === null || verb.value.form !== 'ing') return null;
  const before = beforePredicate(words, i, at + 1);
  const article = words[i - 1]!.lower;
  const linked =
    before.be || ((article === 'a' || article === 'no') && beforePredicate(words, i - 1, at + 1).be);
  const owner = unionOwner(scene, noun.end, clauseEnd(words, noun.end));
  if (!linked || owner === null) return null;
  const negated = before.negated !== (article === 'no');
  return {
    start: at,
    end: noun.end,
    polarity: noun.value,
    move: verb.value.move,
    negated,
    mood: before.mood,
    alliance: owner.alliance,
  };
}

/** "The alliance is less united than in February", "the allies remain united". */
function adjectiveTrend(scene: Scene, at: number): Trend | null {
  const { words, question } = scene;
  const adjective = phraseAt(unityAdjectives, words, at);
  if (adjective === null) return null;
  const floor = floorOf(words, at);
  for (let start = Math.max(floor, at - 3); start <= at; start++) {
    const comparative = phraseAt(comparatives, words, start);
    if (comparative !== null && comparative.end !== at) continue;
    if (comparative === null && start < at) continue;
    const before = beforePredicate(words, start, floor);
    const move = comparative?.value ?? (before.staying ? 0 : null);
    if (move === null) return null;
    // "Never been so united" is a superlative, no negation: the comparative has taken the word.
    const subject = allianceBefore(scene, before.start);
    const inverted = question && be.has(words[(subject?.start ?? 0) - 1]?.lower ?? '');
    const auxiliary = before.linked || inverted || (before.auxiliary && words[start]!.lower === 'never');
    if (subject === null || !auxiliary) continue;
    return {
      ...subject,
      end: adjective.end,
      polarity: adjective.value,
      move,
      negated: before.negated,
      mood: before.mood,
    };
  }
  return null;
}

/** "The allies are drifting apart", "NATO has closed ranks". */
function idiomTrend(scene: Scene, at: number): Trend | null {
  const { words } = scene;
  const idiom = phraseAt(unityIdioms, words, at);
  if (idiom === null) return null;
  const before = beforePredicate(words, at, floorOf(words, at));
  const subject = allianceBefore(scene, before.start);
  if (subject === null || (idiom.value.form === 'ing' && !before.be)) return null;
  if (idiom.value.form === 'participle' && !before.auxiliary) return null;
  const { polarity } = idiom.value;
  return { ...subject, end: idiom.end, polarity, move: 1, negated: before.negated, mood: before.mood };
}

/** "the alliance", "NATO", "its members", "the allies" right before word `end`. */
function allianceBefore({ words, mentions, registry }: Scene, end: number) {
  const mention = mentions.find(({ to }) => to === end);
  if (mention !== undefined) {
    if (registry.actors.get(mention.actor)?.kind !== 'organisation') return null;
    const the = words[mention.from - 1]?.lower === 'the' ? 1 : 0;
    return { start: mention.from - the, alliance: mention.actor };
  }
  const noun = words[end - 1]?.lower ?? '';
  if (noun !== 'alliance' && !isMemberNoun(noun)) return null;
  const article = /^(?:the|our|its|this)$/.test(words[end - 2]?.lower ?? '') ? 1 : 0;
  return article === 0 && noun === 'alliance' ? null : { start: end - 1 - article, alliance: null };
}
