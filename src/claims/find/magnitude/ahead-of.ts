import { amountAt, bareNumberAt } from '../amount/amount-at.ts';
import { beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim, Measure } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subject/subject.ts';
import { unitInMind } from './unit-in-mind.ts';
import { phraseOf } from '../word.ts';
import { givenNounAt } from './given-noun.ts';
import { magnitudeDraft } from './magnitude-draft.ts';

/**
 * "Alvera, at 120 million, is ahead of Corvessa", "Alvera is behind Corvessa in grain": the claim whose "ahead" stands at word
 * `at`. Only beside an amount or a thing on record; otherwise nobody knows in what.
 */
export function aheadAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const ahead = /^(?:ahead of|behind|below|above)(?= |$)/.exec(phraseOf(words, at, at + 2));
  const group = ahead === null ? null : groupAfter(scene, at + ahead[0].split(' ').length);
  if (ahead === null || group === null) return null;
  const floor = Math.max(floorOf(words, at), 0);
  const lead = /^(?:far|well|just|narrowly|comfortably|slightly|some way|a long way)$/.test(
    words[at - 1]?.lower ?? '',
  );
  const before = beforePredicate(words, lead ? at - 1 : at, floor);
  if (!before.linked) return null;
  const aside = besideSubject(scene, before.start, floor);
  const subject = subjectBefore(scene, aside?.start ?? before.start, floor);
  if (subject?.kind !== 'actors' || subject.only) return null;
  const behind = words[group.end]?.lower === 'in' ? givenNounAt(scene, group.end + 1) : null;
  const unit = aside?.unit ?? behind?.unit ?? null;
  if (unit === null) return null;
  const objectEnd = behind?.end ?? group.end;
  const measure: Measure = {
    kind: 'comparison',
    than: group.actors,
    together: false,
    factor: 1,
    bound: ahead[0].startsWith('a') ? 'more' : 'fewer',
  };
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure,
    unit,
    amount: aside?.amount ?? null,
    negated: before.negated !== subject.neither,
    mood: before.mood,
    start: subject.start,
    from: at,
    objectEnd,
    end: Math.max(objectEnd, clauseEnd(words, objectEnd)),
  });
}

/** ", at 120 million,": the amount between a subject and its predicate that begins at word `end`. */
function besideSubject(scene: Scene, end: number, floor: number) {
  const { words } = scene;
  if (words[end - 1]?.lower !== ',') return null;
  for (let start = end - 2; start > Math.max(floor, end - 9); start--) {
    if (words[start]!.lower !== ',' || !/^(?:at|with|on)$/.test(words[start + 1]!.lower)) continue;
    const full = amountAt(words, start + 2);
    const bare = full === null ? bareNumberAt(words, start + 2) : null;
    const unit = full?.unit ?? (bare === null ? null : unitInMind(scene, start));
    const found = full ?? bare;
    if (found === null || unit === null || found.end !== end - 1) return null;
    return { start, unit, amount: [start + 2, found.end] as const };
  }
  return null;
}
