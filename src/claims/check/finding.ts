import { sideOf } from '../../cohesion/index.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import type { ClaimedSide } from '../claim.ts';
import type { Finding } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';

/** What a rule finds, before the evidence is looked up. */
export interface RuleResult extends Pick<Finding, 'verdict' | 'reason' | 'figures'> {
  /** Ids of all statements and deeds that it rests on. */
  readonly rests: Iterable<string>;
  /** Ids of those that speak for the claim, and of those that speak against it. */
  readonly supporting?: Iterable<string>;
  readonly opposing?: Iterable<string>;
  /** Of deeds in one unit: how much each is. */
  readonly sizes?: ReadonlyMap<string, number>;
  readonly period?: Finding['period'];
  readonly coverage?: Finding['coverage'];
  readonly wouldChange?: string | null;
}

/** A finding with its evidence in order, and the strongest of it on both sides. */
export function findingOf(index: EvidenceIndex, result: RuleResult): Finding {
  const { verdict, reason, figures, rests, supporting = [], opposing = [], sizes } = result;
  return {
    verdict,
    reason,
    figures,
    evidence: index.evidenceOf(rests),
    period: result.period ?? null,
    coverage: result.coverage ?? null,
    strongest: {
      for: index.strongestOf(supporting, sizes),
      against: index.strongestOf(opposing, sizes),
    },
    wouldChange: result.wouldChange ?? null,
  };
}

/** The days in which a position counts that is carried to a date. */
export function carriedUpTo(date: string, carry: number): { readonly from: string; readonly to: string } {
  return { from: dateOf(dayOf(date)! - carry), to: date };
}

/** Of statements, those on a side (or, negated, off it) as speaking for a claim, the others of a side as speaking against it. */
export function bySide(
  index: EvidenceIndex,
  statements: readonly string[],
  side: ClaimedSide,
  negated: boolean,
): { readonly supporting: string[]; readonly opposing: string[] } {
  const sides = statements.map((id) => [id, sideOf(index.statement(id).stance)] as const);
  const on = sides.filter(([, said]) => said === side).map(([id]) => id);
  const off = sides
    .filter(([, said]) => said !== side && (negated || said !== 'ambivalent'))
    .map(([id]) => id);
  return negated ? { supporting: off, opposing: on } : { supporting: on, opposing: off };
}

/** A claim that no evidence could decide; `reason` without the full stop. */
export function notCheckable(reason: string): Finding {
  return {
    verdict: 'not-checkable',
    reason: `${reason}.`,
    figures: null,
    evidence: [],
    period: null,
    coverage: null,
    strongest: { for: [], against: [] },
    wouldChange: null,
  };
}
