import { dateOf, dayOf } from '../../../stats/calendar.ts';
import { dateExpressions } from '../time/date-expressions.ts';

const SINCE = /\b(?:since|from|after)(?: the)?(?: (?:beginning|start) of)?(?: the)?(?: early)? ?$/i;
const UNTIL = /\b(?:until|till|up to|by|as of|to)(?: the)?(?: end of)?(?: the)? ?$/i;
const BEFORE = /\b(?:before|prior to)(?: the)? ?$/i;

/**
 * The days over which deeds are added up by a clause: "in 2023" all of that year, "since March" from its first day, "between
 * January and March" both with all their days. Null where the clause names no time.
 *
 * @param date ISO date of the document; nothing later counts
 * @example periodOf('gave 3 billion euros in 2023', '2024-04-02') // { from: '2023-01-01', to: '2023-12-31' }
 */
export function periodOf(
  text: string,
  date: string | null,
): { readonly from: string | null; readonly to: string } | null {
  if (date === null) return null;
  const [first, second] = dateExpressions(text, date);
  if (first === undefined) return null;
  const before = text.slice(0, first.index);
  if (first.span !== null) return { from: first.span.first, to: earlier(first.last, date) };
  const gap = second === undefined ? '' : text.slice(first.index + first.length, second.index);
  if (second !== undefined && /^ (?:and|to|until)(?: the)? $/.test(gap))
    return { from: first.first, to: earlier(second.last, date) };
  if (BEFORE.test(before)) return { from: null, to: earlier(dateOf(dayOf(first.first)! - 1), date) };
  if (UNTIL.test(before)) return { from: null, to: earlier(first.last, date) };
  if (SINCE.test(before)) return { from: first.first, to: date };
  // "Today" says nothing of when it began.
  if (first.first === date) return null;
  return { from: first.first, to: earlier(first.last, date) };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
