import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../stats/calendar.ts';
import { dateExpressions } from './date-expressions.ts';
import { readTime, timeFrameOf } from './time-frame.ts';

/** `first..last -> until`, as of 2 April 2024. */
function words(text: string): string {
  const { since, until } = timeFrameOf(text, '2024-04-02');
  const from =
    since === null ? '' : since.first === since.last ? since.first : `${since.first}..${since.last}`;
  return `${from} -> ${until ?? ''}`.trim();
}

test.each([
  ['unity has crumbled', '->'],
  ['since 15 March unity has crumbled', '2024-03-15 ->'],
  ['Since March 15, unity has crumbled', '2024-03-15 ->'],
  ['since 2024-03-15 unity has crumbled', '2024-03-15 ->'],
  ['since February unity has crumbled', '2024-02-01..2024-02-29 ->'],
  ['they are less united than in February', '2024-02-29 ->'],
  ['they are less united than they were in February', '2024-02-29 ->'],
  ['they are less united than in February 2023', '2023-02-28 ->'],
  ['unity crumbled in March', '2024-02-29 -> 2024-03-31'],
  ['unity crumbled in December', '2023-11-30 -> 2023-12-31'],
  ['In March unity crumbled', '2024-02-29 -> 2024-03-31'],
  ['unity crumbled between February and March', '2024-02-29 -> 2024-03-31'],
  ['from 27 February to 31 March unity crumbled', '2024-02-27 -> 2024-03-31'],
  ['between 10 and 20 March unity crumbled', '2024-03-10 -> 2024-03-20'],
  ['over the past two weeks unity has crumbled', '2024-03-19 -> 2024-04-02'],
  ['since last week unity has crumbled', '2024-03-25..2024-03-31 ->'],
  ['since last month unity has crumbled', '2024-03-01..2024-03-31 ->'],
  ['unity, they may march on, has crumbled', '->'],
  ['in the march of time unity has crumbled', '->'],
  ['In 2010 Italy was against it', '2009-12-31 -> 2010-12-31'],
  ['Italy was for it until 2020', '-> 2020-01-01'],
  ['Italy was for it before March', '-> 2024-02-29'],
  ['Since 2022 they are more united', '2022-01-01..2022-12-31 ->'],
  ['since the beginning of March they are more united', '2024-03-01..2024-03-10 ->'],
  ['they are less united than before 2022', '2021-12-31 ->'],
  ['Last year, Italy was for it', '2022-12-31 -> 2023-12-31'],
  ['Italy was for it two weeks ago', '2024-03-18 -> 2024-03-19'],
  ['Today Italy is against it', '->'],
  ['over the past seven years unity has crumbled', '2017-04-04 -> 2024-04-02'],
  ['Italy is for sending 2000 soldiers', '->'],
  ['Italy is against a force of 2000 soldiers', '->'],
])('the time of "%s"', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('without a date of its own a document has no times', () => {
  expect(timeFrameOf('since 15 March', null)).toEqual({ since: null, until: null });
});

test('a day that does not exist is no time', () => {
  expect(words('between 10 and 31 February unity crumbled')).toBe('->');
});

test.each([
  'since March 0050 unity has crumbled',
  'over the past 999999999 years unity has crumbled',
  'over the past 300 years unity has crumbled',
  '999999999 years ago Italy was against it',
  'Until recently Italy was against it',
  'Until the war Italy was against it',
  'Since Versailles they are less united',
  'In the 1990s Italy was against it',
  'Last summer Italy was against it',
  'Italy was once against it',
  'Italy used to be against it',
  'In recent weeks unity has crumbled',
  'In that month Italy was against it',
])('a time that is not understood: %s', (text) => {
  expect(readTime(text, '2024-04-02').unread).not.toBe(null);
});

test.each([
  'since 15 March unity has crumbled',
  'In 2010 Italy was against it',
  'Last year, Italy was for it',
  'over the past two weeks unity has crumbled',
  'between 10 and 20 March unity crumbled',
  'they are more united than ever',
  'Italy has since joined France in opposing it',
  'Italy is against sending 2000 soldiers',
  'Italy is once more against it',
])('every time is understood: %s', (text) => {
  expect(readTime(text, '2024-04-02').unread).toBe(null);
});

test('whatever numbers stand in a date, it is a date of the calendar or none', () => {
  const word = fc.constantFrom(
    ...'in since until before over the past last between and to year years month weeks days ago March February from'.split(
      ' ',
    ),
  );
  const figure = fc.oneof(fc.nat(40).map(String), fc.nat().map(String), fc.bigInt({ min: 0n }).map(String));
  fc.assert(
    fc.property(fc.array(fc.oneof(word, figure), { maxLength: 8 }), (parts) => {
      const text = parts.join(' ');
      for (const { first, last, span, index, length } of dateExpressions(text, '2024-04-02')) {
        for (const date of [first, last, span?.first ?? first]) expect(dayOf(date)).not.toBe(null);
        expect(text.slice(index, index + length)).not.toBe('');
      }
      const { since, until } = timeFrameOf(text, '2024-04-02');
      for (const date of [since?.first, since?.last, until]) {
        if (date != null) expect(dayOf(date)).not.toBe(null);
      }
    }),
    { numRuns: 500 },
  );
});
