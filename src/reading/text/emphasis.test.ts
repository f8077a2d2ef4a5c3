import { expect, test } from 'vitest';
import { isEmphasised, withoutEmphasis } from './emphasis.ts';

test.each([
  ['*Will you go?*', ' Will you go? '],
  ['**Berg:** No.', '  Berg:   No.'],
  ['The _Anna_ sailed, the *Karl* did not.', 'The  Anna  sailed, the  Karl  did not.'],
  ['* a note', '* a note'],
  ['3 * 4 * 5 and a_b_c', '3 * 4 * 5 and a_b_c'],
  ['One mark* only', 'One mark* only'],
  ['***** five', '***** five'],
])('%s', (line, expected) => {
  expect(withoutEmphasis(line)).toBe(expected);
});

test.each([
  ['*Will you go?*', true],
  ['**Will you go?**', true],
  ['**Berg:** No.', false],
  ['*One* and *two*', false],
  ['Plain', false],
  ['**', false],
])('%s is emphasised: %s', (text, expected) => {
  expect(isEmphasised(text)).toBe(expected);
});

test('many marks cost no more than their number', () => {
  expect(withoutEmphasis('*a '.repeat(300_000))).toHaveLength(900_000);
});
