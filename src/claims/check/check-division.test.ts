import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, checkSentence as check } from '../../../test/fixtures/northern-pact.ts';

const brand = '-Arcadia 2024-03-02 (Ida Brand)';
const roth = '+Arcadia 2024-03-01 (Max Roth)';

test.each([
  ['on opposite sides', 'Arcadia is divided over the canal.', [brand, roth], 'supported'],
  [
    'all on one side',
    'Arcadia is divided over the canal.',
    [brand, '-Arcadia 2024-03-01 (Max Roth)'],
    'contradicted',
  ],
  [
    'all ambivalent',
    'Arcadia is divided over the canal.',
    ['0Arcadia 2024-03-02 (A)', '0Arcadia 2024-03-02 (B)'],
    'contradicted',
  ],
  [
    'a side and ambivalent',
    'Arcadia is divided over the canal.',
    [brand, '0Arcadia 2024-03-01 (Max Roth)'],
    'mixed',
  ],
  ['one person', 'Arcadia is divided over the canal.', [brand], 'not-enough-evidence'],
  [
    'one person, who changed sides',
    'Arcadia is divided over the canal.',
    [brand, '+Arcadia 2024-03-01 (Ida Brand)'],
    'not-enough-evidence',
  ],
  [
    'one person under two names',
    'Arcadia is divided over the canal.',
    [brand, '+Arcadia 2024-03-01 (Brand)'],
    'not-enough-evidence',
  ],
  [
    'a person and nobody',
    'Arcadia is divided over the canal.',
    [brand, '+Arcadia 2024-03-01'],
    'not-enough-evidence',
  ],
  [
    'by the last word of each',
    'Arcadia is divided over the canal.',
    [brand, roth, '-Arcadia 2024-03-03 (Max Roth)'],
    'contradicted',
  ],
  [
    'too long ago',
    'Arcadia is divided over the canal.',
    [brand, '+Arcadia 2023-12-01 (Max Roth)'],
    'not-enough-evidence',
  ],
  ['one voice', 'Arcadia speaks with one voice on the canal.', [brand, roth], 'contradicted'],
  ['two named', 'Ida Brand and Max Roth are at odds over the canal.', [brand, roth], 'supported'],
  ['two named, by surname', 'Brand contradicts Roth on the canal.', [brand, roth], 'supported'],
  [
    'two named, and others differ',
    'Ida Brand and Max Roth are at odds over the canal.',
    [brand, '-Arcadia 2024-03-01 (Max Roth)', '+Arcadia 2024-03-01 (C)'],
    'contradicted',
  ],
  [
    'two named, one not heard',
    'Ida Brand and Max Roth are at odds over the canal.',
    [brand, '+Arcadia 2024-03-01 (C)'],
    'not-enough-evidence',
  ],
  [
    'two states, both',
    'Both Arcadia and Borland are divided over the canal.',
    [brand, roth, '-Borland 2024-03-02 (A)', '+Borland 2024-03-02 (B)'],
    'supported',
  ],
  [
    'two states, one',
    'Both Arcadia and Borland are divided over the canal.',
    [brand, roth, '-Borland 2024-03-02 (A)', '-Borland 2024-03-02 (B)'],
    'mixed',
  ],
  [
    'two states with one voice, one unknown',
    'Both Arcadia and Borland speak with one voice on the canal.',
    [brand, '-Arcadia 2024-03-01 (Max Roth)'],
    'not-enough-evidence',
  ],
  [
    'two states, one unknown',
    'Both Arcadia and Borland are divided over the canal.',
    [brand, roth],
    'not-enough-evidence',
  ],
])('division, %s', (_, sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

test('the finding names the persons, both sides of the evidence and what would change it', () => {
  const checked = check('Arcadia is divided over the canal.', canal(brand, roth));
  expect(checked.reason).toBe(
    'of those who speak for Arcadia, 2 were last heard in the 90 days up to 2024-04-02 and are on opposite sides: Ida Brand was against (2024-03-02) and Max Roth was for (2024-03-01).',
  );
  expect(checked).toMatchObject({
    period: { from: '2024-01-03', to: '2024-04-02' },
    coverage: { known: 1, of: 1 },
    strongest: { for: ['s0', 's1'], against: [] },
    wouldChange: 'later statements that put all who speak for Arcadia on one side would turn the verdict.',
    figures: {
      actors: [
        {
          actor: 'Arcadia',
          speakers: [
            { speaker: 'Ida Brand', side: 'contra' },
            { speaker: 'Max Roth', side: 'pro' },
          ],
        },
      ],
    },
  });
});

const lines = fc
  .array(
    fc.record({
      side: fc.constantFrom('+', '-', '0'),
      day: fc.integer({ min: 1, max: 31 }),
      speaker: fc.constantFrom('', ' (Ida Brand)', ' (Max Roth)', ' (C)', ' (Brand)'),
    }),
    { maxLength: 8 },
  )
  .map((records) =>
    records.map(
      ({ side, day, speaker }) => `${side}Arcadia 2024-03-${String(day).padStart(2, '0')}${speaker}`,
    ),
  );

test('the denied claim gets the reversed verdict, whichever side is which and in whatever order the rows are', () => {
  const opposite: Record<string, string> = { supported: 'contradicted', contradicted: 'supported' };
  fc.assert(
    fc.property(lines, (given) => {
      const { verdict } = check('Arcadia is divided over the canal.', canal(...given));
      const swapped = given.map(
        (line) => ({ '+': '-', '-': '+', '0': '0' })[line[0] as '+' | '-' | '0'] + line.slice(1),
      );
      expect(check('Arcadia is not divided over the canal.', canal(...given)).verdict).toBe(
        opposite[verdict] ?? verdict,
      );
      expect(check('Arcadia is divided over the canal.', canal(...swapped)).verdict).toBe(verdict);
      expect(check('Arcadia is divided over the canal.', canal(...given.toReversed())).verdict).toBe(verdict);
    }),
    { numRuns: 80 },
  );
});
