import { expect, test } from 'vitest';
import { checkWithDeeds, deeds } from '../../../test/fixtures/did.ts';

const four = [
  '+Arcadia 2022-12-31 4 billion EUR',
  '+Arcadia 2023-12-31 6 billion EUR',
  '+Borland 2023-12-31 3000 million EUR',
  '+Cimmeria 2024-02-01 2 billion EUR',
  '+Dorland 2024-02-01 31 diggers',
];

test.each([
  ['Arcadia has given 10 billion euros for the canal.', 'supported'],
  ['Arcadia has given 9.1 billion euros for the canal.', 'supported'],
  ['Arcadia has given 8 billion euros for the canal.', 'contradicted'],
  ['Arcadia has given 11.7 billion euros for the canal.', 'contradicted'],
  ['Arcadia has given about 11.7 billion euros for the canal.', 'supported'],
  ['Arcadia has given at least 10 billion euros for the canal.', 'supported'],
  ['Arcadia has given more than 10 billion euros for the canal.', 'contradicted'],
  ['Arcadia has given no more than 10 billion euros for the canal.', 'supported'],
  ['Arcadia has given less than 10 billion euros for the canal.', 'contradicted'],
  ['Arcadia has not given 10 billion euros for the canal.', 'contradicted'],
  ['Arcadia gave €6bn for the canal in 2023.', 'supported'],
  ['Arcadia gave €10bn for the canal in 2023.', 'contradicted'],
  ['Arcadia had given €4bn for the canal by the end of 2022.', 'supported'],
  ['Arcadia and Borland have given 13 billion euros for the canal.', 'supported'],
  ['Arcadia has given 10 billion dollars for the canal.', 'not-enough-evidence'],
  ['Estmark has given 10 billion euros for the canal.', 'not-enough-evidence'],
  ['Dorland has sent 30 diggers for the canal.', 'supported'],
  ['Dorland has sent 10 billion euros for the canal.', 'not-enough-evidence'],
  ['Dorland has sent 31 shovels for the canal.', 'not-enough-evidence'],
  ['Arcadia has provided two thirds of all aid for the canal.', 'supported'],
  ['Arcadia has provided half of all aid for the canal.', 'contradicted'],
  ['A fifth of all aid for the canal comes from Borland.', 'supported'],
  ['Most of the aid for the canal comes from Arcadia.', 'supported'],
  ['Most of the aid for the canal comes from Borland and Cimmeria.', 'contradicted'],
  ['Arcadia is the largest donor to the canal.', 'supported'],
  ['Borland is the largest donor to the canal.', 'contradicted'],
  ['Borland is the second largest donor to the canal.', 'supported'],
  ['Borland is second only to Arcadia in aid for the canal.', 'supported'],
  ['Borland is second only to Cimmeria in aid for the canal.', 'contradicted'],
  ['Cimmeria is the smallest donor to the canal.', 'supported'],
  ['Arcadia is not the largest donor to the canal.', 'contradicted'],
  ['Nobody in the alliance has given more for the canal than Arcadia.', 'supported'],
  ['Only Arcadia has given more for the canal than Borland.', 'supported'],
  ['Arcadia has given more for the canal than Borland.', 'supported'],
  ['Borland has given more for the canal than Arcadia.', 'contradicted'],
  ['Arcadia has given more for the canal than Borland and Cimmeria together.', 'supported'],
  ['Arcadia has given more for the canal than all other members together.', 'supported'],
  ['Borland has given more for the canal than Arcadia and Cimmeria.', 'mixed'],
  ['Arcadia has given three times as much for the canal as Borland.', 'contradicted'],
  ['Arcadia has given five times as much for the canal as Cimmeria.', 'supported'],
  ['Arcadia has given more for the canal than Dorland.', 'not-enough-evidence'],
  ['Arcadia has given more per head than Borland for the canal.', 'not-enough-evidence'],
  ['Arcadia has given 0.5 per cent of its GDP for the canal.', 'not-enough-evidence'],
  ['Arcadia has given next to nothing for the canal.', 'not-checkable'],
  ['Arcadia has given billions of euros for the canal.', 'not-checkable'],
  ['Did Arcadia give 10 billion euros for the canal?', 'not-checkable'],
  ['Since the war, Arcadia has given 10 billion euros for the canal.', 'not-checkable'],
  ['Estmark has given nothing for the canal.', 'supported'],
  ['Estmark has not given a single euro for the canal.', 'supported'],
  ['Arcadia has given nothing for the canal.', 'contradicted'],
  ['Arcadia has sent no tanks for the canal.', 'not-enough-evidence'],
  ['Arcadia has pledged 10 billion euros for the canal.', 'supported'],
  ['Arcadia has pledged 20 billion euros for the canal.', 'not-enough-evidence'],
  ['Arcadia has pledged more for the canal than Borland.', 'not-enough-evidence'],
])('%s %s', (sentence, verdict) => {
  expect(checkWithDeeds(sentence, deeds(...four)).verdict).toBe(verdict);
});

test('a sum names its deeds, its period and what is missing; it rests on the deeds of those it is about', () => {
  const checked = checkWithDeeds('Arcadia has given 8 billion euros for the canal.', deeds(...four));
  expect(checked).toMatchObject({
    reason:
      'on record are for Arcadia 10 billion EUR in 2 deeds up to 2024-04-02; the claim needs 8 billion EUR (within 10%).',
    figures: { unit: 'EUR', amounts: [{ actor: 'Arcadia', amount: 1e10, deeds: 2, rank: 1 }], total: 1.5e10 },
    period: { from: '2022-12-31', to: '2024-04-02' },
    coverage: { known: 1, of: 1 },
    strongest: { for: [], against: ['d1', 'd0'] },
  });
  expect(checked.evidence.map(({ statement, deed }) => [statement, deed])).toEqual([
    ['d0', true],
    ['d1', true],
  ]);
  expect(checked.wouldChange).not.toBe(null);
});

test('an unknown unit is answered with the units that there are', () => {
  expect(checkWithDeeds('Arcadia has sent 10 tanks for the canal.', deeds(...four)).reason).toBe(
    'no deed on the issue is counted in tank: there are deeds in EUR and digger, and units are never converted.',
  );
});

test('two currencies are never added up', () => {
  const done = deeds(...four, '+Estmark 2024-02-01 3 billion USD');
  expect(checkWithDeeds('Arcadia is the largest donor to the canal.', done)).toMatchObject({
    verdict: 'not-enough-evidence',
    reason: 'there are deeds in EUR, USD and digger, and they are never added up.',
  });
});

test('for a share or a rank three must have deeds in the unit', () => {
  expect(
    checkWithDeeds('Arcadia is the largest donor to the canal.', deeds(...four.slice(0, 3))),
  ).toMatchObject({
    verdict: 'not-enough-evidence',
    reason: 'only 2 actors have deeds in EUR on record up to 2024-04-02, and shares and ranks need 3.',
  });
});

test('what is done against the others is no gift', () => {
  const done = deeds(...four, '-Estmark 2024-02-01 9 billion EUR');
  expect(checkWithDeeds('Arcadia is the largest donor to the canal.', done).verdict).toBe('supported');
  expect(checkWithDeeds('Estmark has given 9 billion euros for the canal.', done).verdict).toBe(
    'not-enough-evidence',
  );
});

test('what came later does not count', () => {
  const done = deeds(...four, '+Borland 2024-04-03 90 billion EUR');
  expect(checkWithDeeds('Arcadia is the largest donor to the canal.', done).verdict).toBe('supported');
});

test('per head it says what is missing', () => {
  expect(
    checkWithDeeds('Arcadia has given more per head than Borland for the canal.', deeds(...four)),
  ).toMatchObject({
    reason: 'it is measured by the number of inhabitants of each actor, which no statement or deed holds.',
    wouldChange:
      'a table of the number of inhabitants (“entente deeds --denominator” compares deeds by one) would be needed.',
  });
});
