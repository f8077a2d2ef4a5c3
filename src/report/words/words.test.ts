import { expect, test } from 'vitest';
import { dateInWords, datesInWords, shortDate } from './dates.ts';
import { indexInWords } from './index-in-words.ts';
import { counted, decimals, inARow, signed, thousands } from './numbers.ts';
import { periodInWords, periodLabel } from './periods.ts';
import { asSentence } from './sentences.ts';
import { quantityInWords } from './quantity-in-words.ts';
import { readingInWords } from './reading-in-words.ts';
import { sidesInWords } from './sides-in-words.ts';
import { stanceInWords } from './stance.ts';

test('dates are written out, the year once where it is the same', () => {
  expect(dateInWords('2024-02-07')).toBe('7 February 2024');
  expect(shortDate('2024-12-31')).toBe('31 Dec 2024');
  expect(datesInWords('2024-02-07', '2024-03-31')).toBe('7 February to 31 March 2024');
  expect(datesInWords('2023-02-07', '2024-03-31')).toBe('7 February 2023 to 31 March 2024');
  expect(datesInWords('2024-03-31', '2024-03-31')).toBe('31 March 2024');
});

test('a month of a series goes by its name, a week by its days', () => {
  const [march, week] = [
    { start: '2024-03-01', end: '2024-03-31' },
    { start: '2024-04-01', end: '2024-04-07' },
  ];
  expect([periodInWords(march), periodLabel(march)]).toEqual(['March 2024', 'Mar 2024']);
  const year = { start: '2023-01-01', end: '2023-12-31' };
  expect([periodInWords(year), periodLabel(year)]).toEqual(['2023', '2023']);
  expect([periodInWords(week), periodLabel(week)]).toEqual(['1 Apr 2024 to 7 Apr 2024', '7 Apr']);
});

test('numbers have true signs, and nothing is never negative', () => {
  expect([decimals(-0.3485), decimals(-0.0001), decimals(1)]).toEqual(['−0.348', '0.000', '1.000']);
  expect([signed(0.1), signed(-0.1), signed(0.0001)]).toEqual(['+0.100', '−0.100', '0.000']);
});

test('counts go with their nouns', () => {
  expect([counted(1, 'claim'), counted(2, 'claim'), counted(0, 'country', 'countries')]).toEqual([
    '1 claim',
    '2 claims',
    '0 countries',
  ]);
  expect([thousands(999), thousands(1000), thousands(1234567)]).toEqual(['999', '1,000', '1,234,567']);
  expect([inARow([]), inARow(['A']), inARow(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C']);
});

test('sentences of the core get a capital, dates as people write them and true minus signs', () => {
  expect(asSentence('a change of -0.386 [-1, 1] (-1 is against) by 2024-04-02.')).toBe(
    'A change of −0.386 [−1, 1] (−1 is against) by 2 Apr 2024.',
  );
});

test('stances, sides and indices are said in words', () => {
  expect([1, 0, -1, 0.5, -0.25].map(stanceInWords)).toEqual([
    'for',
    'ambivalent',
    'against',
    'for (+0.50)',
    'against (−0.25)',
  ]);
  expect(sidesInWords({ pro: 4, ambivalent: 3, contra: 13 })).toBe('4 for, 3 ambivalent and 13 against');
  expect(indexInWords(0.475, [0.175, 0.775])).toBe('0.475 (95% interval 0.175 to 0.775)');
  expect(indexInWords(null, null)).toBe('– (nobody known)');
});

test('a quantity is said as people say it', () => {
  const nothing = { least: null, most: null, of: 'members', vague: false, butOne: false } as const;
  const six = { kind: 'number', value: 6 } as const;
  const half = { kind: 'share', value: 0.5, above: true } as const;
  expect([
    quantityInWords({ ...nothing, least: six }),
    quantityInWords({ ...nothing, most: six, of: 'known' }),
    quantityInWords({ ...nothing, least: six, most: six }),
    quantityInWords({ ...nothing, least: half }),
    quantityInWords({ ...nothing, least: { kind: 'rest', value: 2 } }),
    quantityInWords({ ...nothing, most: { kind: 'share', value: 1, above: false }, butOne: true }),
    quantityInWords({ ...nothing, vague: true }),
  ]).toEqual([
    'at least 6',
    'at most 6 of those known',
    'exactly 6',
    'more than 50%',
    'at least all but 2',
    'not all',
    'no number',
  ]);
});

test('the sides of a reading are those that the page names', () => {
  expect(
    readingInWords({
      kind: 'change',
      actors: ['Latvia'],
      left: 'contra',
      gone: 'pro',
      quantity: null,
      negated: false,
    }),
  ).toEqual([
    ['about', 'Latvia'],
    ['left', 'against'],
    ['gone to', 'for'],
  ]);
});
