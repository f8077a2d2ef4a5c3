import { personVerdicts, type Review, reviewActions, reviewedKinds, reviewId } from '../coding/review.ts';
import { holds } from '../documents/span.ts';
import { EntenteError } from '../error.ts';

/** Longer than any reason that somebody reads. */
const MOST_WORDS = 10_000;
const MOST_NAME = 200;
/** Characters that steer a terminal or turn the order of a text round. */
// oxlint-disable-next-line no-control-regex -- it is them that we look for
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** @throws EntenteError where a review does not hold in its document, says nothing, or gives a verdict without a reason */
export function checkReview(review: Review, text: string): void {
  const { id, document, span, action, verdict, reason, by, at, reading, evidence } = review;
  if (!holds(text, span)) {
    const place = `${id} at [${span.start}, ${span.end}) of ${document}`;
    const advice = 'review the claim again in the text as it is stored';
    throw new EntenteError('input', 'quote does not stand in its document', place, advice);
  }
  const words = [span.text, reason ?? '', by, JSON.stringify([reading, evidence, review.seen])];
  if (words.some((value) => !value.isWellFormed() || value.includes('\0'))) {
    throw wrong('text with half a character or a NUL', id, 'write it again without');
  }
  if (by.trim() === '') throw wrong('a review of nobody', id, 'name who reviews');
  if (STEERING.test(by)) throw wrong('a name with control characters', by, 'write it in letters');
  if (by.length > MOST_NAME) {
    throw wrong('too long a name', `${by.slice(0, 40)}…`, `at most ${MOST_NAME} characters`);
  }
  if ((reason?.length ?? 0) > MOST_WORDS) {
    throw wrong('too long a reason', `${reason!.length} characters`, `at most ${MOST_WORDS}`);
  }
  if (!reviewActions.includes(action)) throw wrong('no such review', action, reviewActions.join(', '));
  if (!reviewedKinds.includes(review.kind)) {
    throw wrong('no such kind of claim', review.kind, `there are: ${reviewedKinds.join(', ')}`);
  }
  if (verdict !== null && !personVerdicts.includes(verdict)) {
    throw wrong('no such verdict', verdict, `there are: ${personVerdicts.join(', ')}`);
  }
  if (verdict !== null && (reason ?? '').trim() === '') {
    throw wrong('a verdict without a reason', verdict, 'say why');
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(at) || Number.isNaN(Date.parse(at))) {
    throw wrong('no such time', `${at} in ${id}`, 'write it as 2024-03-31T12:00:00.000Z');
  }
  if (action === 'judge' && verdict === null && reading === null && evidence.length === 0) {
    throw wrong('a review that says nothing', id, 'give a verdict, a reading or evidence');
  }
  if (id !== reviewId(review)) {
    const advice = 'it was altered since: export it again, or leave its id out to make a new one';
    throw wrong('a review that does not say what its id says', id, advice);
  }
  if (action === 'add' && reading === null)
    throw wrong('a claim without a reading', id, 'say what it claims');
  if ((action === 'withdraw') !== (review.withdraws !== null)) {
    throw wrong('a withdrawal names what it withdraws, and nothing else does', id, 'write it again');
  }
}

function wrong(what: string, value: string, advice: string): EntenteError {
  return new EntenteError('input', what, value, advice);
}
