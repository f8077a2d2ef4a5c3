import type { Verdict } from '../checked-claim.ts';
import { boundsOf, type Bounds, type Quantity } from '../quantity.ts';
import { COVERED } from './thresholds.ts';

/** What is known of how many are on a side. */
export interface Counted {
  /** How many the quantity is taken of. */
  readonly of: number;
  readonly known: number;
  readonly fitting: number;
  readonly uncertain: number;
}

/**
 * The verdict on a quantity: what holds whatever the unknown are is decided; a share is decided among the known where at
 * least half are (`byShare`); the rest is not.
 *
 * @example countVerdict(atLeast(number(3)), { of: 10, known: 4, fitting: 3, uncertain: 0 }).verdict // 'supported'
 */
export function countVerdict(
  quantity: Quantity,
  { of, known, fitting, uncertain }: Counted,
): { verdict: Verdict; byShare: boolean } {
  const bounds = boundsOf(quantity, of);
  const most = fitting + uncertain + (of - known);
  if (known === 0) return { verdict: 'not-enough-evidence', byShare: false };
  if (isRefuted(bounds, fitting, most)) return { verdict: 'contradicted', byShare: false };
  if (isCertain(bounds, fitting, most)) return { verdict: 'supported', byShare: false };
  if (known - uncertain < COVERED * of || !isShare(quantity)) {
    return { verdict: 'not-enough-evidence', byShare: false };
  }
  const among = boundsOf(quantity, known);
  if (isCertain(among, fitting, fitting + uncertain)) return { verdict: 'supported', byShare: true };
  if (isRefuted(among, fitting, fitting + uncertain)) return { verdict: 'contradicted', byShare: true };
  return { verdict: 'not-enough-evidence', byShare: false };
}

/** Whether the bounds hold for every count from `low` to `high`. */
function isCertain({ least, most }: Bounds, low: number, high: number): boolean {
  return (least === null || low >= least) && (most === null || high <= most);
}

/** Whether the bounds hold for no count from `low` to `high`. */
function isRefuted({ least, most }: Bounds, low: number, high: number): boolean {
  return (least !== null && high < least) || (most !== null && low > most);
}

function isShare({ least, most }: Quantity): boolean {
  return [least, most].every((amount) => amount === null || amount.kind === 'share');
}
