import { expect, test } from 'vitest';
import { canal, codebook, column, evidenceOf, registry } from '../../test/fixtures/northern-pact.ts';
import type { Statement } from '../coding/statement.ts';
import { checkClaim } from './check-claim.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { findClaims } from './find-claims.ts';

/** What a sentence about the canal, written on 2 April 2024, gets. */
function check(sentence: string, statements: readonly Statement[], carry = 90): CheckedClaim {
  const document = column(sentence);
  const claims = findClaims(document, { registry, codebook, attributions: [] });
  expect(claims).toHaveLength(1);
  return checkClaim(claims[0]!, evidenceOf(statements), { date: '2024-04-02', carry });
}

test.each([
  [
    'all as claimed',
    'Arcadia and Borland are against the canal.',
    ['-Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'supported',
  ],
  [
    'all on the other side',
    'Arcadia and Borland are for the canal.',
    ['-Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'contradicted',
  ],
  [
    'some and some',
    'Arcadia and Borland are for the canal.',
    ['+Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'mixed',
  ],
  ['somebody ambivalent', 'Arcadia is for the canal.', ['0Arcadia 2024-03-01'], 'mixed'],
  [
    'one unknown, the other as claimed',
    'Arcadia and Borland are for the canal.',
    ['+Arcadia 2024-03-01'],
    'not-enough-evidence',
  ],
  [
    'one unknown, the other against it',
    'Arcadia and Borland are for the canal.',
    ['-Arcadia 2024-03-01'],
    'contradicted',
  ],
  ['nobody known', 'Arcadia is for the canal.', ['+Borland 2024-03-01'], 'not-enough-evidence'],
  [
    'the last word counts',
    'Arcadia is for the canal.',
    ['-Arcadia 2024-02-01', '+Arcadia 2024-03-01'],
    'supported',
  ],
  [
    'what was said later does not count',
    'Arcadia is for the canal.',
    ['-Arcadia 2024-03-01', '+Arcadia 2024-04-03'],
    'contradicted',
  ],
  [
    'what is too old does not count',
    'Arcadia is for the canal.',
    ['+Arcadia 2024-01-02'],
    'not-enough-evidence',
  ],
  ['the oldest that counts', 'Arcadia is for the canal.', ['+Arcadia 2024-01-03'], 'supported'],
  [
    'own speakers differ',
    'Arcadia is for the canal.',
    ['-Arcadia 2024-03-01 (A)', '+Arcadia 2024-03-02 (B)'],
    'mixed',
  ],
  [
    'a speaker who came round',
    'Arcadia is for the canal.',
    ['-Arcadia 2024-03-01 (A)', '+Arcadia 2024-03-02 (A)'],
    'supported',
  ],
  [
    'not against: ambivalent is not',
    'Arcadia is not against the canal.',
    ['0Arcadia 2024-03-01'],
    'supported',
  ],
  ['not against: who is', 'Arcadia is not against the canal.', ['-Arcadia 2024-03-01'], 'contradicted'],
  [
    'beside somebody on that side',
    'Arcadia sides with Borland on the canal.',
    ['-Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'supported',
  ],
  [
    'beside somebody on the other',
    'Arcadia sides with Borland on the canal.',
    ['+Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'contradicted',
  ],
  [
    'beside somebody ambivalent',
    'Arcadia sides with Borland on the canal.',
    ['+Arcadia 2024-03-01', '0Borland 2024-03-02'],
    'mixed',
  ],
  [
    'beside somebody unknown',
    'Arcadia sides with Borland on the canal.',
    ['+Arcadia 2024-03-01'],
    'not-enough-evidence',
  ],
  [
    'at odds',
    'Arcadia is at odds with Borland over the canal.',
    ['+Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'supported',
  ],
  [
    'at odds with somebody ambivalent',
    'Arcadia is at odds with Borland over the canal.',
    ['+Arcadia 2024-03-01', '0Borland 2024-03-02'],
    'mixed',
  ],
  [
    'at odds while ambivalent',
    'Borland is at odds with Arcadia over the canal.',
    ['+Arcadia 2024-03-01', '0Borland 2024-03-02'],
    'mixed',
  ],
  [
    'joined somebody, and both are there',
    'Arcadia has joined Borland in backing the canal.',
    ['+Arcadia 2024-03-01', '+Borland 2024-03-02'],
    'supported',
  ],
  [
    'joined somebody, but is not there',
    'Arcadia has joined Borland in backing the canal.',
    ['-Arcadia 2024-03-01', '+Borland 2024-03-02'],
    'contradicted',
  ],
  [
    'joined somebody who is not there',
    'Arcadia has joined Borland in backing the canal.',
    ['+Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'mixed',
  ],
  [
    'in a month that is past',
    'In February Arcadia was for the canal.',
    ['+Arcadia 2024-02-10', '-Arcadia 2024-03-02'],
    'supported',
  ],
  [
    'in a year before the first evidence',
    'In 2010 Arcadia was for the canal.',
    ['+Arcadia 2024-03-02'],
    'not-enough-evidence',
  ],
  [
    'in a year in brackets',
    'Arcadia was for the canal (in 2010).',
    ['+Arcadia 2024-03-02'],
    'not-enough-evidence',
  ],
  [
    'until a year before it',
    'Arcadia was for the canal until 2020.',
    ['+Arcadia 2024-03-02'],
    'not-enough-evidence',
  ],
  [
    'last year',
    'Last year, Arcadia was for the canal.',
    ['-Arcadia 2023-12-02', '+Arcadia 2024-03-02'],
    'contradicted',
  ],
  ['once upon a time', 'Arcadia was once for the canal.', ['+Arcadia 2024-03-02'], 'not-checkable'],
  [
    'since somebody knows when',
    'Since March 0050 Arcadia is for the canal.',
    ['+Arcadia 2024-03-02'],
    'not-checkable',
  ],
  [
    'since time began',
    'Over the past 999999999 years Arcadia was for the canal.',
    ['+Arcadia 2024-03-02'],
    'not-checkable',
  ],
])('side, %s', (_, sentence, lines, verdict) => {
  expect(check(sentence, canal(...lines)).verdict).toBe(verdict);
});

const four = ['-Arcadia 2024-03-01', '-Borland 2024-03-01', '-Cimmeria 2024-03-01', '+Dorland 2024-03-01'];
const six = [...four, '-Estmark 2024-03-01', '0Farland 2024-03-01'];

const torn = [...four.slice(0, 3), '+Estmark 2024-03-01 (A)', '-Estmark 2024-03-02 (B)'];

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
  ['alone, and another is there', 'Arcadia stands alone in opposing the canal.', four, 'contradicted'],
  [
    'alone, and is not there itself',
    'Dorland stands alone in opposing the canal.',
    four.slice(2),
    'contradicted',
  ],
  ['alone, of those known', 'Dorland stands alone in supporting the canal.', four, 'not-enough-evidence'],
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
    'alone, but at odds with itself',
    'Estmark stands alone in supporting the canal.',
    torn,
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

test('alone is supported once everybody is known', () => {
  const others = 'Arcadia Borland Cimmeria Estmark Farland Graustark Highmoor Ruritania'.split(' ');
  const lines = [...others, 'Istria Nova'].map((name) => `-${name} 2024-03-01`);
  const checked = check(
    'Dorland stands alone in supporting the canal.',
    canal(...lines, '+Dorland 2024-03-02'),
  );
  expect(checked.verdict).toBe('supported');
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

const united = ['Arcadia', 'Borland', 'Cimmeria', 'Dorland', 'Estmark'].map((name) => `-${name} 2024-02-01`);

test.each([
  ['and members changed sides', [...united, '+Arcadia 2024-03-01', '+Borland 2024-03-01'], 'supported'],
  ['but nothing moved', united, 'contradicted'],
  ['but it shrank', ['+Arcadia 2024-01-20', ...united.slice(1), '-Arcadia 2024-03-01'], 'contradicted'],
  ['but only who is known changed', [...united, '+Farland 2024-03-01', '+Graustark 2024-03-01'], 'mixed'],
  ['of fewer than five', united.slice(1), 'not-enough-evidence'],
])('disagreement is growing, %s', (_, lines, verdict) => {
  expect(check('Disagreement over the canal is growing.', canal(...lines)).verdict).toBe(verdict);
});

test.each([
  ['nothing moved', united, 'supported'],
  ['members changed sides', [...united, '+Arcadia 2024-03-01', '+Borland 2024-03-01'], 'contradicted'],
  ['only who is known changed', [...united, '+Farland 2024-03-01', '+Graustark 2024-03-01'], 'mixed'],
])('consensus has held: %s', (_, lines, verdict) => {
  expect(check('Consensus on the canal has held.', canal(...lines)).verdict).toBe(verdict);
});

test('a trend is measured between the dates that the claim names', () => {
  const lines = [...united, '+Arcadia 2024-03-01', '-Arcadia 2024-03-20'];
  const verdictOf = (sentence: string) => check(sentence, canal(...lines)).verdict;
  expect(verdictOf('Disagreement over the canal is growing.')).toBe('contradicted');
  expect(verdictOf('Between 10 and 25 March disagreement over the canal shrank.')).toBe('supported');
  expect(verdictOf('Disagreement over the canal grew between February and 10 March.')).toBe('supported');
  expect(verdictOf('Since 5 March consensus on the canal has grown.')).toBe('supported');
  expect(verdictOf('Since 2022 consensus on the canal has grown.')).toBe('not-enough-evidence');
  expect(verdictOf('Since the war, consensus on the canal has grown.')).toBe('not-checkable');
});

test('the reason of a trend says how much of it is due to members who changed sides', () => {
  const lines = [...united, '+Arcadia 2024-03-01', '+Borland 2024-03-01'];
  const checked = check('Disagreement over the canal is growing.', canal(...lines));
  expect(checked.reason).toBe(
    'the agreement index went from 1.000 [1.000, 1.000] on 2024-02-01 (5 of 10 members known) to 0.400 [0.400, 1.000] on 2024-04-02 (5 of 10 members known), a change of -0.600; ' +
      '2 members (Arcadia and Borland) changed sides, which makes -0.600 of it, and 0.000 comes from who is known.',
  );
});

test('the reason of a count names who may or may not be counted', () => {
  expect(check('At least four members are against the canal.', canal(...torn)).reason).toBe(
    '3 of 4 members whose position is known are against (Arcadia, Borland and Cimmeria); 1 more (Estmark) may or may not be, since those who speak for it are on opposite sides; the position of 6 of 10 members is not known; the claim needs at least 4 of 10.',
  );
});

test('the reason of a trend names members for whom somebody else spoke than before', () => {
  const before = united.map((line) => `${line} (A)`);
  const reasonOf = (...lines: string[]) =>
    check('Disagreement over the canal is growing.', canal(...before, ...lines)).reason;
  const [arcadia, borland] = ['+Arcadia 2024-03-01 (B)', '+Borland 2024-03-01 (A)'];
  expect(reasonOf(arcadia)).toContain('1 member (Arcadia, by another speaker than before) changed sides');
  expect(reasonOf(borland)).toContain('1 member (Borland) changed sides');
  expect(reasonOf(arcadia, borland)).toContain(
    '2 members (Arcadia and Borland; Arcadia by another speaker than before) changed sides',
  );
  const checked = check('Disagreement over the canal is growing.', canal(...before, arcadia, borland));
  expect(checked.figures).toMatchObject({ otherSpeakers: ['Arcadia'] });
});

test('the evidence is the spans of the statements, in order of date', () => {
  const checked = check(
    'Arcadia and Borland are against the canal.',
    canal('-Borland 2024-03-05', '-Arcadia 2024-03-01'),
  );
  expect(checked.evidence).toEqual([
    { statement: 's1', document: 'test', start: 0, end: 1, quote: '-' },
    { statement: 's0', document: 'test', start: 0, end: 1, quote: '-' },
  ]);
});

test('what a person rejected is no evidence', () => {
  const rejected = canal('+Arcadia 2024-03-01').map((statement) => ({
    ...statement,
    status: 'rejected' as const,
  }));
  expect(check('Arcadia is for the canal.', rejected).verdict).toBe('not-enough-evidence');
});

test('a claim of the future, and one without an issue, are not checkable', () => {
  expect(check('Disagreement over the canal will grow.', canal(...united))).toMatchObject({
    verdict: 'not-checkable',
    reason: 'it speaks of the future.',
    evidence: [],
  });
  expect(check('The alliance is more united than ever.', canal(...united)).verdict).toBe('not-checkable');
});
