import { type BeforePredicate, beforePredicate } from '../clause/before-predicate.ts';
import type { ClaimedSide, CountClaim, SideClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { type Draft, frameOf } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { countedAfter } from '../subject/member-subject.ts';
import { phraseAt } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { topicOfSubject } from '../topic.ts';
import { sidePredicates, supports } from '../../words/side-words.ts';
import { subordinators } from '../../words/opening-words.ts';

/** "The plan is opposed by Germany", "patrols are backed by five members": who does it stands behind the verb. */
export function findPassives(scene: Scene): (Draft<SideClaim> | Draft<CountClaim>)[] {
  const claims: (Draft<SideClaim> | Draft<CountClaim>)[] = [];
  const { words } = scene;
  for (let at = 1; at < words.length; at++) {
    const verb = passiveAt(scene, at);
    if (verb === null) continue;
    const floor = Math.max(floorOf(words, at), 0);
    const before = beforePredicate(words, at, floor);
    const start = subjectStart(scene, before.start, floor);
    if (verb.be !== before.be || start === before.start) continue;
    const topic = topicOfSubject(scene, start, before.start);
    if (topic === null) continue;
    const { side } = verb;
    const common = { ...topic, side, negated: before.negated };
    const group = groupAfter(scene, verb.end + 1);
    if (group !== null) {
      // "By Galdria alone" says something of all the others.
      if (/^(?:alone|only)$/.test(words[group.end]?.lower ?? '')) continue;
      const frame = frameFor(scene, start, group.end, before.mood);
      if (frame !== null)
        claims.push({
          ...common,
          ...frame,
          kind: 'side',
          actors: group.actors,
          subjects: group.actors,
          partners: [],
        });
      continue;
    }
    const members = countedAfter(scene, verb.end + 1);
    if (members === null) continue;
    const frame = frameFor(scene, start, members.end, before.mood);
    if (frame === null) continue;
    const alliance = members.alliance ?? scene.alliance;
    const uncheckable = frame.uncheckable ?? (members.quantity.vague ? 'its quantity names no number' : null);
    claims.push({
      ...common,
      ...frame,
      kind: 'count',
      actors: alliance === null ? [] : [alliance],
      quantity: members.quantity,
      uncheckable,
    });
  }
  return claims;
}

/** A predicate with its doer behind it at word `at`, and whether it wants a form of "be" before it. */
function passiveAt({ words }: Scene, at: number): { side: ClaimedSide; end: number; be: boolean } | null {
  const having = phraseAt(supports, words, at);
  if (having !== null) return { side: having.value, end: having.end - 1, be: false };
  const verb = phraseAt(sidePredicates, words, at);
  if (verb?.value.kind !== 'verb' || verb.value.form !== 'past' || words[verb.end]?.lower !== 'by')
    return null;
  return { side: verb.value.side, end: verb.end, be: true };
}

/** The frame of a clause whose doer ends before word `end`, or null where something else follows it: "by Germany's unions". */
function frameFor(scene: Scene, start: number, end: number, mood: BeforePredicate['mood']) {
  const clause = clauseEnd(scene.words, end);
  const found = frameOf(scene, start, clause, mood);
  if (found === null) return null;
  const { from: _, ...frame } = found;
  return frame;
}

/** Where the words before a passive begin: behind the last comma, conjunction or subordinator. */
function subjectStart({ words }: Scene, end: number, floor: number): number {
  let start = end;
  while (start > floor) {
    const { lower } = words[start - 1]!;
    if (lower === ',' || subordinators.has(lower) || /^(?:and|but|yet|or|which|who)$/.test(lower)) break;
    start -= 1;
  }
  return start;
}
