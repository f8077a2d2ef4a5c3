import type { CheckedClaim } from '../../claims/checked-claim.ts';
import { claimName, columnName } from '../anchors.ts';
import { VERDICT_WORDS, VERDICTS } from '../words/verdicts.ts';
import { figureOf } from './figure-of.ts';
import type { Traced, TraceInput } from './trace-report.ts';

/** How many claims persons reviewed, in all and in each column by their verdicts; nothing where nobody reviewed any. */
export function traceReviews({ columns }: TraceInput): Traced[] {
  const reviewed = columns.flatMap(({ document, claims }, place) =>
    claims.flatMap((claim, i) =>
      claim.review === undefined ? [] : [{ claim, document, place, name: claimName(place, i + 1) }],
    ),
  );
  if (reviewed.length === 0) return [];
  const persons = new Set(reviewed.flatMap(({ claim }) => claim.review?.reviews.map(({ by }) => by) ?? []))
    .size;
  return [
    {
      basis: basisOf('reviews', 'Claims that persons reviewed', reviewed),
      figures: [
        figureOf('reviews', 'claims', 'claims reviewed', reviewed.length),
        figureOf('reviews', 'persons', 'persons who reviewed', persons),
      ],
    },
    ...columns.flatMap(({ claims }, place) => {
      const id = `reviews/${columnName(place)}`;
      const own = reviewed.filter((one) => one.place === place);
      if (own.length === 0) return [];
      const count = (fits: (claim: CheckedClaim) => boolean) => claims.filter(fits).length;
      return [
        {
          basis: basisOf(id, `Claims of ${columnName(place)} that persons reviewed`, own),
          figures: [
            ...VERDICTS.map((verdict) =>
              figureOf(
                id,
                verdict,
                `claims ${VERDICT_WORDS[verdict]}, say persons`,
                count(({ review }) => review?.verdict === verdict),
              ),
            ),
            figureOf(id, 'dismissed', 'no claims, say persons', count(isDismissed)),
            figureOf(id, 'added', 'claims that only persons found', count(isAdded)),
            figureOf(id, 'reviewed', 'claims reviewed', own.length),
          ],
        },
      ];
    }),
  ];
}

/** Whether a person says last that there is no claim. */
export function isDismissed({ review }: Pick<CheckedClaim, 'review'>): boolean {
  return review !== undefined && review.dismissed !== null;
}

/** Whether the machine finds no claim where a person does, or did. */
export function isAdded({ review }: Pick<CheckedClaim, 'review'>): boolean {
  return review?.found === false;
}

interface Reviewed {
  readonly claim: CheckedClaim;
  readonly document: { readonly id: string };
  readonly name: string;
}

function basisOf(id: string, name: string, reviewed: readonly Reviewed[]): Traced['basis'] {
  return {
    id,
    name,
    method: 'Counted: of several reviews of a claim the latest; withdrawn ones not.',
    positions: [],
    statements: [],
    passages: reviewed.map(({ claim: { start, end, text }, document, name: claim }) => {
      return { claim, document: document.id, span: { start, end, text } };
    }),
    from: reviewed.map(({ name: claim }) => `claim/${claim}`),
  };
}
