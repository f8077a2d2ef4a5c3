import { describe, expect, it } from 'vitest';
import { dateOf } from '../stats/calendar.ts';
import { monthFrame, periodFrames } from './frame.ts';

const shown = ({ date, start, end }: { date: string; start: number; end: number }) =>
  `${dateOf(start)}..${dateOf(end)} at ${date}`;

it('the frame of a date is its whole calendar month', () => {
  expect(shown(monthFrame('2024-02-26'))).toBe('2024-02-01..2024-02-29 at 2024-02-26');
});

describe('the periods between two dates', () => {
  it('are whole months from the first to the last, measured on their last day', () => {
    expect(periodFrames({ from: '2023-12-31', to: '2024-02-01', by: 'month' }).map(shown)).toEqual([
      '2023-12-01..2023-12-31 at 2023-12-31',
      '2024-01-01..2024-01-31 at 2024-01-31',
      '2024-02-01..2024-02-29 at 2024-02-29',
    ]);
  });

  it('are whole weeks from Monday to Sunday', () => {
    expect(periodFrames({ from: '2024-02-28', to: '2024-03-04', by: 'week' }).map(shown)).toEqual([
      '2024-02-26..2024-03-03 at 2024-03-03',
      '2024-03-04..2024-03-10 at 2024-03-10',
    ]);
  });

  it('are whole years', () => {
    expect(periodFrames({ from: '2023-07-01', to: '2024-02-29', by: 'year' }).map(shown)).toEqual([
      '2023-01-01..2023-12-31 at 2023-12-31',
      '2024-01-01..2024-12-31 at 2024-12-31',
    ]);
  });

  it('are one where both dates are the same', () => {
    expect(periodFrames({ from: '2024-02-28', to: '2024-02-28', by: 'month' })).toHaveLength(1);
  });

  it.each([
    ['2024-02-30', '2024-03-01', 'no such date: 2024-02-30'],
    ['2024-02-01', 'yesterday', 'no such date: yesterday'],
    ['2024-03-01', '2024-02-01', 'the first date is after the last: 2024-03-01 > 2024-02-01'],
    ['0001-01-01', '2024-02-01', 'too many periods: weeks from 0001-01-01 to 2024-02-01'],
  ])('from %s to %s are refused', (from, to, message) => {
    expect(() => periodFrames({ from, to, by: 'week' })).toThrow(message);
  });
});
