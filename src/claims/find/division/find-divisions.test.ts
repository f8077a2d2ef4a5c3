import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';
import { dividedPairs } from '../../words/division-words.ts';

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
  ['Paris speaks out of both sides of its mouth on the canal.', 'France divided canal'],
  ["Arcadia can't keep its story straight on the canal.", 'Arcadia divided canal'],
  ['Over in Paris they cannot keep their story straight on the canal.', 'France divided canal'],
  ['Arcadia sends mixed signals on the canal.', 'Arcadia divided canal'],
  ['Arcadia knows its own mind on the canal.', 'Arcadia whole canal'],
  ['Arcadia does not know its own mind on the canal.', 'Arcadia divided canal'],
  ['Arcadia has one voice on the canal.', 'Arcadia whole canal'],
  ['The Arcadiaese leadership, too, contradicts itself on the canal.', 'Arcadia divided canal'],
  ["Arcadia's leaders are likewise at loggerheads over the canal.", 'Arcadia divided canal'],
  ["Arcadia's ministers are at each other's throats over the canal.", 'Arcadia divided canal'],
  [
    'In Arcadia, where senior politicians contradict each other about the canal, nobody knows.',
    'Arcadia divided canal',
  ],
  ['In Arcadia those who govern are quarrelling with one another over the canal.', 'Arcadia divided canal'],
  ['In Arcadia the quarrel over the canal is within the cabinet.', 'Arcadia divided canal'],
  ['The rift over the canal runs through the Arcadiaese cabinet.', 'Arcadia divided canal'],
  ['In Paris opinion within the government is divided over the canal.', 'France divided canal'],
  ['A commentator finds Arcadia split on the canal.', 'Arcadia divided canal'],
  ['In Arcadia the house is divided on the canal.', 'Arcadia divided canal'],
  [
    'On the canal Ida Brand and Max Roth do not see eye to eye.',
    'Arcadia (Ida Brand, Max Roth) divided canal',
  ],
  ['On the canal Ida and Max contradict each other daily.', 'Arcadia (Ida Brand, Max Roth) divided canal'],
  ['Brand has fallen out with Roth over the canal.', 'Arcadia (Ida Brand, Max Roth) divided canal'],
  ['On the canal Brand says one thing and Roth another.', 'Arcadia (Ida Brand, Max Roth) divided canal'],
  [
    'In Paris the President says one thing and the Prime Minister another about the canal.',
    'France (president, prime minister) divided canal',
  ],
  [
    'It is hard to say where Arcadia stands on the canal, its president and its prime minister having parted ways.',
    'Arcadia (president, prime minister) divided canal',
  ],
  [
    'In the Arcadiaese case the head of state is not at one with the head of government on the canal.',
    'Arcadia (head of state, head of government) divided canal',
  ],
  [
    'In the Arcadiaese case there is no doubt about the canal, the foreign minister and the president being in accord.',
    'Arcadia (foreign minister, president) whole canal',
  ],
  ['On the canal there is no daylight between Brand and Roth.', 'Arcadia (Ida Brand, Max Roth) whole canal'],
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
  'In Arcadia they cannot dig the canal.',
  'In Arcadia the House is divided on the canal.',
  'In Arcadia, where farmers contradict each other about the canal, nobody knows.',
  'In Arcadia the quarrel over the canal is within the family.',
  'Opinion in Arcadia is divided over the canal.',
  'Nobody finds Arcadia split on the canal.',
  'On the canal Brand says one thing and Tarn another.',
  'On the canal there is no daylight between Brand and Tarn.',
  'On the canal Brand does not see eye to eye with Tarn.',
  'On the canal Arcadia and Borland do not see eye to eye.',
  'Arcadia keeps its records straight on the canal.',
  'On the canal Ida and Ole contradict each other daily.',
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
