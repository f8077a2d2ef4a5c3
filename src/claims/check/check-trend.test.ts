import { expect, test } from 'vitest';
import { canal, checkSentence as check } from '../../../test/fixtures/northern-pact.ts';

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

test('what would change a trend is counted in members of the later date', () => {
  const growing = check(
    'Disagreement over the canal is growing.',
    canal(...united, '+Arcadia 2024-03-01', '+Borland 2024-03-01'),
  );
  expect(growing.wouldChange).toMatch(
    /^\d members? more that went over to the larger side by 2024-04-02 would bring the index back to 1\.000 or above, which would speak against it\.$/,
  );
  expect(growing.strongest.for).toHaveLength(2);
  expect(growing.strongest.against).toEqual([]);
});
