import { beforePredicate } from '../clause/before-predicate.ts';
import { floorOf } from '../clause/clause.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import type { Trend } from './trend.ts';
import { phraseOf, type Word } from '../word.ts';
import { isMemberNoun } from '../../words/member-words.ts';
import { be } from '../../words/small-words.ts';
import { comparatives, comparedAdjectives, unityAdjectives, unityIdioms } from '../../words/unity-words.ts';

/** "As united as in February", "no less united than a year ago": a date, or an earlier state, to compare with. */
const COMPARED =
  /(?:^|\s)(?:than\b|as (?:(?:it|they) (?:was|were|had been) )?(?:in|on|at|during|last|a|two|three|five|ten|\d+|after)\b)/;

/** "The alliance is less united than in February", "as united as in February"; "as united as ever" is a level, no trend. */
export function adjectiveTrend(scene: Scene, at: number): Trend | null {
  const { words, question } = scene;
  const floor = floorOf(words, at);
  const compared = phraseAt(comparedAdjectives, words, at);
  if (compared !== null) return comparedTrend(scene, at, compared, floor);
  const adjective = phraseAt(unityAdjectives, words, at);
  if (adjective === null) return null;
  for (let start = Math.max(floor, at - 3); start <= at; start++) {
    const comparative = phraseAt(comparatives, words, start);
    if (comparative !== null && comparative.end !== at) continue;
    if (comparative === null) continue;
    const becomes = becoming.has(words[start - 1]?.lower ?? '');
    const before = beforePredicate(words, becomes ? start - 1 : start, floor);
    const move = comparative.value;
    if (move === 0 && !COMPARED.test(phraseOf(words, adjective.end, adjective.end + 12))) return null;
    // "Never been so united" is a superlative, no negation: the comparative has taken the word.
    const subject = allianceBefore(scene, before.start);
    const inverted = question && be.has(words[(subject?.start ?? 0) - 1]?.lower ?? '');
    const auxiliary =
      before.linked || inverted || becomes || (before.auxiliary && words[start]!.lower === 'never');
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

/** "Has become less united", "are growing further apart": who becomes it was not so before. */
const becoming = new Set(
  'become becomes became becoming grow grows grew grown growing get gets got getting turn turns turned turning'.split(
    ' ',
  ),
);

/** "The allies are further apart than in April": the adjective compares by itself. */
function comparedTrend(
  scene: Scene,
  at: number,
  { value, end }: { readonly value: Trend['polarity']; readonly end: number },
  floor: number,
): Trend | null {
  const becomes = becoming.has(scene.words[at - 1]?.lower ?? '');
  const before = beforePredicate(scene.words, becomes ? at - 1 : at, floor);
  const subject = allianceBefore(scene, before.start);
  if (subject === null || (!before.linked && !becomes)) return null;
  return { ...subject, end, polarity: value, move: 1, negated: before.negated, mood: before.mood };
}

/** "The allies are drifting apart", "NATO has closed ranks". */
export function idiomTrend(scene: Scene, at: number): Trend | null {
  const { words } = scene;
  const idiom = phraseAt(unityIdioms, words, at);
  if (idiom === null) return null;
  const before = beforePredicate(words, at, floorOf(words, at));
  const subject = allianceBefore(scene, before.start);
  if (subject === null || (idiom.value.form === 'ing' && !before.be)) return null;
  if (idiom.value.form === 'participle' && !before.auxiliary) return null;
  // "Are united", "are fractured": a state, which is no move.
  if (idiom.value.form === 'past' && (before.linked || scene.question)) return null;
  const { polarity } = idiom.value;
  return { ...subject, end: idiom.end, polarity, move: 1, negated: before.negated, mood: before.mood };
}

/** "the alliance", "NATO", "its members", "the allies" right before word `end`. */
function allianceBefore({ words, mentions, registry, told, alliance }: Scene, end: number) {
  const mention = mentions.find(({ to }) => to === end);
  if (mention !== undefined) {
    if (registry.actors.get(mention.actor)?.kind !== 'organisation') return null;
    const start = mention.from - (words[mention.from - 1]?.lower === 'the' ? 1 : 0);
    const owned = words[start - 1]?.lower === 'of' && isMemberNoun(words[start - 2]?.lower ?? '');
    const from = owned ? start - 2 : start;
    return { start: from - (owned && words[from - 1]?.lower === 'the' ? 1 : 0), alliance: mention.actor };
  }
  const noun = words[end - 1]?.lower ?? '';
  if ((noun === 'they' || noun === 'it') && isAlliance(told.subjects, alliance))
    return { start: end - 1, alliance: null };
  const positions = positionsBefore(words, end);
  if (positions !== null) return { start: positions, alliance: null };
  if (noun !== 'alliance' && !isMemberNoun(noun)) return null;
  const article = /^(?:the|our|its|this)$/.test(words[end - 2]?.lower ?? '') ? 1 : 0;
  return article === 0 && noun === 'alliance' ? null : { start: end - 1 - article, alliance: null };
}

/** Whether the sentence before was about the alliance or its members. */
function isAlliance(subjects: Scene['told']['subjects'], alliance: string | null): boolean {
  return subjects === 'members' || (subjects !== null && subjects.length === 1 && subjects[0] === alliance);
}

/** Where "the positions of the allies", "the members' views" begin that end before word `end`; null for others'. */
function positionsBefore(words: readonly Word[], end: number): number | null {
  for (let start = Math.max(0, end - 6); start < end - 1; start++)
    if (POSITIONS.test(phraseOf(words, start, end))) return start;
  return null;
}

const POSITIONS =
  /^(?:the )?(?:positions|views|stances|lines) of (?:the|its|all) (?:allies|members|member states|alliance)$|^(?:the )?(?:allies'?|members'?|alliance's) ' ?(?:positions|views|stances)$|^(?:the )?alliance's (?:positions|views|stances)$/;
