import { beforePredicate } from '../clause/before-predicate.ts';
import { deedBefore } from './deed-before.ts';
import { opensClause } from '../clause/clause-opening.ts';
import { clauseEnd, floorOf, spanOfWords } from '../clause/clause.ts';
import { QUESTION } from '../clause/certainty.ts';
import { type Draft, frameOf } from '../draft.ts';
import { motiveAt } from './motive-at.ts';
import type { MotiveClaim } from '../../claim.ts';
import { ownerAt, type Party, partyBefore } from './party.ts';
import { phraseAt } from '../phrase-book.ts';
import { relevantTopic } from './relevance.ts';
import type { Scene } from '../scene.ts';
import { motiveNouns, motivePredicates } from '../../words/motive-words.ts';
import { reporting } from '../../words/that-words.ts';

/**
 * The claims of a sentence about why an actor does what it does: "France backs it in order to lead", "out of fear of
 * Russia, Germany ...", "Paris only wants to lead", "Macron's real aim is". Only where an actor has the motive, and only
 * in a text about an issue of the codebook: why a team plays on the left wing is nobody's concern here.
 */
export function findMotives(scene: Scene): Draft<MotiveClaim>[] {
  const found: Draft<MotiveClaim>[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const place = predicateAt(scene, at) ?? nounAt(scene, at) ?? markedAt(scene, at);
    if (place === null) continue;
    const claim = claimOf(scene, place);
    if (claim === null) continue;
    found.push(claim);
    at = place.end - 1;
  }
  return found;
}

/** Who has the motive, and the words that the claim spans. */
interface Place {
  readonly party: Party;
  readonly from: number;
  readonly end: number;
}

/** "Paris only wants to lead": the motive is what is said of it. */
function predicateAt(scene: Scene, at: number): Place | null {
  const predicate = phraseAt(motivePredicates, scene.words, at);
  if (predicate === null) return policyAt(scene, at);
  const party = partyBefore(scene, at, floorOf(scene.words, at));
  return party === null ? null : { party, from: party.start, end: clauseEnd(scene.words, predicate.end) };
}

/** "French policy is designed to secure for Paris the leading role". */
function policyAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  if (
    !/^(?:designed|calculated|meant|intended|driven|motivated|dictated|prompted|inspired|governed)$/.test(
      words[at]!.lower,
    )
  )
    return null;
  if (!/^(?:to|by)$/.test(words[at + 1]?.lower ?? '')) return null;
  const before = beforePredicate(words, at, floorOf(words, at));
  if (!before.be || before.mood !== null) return null;
  const deed = deedBefore(scene, before.start, floorOf(words, at));
  return deed === null ? null : { party: deed, from: deed.start, end: clauseEnd(words, at + 1) };
}

const ranked = /^(?:real|true|hidden|only|main|sole|secret|chief|first|ulterior)$/;

/** "Macron's real aim is". */
function nounAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const party = ownerAt(scene, at);
  if (party === null || !opensClause(scene, at)) return null;
  let noun = party.end;
  while (ranked.test(words[noun]?.lower ?? '')) noun += 1;
  if (
    !motiveNouns.has(words[noun]?.lower ?? '') ||
    !/^(?:is|are|was|were)$/.test(words[noun + 1]?.lower ?? '')
  )
    return null;
  return { party, from: at, end: clauseEnd(words, noun + 1) };
}

/** "Germany keeps silent in order to", and, before who has it, "Out of fear of Russia, Germany". */
function markedAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const marker = motiveAt(words, at);
  if (marker === null) return null;
  const floor = floorOf(words, at);
  const end = clauseEnd(words, marker);
  if (at === floor || /^(?:and|but|yet)$/.test(words[at - 1]!.lower)) {
    const comma = words.findIndex(({ lower }, i) => i >= marker && i < end && lower === ',');
    const party = comma === -1 ? null : firstParty(scene, comma + 1, end, comma + 1);
    return party === null || party.start !== comma + 1 ? null : { party, from: at, end };
  }
  // "Because of Hungary" is a cause, whoever is meant.
  if (words[at]!.lower === 'because' && words[marker]?.lower === 'of') return null;
  // "In part because Syria is in the news" is no motive of the White House.
  if (words[at]!.lower === 'because' && /^(?:,|part|partly|only|not|precisely)$/.test(words[at - 1]!.lower))
    return null;
  const joint = words.findLastIndex(
    ({ lower }, i) =>
      i < at &&
      i > floor &&
      /^(?:and|but|yet|while|whereas|though|although)$/.test(lower) &&
      words[i - 1]!.lower === ',',
  );
  const party =
    (joint === -1 ? null : firstParty(scene, joint + 1, at, joint + 1)) ??
    firstParty(scene, floor, at, floor);
  if (party === null || clauseEnd(words, party.end) <= at) return null;
  // What somebody says is so for a reason has that reason, and not who says it.
  const says = (i: number) =>
    (reporting.has(words[i]!.lower) ||
      /^(?:finds?|found|learns?|learned|hears?|heard|den(?:y|ies|ied)|accus(?:es?|ed)|blam(?:es?|ed)|suspects?|suspected)$/.test(
        words[i]!.lower,
      )) &&
    !/^(?:no|yes|so|nothing|in|on|out)$/.test(words[i + 1]!.lower);
  for (let i = party.end; i < at; i++) if (says(i)) return null;
  return { party, from: party.start, end };
}

/** The first party of the words `[from, to)` behind which a verb can stand. */
function firstParty(scene: Scene, from: number, to: number, floor: number): Party | null {
  for (let end = from + 1; end < to; end++) {
    if (!isVerbal(scene.words[end]!.lower)) continue;
    const party = partyBefore(scene, end, floor);
    if (party !== null) return party;
  }
  return null;
}

const noPredicate =
  /^(?:and|or|nor|but|yet|that|which|who|whose|of|in|on|at|by|to|for|from|with|within|over|about|as|than|like|the|an?|its|their|his|her)$/;

/** A word that can begin a predicate, as far as that can be told without a dictionary. */
function isVerbal(word: string): boolean {
  return /^[a-z'-]+$/.test(word) && !noPredicate.test(word);
}

function claimOf(scene: Scene, { party, from, end }: Place): Draft<MotiveClaim> | null {
  const frame = frameOf(scene, party.start, end, null);
  if (frame === null) return null;
  const start = Math.min(from, frame.from);
  const topic = relevantTopic(scene, party.actors, start, end);
  if (topic === null) return null;
  const { from: _, uncheckable, ...common } = frame;
  const asked = uncheckable === QUESTION ? QUESTION : null;
  const span = spanOfWords(scene, start, end);
  return { ...common, ...span, ...topic, kind: 'motive', actors: party.actors, uncheckable: asked };
}
