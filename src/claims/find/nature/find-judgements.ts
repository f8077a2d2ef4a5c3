import { beforePredicate } from '../clause/before-predicate.ts';
import { QUESTION } from '../clause/certainty.ts';
import { clauseEnd, floorOf, spanOfWords } from '../clause/clause.ts';
import type { JudgementClaim } from '../../claim.ts';
import { deedBefore } from './deed-before.ts';
import { type Draft, frameOf } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { ownerAt, type Party, partyBefore } from './party.ts';
import { phraseAt } from '../phrase-book.ts';
import { relevantTopic } from './relevance.ts';
import type { Scene } from '../scene.ts';
import {
  cries,
  deedNouns,
  tributes,
  evaluatingAdverbs,
  evaluations,
  onlyPredicates,
  verdictNouns,
} from '../../words/judgement-words.ts';
import { isAdverb } from '../../words/small-words.ts';

/**
 * The value judgements of a sentence on actors, on the alliance, or on what they do: "France's course is reckless",
 * "Berlin's shameful hesitation", "it is wise of Sweden to wait", "the allies must do more". Only in a text about an issue
 * of the codebook: what a critic thinks of a film is nobody's concern here.
 */
export function findJudgements(scene: Scene): Draft<JudgementClaim>[] {
  const found: Draft<JudgementClaim>[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const place =
      predicateAt(scene, at) ??
      attributeAt(scene, at) ??
      behavesAt(scene, at) ??
      itIsAt(scene, at) ??
      toItsCreditAt(scene, at) ??
      shameOnAt(scene, at) ??
      dutyAt(scene, at);
    const claim = place === null ? null : claimOf(scene, place);
    if (place === null || claim === null) continue;
    found.push(claim);
    at = place.end - 1;
  }
  return found;
}

interface Place {
  readonly party: Party;
  readonly from: number;
  readonly end: number;
}

/** Where a word of praise or blame that begins at word `at` ends, or null. */
function evaluationAt({ words }: Scene, at: number): number | null {
  // "A shabby thing".
  const article = /^an?$/.test(words[at]?.lower ?? '') ? phraseAt(evaluations, words, at + 1) : null;
  if (
    article !== null &&
    /^(?:thing|business|way|spectacle|sight|affair|act)$/.test(words[article.end]?.lower ?? '')
  )
    return article.end + 1;
  const found = phraseAt(verdictNouns, words, at) ?? phraseAt(evaluations, words, at);
  if (found === null) return null;
  // "Right now", "right behind": no praise.
  if (/^(?:right|wrong)$/.test(words[at]!.lower)) {
    const next = words[found.end]?.lower ?? '.';
    if (!/^(?:to|about|in|that|and|on|when|[.,;:!])$/.test(next)) return null;
  }
  return found.end;
}

/** "France is reckless", "France's course is reckless". */
function predicateAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const after = evaluationAt(scene, at);
  if (after === null) return null;
  const floor = floorOf(words, at);
  let link = at;
  while (
    link > floor &&
    /^(?:so|simply|plainly|both|nothing|short|of|less|than|a|an|as|more|most|deeply)$/.test(
      words[link - 1]!.lower,
    )
  )
    link -= 1;
  const before = beforePredicate(words, link, floor);
  if (!before.linked) return courseAt(scene, at, after, floor);
  // "May be right" leaves it open.
  if (words.slice(before.start, link).some(({ lower }) => /^(?:may|might|could|seems?)$/.test(lower)))
    return null;
  // "He thought he was being clever": that is his own opinion of himself.
  if (
    /^(?:he|she)$/.test(words[before.start - 1]?.lower ?? '') &&
    fancied.test(words[before.start - 2]?.lower ?? '')
  )
    return null;
  const end = clauseEnd(words, after);
  const party = partyBefore(scene, before.start, floor) ?? deedBefore(scene, before.start, floor);
  return party === null ? null : { party, from: party.start, end };
}

/** "Arvenia is pursuing a dangerous course": what is called so is what the subject does. */
function courseAt(scene: Scene, at: number, after: number, floor: number): Place | null {
  const { words } = scene;
  if (
    !/^(?:an?|this|its|such)$/.test(words[at - 1]?.lower ?? '') ||
    !deedNouns.has(words[after]?.lower ?? '')
  )
    return null;
  for (let end = floor + 1; end < at - 1; end++) {
    const party = partyBefore(scene, end, floor);
    const between = words.slice(end, at - 1).map(({ lower }) => lower);
    if (party === null || between.length > 4 || !between.some((word) => doing.test(word))) continue;
    return { party, from: party.start, end: clauseEnd(words, after) };
  }
  return null;
}

const fancied = /^(?:thinks?|thought|believes?|believed|feels?|felt|knows?|knew|says?|said)$/;

const doing =
  /^(?:pursu|follow|tak|steer|play|mak|conduct|keep|kept|made|took|chos|choos|giv|gave|adopt|defend|offer|show)/;

/** "Berlin's shameful hesitation". */
function attributeAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const owner = ownerAt(scene, at);
  if (owner === null) return null;
  let next = owner.end;
  while (isAdverb(words[next]?.lower ?? '') && phraseAt(evaluations, words, next) === null) next += 1;
  if (onlyPredicates.has(words[next]?.lower ?? '')) return null;
  const after = phraseAt(evaluations, words, next)?.end;
  if (after === undefined) return null;
  const noun = [after, after + 1].find((i) => deedNouns.has(words[i]?.lower ?? ''));
  if (noun === undefined) return null;
  return { party: owner, from: at, end: clauseEnd(words, noun) };
}

/** "Gravonia behaves irresponsibly". */
function behavesAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  if (!/^(?:behaves?|behaved|behaving|acts?|acted|acting)$/.test(words[at]!.lower)) return null;
  let adverb = at + 1;
  while (/^(?:very|so|quite|most)$/.test(words[adverb]?.lower ?? '')) adverb += 1;
  if (!evaluatingAdverbs.has(words[adverb]?.lower ?? '')) return null;
  const before = beforePredicate(words, at, floorOf(words, at));
  const party = partyBefore(scene, before.start, floorOf(words, at));
  return party === null ? null : { party, from: party.start, end: clauseEnd(words, adverb) };
}

/** "It is shameful that Germany ...", "it is wise of the allies to wait". */
function itIsAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  if (!/^(?:it|it's|how)$/.test(words[at]!.lower)) return null;
  let next = at + 1;
  while (evaluationAt(scene, next) === null && isLead(words[next]?.lower ?? '')) next += 1;
  if (next === at + 1 && words[at]!.lower === 'it') return null;
  const after = evaluationAt(scene, next);
  const link = after === null ? null : /^(?:that|of|for|in|how|when|if)$/.exec(words[after]?.lower ?? '');
  if (after === null || link === null) return null;
  const actors = thereafter(scene, after + 1);
  if (actors === null) return null;
  const end = clauseEnd(words, after + 1);
  return { party: { start: at, end: after, actors, together: false }, from: at, end };
}

/** "To its credit, Germany", "Germany, to its shame,". */
function toItsCreditAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const tribute = phraseAt(tributes, words, at);
  if (tribute === null) return null;
  const end = clauseEnd(words, tribute.end);
  const group = words[tribute.end]?.lower === ',' ? groupAfter(scene, tribute.end + 1) : null;
  if (group !== null && at === floorOf(words, at))
    return { party: { start: at, end: group.end, actors: group.actors, together: false }, from: at, end };
  if (words[at - 1]?.lower !== ',') return null;
  const party = partyBefore(scene, at - 1, floorOf(words, at));
  return party === null ? null : { party, from: party.start, end };
}

/** "Shame on Berlin", "hats off to the allies". */
function shameOnAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const cry = at === floorOf(words, at) ? phraseAt(cries, words, at) : null;
  const actors = cry === null ? null : thereafter(scene, cry.end);
  if (cry === null || actors === null) return null;
  return {
    party: { start: at, end: cry.end, actors, together: false },
    from: at,
    end: clauseEnd(words, cry.end),
  };
}

/** What can stand between "it" and what it is called. */
function isLead(word: string): boolean {
  return /^(?:is|was|would|be|has|been|'s|simply|plainly|so|very|quite)$/.test(word) || isAdverb(word);
}

/** Whom the clause from word `at` on begins with, past adverbs: "how patiently the Hestvikers". */
function thereafter(scene: Scene, at: number): readonly string[] | null {
  const { words, mentions, alliance } = scene;
  let start = at;
  while (isAdverb(words[start]?.lower ?? '')) start += 1;
  const group = groupAfter(scene, start);
  if (group !== null) return group.actors;
  const noun = words[start]?.lower ?? '';
  if (alliance !== null && (noun === 'allies' || noun === 'they')) return [alliance];
  // "Cruel of you all to", "reckless of any party to": whoever takes part.
  const anyone = /^(?:us|you|them|everybody|everyone|anybody|anyone|all)$/.test(noun);
  if (alliance !== null && anyone && words.slice(start + 1, start + 4).some(({ lower }) => lower === 'to'))
    return [alliance];
  if (!/^(?:the|our|an?|any|some|all|its|so)$/.test(noun)) return null;
  // "The richer members".
  const head = [start + 1, start + 2, start + 3].find((i) =>
    /^(?:alliance|allies|ally|members?|part(?:y|ies)|governments|capitals)$/.test(words[i]?.lower ?? ''),
  );
  const plain =
    head !== undefined && words.slice(start + 1, head).every(({ lower }) => /^[a-z-]+$/.test(lower));
  if (alliance !== null && plain) return [alliance];
  const people = mentions.find(({ from, role }) => from === start + 1 && role === 'demonym');
  // "The Hestvikers", not "the Hestvik summer".
  if (people === undefined) return null;
  const plural = words[people.to - 1]!.lower.endsWith('s') || words[people.to]?.lower === 'to';
  return plural ? [people.actor] : null;
}

const indirect = /^(?:whether|if|why|how|when|where|what)$/;

/** "The allies must do more", "Germany should send them". */
function dutyAt(scene: Scene, at: number): Place | null {
  const { words } = scene;
  const floor = floorOf(words, at);
  const verb = words[at]!.lower;
  // "Must have known" is a guess.
  if (at === floor || !/^[a-z-]+$/.test(verb) || isAdverb(verb) || verb === 'have') return null;
  const before = beforePredicate(words, at, floor);
  if (before.mood !== 'duty' || before.start === at) return null;
  if (words[at - 1]!.lower === 'have') return null;
  const party = partyBefore(scene, before.start, floor);
  // "It must be said": nobody must.
  const isIt = party !== null && words[party.start]!.lower === 'it';
  if (isIt && words.slice(party.end, at + 1).some(({ lower }) => lower === 'be')) return null;
  // "Whether Germany should send them" asks, and says nothing.
  if (party === null || indirect.test(words[party.start - 1]?.lower ?? '')) return null;
  return { party, from: party.start, end: clauseEnd(words, at) };
}

function claimOf(scene: Scene, { party, from, end }: Place): Draft<JudgementClaim> | null {
  const frame = frameOf(scene, from, end, null);
  if (frame === null) return null;
  const topic = relevantTopic(scene, party.actors, frame.from, end);
  if (topic === null) return null;
  const { from: start, uncheckable, ...common } = frame;
  const asked = uncheckable === QUESTION ? QUESTION : null;
  const span = spanOfWords(scene, start, end);
  return { ...common, ...span, ...topic, kind: 'judgement', actors: party.actors, uncheckable: asked };
}
