import type { MagnitudeClaim } from '../claim.ts';
import type { ActorAmount } from '../checked-claim.ts';
import type { Bound } from '../words/quantity-words.ts';
import { sum } from './deeds-of.ts';
import { ABOUT_NUMBER, NEAR_NUMBER, NEAR_SHARE } from './thresholds.ts';

/** Whether what a claim says of amounts is so; `some`: of some of those it names. */
export type Holds = 'yes' | 'no' | 'some';

// A third of 3 must not fail by rounding.
const ROUNDING = 1e-9;

/** Whether the amounts are as claimed, without regard to a negation; each actor that the claim names has one. */
export function holdsOf({ subjects, measure }: MagnitudeClaim, amounts: readonly ActorAmount[]): Holds {
  const amountOf = (actor: string) => amounts.find((one) => one.actor === actor)!.amount;
  const own = sum([...new Set(subjects)].map(amountOf));
  switch (measure.kind) {
    case 'amount':
      return yes(isNear(own, measure.amount, measure.bound));
    case 'share': {
      const total = sum(amounts.map(({ amount }) => amount));
      return yes(isShare(own / total, measure.share, measure.bound));
    }
    case 'rank':
      return yes(subjects.every((actor) => isRanked(actor, measure, amounts)));
    case 'comparison': {
      const { than, factor, bound, together } = measure;
      const others =
        than.length === 0
          ? amounts.map(({ actor }) => actor).filter((actor) => !subjects.includes(actor))
          : than;
      if (together) return yes(isNear(own, factor * sum(others.map(amountOf)), bound));
      const each = subjects.flatMap((actor) =>
        others.map((other) => isNear(amountOf(actor), factor * amountOf(other), bound)),
      );
      return each.every(Boolean) ? 'yes' : each.some(Boolean) ? 'some' : 'no';
    }
    default:
      return yes(own === 0);
  }
}

function yes(is: boolean): Holds {
  return is ? 'yes' : 'no';
}

/** @example isNear(9.2e9, 1e10, 'exact') // true: within a tenth */
export function isNear(value: number, named: number, bound: Bound): boolean {
  const slack = ROUNDING * Math.max(Math.abs(named), 1);
  if (bound === 'least') return value >= named - slack;
  if (bound === 'more') return value > named + slack;
  if (bound === 'most') return value <= named + slack;
  if (bound === 'fewer') return value < named - slack;
  const off = (bound === 'about' ? ABOUT_NUMBER : NEAR_NUMBER) * named;
  return Math.abs(value - named) <= off + slack;
}

function isShare(value: number, named: number, bound: Bound): boolean {
  if (bound === 'exact' || bound === 'about') return Math.abs(value - named) <= NEAR_SHARE + ROUNDING;
  return isNear(value, named, bound);
}

function isRanked(
  actor: string,
  { rank, from, behind }: Extract<MagnitudeClaim['measure'], { readonly kind: 'rank' }>,
  amounts: readonly ActorAmount[],
): boolean {
  const own = amounts.find((one) => one.actor === actor)!.amount;
  const isBefore = (other: number) => (from === 'most' ? other > own : other < own);
  const before = amounts.filter(({ amount }) => isBefore(amount));
  return before.length === rank - 1 && behind.every((one) => before.some((other) => other.actor === one));
}
