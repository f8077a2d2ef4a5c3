import {
  claimReviews,
  type ClaimReviewOptions,
  isDecided,
  provJson,
  renderMarkdown,
  renderReport,
  reportJson,
  type ReportInput,
} from '../../report/index.ts';

/** The forms of a report; the first is the default. */
export const REPORT_FORMATS = ['html', 'md', 'json', 'claimreview', 'prov'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Write = (input: ReportInput, review: ClaimReviewOptions) => string;

/** How a report is written in each of its forms. */
const writers: Readonly<Record<ReportFormat, Write>> = {
  html: renderReport,
  md: renderMarkdown,
  json: reportJson,
  claimreview: claimReviews,
  prov: provJson,
};

/** Writes a report in one of its forms. */
export function reportAs(format: ReportFormat, input: ReportInput, review: ClaimReviewOptions): string {
  return writers[format](input, review);
}

/** What a form of a report leaves out, in words; null where it leaves out nothing. */
export function leftOutOf(
  format: ReportFormat,
  { columns }: ReportInput,
  review: ClaimReviewOptions,
): string | null {
  if (format !== 'claimreview') return null;
  const claims = columns.flatMap((column) => column.claims);
  const left = claims.filter((claim) => !isDecided(claim)).length;
  const author =
    review.publisher === undefined
      ? '; nobody answers for the reviews: name who publishes them with --publisher'
      : '';
  return `${claims.length - left} of ${claims.length} claims are decided and have a review${author}`;
}
