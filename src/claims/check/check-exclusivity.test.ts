import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, checkSentence as check, members } from '../../../test/fixtures/northern-pact.ts';

const four = ['-Arcadia 2024-03-01', '-Borland 2024-03-01', '-Cimmeria 2024-03-01', '+Dorland 2024-03-01'];
const six = [...four, '-Estmark 2024-03-01', '0Farland 2024-03-01'];
const torn = ['+Estmark 2024-03-01 (A)', '-Estmark 2024-03-02 (B)'];

/** All members against, but for those named. */
function all(...others: readonly string[]): string[] {
  const named = others.map((line) => line.slice(1).split(' 2024')[0]);
  return [
    ...members.filter((member) => !named.includes(member)).map((member) => `-${member} 2024-03-01`),
    ...others,
  ];
}

test.each([
  [
    'nobody else, and everybody is known',
    'Only Dorland supports the canal.',
    all('+Dorland 2024-03-02'),
    'supported',
  ],
  ['nobody else of those known, who are half', 'Only Dorland supports the canal.', six, 'supported'],
  ['of those known, too few', 'Only Dorland supports the canal.', four, 'not-enough-evidence'],
  ['another is there', 'Only Arcadia opposes the canal.', four, 'contradicted'],
  ['is not there itself', 'Only Dorland opposes the canal.', four.slice(3), 'contradicted'],
  ['is not known', 'Only Highmoor supports the canal.', six.slice(0, 3), 'not-enough-evidence'],
  ['is at odds with itself', 'Only Estmark supports the canal.', all(...torn), 'not-enough-evidence'],
  [
    'another is at odds with itself',
    'Only Dorland supports the canal.',
    all('+Dorland 2024-03-02', ...torn),
    'not-enough-evidence',
  ],
  [
    'two, and both are there',
    'Only Dorland and Farland support the canal.',
    all('+Dorland 2024-03-02', '+Farland 2024-03-02'),
    'supported',
  ],
  [
    'two, and one is not',
    'Only Dorland and Farland support the canal.',
    all('+Dorland 2024-03-02'),
    'contradicted',
  ],
  ['all but one', 'All but Dorland oppose the canal.', all('+Dorland 2024-03-02'), 'supported'],
  [
    'all but one, who is ambivalent',
    'All but Dorland oppose the canal.',
    all('0Dorland 2024-03-02'),
    'supported',
  ],
  ['all but one, and another is not either', 'All but Dorland oppose the canal.', six, 'contradicted'],
  ['all but one, who is there too', 'All but Arcadia oppose the canal.', four.slice(0, 3), 'contradicted'],
  [
    'all but one, by half of the others',
    'All but Dorland oppose the canal.',
    [...four, '-Estmark 2024-03-01', '-Farland 2024-03-01'],
    'supported',
  ],
  ['alone on whichever side it is', 'Dorland stands alone on the canal.', six, 'supported'],
  ['alone on its side, and another is there', 'Arcadia stands alone on the canal.', six, 'contradicted'],
  ['alone, but nothing is known of it', 'Highmoor stands alone on the canal.', six, 'not-enough-evidence'],
  ['two alone, on different sides', 'Arcadia and Dorland stand alone on the canal.', six, 'contradicted'],
  ['not alone, and another is there', 'Arcadia is not alone in opposing the canal.', four, 'supported'],
  ['not alone, and nobody else is', 'Dorland is not alone in supporting the canal.', six, 'contradicted'],
  ['not alone, and is not there itself', 'Dorland is not alone in opposing the canal.', four, 'contradicted'],
  [
    'not alone, and too few are known',
    'Dorland is not alone in supporting the canal.',
    four,
    'not-enough-evidence',
  ],
])('exclusivity, %s', (_, sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

test('the finding tells the counts, the period, the coverage, both sides of the evidence, and what would change it', () => {
  const checked = check('Only Arcadia opposes the canal.', canal(...four));
  expect(checked.reason).toBe(
    'Arcadia was against when last heard (2024-03-01); 2 of 3 other members whose position is known are against (Borland and Cimmeria); the position of 6 of 9 others is not known.',
  );
  expect(checked).toMatchObject({
    period: { from: '2024-01-03', to: '2024-04-02' },
    coverage: { known: 4, of: 10 },
    strongest: { for: ['s0', 's3'], against: ['s1', 's2'] },
    wouldChange: 'it would turn if Borland and Cimmeria were no longer against.',
    figures: { kind: 'exclusivity', side: 'contra', fitting: ['Arcadia'], others: ['Borland', 'Cimmeria'] },
  });
});

const lines = fc.array(
  fc.record({
    actor: fc.constantFrom(...members),
    side: fc.constantFrom('+', '-', '0'),
    day: fc.integer({ min: 1, max: 31 }),
    speaker: fc.constantFrom('', ' (A)', ' (B)'),
  }),
  { maxLength: 25 },
);
const asLines = (records: readonly { actor: string; side: string; day: number; speaker: string }[]) =>
  records.map(
    ({ actor, side, day, speaker }) => `${side}${actor} 2024-03-${String(day).padStart(2, '0')}${speaker}`,
  );
const swapped = (given: readonly string[]) =>
  given.map((line) => ({ '+': '-', '-': '+', '0': '0' })[line[0] as '+' | '-' | '0'] + line.slice(1));

const pairs = [
  ['Only Arcadia supports the canal.', 'Only Arcadia opposes the canal.'],
  ['All but Arcadia and Borland support the canal.', 'All but Arcadia and Borland oppose the canal.'],
  ['Arcadia is not alone in supporting the canal.', 'Arcadia is not alone in opposing the canal.'],
  ['Arcadia is the lone holdout on the canal.', 'Arcadia is the lone holdout on the canal.'],
] as const;

test.each(pairs)('%s gets the verdict of its mirror image over mirrored evidence', (here, there) => {
  fc.assert(
    fc.property(lines, (records) => {
      const given = asLines(records);
      expect(check(there, canal(...swapped(given))).verdict).toBe(check(here, canal(...given)).verdict);
    }),
    { numRuns: 60 },
  );
});

test('the denied claim gets the reversed verdict, wherever the named are on the side', () => {
  const opposite: Record<string, string> = { supported: 'contradicted', contradicted: 'supported' };
  fc.assert(
    fc.property(lines, (records) => {
      const given = [...asLines(records).filter((line) => !line.includes('Arcadia')), '+Arcadia 2024-03-05'];
      const plain = check('Arcadia is alone in supporting the canal.', canal(...given)).verdict;
      const denied = check('Arcadia is not alone in supporting the canal.', canal(...given)).verdict;
      expect(denied).toBe(opposite[plain] ?? plain);
    }),
    { numRuns: 60 },
  );
});
