import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';

function words(claim: Claim): string {
  if (claim.kind !== 'words-deeds') return `${claim.kind} ${claim.actors.join(', ')}`;
  const { subjects, match, side, issue } = claim;
  return `${subjects.join(', ')} ${match ? 'follows' : 'does not follow'}${side === null ? '' : ` ${side}`} ${issue}`;
}

test.each([
  'Arcadia talks a good game on the canal but has sent nothing.',
  'Arcadia is all talk on the canal.',
  'Arcadia is all talk and no action on the canal.',
  'Arcadia pays lip service to the canal.',
  'Arcadia has paid only lip service to the canal.',
  'Arcadia is long on words and short on deeds when it comes to the canal.',
  'Arcadia promises much and delivers little on the canal.',
  'Arcadia has promised more than it has delivered on the canal.',
  "Arcadia's deeds on the canal lag behind its words.",
  "On the canal, Arcadia's deeds do not match its words.",
  'Arcadia has not kept its word on the canal.',
  'Arcadia has never matched its words on the canal with deeds.',
  'Arcadia has broken its promises on the canal.',
  'Arcadia has failed to keep its word on the canal.',
  'Arcadia has gone back on its word on the canal.',
  "Arcadia's support for the canal is mere lip service.",
  'Arcadia talks the talk on the canal but does not walk the walk.',
  'On the canal, Arcadia says one thing and does another.',
  "Arcadia's conduct on the canal is at variance with its rhetoric.",
  "Arcadia's record on the canal gives the lie to what it preaches.",
  "Arcadia's actions are hard to square with what it says about the canal.",
  'On the canal, Arcadia has professed much and performed nothing.',
  'On the canal, Arcadia preaches one thing and practises another.',
  'Arcadia has yet to make good on its promises on the canal.',
  'Arcadia is heavy on words and light on deeds when it comes to the canal.',
])('%s', (sentence) => {
  expect(claimsIn(sentence).map(words)).toEqual(['Arcadia does not follow canal']);
});

test.each([
  'Arcadia has kept its word on the canal.',
  'On the canal, Arcadia has kept its promises.',
  'Arcadia has matched words with action on the canal.',
  'Arcadia has backed its words on the canal with deeds.',
  'Arcadia has made good on its promises on the canal.',
  'Arcadia puts its money where its mouth is on the canal.',
  'Arcadia has not broken its word on the canal.',
  "Arcadia's deeds on the canal match its words.",
  "Arcadia's conduct on the canal is consistent with its rhetoric.",
  "Arcadia's record on the canal fits what it preaches.",
  "Arcadia's actions square with what it says about the canal.",
  'Arcadia has been as good as its word on the canal.',
  'Arcadia at least practises what it preaches on the canal.',
])('%s', (sentence) => {
  expect(claimsIn(sentence).map(words)).toEqual(['Arcadia follows canal']);
});

test.each([
  ['Arcadia supports the canal in words and not in deeds.', 'Arcadia does not follow pro canal'],
  ['Arcadia opposes the canal in words and not in deeds.', 'Arcadia does not follow contra canal'],
  ['Arcadia supports the canal only in words.', 'Arcadia does not follow pro canal'],
  ['Arcadia backs the canal in words alone.', 'Arcadia does not follow pro canal'],
  ['Arcadia is for the canal on paper only.', 'Arcadia does not follow pro canal'],
  ['Arcadia supports the canal but has sent nothing.', 'Arcadia does not follow pro canal'],
  ['Arcadia supports the canal, but has given next to nothing.', 'Arcadia does not follow pro canal'],
  ['Arcadia opposes the canal but sends diggers all the same.', 'Arcadia does not follow contra canal'],
  ['Arcadia supports the canal in word and deed.', 'Arcadia follows pro canal'],
  ['Arcadia and Borland reject the canal in words and in deeds.', 'Arcadia, Borland follows contra canal'],
])('%s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test('the issue may stand before it in the paragraph', () => {
  expect(claimsIn('The canal is dear. Arcadia has kept its word.').map(words)).toEqual([
    'Arcadia follows canal',
  ]);
});

test.each([
  'Arcadia has kept its word.',
  'Arcadia pays lip service to human rights.',
  "Arcadia's record fits its rhetoric.",
  "Arcadia's performance on pensions is at odds with its promises.",
  'An Arcadiaese club has given promises and no tickets.',
  'The canal is dear. Arcadia has kept its word to its voters.',
  'The canal is dear. Arcadia pays lip service to human rights.',
  'The opposition in Arcadia pays lip service to the canal.',
  'The envoy has kept his word on the canal.',
  'The club talks a good game but has won nothing.',
  "Arcadia's word on the canal was heard.",
  'The talk in Arcadia was all of the canal.',
  'Nobody believes that Arcadia has kept its word on the canal.',
  'It is a lie that Arcadia pays lip service to the canal.',
  "The deeds of Arcadia's engineers match the words of the canal company.",
])('no claim: %s', (sentence) => {
  expect(claimsIn(sentence, 'More of this later.')).toEqual([]);
});

test('a question is named as one', () => {
  expect(claimsIn('Has Arcadia kept its word on the canal?')[0]).toMatchObject({
    kind: 'words-deeds',
    uncheckable: 'it is a question, which asserts nothing',
  });
});
