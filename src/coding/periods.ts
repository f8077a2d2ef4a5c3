import { dateOf, dayOf, monthOf } from '../stats/calendar.ts';
import type { Period } from './actor.ts';
import type { Problems } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** The period between two dates as a file gives them, its problems noted at their places. */
export function periodReader(file: YamlFile, problems: Problems) {
  return ({ from, to }: WrittenPeriod, path: Path): Period => {
    const first = bound('from', from);
    const last = bound('to', to);
    if (first !== null && last !== null && last < first)
      problems.add(
        file.place([...path, 'to']),
        'period ends before it begins',
        `${first} to ${last}`,
        'swap the dates',
      );
    return { from: first, to: last };

    function bound(key: 'from' | 'to', written: string | null | undefined): string | null {
      if (written == null) return null;
      const date = fullDate(written, key);
      if (date === null)
        problems.add(
          file.place([...path, key]),
          'no such date',
          written,
          'write it as 2022-10-22, 2022-10 or 2022',
        );
      return date;
    }
  };
}

interface WrittenPeriod {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * A date, or the first (`from`) or last (`to`) day of a month or year; null where there is no such date.
 *
 * @example fullDate('2024-02', 'to') // '2024-02-29'
 */
export function fullDate(written: string, key: 'from' | 'to'): string | null {
  const side = key === 'from' ? 0 : 1;
  if (/^\d{4}$/.test(written)) return `${written}-${['01-01', '12-31'][side]}`;
  if (/^\d{4}-\d{2}$/.test(written)) {
    const day = dayOf(`${written}-01`);
    return day === null ? null : dateOf(monthOf(day)[side]);
  }
  return dayOf(written) === null ? null : written;
}
