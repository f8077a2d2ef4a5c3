import { beforePredicate } from '../clause/before-predicate.ts';
import { FUTURE, QUESTION } from '../clause/certainty.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf, spanOfWords } from '../clause/clause.ts';
import type { FoundPrediction } from './decision-ahead.ts';
import { frameOf } from '../draft.ts';
import { partyBefore } from '../nature/party.ts';
import { phraseAt } from '../phrase-book.ts';
import { relevantTopic } from '../nature/relevance.ts';
import type { Scene } from '../scene.ts';
import { phraseOf } from '../word.ts';
import { fellowship } from '../../words/prediction-words.ts';
import { negations } from '../../words/small-words.ts';
import { unityNouns } from '../../words/unity-words.ts';

const UNFORETOLD = `${FUTURE}, and no model here foretells how united they will be`;
const UNTOLD = `${FUTURE}, and no model here foretells what somebody will do`;

/**
 * The prediction, whose verb begins at word `at`, that no model answers: how members will get on ("the quarrel over troops
 * will outlast us", "they will quarrel until winter"), and what somebody will do by
 * themselves ("Berlin will see to it") or if something else comes true.
 *
 * @param deeds whether what somebody will do counts too, whatever it is
 */
export function unityAt(scene: Scene, at: number, deeds = false): FoundPrediction | null {
  const { words, alliance } = scene;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  if (before.start === at || before.start === floor) return null;
  const condition = conditionBefore(scene, before.start, floor);
  if (before.mood !== 'future' && (before.mood !== 'modal' || condition === null)) return null;
  const end = clauseEnd(words, at);
  const noun = nounBefore(scene, before.start, floor, at);
  const isFellowship = fellowship.test(phraseOf(words, at, end));
  const party = partyBefore(scene, before.start, floor);
  const start = noun ?? party?.start ?? (isFellowship ? before.start - 1 : null);
  if (start === null || alliance === null) return null;
  // What somebody will do, not when they will meet or what they will talk about.
  const isDoing =
    deeds &&
    party !== null &&
    before.mood === 'future' &&
    (!before.be || words[at - 1]!.lower === 'to') &&
    !negations.has(words[at]!.lower) &&
    !scheduled.test(words[at]!.lower);
  if (noun === null && !isFellowship && condition === null && !isDoing) return null;
  const actors = noun !== null || isFellowship || party === null ? [alliance] : party.actors;
  const frame = frameOf(scene, start, end, null);
  if (frame === null) return null;
  const from = Math.min(condition ?? frame.from, frame.from);
  const topic = relevantTopic(scene, actors, from, end);
  if (topic === null) return null;
  if (
    noun === null &&
    !isFellowship &&
    condition === null &&
    !/^(?:claim|paragraph)$/.test(topic.issueFrom ?? '')
  )
    return null;
  const { from: _, uncheckable, ...common } = frame;
  return {
    claim: {
      ...common,
      ...spanOfWords(scene, from, end),
      ...topic,
      kind: 'prediction',
      actors,
      about: null,
      side: null,
      negated: before.negated,
      ending: null,
      uncheckable: uncheckable === QUESTION ? QUESTION : noun !== null || isFellowship ? UNFORETOLD : UNTOLD,
    },
    end,
  };
}

const scheduled =
  /^(?:be|serve|chair|govern|face|receive|become|travel|fly|tour|open|begin|take|address|appear|play|pay|get|hear|issue|make|give|release|run|have|meet|discuss|host|hold|visit|speak|publish|announce|vote|decide|gather|convene|return|talk|consider|review|debate|attend|arrive|sign|need|remain|not|[a-z]+ly)$/;

/** What becomes of unity or of a quarrel, in its infinitive or behind "have". */
const fates =
  /^(?:have |only |soon |slowly )?(?:narrow(?:ed)?|widen(?:ed)?|deepen(?:ed)?|heal(?:ed)?|fad(?:e|ed)|grow(?:n)?|shr[iu]nk|vanish(?:ed)?|persist(?:ed)?|endure[d]?|crumble[d]?|crack(?:ed)?|fray(?:ed)?|hold|held|last(?:ed)?|melt(?:ed)?|harden(?:ed)?|disappear(?:ed)?|evaporate[d]?|collapse[d]?)\b/;

const about = /^(?:over|on|about|within|among|amongst|between|inside)$/;

/** Where "the quarrel over troops" begins, as the subject before word `end`. */
function nounBefore(scene: Scene, end: number, floor: number, verb: number): number | null {
  const { words } = scene;
  for (let at = Math.max(floor, end - 8); at < end; at++) {
    const noun = phraseAt(unityNouns, words, at);
    // "The agreement will enter into force" is of a paper, "the agreement on troops" of minds.
    if (noun === null || noun.end > end) continue;
    const fate = noun.end === end && fates.test(phraseOf(words, verb, verb + 2));
    if (!fate && !about.test(words[noun.end]?.lower ?? '')) continue;
    const start = /^(?:the|this|that|their|its|our)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
    if (start >= floor && opensClause(scene, start)) return start;
  }
  return null;
}

/** Where "If the patrols are doubled," before the subject that ends before word `end` begins; null for no condition. */
function conditionBefore({ words }: Scene, end: number, floor: number): number | null {
  const comma = words.findLastIndex(({ lower }, i) => i < end && i >= floor && lower === ',');
  if (comma === -1 || end - comma > 6) return null;
  const lead = words.findLastIndex(
    ({ lower }, i) => i < comma && i >= floor && /^(?:if|once|unless)$/.test(lower),
  );
  return lead === floor || words[lead - 1]?.lower === ',' ? lead : null;
}
