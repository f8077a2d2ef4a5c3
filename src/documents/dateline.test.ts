import { describe, expect, test } from 'vitest';
import { dateline, findDate, writtenDate } from './dateline.ts';

describe('full dates', () => {
  test.each([
    ['2 April 2024', '2024-04-02'],
    ['2nd Apr. 2024', '2024-04-02'],
    ['April 2, 2024', '2024-04-02'],
    ['Sept 12th 2024', '2024-09-12'],
    ['column-2024-04-02.md', '2024-04-02'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', null],
    ['02/04/2024', null],
    ['2 April', null],
    ['April 2024', null],
    ['2024-13-01', null],
    ['12024-04-02', null],
    ['32 May 2024', null],
  ])('%s is %s', (text, date) => {
    expect(findDate(text)?.date ?? null).toBe(date);
  });
});

describe('the dateline of a text', () => {
  test.each([
    ['2 April 2024\n\nText.', '2024-04-02'],
    ['A title\n\nBy A. Writer, Prague, 2 April 2024\n\nText.', '2024-04-02'],
    ['# A title\n\n*Published: April 2, 2024, 10:00*\n', '2024-04-02'],
    ['PRAGUE, April 2, 2024 (RR) — Minister A said that nothing was decided.', '2024-04-02'],
    ['Minister A said on 2 April 2024 that nothing was decided.', null],
    ['On 2 April 2024, Minister A spoke. Nothing was decided then.', null],
    [`${'A line.\n'.repeat(10)}2 April 2024`, null],
  ])('%j gives %s', (text, date) => {
    expect(dateline(text)).toBe(date);
  });
});

test.each([
  ['2024-04-02T23:30:00-05:00', '2024-04-02'],
  ['2024-04-02', '2024-04-02'],
  ["20240402093000+02'00'", '2024-04-02'],
  ['Tue, 02 Apr 2024 23:30:00 -0500', '2024-04-02'],
  ['2 Apr 24 08:00 +0100', '2024-04-02'],
  ['2024-02-30', null],
  ['yesterday', null],
  ['', null],
])('a machine that writes %s means %s', (written, date) => {
  expect(writtenDate(written)).toBe(date);
});
