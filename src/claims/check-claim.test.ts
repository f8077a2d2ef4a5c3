import { expect, test } from 'vitest';
import { canal, checkSentence as check } from '../../test/fixtures/northern-pact.ts';

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
  expect(check('Disagreement over the canal will grow.', canal('-Arcadia 2024-02-01'))).toMatchObject({
    verdict: 'not-checkable',
    reason: 'it speaks of the future, and no model here foretells how united they will be.',
    evidence: [],
  });
  expect(check('The alliance is more united than ever.', canal('-Arcadia 2024-02-01')).verdict).toBe(
    'not-checkable',
  );
});
