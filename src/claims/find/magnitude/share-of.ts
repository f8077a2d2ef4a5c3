import { beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import { opensClause } from '../clause/clause-opening.ts';
import type { Draft } from '../draft.ts';
import { groupAfter } from '../subject/group-after.ts';
import { phraseAt, phraseBook } from '../phrase-book.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subject/subject.ts';
import { inflections } from '../../words/inflections.ts';
import { coming } from '../../words/gift-words.ts';
import { shareAt, wholeAt } from './amount-words.ts';
import { givenNounAt } from './given-noun.ts';
import { isForWhat } from './for-what.ts';
import { magnitudeDraft } from './magnitude-draft.ts';

const accounting = phraseBook(
  [
    ...['account for', 'pay for', 'shoulder', 'furnish', 'finance', 'cover'].flatMap((verb) =>
      inflections(verb),
    ),
    ...inflections('make up', 'made'),
    ['responsible for', 'finite'] as const,
    ['behind', 'finite'] as const,
  ].map(([phrase]) => [phrase, true] as const),
);

/** "Germany accounts for a third of all military aid": the claim whose verb stands at word `at`. */
export function accountAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const verb = phraseAt(accounting, words, at);
  const share = verb === null ? null : shareAt(words, verb.end);
  const noun = nounOf(scene, share?.end ?? null);
  if (verb === null || share === null || noun === null) return null;
  const floor = Math.max(floorOf(words, at), 0);
  const before = beforePredicate(words, at, floor);
  const subject = subjectBefore(scene, before.start, floor);
  if (subject?.kind !== 'actors' || subject.only) return null;
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure: { kind: 'share', share: share.share, bound: share.bound },
    unit: noun.unit,
    negated: before.negated !== subject.neither,
    mood: before.mood,
    start: subject.start,
    from: verb.end,
    objectEnd: noun.end,
    end: clauseEnd(words, noun.end),
  });
}

/** "A third of all aid comes from the United States": the claim whose share begins at word `at`. */
export function shareFrom(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const share = shareAt(words, at);
  const noun = nounOf(scene, share?.end ?? null);
  if (share === null || noun === null || !opensClause(scene, at)) return null;
  for (let i = noun.end; i < Math.min(words.length, noun.end + 9); i++) {
    const verb = phraseAt(coming, words, i);
    if (verb === null) continue;
    const before = beforePredicate(words, i, noun.end);
    if (verb.value === 'participle' && words[verb.end - 1]!.lower === 'by' && !before.be) return null;
    if (!isForWhat(scene, noun.end, before.start)) return null;
    const group = groupAfter(scene, verb.end);
    if (group === null) return null;
    return magnitudeDraft(scene, {
      subjects: group.actors,
      measure: { kind: 'share', share: share.share, bound: share.bound },
      unit: noun.unit,
      negated: before.negated,
      mood: before.mood,
      start: at,
      from: at,
      objectEnd: group.end,
      end: clauseEnd(words, group.end),
    });
  }
  return null;
}

/** Of what it is a share: "all military aid", "the whole". */
function nounOf(scene: Scene, at: number | null) {
  if (at === null) return null;
  const whole = wholeAt(scene.words, at);
  return givenNounAt(scene, at) ?? (whole === null ? null : { unit: null, end: whole });
}
