import { beforePredicate } from '../clause/before-predicate.ts';
import type { MagnitudeClaim } from '../../claim.ts';
import { clauseEnd, floorOf } from '../clause/clause.ts';
import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subject/subject.ts';
import { phraseOf } from '../word.ts';
import { magnitudeDraft } from './magnitude-draft.ts';

const BILL =
  /^(?:(?:pays?|paid|paying) for (?:everything|it all|all of it|the lot|the whole (?:thing|lot))|(?:pays?|paid|foots?|footed|picks? up|picked up|settles?|settled|shoulders?|shouldered|bears?|bore|borne|carries|carried|covers?|covered|meets?|met) (?:the (?:whole|entire|full)|all (?:of )?the) (?:bill|bills|cost|costs|burden|expense|tab|price)|(?:foots?|footed) the bill alone)(?= |$)/;

/** "Brenholt pays for everything": all of the money, by whom word `at` says that it pays. */
export function wholeBillAt(scene: Scene, at: number): Draft<MagnitudeClaim> | null {
  const { words } = scene;
  const bill = BILL.exec(phraseOf(words, at, at + 7));
  if (bill === null) return null;
  const objectEnd = at + bill[0].split(' ').length;
  const floor = Math.max(floorOf(words, at), 0);
  const before = beforePredicate(words, at, floor);
  const subject = before.be ? null : subjectBefore(scene, before.start, floor);
  if (subject?.kind !== 'actors' || subject.only) return null;
  return magnitudeDraft(scene, {
    subjects: subject.actors,
    measure: { kind: 'share', share: 1, bound: 'exact' },
    unit: 'money',
    negated: before.negated !== subject.neither,
    mood: before.mood,
    start: subject.start,
    from: at,
    objectEnd,
    end: clauseEnd(words, objectEnd),
  });
}
