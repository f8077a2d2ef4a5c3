import { expect, test } from 'vitest';
import { periodOf } from './period-of.ts';

test.each([
  ['in 2023', '2023-01-01', '2023-12-31'],
  ['In March, Arcadia gave it', '2024-03-01', '2024-03-31'],
  ['since March', '2024-03-01', '2024-04-02'],
  ['since 15 March', '2024-03-15', '2024-04-02'],
  ['since the beginning of 2023', '2023-01-01', '2024-04-02'],
  ['between 2022 and 2023', '2022-01-01', '2023-12-31'],
  ['from January to March', '2024-01-01', '2024-03-31'],
  ['between 10 and 20 March', '2024-03-10', '2024-03-20'],
  ['by the end of 2023', null, '2023-12-31'],
  ['before March', null, '2024-02-29'],
  ['in 2024', '2024-01-01', '2024-04-02'],
  ['over the past year', '2023-04-03', '2024-04-02'],
])('%s: from %s to %s', (text, from, to) => {
  expect(periodOf(text, '2024-04-02')).toEqual({ from, to });
});

test('without a time there is no period, and without a date none can be read', () => {
  expect(periodOf('Arcadia has given it', '2024-04-02')).toBe(null);
  expect(periodOf('in 2023', null)).toBe(null);
});
