import type { CheckedClaim } from '../../claims/checked-claim.ts';
import type { ClaimReviewed, Said } from '../../claims/reviews/claim-reviewed.ts';
import { CLAIM_KINDS } from '../claim-figures.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { type Content, markup, type Markup } from '../markup.ts';
import { shortDate } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { readingInWords } from '../words/reading-in-words.ts';
import { asSentence } from '../words/sentences.ts';
import { VERDICT_WORDS } from '../words/verdicts.ts';
import { basisLink } from './figure-link.ts';
import { references } from './references.ts';
import { stanceMark } from './side-mark.ts';
import { verdictMark } from './verdict-mark.ts';

/** What persons say of a claim, beneath what the machine found; null where nobody reviewed it. */
export function reviewPart(claim: CheckedClaim, name: string, evidence: EvidenceIndex): Markup | null {
  const { review } = claim;
  if (review === undefined) return null;
  const { added, dismissed, machineThen, reviewedWords, conflicts } = review;
  return markup`<div class="review" role="group" aria-label="Claim ${name}, reviewed by a person">
    ${added !== null && line('added', markup`${whoAndWhen(added)} added this claim${review.found ? ', which the machine finds now too' : ', which the machine does not find'}. ${reasonIn(added)}`)}
    ${!review.found && added === null && line('not found', 'The machine no longer finds this claim; it is listed since it was reviewed.')}
    ${review.verdict !== null && personVerdict(review, review.verdict)}
    ${dismissed !== null && line('person', markup`${whoAndWhen(dismissed)}: there is no claim here. ${reasonIn(dismissed)}`)}
    ${reviewedWords !== null && line('reviewed', markup`The words that were reviewed: <q dir="auto">${reviewedWords}</q>`)}
    ${machineThen !== null && line('machine then', `When that verdict was given, the machine’s was: ${VERDICT_WORDS[machineThen]}.`)}
    ${correctedReading(review)} ${addedEvidence(review, evidence)} ${checkedAnew(review, name, evidence)}
    ${conflicts.map((conflict) => line('conflict', asSentence(conflict)))} ${allReviews(review)}
  </div>`;
}

/** The verdict of a person, where one gave it, as a label that says whose it is; null else. */
export function personMark({ review }: Pick<CheckedClaim, 'review'>): Markup | null {
  if (review === undefined || (review.verdict === null && review.dismissed === null)) return null;
  return markup`<span class="by">person:</span> ${review.verdict === null ? markup`<span class="verdict no-claim">no claim</span>` : verdictMark(review.verdict)}`;
}

function personVerdict(review: ClaimReviewed, verdict: NonNullable<ClaimReviewed['verdict']>): Markup {
  return markup`<p class="person-verdict"><span class="by">person:</span> ${verdictMark(verdict)} <span>${whoAndWhen(review)}</span></p>
    <p class="reason" dir="auto">${review.reason ?? ''}</p>`;
}

function correctedReading({ reading }: ClaimReviewed): Markup | null {
  if (reading === null) return null;
  const parts = readingInWords(reading.says);
  return line(
    'reading',
    markup`${whoAndWhen(reading)} reads it as ${CLAIM_KINDS[reading.says.kind]}${parts.map(([part, value]) => markup`; ${part}: ${value}`)}. ${reasonIn(reading)}`,
  );
}

function addedEvidence({ evidence: added }: ClaimReviewed, evidence: EvidenceIndex): Markup | null {
  if (added.length === 0) return null;
  return markup`<p class="small"><span class="by">evidence:</span> Added by persons:</p>
    <ul class="basis">
      ${added.map(
        ({ statement, quote, actor, date, stance, status, by, at }) =>
          markup`<li>
            ${references([statement], evidence)} ${actor}, ${shortDate(date)} ${stanceMark(stance)}${status === 'suggested' && ', counts for this claim only'}<br /><span class="paraphrase" dir="auto">${quote}</span>
            <span class="small">(${by}, ${shortDate(at.slice(0, 10))})</span>
          </li> `,
      )}
    </ul>`;
}

function checkedAnew({ again }: ClaimReviewed, name: string, evidence: EvidenceIndex): Markup | null {
  if (again === null) return null;
  return markup`<p class="person-verdict">
      <span class="by">machine, with that:</span> ${verdictMark(again.verdict)}
    </p>
    <p class="reason">${asSentence(again.reason)}${basisLink(evidence, `claim/${name}/again`)}</p>`;
}

/** Every review that stands, where there is more to see than what is above. */
function allReviews({ reviews }: ClaimReviewed): Markup | null {
  if (reviews.length < 2) return null;
  return markup`<details>
    <summary>All ${counted(reviews.length, 'review')}</summary>
    <ul class="basis">
      ${reviews.map(
        ({ by, at, action, verdict, reason, reading, evidence }) =>
          markup`<li>
            ${whoAndWhen({ by, at })}: ${said(action, verdict, reading !== null, evidence.length)}${reason !== null && markup` <span dir="auto">${reason}</span>`}
          </li> `,
      )}
    </ul>
  </details>`;
}

function said(action: string, verdict: ClaimReviewed['verdict'], isRead: boolean, evidence: number): Content {
  const parts = [
    action === 'add' ? 'added the claim' : null,
    action === 'dismiss' ? 'no claim' : null,
    verdict === null ? null : VERDICT_WORDS[verdict],
    isRead && action !== 'add' ? 'corrected the reading' : null,
    evidence === 0 ? null : 'added evidence',
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

function line(label: string, content: Content): Markup {
  return markup`<p class="small"><span class="by">${label}:</span> ${content}</p>`;
}

function whoAndWhen({ by, at }: Pick<Said, 'by' | 'at'>): Markup {
  return markup`<span class="whose">${by}</span>, <time datetime="${at}">${shortDate(at.slice(0, 10))}</time>`;
}

function reasonIn({ reason }: Said): Content {
  return reason !== null && markup`<span dir="auto">${reason}</span>`;
}
