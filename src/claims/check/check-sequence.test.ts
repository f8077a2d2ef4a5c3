import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, checkSentence as check } from '../../../test/fixtures/northern-pact.ts';
import type { Verdict } from '../checked-claim.ts';

const inOrder = ['+Arcadia 2024-02-01', '+Borland 2024-03-01'];
const oneDay = ['+Arcadia 2024-03-01', '+Borland 2024-03-01'];

test.each([
  ['Borland followed Arcadia in backing the canal.', inOrder, 'supported'],
  ['Arcadia followed Borland in backing the canal.', inOrder, 'contradicted'],
  ['Borland followed Arcadia in backing the canal.', oneDay, 'mixed'],
  ['Borland followed Arcadia in opposing the canal.', inOrder, 'not-enough-evidence'],
  ['Borland followed Arcadia on the canal.', inOrder, 'supported'],
  ['Borland followed Arcadia on the canal.', [...inOrder, '0Arcadia 2024-03-20'], 'not-enough-evidence'],
  ['Borland backed the canal only after Arcadia did.', inOrder, 'supported'],
  ['Borland backed the canal before Arcadia did.', inOrder, 'contradicted'],
  ['Arcadia was the first to back the canal.', inOrder, 'supported'],
  ['Borland was the first to back the canal.', inOrder, 'contradicted'],
  ['Arcadia was the first to back the canal.', oneDay, 'mixed'],
  ['Arcadia was the first to back the canal.', inOrder.slice(0, 1), 'not-enough-evidence'],
  ['Arcadia was the first to back the canal.', ['+Arcadia 2024-02-01', '-Borland 2024-01-01'], 'supported'],
  ['Cimmeria was the first to back the canal.', inOrder, 'not-enough-evidence'],
  ['Arcadia was not the first to back the canal.', inOrder, 'contradicted'],
  ['Arcadia was the first to back the canal.', ['+Russia 2024-01-01', ...inOrder], 'supported'],
  ['No member backed the canal before Arcadia.', inOrder, 'supported'],
  ['Borland was the last to back the canal.', inOrder, 'supported'],
  ['Arcadia was the last to back the canal.', inOrder, 'contradicted'],
  ['Arcadia was not the last to back the canal.', inOrder, 'supported'],
  ['Borland was the last to back the canal.', oneDay, 'mixed'],
  ['Borland was the last to back the canal.', inOrder.slice(1), 'not-enough-evidence'],
  ['Cimmeria was the last to back the canal.', inOrder, 'not-enough-evidence'],
  ['Borland was the last to back the canal.', [...inOrder, '-Cimmeria 2024-03-20'], 'supported'],
])('%s (%j): %s', (sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

test('the finding gives the first date of each, and what would change it', () => {
  const checked = check('Borland followed Arcadia in backing the canal.', canal(...inOrder));
  expect(checked).toMatchObject({
    reason: 'Arcadia was first heard for on 2024-02-01; Borland was first heard for on 2024-03-01.',
    figures: {
      kind: 'sequence',
      side: 'pro',
      firsts: [
        { actor: 'Arcadia', date: '2024-02-01' },
        { actor: 'Borland', date: '2024-03-01' },
      ],
    },
    period: { from: '2024-02-01', to: '2024-04-02' },
    coverage: { known: 2, of: 2 },
    strongest: { for: ['s1', 's0'], against: [] },
    wouldChange: 'It would be contradicted by an earlier statement by Borland that is for.',
  });
});

const opposite: Readonly<Record<Verdict, Verdict>> = {
  supported: 'contradicted',
  contradicted: 'supported',
  mixed: 'mixed',
  'not-enough-evidence': 'not-enough-evidence',
  'not-checkable': 'not-checkable',
};
const rows = fc.array(
  fc.tuple(
    fc.constantFrom('+', '-', '0'),
    fc.constantFrom('Arcadia', 'Borland', 'Cimmeria'),
    fc.integer({ min: 10, max: 31 }),
  ),
  { maxLength: 8 },
);
const swap = { '+': '-', '-': '+', '0': '0' } as const;

test('the reversed claim gets the reversed verdict, and the other order that of the other order', () => {
  const pairs = [
    [
      'Borland followed Arcadia in backing the canal.',
      'Borland did not follow Arcadia in backing the canal.',
    ],
    ['Borland followed Arcadia in backing the canal.', 'Arcadia followed Borland in backing the canal.'],
    ['Arcadia was the first to back the canal.', 'Arcadia was not the first to back the canal.'],
    ['Borland backed the canal after Arcadia did.', 'Borland backed the canal before Arcadia did.'],
    ['Arcadia was the last to back the canal.', 'Arcadia was not the last to back the canal.'],
  ] as const;
  fc.assert(
    fc.property(rows, (given) => {
      const statements = canal(...given.map(([sign, actor, day]) => `${sign}${actor} 2024-03-${day}`));
      for (const [claim, reversed] of pairs) {
        expect(check(reversed, statements).verdict).toBe(opposite[check(claim, statements).verdict]);
      }
    }),
    { numRuns: 40 },
  );
});

test('swapping the sides, or the order of the rows, changes no verdict', () => {
  const mirrored = [
    ['Borland followed Arcadia in backing the canal.', 'Borland followed Arcadia in opposing the canal.'],
    ['Borland followed Arcadia on the canal.', 'Borland followed Arcadia on the canal.'],
    ['Arcadia was the first to support the canal.', 'Arcadia was the first to reject the canal.'],
  ] as const;
  fc.assert(
    fc.property(rows, (given) => {
      const lines = (other: boolean) =>
        given.map(([sign, actor, day]) => `${other ? swap[sign as '+'] : sign}${actor} 2024-03-${day}`);
      for (const [claim, mirror] of mirrored) {
        const here = check(claim, canal(...lines(false)));
        expect(check(mirror, canal(...lines(true))).verdict).toBe(here.verdict);
        expect(check(claim, canal(...lines(false)).toReversed())).toEqual(here);
      }
    }),
    { numRuns: 40 },
  );
});
