import type { Unity, UnityPeriod } from '../../cohesion/index.ts';

const header =
  'issue,start,end,members,current,current_low,current_high,current_known,' +
  'carried,carried_low,carried_high,known,pro,contra,ambivalent';

/**
 * The series as a table (RFC 4180), one row a period; over several issues first all together, with an empty issue, then
 * each. The counts of sides are those behind `carried`; an empty cell is undefined.
 */
export function unityCsv(unity: Unity): string {
  const rows = unity.series.map((period) => rowOf(unity.issue ?? '', period));
  for (const [issue, { series }] of Object.entries(unity.issues ?? {})) {
    rows.push(...series.map((period) => rowOf(issue, period)));
  }
  return [header, ...rows.map((row) => row.map(cell).join(','))].map((line) => `${line}\r\n`).join('');
}

function rowOf(issue: string, period: UnityPeriod): (string | number | null | undefined)[] {
  const { current, currentInterval, currentKnown, carried, carriedInterval, known, carriedCounts } = period;
  const [currentLow, currentHigh] = currentInterval ?? [];
  const [carriedLow, carriedHigh] = carriedInterval ?? [];
  const { pro, contra, ambivalent } = carriedCounts;
  const spoke = [current, currentLow, currentHigh, currentKnown];
  const stand = [carried, carriedLow, carriedHigh, known, pro, contra, ambivalent];
  return [issue, period.start, period.end, period.members, ...spoke, ...stand];
}

function cell(value: string | number | null | undefined): string {
  const text = value == null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
