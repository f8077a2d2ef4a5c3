import { checkClaim, type CheckedClaim, claimOfReading, readingOf } from '../../claims/index.ts';
import {
  type PersonVerdict,
  personVerdicts,
  type Review,
  type ReviewAction,
  reviewId,
} from '../../coding/review.ts';
import type { Statement } from '../../coding/statement.ts';
import { EntenteError } from '../../error.ts';
import type { Store } from '../../store/index.ts';
import { claimMeant, placeMeant } from './claim-meant.ts';
import type { ClaimsInStore } from './claims-in-store.ts';
import { nearestName } from './nearest-name.ts';
import { readingFrom, type ReadingOptions, saysReading } from './reading-options.ts';
import { statementEntered, type StatementOptions } from './statement-entered.ts';

/** What the command line asks to record. */
export interface Asked extends ReadingOptions, StatementOptions {
  readonly claim?: string;
  readonly by?: string;
  readonly verdict?: string;
  readonly reason?: string;
  readonly evidence?: readonly string[];
  readonly add?: boolean;
  readonly dismiss?: boolean;
  readonly undo?: boolean | string;
}

/** A review to be stored, with the statement that it enters. */
export interface ReviewAsked {
  readonly review: Review;
  readonly statement: Statement | null;
  /** Which claim it is about; null for one that it adds. */
  readonly place: number | null;
}

/**
 * The review that the command line asks for, of the claims as they stand.
 *
 * @throws EntenteError in one line for whatever is missing, unknown, or does not go together
 */
export async function reviewAsked(
  store: Store,
  checked: ClaimsInStore,
  asked: Asked,
  at: string,
): Promise<ReviewAsked> {
  const { document, claims } = checked;
  const by = asked.by?.trim() ?? '';
  if (by === '') throw new EntenteError('usage', 'nobody named', '--by', 'say who reviews: --by Anna');
  refuseTogether(asked);
  const common = { document: document.id, by, at };
  if (typeof asked.undo === 'string') return undone(await byId(store, asked.undo), asked, common, null);
  if (asked.claim === undefined) {
    const known = claims.length === 0 ? 'it has none; add one with --add' : `it has A1 to A${claims.length}`;
    throw new EntenteError('usage', 'no claim named', document.id, `name one with --claim: ${known}`);
  }
  if (asked.add === true) return adding(store, checked, asked, common);
  const place = claimMeant(asked.claim, claims, document);
  const claim = claims[place]!;
  if (asked.undo === true) {
    const own = claim.review?.reviews.findLast((review) => review.by === by);
    if (own === undefined) {
      const advice = 'see what stands with --list; --undo ID takes back what somebody else said';
      throw new EntenteError('not-found', `nothing of ${by} to take back`, asked.claim, advice);
    }
    return undone(await byId(store, own.id), asked, common, place);
  }
  return judging(store, checked, claim, place, asked, common);
}

type Common = Pick<Review, 'document' | 'by' | 'at'>;

async function judging(
  store: Store,
  checked: ClaimsInStore,
  claim: CheckedClaim,
  place: number,
  asked: Asked,
  common: Common,
): Promise<ReviewAsked> {
  const base = claim.review?.reading?.says ?? readingOf(claim);
  const reading = saysReading(asked) ? readingFrom(base, asked, known(checked)) : null;
  if (reading !== null) checkReading(reading, claim, checked);
  const { statement, evidence } = await evidenceOf(
    store,
    checked,
    asked,
    reading?.issue ?? base['issue'],
    common.by,
  );
  const verdict = verdictOf(asked);
  const action: ReviewAction = asked.dismiss === true ? 'dismiss' : 'judge';
  if (action === 'judge' && verdict === null && reading === null && evidence.length === 0) {
    const advice =
      'add --verdict and --reason, a reading (--actors, --issue, --side, ...), --evidence or --dismiss';
    throw new EntenteError('usage', 'a review that says nothing', asked.claim!, advice);
  }
  const { start, end, text, kind } = claim;
  const seen = {
    reading: readingOf(claim),
    verdict: claim.verdict,
    reason: claim.reason,
    date: checked.options.date,
  };
  const review = reviewOf({
    ...common,
    span: { start, end, text },
    kind,
    action,
    verdict,
    reason: reasonOf(asked),
    reading,
    evidence,
    seen,
    withdraws: null,
  });
  return { review, statement, place };
}

async function adding(
  store: Store,
  checked: ClaimsInStore,
  asked: Asked,
  common: Common,
): Promise<ReviewAsked> {
  const span = placeMeant(asked.claim!, checked.document);
  const reading = readingFrom(null, asked, known(checked));
  const same = checked.claims.findIndex(
    ({ kind, start, end }) => kind === reading.kind && start === span.start && end === span.end,
  );
  if (same >= 0) {
    const advice = `it is A${same + 1}: review that one, without --add`;
    throw new EntenteError('conflict', 'a claim that is there already', asked.claim!, advice);
  }
  checkReading(reading, span, checked);
  const { statement, evidence } = await evidenceOf(store, checked, asked, reading['issue'], common.by);
  const review = reviewOf({
    ...common,
    span,
    kind: reading.kind,
    action: 'add',
    verdict: verdictOf(asked),
    reason: reasonOf(asked),
    reading,
    evidence,
    seen: null,
    withdraws: null,
  });
  return { review, statement, place: null };
}

function undone(target: Review, asked: Asked, common: Common, place: number | null): ReviewAsked {
  const { id, span, kind, document } = target;
  if (document !== common.document) {
    const advice = `it is a review of ${document}: name that document`;
    throw new EntenteError('usage', 'a review of another document', id, advice);
  }
  const review = reviewOf({
    ...common,
    span,
    kind,
    action: 'withdraw',
    verdict: null,
    reason: reasonOf(asked),
    reading: null,
    evidence: [],
    seen: null,
    withdraws: id,
  });
  return { review, statement: null, place };
}

async function byId(store: Store, id: string): Promise<Review> {
  const all = await store.reviews();
  const found = all.find((review) => review.id === id || review.id === `review:${id}`);
  if (found !== undefined && found.action !== 'withdraw') {
    if (!all.some(({ withdraws }) => withdraws === found.id)) return found;
    throw new EntenteError('conflict', 'taken back already', id, 'see "entente review --history"');
  }
  throw new EntenteError('not-found', 'unknown review', id, 'see the ids in "entente review --list"');
}

async function evidenceOf(
  store: Store,
  { document, options: { evidence: counted } }: ClaimsInStore,
  asked: Asked,
  issue: unknown,
  by: string,
): Promise<{ statement: Statement | null; evidence: string[] }> {
  const ids = [...new Set(asked.evidence ?? [])];
  const records = await store.records(ids);
  for (const id of ids) {
    const record = records.get(id);
    if (record === undefined) {
      const known = [...counted.statements, ...(counted.deeds ?? [])].map((each) => each.id);
      const near = nearestName(id, known);
      const advice =
        near === null ? 'see the ids in "entente export --what statements"' : `did you mean ${near}?`;
      throw new EntenteError('not-found', 'unknown statement or deed', id, advice);
    }
    if (record.document === document.id) {
      const advice = 'a text is no evidence for what it says itself: name another statement';
      throw new EntenteError('input', 'evidence from the same document', id, advice);
    }
  }
  const statement = await statementEntered(store, asked, {
    document: document.id,
    issue: typeof issue === 'string' ? issue : null,
    by,
    registry: counted.registry,
  });
  return { statement, evidence: statement === null ? ids : [...ids, statement.id] };
}

/** Checks a reading once, so that what cannot be checked (no such alliance) is said now. */
function checkReading(
  reading: NonNullable<Review['reading']>,
  { start, end, text }: Review['span'],
  { options: { evidence, ...options } }: ClaimsInStore,
): void {
  const claim = claimOfReading(reading, { start, end, text });
  if (claim !== null) checkClaim(claim, evidence, options);
}

function verdictOf({ verdict, reason }: Asked): PersonVerdict | null {
  if (verdict === undefined) return null;
  const named = verdict
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const known = personVerdicts.find((each) => each === named);
  if (known === undefined) {
    const near = nearestName(named, personVerdicts);
    const advice = `${near === null ? '' : `did you mean ${near}? `}There are: ${personVerdicts.join(', ')}`;
    throw new EntenteError('usage', 'no such verdict', verdict, advice);
  }
  if ((reason ?? '').trim() === '') {
    throw new EntenteError('usage', 'a verdict without a reason', known, 'say why with --reason "..."');
  }
  return known;
}

function reasonOf({ reason }: Asked): string | null {
  return reason === undefined || reason.trim() === '' ? null : reason.trim();
}

function refuseTogether(asked: Asked): void {
  const { add, dismiss, undo, verdict, evidence, statement } = asked;
  const ways = Object.entries({ add, dismiss, undo }).filter(([, value]) => value !== undefined);
  const says =
    verdict !== undefined || evidence !== undefined || statement !== undefined || saysReading(asked);
  if (ways.length > 1 || (says && (dismiss === true || undo !== undefined))) {
    const value = ways.map(([name]) => `--${name}`).join(' and ');
    const advice =
      'one review says one of: a claim that was missed, that there is none, what is wrong with it, or what to take back';
    throw new EntenteError('usage', 'two things at once', value, advice);
  }
}

function known({ codebook, options: { evidence } }: ClaimsInStore) {
  return { codebook, registry: evidence.registry };
}

function reviewOf(review: Omit<Review, 'id'>): Review {
  return { id: reviewId(review), ...review };
}
