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
  [
    [{ shown: { accept: 2, review: 0, drop: 0 }, dropped: 1, nested: 1 }],
    '2 attributions in 1 document: 2 accept, 0 review; 1 more within them; 1 less sure left out',
  ],
  [
    [
      {
        shown: { accept: 1, review: 0, drop: 0 },
        dropped: 0,
        voices: { words: 20, own: 8, frame: 2, reported: 10 },
      },
      {
        shown: { accept: 0, review: 0, drop: 0 },
        dropped: 0,
        voices: { words: 20, own: 20, frame: 0, reported: 0 },
      },
    ],
    "1 attribution in 2 documents: 1 accept, 0 review; of the words 70% are the author's own, 5% tell who speaks, 25% what they say",
  ],
])('what was read is told in one line', (documents, line) => {
  const tally = newTally();
  for (const each of documents) count(tally, { nested: 0, voices: null, ...each });
  expect(tallyInWords(tally)).toBe(line);
});
