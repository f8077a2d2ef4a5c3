import { expect, test } from 'vitest';
import { checkWithDeeds, deeds } from '../../../test/fixtures/did.ts';
import { canal } from '../../../test/fixtures/northern-pact.ts';

const three = ['+Dorland 2024-01-10', '+Estmark 2024-01-11', '+Farland 2024-01-12'];
const against = three.map((line) => line.replace('+', '-'));
const only = 'Arcadia supports the canal in words and not in deeds.';
const both = 'Arcadia supports the canal in words and in deeds.';
const kept = 'Arcadia has kept its word on the canal.';
const lip = 'Arcadia pays lip service to the canal.';

test.each([
  ['for in words, deeds for', kept, ['+Arcadia 2024-03-01'], ['+Arcadia 2024-02-01'], 'supported'],
  ['for in words, deeds for', only, ['+Arcadia 2024-03-01'], ['+Arcadia 2024-02-01'], 'contradicted'],
  ['for in words, deeds against', only, ['+Arcadia 2024-03-01'], ['-Arcadia 2024-02-01'], 'supported'],
  ['for in words, deeds against', kept, ['+Arcadia 2024-03-01'], ['-Arcadia 2024-02-01'], 'contradicted'],
  ['against in both', kept, ['-Arcadia 2024-03-01'], ['-Arcadia 2024-02-01'], 'supported'],
  ['no deed where others have some', only, ['+Arcadia 2024-03-01'], three, 'supported'],
  ['no deed where others have some', kept, ['+Arcadia 2024-03-01'], three, 'contradicted'],
  ['no deed, and against what others do', kept, ['-Arcadia 2024-03-01'], three, 'supported'],
  ['no deed, and against what others do', lip, ['-Arcadia 2024-03-01'], three, 'contradicted'],
  ['no deed, and for what others act against', kept, ['+Arcadia 2024-03-01'], against, 'supported'],
  ['no deed, and few others', lip, ['+Arcadia 2024-03-01'], three.slice(1), 'not-enough-evidence'],
  ['no deed, and others on both sides', lip, ['+Arcadia 2024-03-01'], [...three, ...against], 'mixed'],
  ['no words', lip, ['+Borland 2024-03-01'], ['+Arcadia 2024-02-01', ...three], 'not-enough-evidence'],
  ['ambivalent words', lip, ['0Arcadia 2024-03-01'], ['+Arcadia 2024-02-01'], 'mixed'],
  [
    'torn words',
    lip,
    ['+Arcadia 2024-03-01 (A)', '-Arcadia 2024-03-02 (B)'],
    ['+Arcadia 2024-02-01'],
    'mixed',
  ],
  [
    'deeds that cancel',
    lip,
    ['+Arcadia 2024-03-01'],
    ['+Arcadia 2024-02-01', '-Arcadia 2024-02-02'],
    'mixed',
  ],
  ['deeds too old', lip, ['+Arcadia 2024-03-01'], ['-Arcadia 2023-04-01', ...three], 'supported'],
  ['deeds too old', lip, ['+Arcadia 2024-03-01'], ['+Arcadia 2023-04-01', ...three], 'supported'],
  ['the oldest that count', kept, ['+Arcadia 2024-03-01'], ['+Arcadia 2023-04-03', ...three], 'supported'],
  ['deeds that came later', lip, ['+Arcadia 2024-03-01'], ['+Arcadia 2024-04-03', ...three], 'supported'],
  ['words on the other side than claimed', only, ['-Arcadia 2024-03-01'], ['+Arcadia 2024-02-01'], 'mixed'],
  ['words on the other side than claimed', both, ['-Arcadia 2024-03-01'], ['+Arcadia 2024-02-01'], 'mixed'],
  ['both as claimed', both, ['+Arcadia 2024-03-01'], ['+Arcadia 2024-02-01'], 'supported'],
] as const)('%s: %s', (_, sentence, words, done, verdict) => {
  expect(checkWithDeeds(sentence, deeds(...done), canal(...words)).verdict).toBe(verdict);
});

test('it rests on words and deeds, and says what would change it', () => {
  const done = deeds('-Arcadia 2024-02-01', '+Borland 2024-02-01');
  expect(checkWithDeeds(lip, done, canal('+Arcadia 2024-03-01'))).toMatchObject({
    verdict: 'supported',
    reason:
      'Arcadia was for when last heard (2024-03-01); its 1 deed from 2023-04-03 to 2024-04-02 is against.',
    evidence: [
      { statement: 'd0', deed: true, quote: '-Arcadia 2024-02-01' },
      { statement: 's0', quote: '-' },
    ],
    strongest: { for: ['s0', 'd0'], against: [] },
    coverage: { known: 1, of: 1 },
    period: { from: '2023-04-03', to: '2024-04-02' },
    wouldChange:
      'a last word on the other side, or deeds that outweigh those on record, of Arcadia would turn it round.',
  });
});

test('where nothing is on record it says who else has deeds', () => {
  expect(checkWithDeeds(lip, deeds(...three), canal('+Arcadia 2024-03-01')).reason).toBe(
    'Arcadia was for when last heard (2024-03-01), and no deed of it is on record from 2023-04-03 to 2024-04-02; 3 others have deeds on record there, for it on the whole, so that no deed counts as none done.',
  );
});
