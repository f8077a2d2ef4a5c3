import type { CheckedClaim, Verdict } from '../claims/checked-claim.ts';
import type { Document } from '../documents/document.ts';
import type { ReportColumn, ReportInput } from './report-input.ts';
import { counted } from './words/numbers.ts';
import { asSentence } from './words/sentences.ts';
import { VERDICT_MEANINGS, VERDICT_WORDS } from './words/verdicts.ts';

/** Who publishes the reviews, where somebody does: a program is no reviewer. */
export interface ClaimReviewOptions {
  /** The name of the organisation that answers for the reviews. */
  readonly publisher?: string;
  /** The address at which the report will stand. */
  readonly url?: string;
}

/**
 * The decided claims of a report as schema.org ClaimReview, in JSON-LD. Only claims that the evidence supports, contradicts, or does both are in
 * it: "not enough evidence" says something about the store and nothing about the claim. There is no rating number, since a verdict has none,
 * and the body of each review says what the verdict is about. A claim in the author's own voice is the author's where it is known; whose a
 * reported claim is, the review leaves open.
 *
 * @example JSON.parse(claimReviews(input))['@graph'][0].reviewRating.alternateName // 'contradicted by the evidence listed'
 */
export function claimReviews(input: ReportInput, options: ClaimReviewOptions = {}): string {
  const graph = input.columns.flatMap((column) =>
    column.claims
      .filter(isDecided)
      .flatMap((claim) => [reviewOf(claim, column, input, options), ...personReview(claim, column, options)]),
  );
  return `${forScript(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2))}\n`;
}

/**
 * Whether the evidence decides a claim: supported, contradicted, or both; and no person says last that it is undecided, or that there is no
 * claim.
 */
export function isDecided({ verdict, review }: Pick<CheckedClaim, 'verdict' | 'review'>): boolean {
  if (review !== undefined && (review.dismissed !== null || !isDecision(review.verdict ?? verdict)))
    return false;
  return isDecision(verdict);
}

function isDecision(verdict: Verdict): boolean {
  return verdict === 'supported' || verdict === 'contradicted' || verdict === 'mixed';
}

/** JSON that may stand in a script element as it is: it is meant to be put into a page. */
function forScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function reviewOf(
  claim: CheckedClaim,
  { document, asOf }: ReportColumn,
  { generated, statements, deeds = [] }: ReportInput,
  { publisher, url }: ClaimReviewOptions,
) {
  const about = `The verdict is about the ${statements.length} statements${deeds.length === 0 ? '' : ` and ${counted(deeds.length, 'deed')}`} of this report as of ${asOf ?? document.date ?? generated}, of which ${claim.evidence.length} bear on the claim, and about nothing else: ${VERDICT_MEANINGS[claim.verdict]}.`;
  return {
    '@type': 'ClaimReview',
    datePublished: generated,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { author: { '@type': 'Organization', name: publisher } }),
    ...claimOf(claim, document),
    reviewRating: {
      '@type': 'Rating',
      alternateName: `${VERDICT_WORDS[claim.verdict]} by the evidence listed`,
      ratingExplanation: about,
    },
    reviewBody: `${asSentence(claim.reason)} ${about}${overruledIn(claim)}`,
  };
}

function claimOf(claim: CheckedClaim, document: Document) {
  return {
    claimReviewed: claim.text.replace(/\s+/g, ' '),
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.voice === 'author' ? authorOf(document) : {}),
      ...(document.date === null ? {} : { datePublished: document.date }),
      appearance: articleOf(document),
    },
  };
}

/** The machine's review says so where a person came to another verdict. */
function overruledIn({ verdict, review }: CheckedClaim): string {
  if (review === undefined || review.verdict === null || review.verdict === verdict) return '';
  return ` A person, ${review.by}, came to another verdict on ${review.at.slice(0, 10)}: ${VERDICT_WORDS[review.verdict]}.`;
}

/** The review of a person who gave a verdict: another one than the machine's, by another author. */
function personReview(claim: CheckedClaim, { document }: ReportColumn, { url }: ClaimReviewOptions) {
  const { review } = claim;
  if (review === undefined || review.verdict === null) return [];
  return [
    {
      '@type': 'ClaimReview',
      datePublished: review.at.slice(0, 10),
      ...(url === undefined ? {} : { url }),
      author: { '@type': 'Person', name: review.by },
      ...claimOf(claim, document),
      reviewRating: {
        '@type': 'Rating',
        alternateName: `${VERDICT_WORDS[review.verdict]}, in the judgement of a person`,
        ratingExplanation: `The machine’s verdict by the evidence was: ${VERDICT_WORDS[claim.verdict]}.`,
      },
      reviewBody: review.reason ?? '',
    },
  ];
}

function articleOf(document: Document) {
  const { title, date, outlet, origin } = document;
  return {
    '@type': 'Article',
    headline: title ?? document.id,
    ...authorOf(document),
    ...(date === null ? {} : { datePublished: date }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(/^https?:\/\//i.test(origin) && URL.canParse(origin) ? { url: new URL(origin).href } : {}),
  };
}

function authorOf({ author }: Document) {
  return author === null ? {} : { author: { '@type': 'Person', name: author } };
}
