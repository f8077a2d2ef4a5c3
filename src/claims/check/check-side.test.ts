import { expect, test } from 'vitest';
import { canal, checkSentence as check } from '../../../test/fixtures/northern-pact.ts';

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

test.each([
  [
    'Arcadia and Borland are for the canal.',
    ['+Arcadia 2024-03-01'],
    'Borland last heard for it would support it; Arcadia last heard against it would contradict it.',
  ],
  [
    'Arcadia is for the canal.',
    [],
    'Arcadia last heard for it would support it; Arcadia last heard against it would contradict it.',
  ],
  ['Arcadia is for the canal.', ['-Arcadia 2024-03-01'], 'Arcadia last heard for it would support it.'],
  [
    'Arcadia is for the canal.',
    ['+Arcadia 2024-03-01'],
    'Arcadia last heard against it would contradict it.',
  ],
  [
    'Arcadia is not against the canal.',
    ['+Arcadia 2024-03-01'],
    'Arcadia last heard against it would contradict it.',
  ],
  [
    'Arcadia sides with Borland on the canal.',
    ['+Arcadia 2024-03-01', '-Borland 2024-03-02'],
    'Arcadia and Borland last heard on the same side would support it; Arcadia and Borland last heard on opposite sides would contradict it.',
  ],
])('what would change who is on which side: %s', (sentence, lines, expected) => {
  expect(check(sentence, canal(...lines)).wouldChange).toBe(expected);
});

test('of two who are compared the strongest evidence is what each said on the other’s side, or against it', () => {
  const lines = ['+Arcadia 2024-03-01', '-Borland 2024-03-02'];
  expect(check('Arcadia sides with Borland on the canal.', canal(...lines)).strongest).toEqual({
    for: [],
    against: ['s1', 's0'],
  });
  expect(check('Arcadia is at odds with Borland over the canal.', canal(...lines)).strongest).toEqual({
    for: ['s1', 's0'],
    against: [],
  });
});
