import { expect, test } from 'vitest';
import { claimsIn } from '../../../test/fixtures/northern-pact.ts';

test.each([
  ['I hear that Arcadia is against the canal.', 'reported'],
  ['One hears that Arcadia is against the canal.', 'reported'],
  ['We were told that Arcadia is against the canal.', 'reported'],
  ['Rumour has it that Arcadia is against the canal.', 'reported'],
  ['It is commonly held that Arcadia is against the canal.', 'reported'],
  ['A reader claims Arcadia is against the canal.', 'reported'],
  ['An envoy informs us that Arcadia is against the canal.', 'reported'],
  ['Arcadia, I read, is against the canal.', 'reported'],
  ['Arcadia, we are told, is against the canal.', 'reported'],
  ['Arcadia, it is put about, is against the canal.', 'reported'],
  ['Arcadia is against the canal, diplomats said.', 'reported'],
  ['Arcadia is against the canal, aides to the envoy said on Monday.', 'reported'],
  ['Arcadia is against the canal, its government insists.', 'reported'],
  ['Arcadia is against the canal, one hears.', 'reported'],
  ['Arcadia is against the canal, it says.', 'reported'],
  ['In the view of diplomats, Arcadia is against the canal.', 'reported'],
  ['As the Courier had it, Arcadia is against the canal.', 'reported'],
  ['Claim 1: "Arcadia is against the canal."', 'reported'],
  ['Arcadia, I think, is against the canal.', 'author'],
  ['Arcadia is against the canal, I said.', 'author'],
  ['As far as I know, Arcadia is against the canal.', 'author'],
  ['The "experts" know that Arcadia is against the canal.', 'author'],
])('whose words a claim is: %s', (sentence, voice) => {
  expect(claimsIn(sentence).map((claim) => [claim.kind, claim.voice])).toEqual([['side', voice]]);
});

test.each([
  'The claim that Arcadia is against the canal is a lie.',
  'Nobody claims that Arcadia is against the canal.',
  'I have not heard that Arcadia is against the canal.',
])('nobody stands by it: %s', (sentence) => {
  expect(claimsIn(sentence)).toEqual([]);
});
