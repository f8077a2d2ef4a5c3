import { dateOf, dayOf } from '../../../stats/calendar.ts';
import { type DateExpression, dateExpressions, type DateRange } from './date-expressions.ts';
import { unreadTime } from './unread-time.ts';

/** The time that a claim speaks of; null where it says nothing. */
export interface TimeFrame {
  /** What the later state is compared with: any day of it, the earliest about which enough is known. */
  readonly since: DateRange | null;
  /** ISO date of the state that is asserted. */
  readonly until: string | null;
}

export const anyTime: TimeFrame = { since: null, until: null };

/** The time that a clause names, and whether it names one that was not understood. */
export interface ReadTime {
  readonly time: TimeFrame;
  /** The words of it, or null. */
  readonly unread: string | null;
}

/** `timeFrameOf`, and whether the clause names more of time than that; without a date nothing is read. */
export function readTime(text: string, date: string | null): ReadTime {
  if (date === null) return { time: anyTime, unread: null };
  const found = dateExpressions(text, date);
  return { time: frameFrom(text, date, found), unread: unreadTime(text, found) };
}

const FROM =
  /\b(?:since|from|over|compared (?:with|to)|after)(?: the)?(?: (?:beginning|start|middle|end) of)?(?: the)?(?: early| late| mid)? ?$/i;
const THAN = /\b(?:than|as)(?: \w+){0,3}? (?:in|on|at|during|of)(?: the)? ?$|\b(?:than|as) $/i;
const THAN_BEFORE = /\b(?:than|as)(?: \w+){0,3}? (?:before|prior to)(?: the)? ?$/i;
const UNTIL = /\b(?:until|till|up to)(?: the)?(?: early| late| mid)? ?$/i;
const BEFORE = /\b(?:before|prior to)(?: the)?(?: early| late| mid)? ?$/i;
const AT = /\b(?:in|on|at|by|during|of|throughout|as of)(?: the)?(?: early| late| mid)? ?$/i;

/**
 * The time that a clause names, reckoned from `date`: "since 15 March", "than in February", "between 10 and 20 March",
 * "in March". Of "since March" any day of March can be the start; "than in March" compares with its last day, and "in
 * March" with the day before it. "Until March" is its first day, "before March" the day before.
 *
 * @example timeFrameOf('since 15 March unity has crumbled', '2024-04-02') // { since: { first: '2024-03-15', last: '2024-03-15' }, until: null }
 */
export function timeFrameOf(text: string, date: string | null): TimeFrame {
  return readTime(text, date).time;
}

function frameFrom(text: string, date: string, found: readonly DateExpression[]): TimeFrame {
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
    else if (THAN_BEFORE.test(before)) frame = { ...frame, since: dayBefore(expression.first) };
    else if (UNTIL.test(before)) frame = { ...frame, until: expression.first };
    else if (BEFORE.test(before)) frame = { ...frame, until: dayBefore(expression.first).last };
    // "Last year", "two weeks ago" stand without a preposition; "today" says nothing new.
    else if (AT.test(before) || expression.first !== date)
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
