import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, checkSentence as check, members } from '../../../test/fixtures/northern-pact.ts';

/** Arcadia's foreign minister and prime minister (Ida Brand, Max Roth); five others against, three for. */
const others = [
  ...members.slice(1, 6).map((member) => `-${member} 2024-03-01`),
  ...members.slice(6, 9).map((member) => `+${member} 2024-03-01`),
];
const against = members.slice(1, 6).map((member) => `-${member} 2024-03-01`);
const brand = '-Arcadia 2024-03-02 (Ida Brand)';

test.each([
  ['all of those known', 'Arcadia speaks for the alliance on the canal.', [brand, ...against], 'supported'],
  [
    'four of five',
    'Arcadia speaks for the alliance on the canal.',
    [brand, ...against.slice(1), '+Borland 2024-03-01'],
    'supported',
  ],
  ['five of eight', 'Arcadia speaks for the alliance on the canal.', [brand, ...others], 'mixed'],
  [
    'half',
    'Arcadia speaks for the alliance on the canal.',
    [brand, ...others, '+Ruritania 2024-03-01'],
    'mixed',
  ],
  [
    'three of eight',
    'Arcadia speaks for the alliance on the canal.',
    ['+Arcadia 2024-03-02', ...others],
    'contradicted',
  ],
  [
    'denied',
    'Arcadia does not speak for the alliance on the canal.',
    ['+Arcadia 2024-03-02', ...others],
    'supported',
  ],
  [
    'four others known',
    'Arcadia speaks for the alliance on the canal.',
    [brand, ...against.slice(1)],
    'not-enough-evidence',
  ],
  ['itself not known', 'Arcadia speaks for the alliance on the canal.', others, 'not-enough-evidence'],
  [
    'at odds with itself',
    'Arcadia speaks for the alliance on the canal.',
    [brand, '+Arcadia 2024-03-02 (Max Roth)', ...against],
    'mixed',
  ],
  [
    'a person, by their own word',
    'On the canal Ida Brand speaks for the alliance.',
    [brand, '+Arcadia 2024-03-03 (Max Roth)', ...against],
    'supported',
  ],
  ['by surname', 'On the canal Brand speaks for the alliance.', [brand, ...against], 'supported'],
  [
    'most, of those known',
    'Arcadia represents the view of most allies on the canal.',
    [brand, ...others],
    'supported',
  ],
  [
    'most, and it is not',
    'Arcadia represents the view of most allies on the canal.',
    ['+Arcadia 2024-03-02', ...others],
    'contradicted',
  ],
  [
    'six, within reach',
    'On the canal Arcadia speaks for six members.',
    [brand, ...others],
    'not-enough-evidence',
  ],
  ['five', 'On the canal Arcadia speaks for five members.', [brand, ...others], 'supported'],
  [
    'seven, out of reach',
    'On the canal Arcadia speaks for seven members.',
    [brand, ...others],
    'contradicted',
  ],
  [
    'two, who both do',
    'Arcadia and Borland speak for the alliance on the canal.',
    [brand, ...others.slice(0, 5), '-Highmoor 2024-03-01'],
    'supported',
  ],
  [
    'two, of whom one does',
    'Arcadia and Borland speak for the alliance on the canal.',
    ['+Arcadia 2024-03-02', ...against, '-Highmoor 2024-03-01'],
    'mixed',
  ],
  [
    'for her government, who says the same',
    'On the canal Ida Brand speaks for her government.',
    [brand, '-Arcadia 2024-03-01 (Max Roth)'],
    'supported',
  ],
  [
    'for her government, who says the opposite',
    'On the canal Ida Brand speaks for her government.',
    [brand, '+Arcadia 2024-03-01 (Max Roth)'],
    'contradicted',
  ],
  [
    'for herself only',
    'On the canal Ida Brand spoke only for herself.',
    [brand, '+Arcadia 2024-03-01 (Max Roth)'],
    'supported',
  ],
  [
    'some and some',
    'On the canal Ida Brand speaks for her government.',
    [brand, '+Arcadia 2024-03-01 (Max Roth)', '-Arcadia 2024-03-01 (B)'],
    'mixed',
  ],
  ['nobody else heard', 'On the canal Ida Brand speaks for her government.', [brand], 'not-enough-evidence'],
  [
    'she herself not heard',
    'On the canal Ida Brand speaks for her government.',
    ['+Arcadia 2024-03-01 (Max Roth)'],
    'not-enough-evidence',
  ],
  [
    'too long ago',
    'On the canal Ida Brand spoke only for herself.',
    [brand, '+Arcadia 2023-12-01 (Max Roth)'],
    'not-enough-evidence',
  ],
])('spokesperson, %s', (_, sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

test('the finding tells who is on which side, the coverage and what would change it', () => {
  const checked = check('Arcadia speaks for the alliance on the canal.', canal(brand, ...others));
  expect(checked.reason).toBe(
    'Arcadia was against when last heard (2024-03-02); 5 of 8 other members whose position is known are on that side; that of 1 is not known; to speak for the alliance needs three quarters of them, and half or fewer is not enough.',
  );
  expect(checked).toMatchObject({
    period: { from: '2024-01-03', to: '2024-04-02' },
    coverage: { known: 8, of: 9 },
    figures: { voices: [{ actor: 'Arcadia', side: 'contra', known: 8, with: 5, without: 3, share: 0.625 }] },
    strongest: { for: ['s1', 's2', 's3'], against: ['s6', 's7', 's8'] },
    wouldChange: 'it would turn if three quarters of those known were on that side.',
  });
});

test('of a member the reason names the other persons', () => {
  const checked = check(
    'On the canal Ida Brand spoke only for herself.',
    canal(brand, '+Arcadia 2024-03-01 (Max Roth)'),
  );
  expect(checked.reason).toBe(
    'Ida Brand (Arcadia) was against when last heard (2024-03-02); of those who speak for Arcadia, Max Roth was for (2024-03-01).',
  );
  expect(checked).toMatchObject({ strongest: { for: ['s1'], against: [] }, coverage: null });
});

const lines = fc
  .array(
    fc.record({
      actor: fc.constantFrom(...members),
      side: fc.constantFrom('+', '-', '0'),
      day: fc.integer({ min: 1, max: 31 }),
      speaker: fc.constantFrom('', ' (Ida Brand)', ' (Max Roth)', ' (C)'),
    }),
    { maxLength: 25 },
  )
  .map((records) =>
    records.map(
      ({ actor, side, day, speaker }) => `${side}${actor} 2024-03-${String(day).padStart(2, '0')}${speaker}`,
    ),
  );
const swapped = (given: readonly string[]) =>
  given.map((line) => ({ '+': '-', '-': '+', '0': '0' })[line[0] as '+' | '-' | '0'] + line.slice(1));

const claims = [
  ['Arcadia speaks for the alliance on the canal.', 'Arcadia does not speak for the alliance on the canal.'],
  [
    'Arcadia represents the view of most allies on the canal.',
    'Arcadia does not represent the view of most allies on the canal.',
  ],
  ['On the canal Ida Brand speaks for her government.', 'On the canal Ida Brand spoke only for herself.'],
  [
    'Arcadia and Borland speak for the alliance on the canal.',
    'Neither Arcadia nor Borland speaks for the alliance on the canal.',
  ],
] as const;

test.each(claims)(
  '%s / %s: the denied claim gets the reversed verdict, whichever side is which',
  (claim, denied) => {
    const opposite: Record<string, string> = { supported: 'contradicted', contradicted: 'supported' };
    fc.assert(
      fc.property(lines, (given) => {
        const { verdict } = check(claim, canal(...given));
        expect(check(denied, canal(...given)).verdict).toBe(opposite[verdict] ?? verdict);
        expect(check(claim, canal(...swapped(given))).verdict).toBe(verdict);
      }),
      { numRuns: 60 },
    );
  },
);
