import { dateOf, dayOf } from '../../stats/calendar.ts';
import type { Finding } from '../checked-claim.ts';
import type { AsOf } from './as-of.ts';

/** The days whose statements count for positions on a date: the carry time up to it. */
export function countedPeriod({ date, carry }: AsOf): NonNullable<Finding['period']> {
  return { from: dateOf(dayOf(date)! - carry), to: date };
}
