import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, monthOf, weekOf, yearOf } from './calendar.ts';

/** The years that ISO 8601 writes with four digits. */
const anyDay = fc.integer({ min: dayOf('0001-01-01')!, max: dayOf('9999-12-31')! });

describe('days and dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2024-02-29', 19782],
    ['0001-01-01', -719162],
  ])('%s is day %i', (date, day) => {
    expect(dayOf(date)).toBe(day);
    expect(dateOf(day)).toBe(date);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '24-01-01',
    '',
    '2024-01-01T00:00',
  ])('"%s" is no date', (date) => {
    expect(dayOf(date)).toBeNull();
  });

  it('a date is that of Date, from the year 1 to 9999 and beyond', () => {
    for (const day of [-719_163, -719_162, -1, 0, 11_016, 2_932_896, 2_932_897]) {
      expect(dateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
    const wide = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(wide, (day) => dateOf(day) === new Date(day * 86_400_000).toISOString().slice(0, 10)),
      { numRuns: 2000 },
    );
  });

  it('a date of a day is that day', () => {
    fc.assert(fc.property(anyDay, (day) => dayOf(dateOf(day)) === day));
  });
});

describe('months', () => {
  it('of a leap year has 29 days in February', () => {
    expect(monthOf(dayOf('2024-02-26')!).map(dateOf)).toEqual(['2024-02-01', '2024-02-29']);
    expect(monthOf(dayOf('2023-02-26')!).map(dateOf)).toEqual(['2023-02-01', '2023-02-28']);
  });

  it('of December ends with the year', () => {
    expect(monthOf(dayOf('2023-12-31')!).map(dateOf)).toEqual(['2023-12-01', '2023-12-31']);
  });

  it('follow one another without a gap and hold their days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [first, last] = monthOf(day);
        expect(first <= day && day <= last).toBe(true);
        expect(dateOf(first).slice(8)).toBe('01');
        expect(monthOf(last + 1)[0]).toBe(last + 1);
      }),
    );
  });
});

describe('weeks', () => {
  it('begin on Monday', () => {
    // 2024-03-31 was a Sunday, 2024-04-01 a Monday.
    expect(weekOf(dayOf('2024-03-31')!).map(dateOf)).toEqual(['2024-03-25', '2024-03-31']);
    expect(weekOf(dayOf('2024-04-01')!).map(dateOf)).toEqual(['2024-04-01', '2024-04-07']);
  });

  it('hold seven days and their own day, before 1970 too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [first, last] = weekOf(day);
        expect(last - first).toBe(6);
        expect(first <= day && day <= last).toBe(true);
        expect(new Date(first * 86_400_000).getUTCDay()).toBe(1);
      }),
    );
  });
});

describe('years', () => {
  it.each([
    ['2024-02-29', '2024-01-01', '2024-12-31'],
    ['1969-12-31', '1969-01-01', '1969-12-31'],
    ['0001-06-01', '0001-01-01', '0001-12-31'],
  ])('the year of %s is %s to %s', (date, first, last) => {
    expect(yearOf(dayOf(date)!).map(dateOf)).toEqual([first, last]);
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [first, last] = yearOf(day);
        expect(first <= day && day <= last).toBe(true);
        expect(yearOf(last + 1)[0]).toBe(last + 1);
      }),
    );
  });
});
