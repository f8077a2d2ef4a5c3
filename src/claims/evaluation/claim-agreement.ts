import { krippendorffAlpha } from '../../stats/index.ts';
import { sameClaims } from './same-claims.ts';
import { type ClaimsOfColumn, verdicts } from './scored-claim.ts';

/** How far two people who marked the same columns agree. */
export interface ClaimAgreement {
  readonly columns: number;
  /** Claims of the one, of the other, of both with the same kind, and of both whatever the kind. */
  readonly claims: readonly [one: number, other: number, both: number, spans: number];
  readonly f1: number | null;
  readonly spanF1: number | null;
  /** Krippendorff's alpha, nominal, of the verdicts of those that both marked with the same kind; null where nothing varies. */
  readonly alpha: number | null;
}

/** @param columns `found` is the one pass, `marked` the other */
export function claimAgreement(columns: readonly ClaimsOfColumn[]): ClaimAgreement {
  let [one, other, both, spans] = [0, 0, 0, 0];
  const ratings: [number[], number[]] = [[], []];
  for (const { text, found, marked } of columns) {
    one += found.length;
    other += marked.length;
    spans += sameClaims(text, found, marked, false).filter((j) => j >= 0).length;
    for (const [i, j] of sameClaims(text, found, marked, true).entries()) {
      if (j < 0) continue;
      both += 1;
      ratings[0].push(verdicts.indexOf(found[i]!.verdict));
      ratings[1].push(verdicts.indexOf(marked[j]!.verdict));
    }
  }
  const f1 = (right: number) => (one + other === 0 ? null : (2 * right) / (one + other));
  return {
    columns: columns.length,
    claims: [one, other, both, spans],
    f1: f1(both),
    spanF1: f1(spans),
    alpha: both === 0 ? null : krippendorffAlpha(ratings, 'nominal'),
  };
}
