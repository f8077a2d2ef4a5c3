import { beforePredicate } from '../clause/before-predicate.ts';
import { FUTURE, QUESTION } from '../clause/certainty.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { ClaimedSide, PredictionClaim } from '../../claim.ts';
import { type Draft, frameOf } from '../draft.ts';
import { type Party, partyBefore } from '../nature/party.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { issueIn, type Topic, topicOfClaim, topicOfObject } from '../topic.ts';
import { relevantTopic } from '../nature/relevance.ts';
import { phraseOf } from '../word.ts';
import { answers, decisions, forcesMeant, passives } from '../../words/prediction-words.ts';
import { talking, turning, willIdioms } from '../../words/side-words.ts';

/** A claim, and the word before which its clause ends. */
export interface FoundPrediction {
  readonly claim: Draft<PredictionClaim>;
  readonly end: number;
}

const ALONE = `${FUTURE}, and no model here foretells what one member will do: the forecast is of what all decide together`;

/** The prediction of a decision whose verb begins at word `at`: "the alliance will never agree to send troops". */
export function decisionAt(scene: Scene, at: number): FoundPrediction | null {
  return activeAt(scene, at) ?? answerAt(scene, at) ?? throughAt(scene, at) ?? passiveAt(scene, at);
}

/** "The alliance will say yes in the end": a decision that leaves its issue to what stands before. */
function answerAt(scene: Scene, at: number): FoundPrediction | null {
  const answer = phraseAt(answers, scene.words, at);
  return answer === null ? null : settled(scene, at, answer.end, answer.value);
}

/** "They will vote the escorts through", "they will vote it down". */
function throughAt(scene: Scene, at: number): FoundPrediction | null {
  const { words } = scene;
  if (!/^(?:vote|push|wave|nod|see|carry|get|put|turn|strike|shout)$/.test(words[at]!.lower)) return null;
  const end = Math.min(clauseEnd(words, at), at + 8);
  const particle = words.findIndex(
    ({ lower }, i) => i > at + 1 && i < end && /^(?:through|down)$/.test(lower),
  );
  if (particle === -1) return null;
  // "See them through the winter" is no decision.
  if (
    !/^(?:[.,;:!?)]|in|by|at|this|next|before|after|when|as|eventually)$/.test(
      words[particle + 1]?.lower ?? '.',
    )
  )
    return null;
  const object = phraseOf(words, at + 1, particle);
  if (issueIn(scene, at + 1, particle) === null && !/^(?:it|them|this|that|the \w+)$/.test(object))
    return null;
  return settled(scene, at, particle + 1, words[particle]!.lower === 'through' ? 'pro' : 'contra');
}

function settled(scene: Scene, at: number, after: number, side: ClaimedSide): FoundPrediction | null {
  const before = ahead(scene, at);
  if (before === null) return null;
  const party = partyBefore(scene, before.start, floorOf(scene.words, at));
  if (party === null) return null;
  const end = clauseEnd(scene.words, after - 1);
  const topic = relevantTopic(scene, party.actors, party.start, end);
  if (topic === null || topic.issue === null) return null;
  return claimOf(scene, party, end, topic, side, before.negated);
}

function activeAt(scene: Scene, at: number): FoundPrediction | null {
  const { words } = scene;
  const verb = phraseAt(decisions, words, at);
  if (verb === null) return null;
  const before = ahead(scene, at);
  if (before === null) return null;
  const party = partyBefore(scene, before.start, floorOf(words, at));
  if (party === null) return null;
  const end = clauseEnd(words, verb.end);
  if (phraseAt(talking, words, verb.end) !== null) return null;
  const turned = phraseAt(turning, words, verb.end) !== null;
  const topic = topicOf(scene, party.start, at, verb.end, end);
  if (topic === null) return null;
  // "Will authorise no deployment".
  const none = !turned && words[verb.end]?.lower === 'no';
  const side = turned ? opposite(verb.value) : verb.value;
  return claimOf(scene, party, end, topic, side, before.negated !== none);
}

/** What stands before a verb of the future; null where it is of another time. */
function ahead(scene: Scene, at: number) {
  const { words } = scene;
  const floor = floorOf(words, at);
  const before = beforePredicate(words, at, floor);
  // "Won't have it" foretells nothing.
  for (let i = before.start; i < at; i++) if (phraseAt(willIdioms, words, i) !== null) return null;
  if (before.mood === 'future' && before.start < at) return before;
  // "Analysts expect the allies to send troops".
  if (words[before.start - 1]?.lower !== 'to' || before.mood !== null) return null;
  const expected = words.findLastIndex(
    ({ lower }, i) => i < before.start - 2 && i >= Math.max(floor, before.start - 7) && expecting.test(lower),
  );
  return expected === -1 ? null : { ...before, start: before.start - 1 };
}

const expecting = /^(?:expects?|predicts?|foresees?)$/;

/** "Send troops" names its issue with its verb. */
function topicOf(scene: Scene, clause: number, verb: number, object: number, end: number): Topic | null {
  const behind = topicOfObject(scene, clause, object, end);
  if (behind !== null) return behind;
  const near = issueIn(scene, verb, Math.min(end, object + 7));
  if (near !== null) return { issue: near, issueFrom: 'claim' };
  // "Will not send a single battalion": the same issue in other words.
  if (!forcesMeant.test(phraseOf(scene.words, object, Math.min(end, object + 4)))) return null;
  const topic = topicOfClaim(scene, clause, end);
  return topic.issue === null ? null : topic;
}

/** "Troops will never be sent": what all decide, whoever it is that sends them. */
function passiveAt(scene: Scene, at: number): FoundPrediction | null {
  const { words, alliance } = scene;
  const verb = phraseAt(passives, words, at);
  if (verb === null || alliance === null || words[at - 1]!.lower !== 'be') return null;
  const before = ahead(scene, at);
  if (before === null) return null;
  const floor = floorOf(words, at);
  let start = before.start;
  while (start > floor && !/^(?:,|and|but|that|yet)$/.test(words[start - 1]!.lower)) start -= 1;
  // "Some 3,000 soldiers who will be sent": told beside, of a thing decided.
  if (/^(?:who|which|that)$/.test(words[before.start - 1]?.lower ?? '')) return null;
  while (start > floor + 1 && words[start - 1]!.lower === ',' && isNumber(words, start)) start -= 2;
  const issue = issueIn(scene, start, before.start);
  if (issue === null || words[before.start - 1] === undefined) return null;
  const { negated } = before;
  const none = words[start]!.lower === 'no';
  const party: Party = { start, end: before.start, actors: [alliance], together: true };
  const topic: Topic = { issue, issueFrom: 'claim' };
  return claimOf(scene, party, clauseEnd(words, verb.end), topic, verb.value, negated !== none);
}

/** The second half of "3,000". */
function isNumber(words: Scene['words'], at: number): boolean {
  return /^\d{3}$/.test(words[at]!.lower) && /^\d{1,3}$/.test(words[at - 2]!.lower);
}

function claimOf(
  scene: Scene,
  party: Party,
  end: number,
  topic: Topic,
  side: ClaimedSide,
  negated: boolean,
): FoundPrediction | null {
  const frame = frameOf(scene, party.start, end, null);
  if (frame === null) return null;
  const { from: _, uncheckable, ...common } = frame;
  const asked = uncheckable === QUESTION ? QUESTION : null;
  const { together, actors } = party;
  // "None of them will send troops".
  const nobody = /^(?:none|no|nobody|neither)$/.test(scene.words[party.start]!.lower);
  const claim: Draft<PredictionClaim> = {
    ...common,
    ...topic,
    kind: 'prediction',
    actors,
    about: together ? 'decision' : null,
    side,
    negated: negated !== (nobody && scene.mentions.every(({ from }) => from !== party.start)),
    ending: null,
    uncheckable: asked ?? (together ? null : ALONE),
  };
  return { claim, end };
}

function opposite(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}
