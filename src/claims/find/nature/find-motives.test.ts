import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';

const found = (sentence: string) =>
  claimsIn(`They spoke of the canal. ${sentence}`).map(({ kind, text, actors }) => [
    kind,
    text,
    actors.join(', '),
  ]);

test.each([
  ['Arcadia backs the canal in order to lead.', 'Arcadia'],
  ['Arcadia opposes the canal out of fear of Ruritania.', 'Arcadia'],
  ['Arcadia keeps silent to please its voters.', 'Arcadia'],
  ['Arcadia keeps silent because it wants the tolls.', 'Arcadia'],
  ['Arcadia and Borland oppose the canal because they fear the ferrymen.', 'Arcadia, Borland'],
  ['The Arcadiaese wait because Borland has promised them coal.', 'Arcadia'],
  ['Out of fear of Ruritania, Arcadia opposes the canal.', 'Arcadia'],
  ['Because it wants the tolls, Arcadia backs the canal.', 'Arcadia'],
  ['Arcadia only wants to lead the alliance.', 'Arcadia'],
  ['Arcadia, I suspect, resists out of an ancient dread of floods.', 'Arcadia'],
  ['Arcadia insists in the hope of being remembered.', 'Arcadia'],
  ['Arcadia opposes it in a bid to win votes.', 'Arcadia'],
  ['Arcadia opposes it, afraid of its ferrymen.', 'Arcadia'],
  ["Arcadia's refusal is designed to please Ruritania.", 'Arcadia'],
  ["Arcadia's real aim is a seat in the council.", 'Arcadia'],
  ['Arcadia is driven by envy.', 'Arcadia'],
  ['Most members oppose the canal because they are afraid.', 'Northern Pact'],
])('a motive: %s', (sentence, actors) => {
  expect(found(sentence)).toEqual([['motive', sentence.slice(0, -1), actors]]);
});

test.each([
  'The ferryman sings in order to please his wife.',
  'A clerk in Arcadia sings in order to please his wife.',
  'Arcadia wants the weather to change.',
  'Boats are built in order to float.',
  'Arcadia is ready to please everybody.',
  'Arcadia accused the ferrymen of singing at the behest of a rival.',
  'It also found that children sing in order to please their teachers.',
])('no motive: %s', (sentence) => {
  expect(found(sentence).filter(([kind]) => kind === 'motive')).toEqual([]);
});

test('why unity moves is nobody’s motive: the trend stays, and is not checkable', () => {
  expect(claimsIn('Disagreement over the canal is growing because the ferrymen are tired.')).toMatchObject([
    { kind: 'trend', uncheckable: 'it gives a motive or a cause, which statements and deeds cannot decide' },
  ]);
});

test('in a text about no issue of the codebook nobody has motives', () => {
  expect(claimsIn('Arcadia sings in order to win votes.')).toEqual([]);
});
