import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canal, checkSentence as check, members } from '../../../test/fixtures/northern-pact.ts';
import type { Verdict } from '../checked-claim.ts';
import { levelVerdict } from './level-rule.ts';

/** `++--0`: so many members, on these sides. */
const standing = (signs: string) =>
  canal(...signs.split('').map((sign, i) => `${sign}${members[i]!} 2024-03-01`));
test.each([
  ['The allies are united on the canal.', '++++++', 'supported'],
  ['The allies are united on the canal.', '+++++++++-', 'supported'],
  ['The allies are united on the canal.', '+++++-----', 'contradicted'],
  ['The allies are united on the canal.', '+++---00', 'contradicted'],
  ['The allies are united on the canal.', '++++++++--', 'mixed'],
  ['The allies are united on the canal.', '++++', 'not-enough-evidence'],
  ['The allies are divided over the canal.', '+++++-----', 'supported'],
  ['The allies are divided over the canal.', '------', 'contradicted'],
  ['The allies are divided over the canal.', '++++++----', 'mixed'],
  ['The allies are not united on the canal.', '+++++-----', 'supported'],
  ['The allies are deeply divided over the canal.', '++++++++', 'contradicted'],
  ['The allies are deeply divided over the canal.', '+++++++-', 'contradicted'],
  ['The allies speak with one voice on the canal.', '------', 'supported'],
  ['The allies speak with one voice on the canal.', '-----+', 'contradicted'],
  ['The allies speak with one voice on the canal.', '-----0', 'mixed'],
  ['The allies are united against the canal.', '------', 'supported'],
  ['The allies are united against the canal.', '++++++', 'contradicted'],
  ['The allies are united against the canal.', '000000', 'mixed'],
] as const)('%s (%s): %s', (sentence, signs, verdict) => {
  expect(check(sentence, standing(signs)).verdict).toBe(verdict);
});

test('an even split of three sides is deep, if enough members are known', () => {
  const claim = { united: false, degree: 'deep', negated: false, side: null } as const;
  expect(levelVerdict(claim, { pro: 20, contra: 20, ambivalent: 20 })).toBe('supported');
});

test('the finding gives index, interval, counts, period, coverage and both sides of the evidence', () => {
  const checked = check('The allies are united on the canal.', standing('+++++++++-'));
  expect(checked.reason).toBe(
    'the agreement index of 10 of 10 members whose position is known on 2024-04-02 (9 for, 1 against, 0 ambivalent) is 0.850 [0.550, 1.000], where 1 is all on one side.',
  );
  expect(checked).toMatchObject({
    figures: { kind: 'level', known: 10, index: 0.85, interval: [0.55, 1], pro: 9, contra: 1, ambivalent: 0 },
    period: { from: '2024-01-03', to: '2024-04-02' },
    coverage: { known: 10, of: 10 },
    strongest: { against: ['s9'] },
    wouldChange: 'It would be contradicted if at least 4 of the 10 members known stood elsewhere.',
  });
  expect(checked.strongest.for).toHaveLength(3);
});

test('without five members known it says how many more are needed', () => {
  const { wouldChange } = check('The allies are united on the canal.', standing('+++'));
  expect(wouldChange).toBe('A verdict needs the positions of at least 2 members more on 2024-04-02.');
});

const opposite: Readonly<Record<Verdict, Verdict>> = {
  supported: 'contradicted',
  contradicted: 'supported',
  mixed: 'mixed',
  'not-enough-evidence': 'not-enough-evidence',
  'not-checkable': 'not-checkable',
};
const standings = fc.string({ unit: fc.constantFrom('+', '-', '0'), maxLength: 10 });

test('the reversed claim gets the reversed verdict', () => {
  const pairs = [
    ['The allies are united on the canal.', 'The allies are divided over the canal.'],
    ['The allies are united on the canal.', 'The allies are not united on the canal.'],
    ['The allies speak with one voice on the canal.', 'The allies do not speak with one voice on the canal.'],
    ['The allies are deeply divided over the canal.', 'The allies are not deeply divided over the canal.'],
  ] as const;
  fc.assert(
    fc.property(standings, (signs) => {
      const given = standing(signs);
      for (const [claim, reversed] of pairs) {
        expect(check(reversed, given).verdict).toBe(opposite[check(claim, given).verdict]);
      }
    }),
    { numRuns: 40 },
  );
});

test('swapping the sides of all changes nothing but the side that a claim names', () => {
  const swapped = { '+': '-', '-': '+', '0': '0' } as const;
  const pairs = [
    ['The allies are united on the canal.', 'The allies are united on the canal.'],
    ['The allies are united for the canal.', 'The allies are united against the canal.'],
    ['The allies are unanimous in supporting the canal.', 'The allies are unanimous in opposing the canal.'],
  ] as const;
  fc.assert(
    fc.property(standings, (signs) => {
      const other = standing(
        signs
          .split('')
          .map((sign) => swapped[sign as '+'])
          .join(''),
      );
      for (const [claim, mirrored] of pairs) {
        const [here, there] = [check(claim, standing(signs)), check(mirrored, other)];
        expect(there.verdict).toBe(here.verdict);
        expect(there.wouldChange).toBe(here.wouldChange);
      }
    }),
    { numRuns: 40 },
  );
});
