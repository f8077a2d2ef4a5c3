import { allianceAfter } from '../subject/alliance-subject.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { fits } from '../clause/form-fits.ts';
import { degreeWith, type Level } from './level.ts';
import { phraseAt } from '../phrase-book.ts';
import { predicateLead } from '../clause/predicate-lead.ts';
import type { Scene } from '../scene.ts';
import { unionOwner } from '../subject/union-owner.ts';
import { phraseOf } from '../word.ts';
import {
  completely,
  deepAdjective,
  plainAdjective,
  presences,
  presenceVerbs,
  wholeAdjective,
} from '../../words/level-words.ts';
import { be } from '../../words/small-words.ts';
import { unityNouns } from '../../words/unity-words.ts';

/** "The cracks in the alliance are plain to see", "NATO's unity is a myth", "disagreement among the allies runs deep". */
export function nounLevel(scene: Scene, at: number): Level | null {
  const { words } = scene;
  const noun = phraseAt(unityNouns, words, at);
  if (noun === null) return null;
  const floor = floorOf(words, at);
  const limit = Math.min(clauseEnd(words, noun.end), noun.end + 24);
  for (let i = noun.end; i < limit; i++) {
    const presence = phraseAt(presences, words, i);
    const verb = phraseAt(presenceVerbs, words, i);
    if (presence === null && verb === null) continue;
    const lead = predicateLead(scene, i);
    if (lead.start < noun.end) continue;
    if (presence !== null ? !lead.be && !lead.linked : !fits(verb!.value.form, lead)) continue;
    if (words[i - 1]?.lower === 'more' || words[i - 1]?.lower === 'less') return null;
    const found = presence ?? verb!;
    // "Split over troops, as the parish was over a hymn": what is over is something else.
    if (words.slice(noun.end, i).some(({ lower }) => /^(?:as|than|that|which|who|if|when)$/.test(lower)))
      return null;
    if (words[found.end - 1]!.lower === 'over' && found.end < limit) continue;
    // "A rift runs through the alliance": whose it is stands behind.
    const crossed = words[found.end - 1]!.lower === 'through' ? allianceAfter(scene, found.end) : null;
    if (words[found.end - 1]!.lower === 'through' && crossed === null) continue;
    const owner = unionOwner(scene, noun.end, lead.start);
    if (owner === null || words.slice(noun.end, lead.start).some(({ lower }) => be.has(lower))) return null;
    const start = nounStart(scene, at, floor);
    if (start === null) return null;
    const { there, degree } = found.value;
    const adverbs = words.slice(lead.start, i).map(({ lower }) => lower);
    const none = start.none;
    return {
      start: start.start,
      end: crossed?.end ?? found.end,
      polarity: noun.value,
      degree: degreeWith(
        { polarity: noun.value, degree: 'plain' },
        degree === 'whole' || adverbs.some((word) => completely.has(word)),
        degree === 'deep' || start.deep,
      ),
      negated: [lead.negated, none, !there].filter(Boolean).length % 2 === 1,
      mood: lead.mood,
      denialFrom: lead.start,
      alliance: owner.alliance ?? start.alliance ?? crossed?.alliance ?? null,
      ...(crossed !== null || start.owned || ownedAfter(scene, noun.end, lead.start)
        ? {}
        : { bare: true as const }),
    };
  }
  return null;
}

/** "Among the allies", "in the alliance": whose it is, though no alliance is named. */
function ownedAfter({ words }: Scene, from: number, to: number): boolean {
  return /\b(?:within|among|amongst|between|in|inside|of)\b.*\b(?:alliance|allies|members|member states|them)\b/.test(
    phraseOf(words, from, to),
  );
}

/** Where the noun phrase of a noun of unity begins, and whose unity it says it is; null where it is somebody else's. */
function nounStart(scene: Scene, at: number, floor: number) {
  const { words, mentions, registry } = scene;
  let start = at;
  let alliance: string | null = null;
  let owned = false;
  let deep = false;
  while (start > floor && at - start < 7) {
    const word = words[start - 1]!.lower;
    const mention = mentions.find(({ to }) => to === start);
    if (mention !== undefined) {
      if (registry.actors.get(mention.actor)?.kind !== 'organisation') return null;
      if (mention.role === 'demonym' && mention.actor !== scene.alliance) return null;
      alliance = mention.actor;
      start = mention.from;
      continue;
    }
    if (/^(?:alliance's|allies'|members'|allied|alliance|its|these)$/.test(word)) owned = true;
    // "The cracks": those spoken of before.
    else if (word === 'the' && isDivision(words[at]!.lower)) owned = true;
    else if (deepAdjective.test(word)) deep = true;
    else if (
      !wholeAdjective.test(word) &&
      !plainAdjective.test(word) &&
      !/^(?:no|this|their|our|much-vaunted|vaunted|much-praised|famous|celebrated|supposed|alleged|so-called|new|growing|first|professed)$/.test(
        word,
      )
    )
      break;
    start -= 1;
  }
  return { start, alliance, owned, deep, none: words[start]!.lower === 'no' && start < at };
}

/** Divisions that can be counted, so that "the" points back to some. */
function isDivision(noun: string): boolean {
  return /^(?:cracks?|rifts?|splits?|divisions?|fissures?|fractures?|disagreements?|differences)$/.test(noun);
}
