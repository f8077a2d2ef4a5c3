import { expect, test } from 'vitest';
import { count, newTally, tallyInWords } from './tally.ts';

test.each([
  [
    [{ shown: { accept: 12, review: 19, drop: 0 }, dropped: 0 }],
    '31 attributions in 1 document: 12 accept, 19 review',
  ],
  [
    [
      { shown: { accept: 1, review: 0, drop: 0 }, dropped: 3 },
      { shown: { accept: 0, review: 0, drop: 0 }, dropped: 1 },
    ],
    '1 attribution in 2 documents: 1 accept, 0 review; 4 less sure left out',
  ],
  [
    [{ shown: { accept: 0, review: 1, drop: 2 }, dropped: 0 }],
    '3 attributions in 1 document: 0 accept, 1 review, 2 drop',
  ],
  [[{ shown: { accept: 0, review: 0, drop: 0 }, dropped: 0 }], '0 attributions in 1 document'],
])('what was read is told in one line', (documents, line) => {
  const tally = newTally();
  for (const each of documents) count(tally, each);
  expect(tallyInWords(tally)).toBe(line);
});
