import { expect, test } from 'vitest';
import { canal, checkSentence as check, members } from '../../../test/fixtures/northern-pact.ts';

const four = ['-Arcadia 2024-03-01', '-Borland 2024-03-01', '-Cimmeria 2024-03-01', '+Dorland 2024-03-01'];
const six = [...four, '-Estmark 2024-03-01', '0Farland 2024-03-01'];

const torn = [...four.slice(0, 3), '+Estmark 2024-03-01 (A)', '-Estmark 2024-03-02 (B)'];

/** Nine on a side, the tenth on the other. */
function most(side: '+' | '-'): string[] {
  const other = side === '+' ? '-' : '+';
  return members.map((member, i) => `${i === 9 ? other : side}${member} 2024-03-01`);
}

test.each([
  ['reached by those known', 'At least three members are against the canal.', four, 'supported'],
  [
    'within reach of those unknown',
    'At least nine members are against the canal.',
    four,
    'not-enough-evidence',
  ],
  ['out of reach', 'At least ten members are against the canal.', four, 'contradicted'],
  ['fewer, but more are known', 'Fewer than three members are against the canal.', four, 'contradicted'],
  ['only so many, but more are known', 'Only two members are against the canal.', four, 'contradicted'],
  ['only so many, of those known', 'Only three members are against the canal.', four, 'not-enough-evidence'],
  ['all, but one is not', 'All members are against the canal.', four, 'contradicted'],
  ['not all', 'Not all members are against the canal.', four, 'supported'],
  ['none, but one is', 'No member is for the canal.', four, 'contradicted'],
  ['none, of less than half known', 'No member is for the canal.', four.slice(0, 3), 'not-enough-evidence'],
  ['most, of less than half known', 'Most members are against the canal.', four, 'not-enough-evidence'],
  ['most, by the share of those known', 'Most members are against the canal.', six, 'supported'],
  ['most, by the share of those known, are not', 'Most members are for the canal.', six, 'contradicted'],
  [
    'a number is not guessed from a share',
    'At least seven members are against the canal.',
    six,
    'not-enough-evidence',
  ],
  [
    'most of those known',
    'Of the members whose position is known, most are against the canal.',
    four,
    'supported',
  ],
  [
    'most of those known are not',
    'Of the members whose position is known, most are for the canal.',
    four,
    'contradicted',
  ],
  ['all but one, as it is', 'All but one member are for the canal.', most('+'), 'supported'],
  ['all but one, and two are not', 'All but one member are for the canal.', four, 'contradicted'],
  [
    'all but two, and one is unknown',
    'All but two members are for the canal.',
    most('+').slice(1),
    'not-enough-evidence',
  ],
  [
    'all but one, not by a share',
    'All but one member are for the canal.',
    most('+').slice(4),
    'not-enough-evidence',
  ],
  ['nobody known', 'Most members are for the canal.', [], 'not-enough-evidence'],
  [
    'reached only with one at odds with itself',
    'At least four members are against the canal.',
    torn,
    'not-enough-evidence',
  ],
  [
    'reached without one at odds with itself',
    'At least three members are against the canal.',
    torn,
    'supported',
  ],
  [
    'one at odds with itself is not surely off',
    'Not all members are for the canal.',
    torn.slice(3),
    'not-enough-evidence',
  ],
  [
    'half known only with one at odds with itself',
    'Most members are against the canal.',
    [...torn, '-Farland 2024-03-01'],
    'not-enough-evidence',
  ],
  [
    'of those known, one at odds with itself could turn it',
    'Of the members whose position is known, most are against the canal.',
    torn.slice(2),
    'not-enough-evidence',
  ],
  [
    'of those known, one at odds with itself cannot turn it',
    'Of the members whose position is known, most are against the canal.',
    torn,
    'supported',
  ],
])('count, %s', (_, sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

test('the reason of a count gives the counts, and its figures add up', () => {
  const checked = check('Most members are against the canal.', canal(...four));
  expect(checked.reason).toBe(
    '3 of 4 members whose position is known are against (Arcadia, Borland and Cimmeria); the position of 6 of 10 members is not known; the claim needs at least 6 of 10.',
  );
  expect(checked.figures).toMatchObject({
    members: 10,
    known: 4,
    pro: 1,
    contra: 3,
    ambivalent: 0,
    fitting: 3,
  });
  expect(check('Most members are against the canal.', canal(...six)).reason).toMatch(
    /; the verdict follows the share among those known\.$/,
  );
});

test('the reason of a count names who may or may not be counted', () => {
  expect(check('At least four members are against the canal.', canal(...torn)).reason).toBe(
    '3 of 4 members whose position is known are against (Arcadia, Borland and Cimmeria); 1 more (Estmark) may or may not be, since those who speak for it are on opposite sides; the position of 6 of 10 members is not known; the claim needs at least 4 of 10.',
  );
});

test.each([
  [
    'At least four members are against the canal.',
    four,
    '1 more member known to be against would support it; 6 more members known not to be against would contradict it.',
  ],
  ['At least three members are against the canal.', four, null],
  ['At least ten members are against the canal.', four, null],
  ['Most members are against the canal.', six, '2 more members known not to be against would contradict it.'],
  [
    'Most members are for the canal.',
    [],
    '5 more members known to be for would support it; 5 more members known not to be for would contradict it.',
  ],
])('what would change a count: %s', (sentence, lines, expected) => {
  expect(check(sentence, canal(...lines)).wouldChange).toBe(expected);
});

test('the strongest evidence of a count is of both sides, and its period is the carry time', () => {
  const checked = check('Most members are against the canal.', canal(...four));
  expect(checked).toMatchObject({
    strongest: { for: ['s0', 's1', 's2'], against: ['s3'] },
    period: { from: '2024-01-03', to: '2024-04-02' },
    coverage: { known: 4, of: 10 },
  });
});
