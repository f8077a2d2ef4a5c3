import { dateOf, dayOf } from '../stats/calendar.ts';
import { type DateExpression, dateExpressions, type DateRange } from './date-expressions.ts';

/** The time that a claim speaks of; null where it says nothing. */
export interface TimeFrame {
  /** What the later state is compared with: any day of it, the earliest about which enough is known. */
  readonly since: DateRange | null;
  /** ISO date of the state that is asserted. */
  readonly until: string | null;
}

export const anyTime: TimeFrame = { since: null, until: null };

const FROM = /\b(?:since|from|over|compared (?:with|to)|after)(?: the)?(?: early| late| mid)? ?$/i;
const THAN = /\b(?:than|as)(?: \w+){0,3}? (?:in|on|at|during|of)(?: the)? ?$|\b(?:than|as) $/i;
const AT = /\b(?:in|on|by|until|during|of|throughout|as of)(?: the)?(?: early| late| mid)? ?$/i;

/**
 * The time that a clause names, reckoned from `date`: "since 15 March", "than in February", "between 10 and 20 March",
 * "in March". Of "since March" any day of March can be the start; "than in March" compares with its last day, and "in
 * March" with the day before it.
 *
 * @example timeFrameOf('since 15 March unity has crumbled', '2024-04-02') // { since: { first: '2024-03-15', last: '2024-03-15' }, until: null }
 */
export function timeFrameOf(text: string, date: string | null): TimeFrame {
  if (date === null) return anyTime;
  const found = dateExpressions(text, date);
  let frame = anyTime;
  for (const [i, expression] of found.entries()) {
    const before = text.slice(0, expression.index);
    const next = found[i + 1];
    const gap = next === undefined ? '' : text.slice(expression.index + expression.length, next.index);
    if (
      next !== undefined &&
      /\b(?:between|from)(?: the)? $/i.test(before) &&
      /^ (?:and|to|until)(?: the)? $/.test(gap)
    ) {
      return { since: atEnd(expression), until: next.last };
    }
    if (expression.span !== null) return { since: expression.span, until: expression.last };
    if (FROM.test(before)) frame = { ...frame, since: { first: expression.first, last: expression.last } };
    else if (THAN.test(before)) frame = { ...frame, since: atEnd(expression) };
    else if (AT.test(before))
      frame = { since: frame.since ?? dayBefore(expression.first), until: expression.last };
  }
  return frame;
}

function atEnd({ last }: DateExpression): DateRange {
  return { first: last, last };
}

function dayBefore(date: string): DateRange {
  const before = dateOf(dayOf(date)! - 1);
  return { first: before, last: before };
}
