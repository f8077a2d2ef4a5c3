import type { MagnitudeClaim } from '../claim.ts';
import type { Finding, MagnitudeFigures } from '../checked-claim.ts';
import type { EvidenceIndex } from '../evidence.ts';
import type { DeedsPeriod } from './deeds-of.ts';
import { findingOf } from './finding.ts';

/** Why amounts decide nothing, and what would be needed; without a full stop. */
export interface Lacking {
  readonly reason: string;
  readonly needs: string;
}

/** What a claim per head, or by gross domestic product, lacks. */
export function denominators(per: 'head' | 'GDP'): Lacking {
  const what = per === 'head' ? 'the number of inhabitants' : 'the gross domestic product';
  return {
    reason: `it is measured by ${what} of each actor, which no statement or deed holds`,
    needs: `a table of ${what} (“entente deeds --denominator” compares deeds by one)`,
  };
}

/** A claim that cannot be decided, and what would decide it. */
export function lacking(
  index: EvidenceIndex,
  { subjects }: MagnitudeClaim,
  period: DeedsPeriod,
  { reason, needs }: Lacking,
  rests: readonly string[],
  figures: MagnitudeFigures | null = null,
): Finding {
  return findingOf(index, {
    verdict: 'not-enough-evidence',
    reason: `${reason}.`,
    figures,
    rests,
    period: period.from === null ? null : { from: period.from, to: period.to },
    coverage: { known: 0, of: subjects.length },
    wouldChange: `${needs} would be needed.`,
  });
}

/** Figures without an amount. */
export function empty({ from, to }: DeedsPeriod, unit: string | null): MagnitudeFigures {
  return { kind: 'magnitude', from, date: to, unit, amounts: [], total: 0, actors: 0, share: null };
}

/** " from 2023-01-01 to 2023-12-31", " up to 2024-04-02". */
export function periodWords({ from, to }: DeedsPeriod): string {
  return from === null ? ` up to ${to}` : ` from ${from} to ${to}`;
}
