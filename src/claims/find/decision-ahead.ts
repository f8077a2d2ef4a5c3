import { beforePredicate } from './before-predicate.ts';
import { FUTURE, QUESTION } from './certainty.ts';
import { clauseEnd, floorOf } from './clause.ts';
import type { ClaimedSide, PredictionClaim } from '../claim.ts';
import { type Draft, frameOf } from './draft.ts';
import { type Party, partyBefore } from './party.ts';
import { phraseAt } from './phrase-book.ts';
import type { Scene } from './scene.ts';
import { issueIn, type Topic, topicOfObject } from './topic.ts';
import { decisions, passives } from '../words/prediction-words.ts';
import { talking, turning, willIdioms } from '../words/side-words.ts';

/** A claim, and the word before which its clause ends. */
export interface FoundPrediction {
  readonly claim: Draft<PredictionClaim>;
  readonly end: number;
}

const ALONE = `${FUTURE}, and no model here foretells what one member will do: the forecast is of what all decide together`;

/** The prediction of a decision whose verb begins at word `at`: "the alliance will never agree to send troops". */
export function decisionAt(scene: Scene, at: number): FoundPrediction | null {
  return activeAt(scene, at) ?? passiveAt(scene, at);
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
  const before = beforePredicate(scene.words, at, floorOf(scene.words, at));
  // "Won't have it" foretells nothing.
  for (let i = before.start; i < at; i++) if (phraseAt(willIdioms, scene.words, i) !== null) return null;
  return before.mood === 'future' && before.start < at ? before : null;
}

/** "Send troops" names its issue with its verb. */
function topicOf(scene: Scene, clause: number, verb: number, object: number, end: number): Topic | null {
  const behind = topicOfObject(scene, clause, object, end);
  if (behind !== null) return behind;
  const near = issueIn(scene, verb, Math.min(end, object + 7));
  return near === null ? null : { issue: near, issueFrom: 'claim' };
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
  const issue = issueIn(scene, start, before.start);
  if (issue === null || words[before.start - 1] === undefined) return null;
  const { negated } = before;
  const none = words[start]!.lower === 'no';
  const party: Party = { start, end: before.start, actors: [alliance], together: true };
  const topic: Topic = { issue, issueFrom: 'claim' };
  return claimOf(scene, party, clauseEnd(words, verb.end), topic, verb.value, negated !== none);
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
  const claim: Draft<PredictionClaim> = {
    ...common,
    ...topic,
    kind: 'prediction',
    actors,
    about: together ? 'decision' : null,
    side,
    negated,
    ending: null,
    uncheckable: asked ?? (together ? null : ALONE),
  };
  return { claim, end };
}

function opposite(side: ClaimedSide): ClaimedSide {
  return side === 'pro' ? 'contra' : 'pro';
}
