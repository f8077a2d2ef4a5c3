import { expect, test } from 'vitest';
import { builtInRegistry } from '../../coding/index.ts';
import { readAttributions } from '../read-attributions.ts';

/** Whose words the statements of a text are, in the order of the text. */
function actors(text: string): string {
  const context = { registry: builtInRegistry(), codebook: null };
  return readAttributions({ text, mediaType: 'text/plain', date: null }, context)
    .map(({ speaker }) => speaker?.actor ?? '-')
    .join(' ');
}

test.each([
  [
    'FINAL COMMUNIQUE\n\nNinth Ordinary Summit of the Heads of State and Government of NATO, Oslo, 3 May\n\n' +
      'The Summit said that it was late. It stressed that bread matters.',
    'NATO NATO',
  ],
  ['COMMUNIQUE OF THE EXTRAORDINARY SUMMIT OF NATO\n\nSummit said that it was late.', 'NATO'],
  [
    'CHAIR’S STATEMENT OF THE 31ST FOREIGN MINISTERS’ MEETING OF NATO\n\nThe Ministers said that it was late.',
    'NATO',
  ],
  [
    'KINGDOM OF NORWAY\n\nMinistry of Foreign Affairs\n\nSTATEMENT ON THE FISH\n\nThe Government said that it was late.',
    'Norway',
  ],
  [
    'Ministry of Foreign Relations of Norway - Information note 12\n\nOslo, 3 May\n\nThe Government said that it was late.',
    'Norway',
  ],
  [
    'The Lighthouse\n\nPresidential Administration of Norway\n\nCLARIFICATION ON THE FISH\n\nThe Government said that it was late.',
    'Norway',
  ],
  ['NATO, Coordinator’s office\n\nPress note on the winter\n\nThe Council said that it was late.', 'NATO'],
  // Where they met signs nothing; the seat of a ministry tells whose it is.
  [
    'NATO\n\nConclusions of the Foreign Ministers, Oslo, 3 May\n\n1. The Ministers said that it was late. They stressed that bread matters.',
    'NATO NATO',
  ],
  [
    'NATO\n\nNinth Meeting of the Council\n\nOslo, Kingdom of Norway, 3 May\n\nCOMMUNIQUE\n\nThe Council said that it was late.',
    'NATO',
  ],
  [
    'OSLO SUMMIT DECLARATION\n\nHeads of State and Government of NATO, 3 and 4 May\n\nWe stress that bread matters.',
    'NATO',
  ],
  [
    'DECLARATION OF OSLO\n\nIssued by the Heads of State of the Parties to NATO\n\nWe stress that bread matters.',
    'NATO',
  ],
  [
    'Ministry of External Affairs, Oslo\n\nRead-out of a visit\n\nThe Minister said that it was late.',
    'Norway',
  ],
  [
    'Norwegian Ministry of Fisheries\n\nRemarks of the spokesman on the nets\n\nWe regret that it was late.',
    'Norway',
  ],
  // Its ministers are that country’s, whichever other one is named last.
  [
    'OFFICE OF THE PRIME MINISTER OF NORWAY\n\nA fish was sent to Stockholm. The Minister of Fisheries, Ida Brand, said that it was late.',
    'Norway',
  ],
  [
    'Two calls about fish\n\nRead-out of the Ministry of Foreign Affairs of Norway\n\nThe Minister said that it was late.\n\n' +
      'Read-out of the Ministry of Foreign Affairs of Sweden\n\nThe Minister said that it was early.',
    'Norway Sweden',
  ],
  // Where others speak the lines above name nobody who writes.
  ['Ministry of Fisheries of Norway: press conference\n\nThe chair said that it was late.', '-'],
])('%s', (text, expected) => {
  expect(actors(text)).toBe(expected);
});
