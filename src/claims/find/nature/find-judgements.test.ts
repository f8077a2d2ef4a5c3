import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import { evaluationPairs, onlyPredicates, verdictNounPairs } from '../../words/judgement-words.ts';

const found = (sentence: string) =>
  claimsIn(`They spoke of the canal. ${sentence}`).map(({ kind, text, actors }) => [
    kind,
    text,
    actors.join(', '),
  ]);

test.each([
  ['Arcadia is reckless.', 'Arcadia is reckless', 'Arcadia'],
  ["Arcadia's course is reckless.", "Arcadia's course is reckless", 'Arcadia'],
  ['Arcadia and Borland are wrong to wait.', 'Arcadia and Borland are wrong to wait', 'Arcadia, Borland'],
  ["Borland's shameful hesitation costs time.", "Borland's shameful hesitation costs time", 'Borland'],
  ["Nobody forgets Borland's deeply shameful hesitation.", "Borland's deeply shameful hesitation", 'Borland'],
  [
    'It is shameful that Arcadia opposes the canal.',
    'It is shameful that Arcadia opposes the canal',
    'Arcadia',
  ],
  ['It was wise of Borland to wait.', 'It was wise of Borland to wait', 'Borland'],
  ['It is a disgrace that the allies wait.', 'It is a disgrace that the allies wait', 'Northern Pact'],
  ['The allies must do more.', 'The allies must do more', 'Northern Pact'],
  ['Arcadia should back the canal.', 'Arcadia should back the canal', 'Arcadia'],
  ['Northern Pact members must do more.', 'Northern Pact members must do more', 'Northern Pact'],
  ['The Arcadiaese must do more.', 'The Arcadiaese must do more', 'Arcadia'],
  ['Arcadia is pursuing a dangerous course.', 'Arcadia is pursuing a dangerous course', 'Arcadia'],
  ['It is cowardly of Borland to wait.', 'It is cowardly of Borland to wait', 'Borland'],
  ['It is admirable how patiently Borland waits.', 'It is admirable how patiently Borland waits', 'Borland'],
  ['Arcadia has to give way.', 'Arcadia has to give way', 'Arcadia'],
  ['The alliance is not wrong about it.', 'The alliance is not wrong about it', 'Northern Pact'],
  ["The alliance's silence was a betrayal.", "The alliance's silence was a betrayal", 'Northern Pact'],
  ['Most members should be against the canal.', 'Most members should be against the canal', 'Northern Pact'],
])('a judgement: %s', (sentence, text, actors) => {
  expect(found(sentence)).toEqual([['judgement', text, actors]]);
});

test.each([
  'The weather is shameful.',
  'The film about Arcadia is reckless.',
  "Arcadia's cheese is admirable.",
  'A critic in Arcadia is reckless.',
  'Arcadia is on the right bank.',
  'Arcadia is right behind Borland.',
  'One must do more.',
  'Arcadia may be right.',
  'Arcadia has, to be fair, a harbour.',
  'They asked whether Arcadia should wait.',
  'Arcadia must have known it.',
  'It is shameful that it rains.',
])('no judgement: %s', (sentence) => {
  expect(found(sentence).filter(([kind]) => kind === 'judgement')).toEqual([]);
});

test('in a text about no issue of the codebook nobody is judged', () => {
  expect(
    claimsIn('Arcadia is reckless.', "Borland's course is shameful.", 'The allies must do more.'),
  ).toEqual([]);
});

test.each([
  ['To its credit, Arcadia waits.', 'Arcadia'],
  ['Arcadia, to its shame, waits.', 'Arcadia'],
  ['Shame on the allies for waiting.', 'Northern Pact'],
  ['Hats off to Arcadia for waiting.', 'Arcadia'],
  ['Arcadia had better wait.', 'Arcadia'],
  ['It would be ignoble in the richer members to wait.', 'Northern Pact'],
  ['It is reckless of any party to wait.', 'Northern Pact'],
  ['Members that have yet to speak should do so.', 'Northern Pact'],
])('a judgement beside or below what is done: %s', (sentence, actors) => {
  expect(found(sentence)).toEqual([['judgement', sentence.slice(0, -1), actors]]);
});

test.each(['One should be careful.', 'It is to its credit that it rains.', 'Hats off to the ferryman.'])(
  'no judgement of anybody here: %s',
  (sentence) => {
    expect(found(sentence).filter(([kind]) => kind === 'judgement')).toEqual([]);
  },
);

test.each(evaluationPairs)('to be called %s, or %s, is a judgement', (praise, blame) => {
  for (const word of [praise, blame]) {
    expect(found(`Arcadia is ${word}.`)).toEqual([['judgement', `Arcadia is ${word}`, 'Arcadia']]);
    if (onlyPredicates.has(word)) continue;
    const text = `Arcadia's ${word} course`;
    expect(found(`They speak of ${text}.`)).toEqual([['judgement', text, 'Arcadia']]);
  }
});

test.each(verdictNounPairs)('to be %s, or %s, is a judgement', (praise, blame) => {
  for (const words of [praise, blame]) {
    expect(found(`Arcadia's course is ${words}.`)[0]?.[0]).toBe('judgement');
  }
});
