import { expect, test } from 'vitest';
import { officeRank } from './office-rank.ts';

test.each([
  [5, 'President'],
  [5, 'Prime Minister'],
  [5, 'Chancellor'],
  [5, 'Acting President'],
  [5, 'Secretary General'],
  [4, 'Foreign Minister'],
  [4, 'Minister of Foreign Affairs'],
  [4, 'Defense Secretary'],
  [4, 'Secretary of State'],
  [4, 'High Representative'],
  [3, 'Finance Minister'],
  [3, 'Chancellor of the Exchequer'],
  [3, 'Deputy Prime Minister'],
  [2, 'Senator'],
  [2, 'President of the Senate'],
  [2, 'Chairman of the Joint Chiefs'],
  [2, 'Leader of the opposition'],
  [1, 'Kremlin spokesperson'],
  [1, "Prime Minister's Office"],
  [1, 'National security adviser to the President'],
  [1, 'Ambassador to the organisation'],
  [1, 'Deputy Foreign Minister'],
  [0, 'Former President'],
  [0, 'novelist'],
  [0, null],
])('rank %i: %s', (rank, office) => {
  expect(officeRank(office)).toBe(rank);
});
