import type { Deed } from '../../coding/deed.ts';
import { inTime, type Review, standing } from '../../coding/review.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Document } from '../../documents/document.ts';
import { EntenteError } from '../../error.ts';
import { checkClaim, type CheckOptions } from '../check-claim.ts';
import type { CheckedClaim, Finding } from '../checked-claim.ts';
import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { notCheckable } from '../check/finding.ts';
import { anchorReviews, type ReviewedPlace } from './anchor-reviews.ts';
import { claimOfReading } from './claim-of-reading.ts';
import type { AddedEvidence, ClaimReviewed, Said } from './claim-reviewed.ts';
import { conflictsOf } from './conflicts.ts';

/** What persons said of the claims of documents, and the records that they name. */
export interface Reviews {
  /** Of any documents; withdrawals too. */
  readonly reviews: readonly Review[];
  /** The statements and deeds named as evidence, of any status, by id. */
  readonly cited: ReadonlyMap<string, Statement | Deed>;
}

/** With what claims are checked anew. */
export interface ApplyOptions extends CheckOptions {
  /** What the machine checked the claims against. */
  readonly evidence: Evidence;
}

/**
 * Puts what persons said beside what the machine found. The machine's claims stay as they are and where they are, each with the reviews about it;
 * claims that a person added, or that were reviewed and are no longer found, follow behind them in order of place, with the machine's
 * verdict on the reading of the review. A corrected reading and added evidence are checked anew (`review.again`).
 *
 * @example applyReviews(column, claims, { reviews, cited }, { evidence, date, carry: 90 })[2].review?.verdict // 'mixed'
 */
export function applyReviews(
  document: Pick<Document, 'id' | 'text'>,
  claims: readonly CheckedClaim[],
  { reviews, cited }: Reviews,
  options: ApplyOptions,
): CheckedClaim[] {
  const own = standing(reviews.filter((review) => review.document === document.id));
  const places = anchorReviews(document.text, claims, own);
  const about = new Map(places.flatMap((place) => (place.claim === null ? [] : [[place.claim, place]])));
  const seen = claims.map((claim, i) => {
    const place = about.get(i);
    return place === undefined ? claim : { ...claim, review: reviewedOf(place, claim, true, cited, options) };
  });
  const others = places.flatMap((place) => {
    if (place.claim !== null) return [];
    const claim = lostClaim(place, options);
    return [{ ...claim, review: reviewedOf(place, claim, false, cited, options) }];
  });
  return [...seen, ...others];
}

/** The claim of a place at which the machine finds none: as it was added, else as the machine once read it. */
function lostClaim({ span, reviews }: ReviewedPlace, options: ApplyOptions): CheckedClaim {
  const added = reviews.findLast(({ action }) => action === 'add');
  const last = reviews.at(-1)!;
  const reading =
    added?.reading ?? reviews.findLast(({ seen }) => seen !== null)?.seen?.reading ?? last.reading;
  const claim = claimOfReading(reading ?? { kind: last.kind }, span);
  const known = claim ?? claimOfReading({ kind: 'judgement' }, span)!;
  return { ...known, ...(claim === null ? unreadable : findingOn(claim, options.evidence, options)) };
}

function reviewedOf(
  { span, reviews }: ReviewedPlace,
  claim: CheckedClaim,
  found: boolean,
  cited: Reviews['cited'],
  options: ApplyOptions,
): ClaimReviewed {
  const last = reviews.at(-1)!;
  const dismissed = last.action === 'dismiss' ? saidIn(last) : null;
  const judged = dismissed === null ? reviews.findLast(({ verdict }) => verdict !== null) : undefined;
  const added = reviews.findLast(({ action }) => action === 'add');
  const corrected = reviews.findLast(
    ({ reading, action }) => reading !== null && (action !== 'add' || found),
  );
  const counts = judged ?? last;
  const evidence = addedEvidence(reviews, cited);
  const seen = judged?.seen ?? null;
  return {
    by: counts.by,
    at: counts.at,
    verdict: judged?.verdict ?? null,
    reason: counts.reason,
    reading: corrected === undefined ? null : { ...saidIn(corrected), says: corrected.reading! },
    evidence,
    dismissed,
    added: added === undefined ? null : saidIn(added),
    found,
    reviewedWords: found && claim.text !== span.text ? span.text : null,
    again: checkedAnew(claim, corrected, evidence, cited, options, last.document),
    machineThen: seen !== null && seen.verdict !== claim.verdict ? seen.verdict : null,
    conflicts: conflictsOf(reviews),
    reviews: reviews.map(({ id, by, at, action, verdict, reason, reading, evidence }) => {
      return { id, by, at, action, verdict, reason, reading, evidence };
    }),
  };
}

/** What the machine finds with the corrected reading and the added evidence; null where neither is new to it. */
function checkedAnew(
  claim: CheckedClaim,
  corrected: Review | undefined,
  added: readonly AddedEvidence[],
  cited: Reviews['cited'],
  { evidence, ...options }: ApplyOptions,
  own: string,
): Finding | null {
  const isFresh = ({ statement, document }: AddedEvidence) =>
    document !== own && !isCounted(statement, evidence);
  const fresh = added.filter(isFresh);
  if (corrected === undefined && fresh.length === 0) return null;
  const place = { start: claim.start, end: claim.end, text: claim.text };
  const read = corrected === undefined ? claim : claimOfReading(corrected.reading!, place);
  if (read === null) return unreadable;
  const records = fresh.map(({ statement }) => cited.get(statement)!);
  const counted = {
    ...evidence,
    statements: [...evidence.statements, ...records.filter(isStatement).map(accepted)],
    deeds: [...(evidence.deeds ?? []), ...records.filter((record): record is Deed => !isStatement(record))],
  };
  return findingOn(read, fresh.length === 0 ? evidence : counted, options);
}

const unreadable = notCheckable('its reading is of a form that this version does not know');

/** A reading that a person gave can name an alliance that the registry of this store does not know. */
function findingOn(claim: Claim, evidence: Evidence, options: CheckOptions): Finding {
  try {
    const checked = checkClaim(claim, evidence, options);
    const { verdict, reason, figures, period, coverage, strongest, wouldChange } = checked;
    return { verdict, reason, figures, evidence: checked.evidence, period, coverage, strongest, wouldChange };
  } catch (error) {
    if (error instanceof EntenteError) return notCheckable(`${error.what}: ${error.value}`);
    throw error;
  }
}

/** Whether the machine has a record among its evidence already. */
function isCounted(id: string, { statements, deeds = [] }: Evidence): boolean {
  return [statements, deeds].some((records) => records.some((record) => record.id === id));
}

/** Each record once, as the first review that names it says. */
function addedEvidence(reviews: readonly Review[], cited: Reviews['cited']): AddedEvidence[] {
  const found = new Map<string, AddedEvidence>();
  for (const { evidence, by, at } of reviews.toSorted(inTime)) {
    for (const id of evidence) {
      const record = cited.get(id);
      if (record === undefined || found.has(id)) continue;
      const { document, span, actor, date, stance } = record;
      const place = { document, start: span.start, end: span.end, quote: span.text };
      const status = isStatement(record) ? record.status : null;
      const deed = status === null ? ({ deed: true } as const) : {};
      found.set(id, { statement: id, ...deed, ...place, actor, date, stance, status, by, at });
    }
  }
  return [...found.values()];
}

function isStatement(record: Statement | Deed): record is Statement {
  return 'status' in record;
}

/** What a person names counts for the claim, whoever suggested it. */
function accepted(statement: Statement): Statement {
  return { ...statement, status: 'accepted' };
}

function saidIn({ by, at, reason }: Review): Said {
  return { by, at, reason };
}
