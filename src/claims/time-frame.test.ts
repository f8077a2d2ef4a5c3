import { expect, test } from 'vitest';
import { timeFrameOf } from './time-frame.ts';

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
])('the time of "%s"', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test('without a date of its own a document has no times', () => {
  expect(timeFrameOf('since 15 March', null)).toEqual({ since: null, until: null });
});

test('a day that does not exist is no time', () => {
  expect(words('between 10 and 31 February unity crumbled')).toBe('->');
});
