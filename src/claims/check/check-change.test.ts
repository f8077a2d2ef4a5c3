import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, checkSentence as check } from '../../../test/fixtures/northern-pact.ts';
import type { Verdict } from '../checked-claim.ts';

const turned = ['-Arcadia 2024-02-01', '+Arcadia 2024-03-01'];
const stayed = ['-Arcadia 2024-02-01', '-Arcadia 2024-03-01'];
const torn = ['-Arcadia 2024-02-01 (A)', '+Arcadia 2024-03-01 (B)'];
const hedging = ['-Arcadia 2024-02-01', '0Arcadia 2024-03-01'];
const old = ['-Arcadia 2022-02-01', '+Arcadia 2024-03-01'];

test.each([
  ['Arcadia has changed its mind on the canal.', turned, 'supported'],
  ['Arcadia has changed its mind on the canal.', stayed, 'contradicted'],
  ['Arcadia has changed its mind on the canal.', torn, 'mixed'],
  ['Arcadia has changed its mind on the canal.', hedging, 'supported'],
  ['Arcadia has changed its mind on the canal.', turned.slice(1), 'not-enough-evidence'],
  ['Arcadia has changed its mind on the canal.', old, 'not-enough-evidence'],
  ['Arcadia has come round to the canal.', turned, 'supported'],
  ['Arcadia has come round to the canal.', stayed, 'contradicted'],
  ['Arcadia has come round to the canal.', hedging, 'mixed'],
  ['Arcadia has turned against the canal.', turned, 'contradicted'],
  ['Arcadia has dropped its objection to the canal.', turned, 'supported'],
  ['Arcadia has dropped its objection to the canal.', hedging, 'supported'],
  ['Arcadia has dropped its objection to the canal.', stayed, 'contradicted'],
  ['Arcadia has withdrawn its support for the canal.', stayed, 'mixed'],
  ['Arcadia no longer opposes the canal.', turned, 'supported'],
  ['Arcadia went from no to yes on the canal.', turned, 'supported'],
  ['Arcadia went from yes to no on the canal.', turned, 'contradicted'],
  ['Arcadia has not budged on the canal.', stayed, 'supported'],
  ['Arcadia has not budged on the canal.', turned, 'contradicted'],
  ['Arcadia sticks to its no to the canal.', stayed, 'supported'],
  ['Since 15 February Arcadia has changed its mind on the canal.', turned, 'supported'],
  ['Since 10 March Arcadia has changed its mind on the canal.', turned, 'not-enough-evidence'],
  ['Arcadia and Borland have changed their minds on the canal.', turned, 'not-enough-evidence'],
  [
    'Arcadia and Borland have changed their minds on the canal.',
    [...turned, '-Borland 2024-02-01', '-Borland 2024-03-01'],
    'mixed',
  ],
  ['At least one member has changed its mind on the canal.', turned, 'supported'],
  ['Nobody in the alliance has changed its mind on the canal.', turned, 'contradicted'],
  ['Nobody in the alliance has changed its mind on the canal.', stayed, 'not-enough-evidence'],
  ['At least two members have changed their minds on the canal.', turned, 'not-enough-evidence'],
])('%s (%j): %s', (sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

test('a softening is a move towards the middle, by the stance', () => {
  const softer = (stance: number) =>
    canal('-Arcadia 2024-02-01', '-Arcadia 2024-03-01').map((statement, i) => ({
      ...statement,
      stance: i === 0 ? -0.5 : stance,
    }));
  const verdict = (stance: number) =>
    check('Arcadia has softened its opposition to the canal.', softer(stance)).verdict;
  expect([-0.2, 1, -0.5, -1].map(verdict)).toEqual([
    'supported',
    'supported',
    'contradicted',
    'contradicted',
  ]);
});

test('the finding says where each stood before and stands now, and what would change it', () => {
  const checked = check('Arcadia has changed its mind on the canal.', canal(...turned));
  expect(checked).toMatchObject({
    reason: 'Arcadia was against on 2024-02-01 and for on 2024-03-01.',
    figures: {
      kind: 'change',
      since: '2023-04-03',
      moves: [{ actor: 'Arcadia', before: { side: 'contra', date: '2024-02-01' }, now: { side: 'pro' } }],
    },
    period: { from: '2023-04-03', to: '2024-04-02' },
    coverage: { known: 1, of: 1 },
    strongest: { for: ['s1', 's0'], against: [] },
    wouldChange: 'It would be contradicted if Arcadia had last spoken on the side held before.',
  });
});

const opposite: Readonly<Record<Verdict, Verdict>> = {
  supported: 'contradicted',
  contradicted: 'supported',
  mixed: 'mixed',
  'not-enough-evidence': 'not-enough-evidence',
  'not-checkable': 'not-checkable',
};
const track = fc.array(
  fc.record({
    sign: fc.constantFrom('+', '-', '0'),
    actor: fc.constantFrom('Arcadia', 'Borland'),
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.constantFrom('01', '03'),
    speaker: fc.constantFrom('A', 'B'),
  }),
  { maxLength: 8 },
);
type Track = typeof track extends fc.Arbitrary<infer T> ? T : never;
const linesOf = (given: Track, sign: (sign: string) => string = (same) => same) =>
  given.map(
    (each) =>
      `${sign(each.sign)}${each.actor} 2024-${each.month}-${String(each.day).padStart(2, '0')} (${each.speaker})`,
  );
const swap = (sign: string) => ({ '+': '-', '-': '+' })[sign] ?? sign;

test('the reversed claim gets the reversed verdict', () => {
  const pairs = [
    ['Arcadia has changed its mind on the canal.', 'Arcadia has not changed its mind on the canal.'],
    ['Arcadia has come round to the canal.', 'Arcadia has not come round to the canal.'],
    [
      'Arcadia has dropped its objection to the canal.',
      'Arcadia has not dropped its objection to the canal.',
    ],
    ['Arcadia and Borland have moved on the canal.', 'Neither Arcadia nor Borland has moved on the canal.'],
  ] as const;
  fc.assert(
    fc.property(track, (given) => {
      const statements = canal(...linesOf(given));
      for (const [claim, reversed] of pairs) {
        expect(check(reversed, statements).verdict).toBe(opposite[check(claim, statements).verdict]);
      }
    }),
    { numRuns: 40 },
  );
});

test('swapping the sides, the actors or the order of the rows changes no verdict', () => {
  const mirrored = [
    ['Arcadia has changed its mind on the canal.', 'Arcadia has changed its mind on the canal.'],
    ['Arcadia has come round to the canal.', 'Arcadia has turned against the canal.'],
    ['Arcadia has dropped its opposition to the canal.', 'Arcadia has dropped its support for the canal.'],
    ['Arcadia no longer supports the canal.', 'Arcadia no longer opposes the canal.'],
    [
      'At least one member has changed its mind on the canal.',
      'At least one member has changed its mind on the canal.',
    ],
  ] as const;
  fc.assert(
    fc.property(track, (given) => {
      for (const [claim, mirror] of mirrored) {
        const here = check(claim, canal(...linesOf(given)));
        expect(check(mirror, canal(...linesOf(given, swap))).verdict).toBe(here.verdict);
        const shuffled = canal(...linesOf(given)).toReversed();
        expect(check(claim, shuffled)).toEqual(here);
        const other = (text: string) =>
          text.replaceAll(/Arcadia|Borland/g, (name) => (name === 'Arcadia' ? 'Borland' : 'Arcadia'));
        expect(check(other(claim), canal(...linesOf(given).map(other))).verdict).toBe(here.verdict);
      }
    }),
    { numRuns: 25 },
  );
});
