import { expect, test } from 'vitest';
import { claimsIn } from '../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../claim.ts';
import { dividedPairs } from '../words/division-words.ts';

function words(claim: Claim): string {
  if (claim.kind !== 'division') return claim.kind;
  const { subjects, persons, divided, issue } = claim;
  const who =
    persons.length === 0 ? '' : ` (${persons.map(({ name, office }) => name ?? office).join(', ')})`;
  return `${subjects.join(', ')}${who} ${divided ? 'divided' : 'whole'} ${issue}`;
}

test.each([
  ['Arcadia is divided over the canal.', 'Arcadia divided canal'],
  ['Arcadia is deeply split on the canal.', 'Arcadia divided canal'],
  ['On the canal Arcadia is divided against itself.', 'Arcadia divided canal'],
  ['Arcadia is at odds with itself over the canal.', 'Arcadia divided canal'],
  ['The Arcadiaese government is divided over the canal.', 'Arcadia divided canal'],
  ['The Arcadiaese coalition is split over the canal.', 'Arcadia divided canal'],
  ["Arcadia's ruling coalition is torn over the canal.", 'Arcadia divided canal'],
  ['The coalition in Paris is split over the canal.', 'France divided canal'],
  ['The cabinet of Arcadia is of two minds on the canal.', 'Arcadia divided canal'],
  ['Paris contradicts itself on the canal.', 'France divided canal'],
  ['Paris speaks with two voices on the canal.', 'France divided canal'],
  ['Arcadia has spoken with one voice on the canal.', 'Arcadia whole canal'],
  ['Arcadia does not speak with one voice on the canal.', 'Arcadia divided canal'],
  ['Arcadia is speaking with more than one voice on the canal.', 'Arcadia divided canal'],
  ['The Arcadiaese cabinet is united on the canal.', 'Arcadia whole canal'],
  ['The Arcadiaese cabinet is not divided over the canal.', 'Arcadia whole canal'],
  ['The Arcadiaese ministers contradict each other on the canal.', 'Arcadia divided canal'],
  [
    'Two ministers of the Arcadiaese government contradict one another on the canal.',
    'Arcadia divided canal',
  ],
  ['The leaders of Arcadia disagree over the canal.', 'Arcadia divided canal'],
  [
    'Ida Brand and Max Roth contradict each other on the canal.',
    'Arcadia (Ida Brand, Max Roth) divided canal',
  ],
  ['Ida Brand and Max Roth are at odds over the canal.', 'Arcadia (Ida Brand, Max Roth) divided canal'],
  ['Ida Brand contradicts Max Roth on the canal.', 'Arcadia (Ida Brand, Max Roth) divided canal'],
  [
    'The Arcadiaese foreign minister and her prime minister disagree on the canal.',
    'Arcadia (foreign minister, prime minister) divided canal',
  ],
  [
    'The Arcadiaese foreign minister is at odds with her prime minister over the canal.',
    'Arcadia (foreign minister, prime minister) divided canal',
  ],
  ['Not even Arcadia speaks with one voice on the canal.', 'Arcadia divided canal'],
  ['Arcadia is anything but divided over the canal.', 'Arcadia whole canal'],
  ['The three-party coalition in Paris is split over the canal.', 'France divided canal'],
  ['Arcadia is split from top to bottom over the canal.', 'Arcadia divided canal'],
  [
    'Ida Brand and her prime minister say the same about the canal.',
    'Arcadia (Ida Brand, prime minister) whole canal',
  ],
  [
    'Arcadia was at the canal; its foreign minister and its prime minister contradict each other, on the same day.',
    'Arcadia (foreign minister, prime minister) divided canal',
  ],
  [
    'On the canal the Arcadiaese foreign minister and prime minister disagree.',
    'Arcadia (foreign minister, prime minister) divided canal',
  ],
  ['Arcadiaese ministers speak with different voices about the canal.', 'Arcadia divided canal'],
  ['On the canal Ida Brand and Max Roth speak with one voice.', 'Arcadia (Ida Brand, Max Roth) whole canal'],
  ['The Arcadiaese coalition is quarrelling over the canal.', 'Arcadia divided canal'],
  ['There is a deep rift within the Arcadiaese government over the canal.', 'Arcadia divided canal'],
  ['There is no rift over the canal in the Arcadiaese coalition.', 'Arcadia whole canal'],
  ['The canal has split the Arcadiaese coalition.', 'Arcadia divided canal'],
  ['The question of the canal divides Paris.', 'France divided canal'],
  ['Both Arcadia and Borland are divided over the canal.', 'Arcadia, Borland divided canal'],
])('division within a member: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test('the coalition is that of the state named before, if that is one', () => {
  expect(claimsIn('Arcadia spoke of the canal. The coalition is split.').map(words)).toEqual([
    'Arcadia divided canal',
  ]);
  expect(claimsIn('Arcadia and Borland spoke of the canal. The coalition is split.').map(words)).toEqual([]);
});

test('what names no issue and speaks of no government is passed over', () => {
  expect(claimsIn('Arcadia is divided.')).toEqual([]);
  expect(claimsIn('The Arcadiaese cabinet is divided.')).toMatchObject([{ kind: 'division', issue: null }]);
});

test.each([
  'A divided highway leads to the canal.',
  'Arcadia is divided into ten provinces along the canal.',
  'Arcadia is split from Borland by the canal.',
  'Arcadia and Borland are divided over the canal.',
  'The canal divides Arcadia from Borland.',
  'The Northern Pact is divided over the canal.',
  'The opposition in Arcadia is divided over the canal.',
  'The people of Arcadia are divided over the canal.',
  'Arcadia is divided over pensions.',
  'Public opinion in Arcadia is divided over the canal.',
  'Ida Brand contradicts Ole Tarn on the canal.',
  'Ida Brand and Ole Tarn contradict each other on the canal.',
  'Engineers in Arcadia disagree over the canal.',
  'The singers of Arcadia speak with one voice on the canal.',
  'It is a lie that Arcadia is divided over the canal.',
])('nobody is said to be divided: %s', (sentence) => {
  expect(claimsIn(sentence).filter(({ kind }) => kind === 'division')).toEqual([]);
});

test.each(dividedPairs)('to be %s is to be whole, to be %s is to be divided', (united, divided) => {
  expect(claimsIn(`On the canal the Arcadiaese government is ${united}.`).map(words)).toEqual([
    'Arcadia whole canal',
  ]);
  expect(claimsIn(`On the canal the Arcadiaese government is ${divided}.`).map(words)).toEqual([
    'Arcadia divided canal',
  ]);
});

test.each([
  ['Is Arcadia divided over the canal?', 'it is a question, which asserts nothing'],
  ['Arcadia may be divided over the canal.', 'it speaks of what may be or should be, not of what is'],
  [
    'Arcadia will be divided over the canal.',
    'it speaks of the future, and no model here foretells how united a member will be',
  ],
])('why no evidence could decide it: %s', (sentence, reason) => {
  expect(claimsIn(sentence)[0]?.uncheckable ?? null).toBe(reason);
});
