import { expect, test } from 'vitest';
import { claimsIn } from '../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../claim.ts';

/** A claim of sequence in a line: "not Arcadia < Borland pro canal". */
function words(claim: Claim): string {
  if (claim.kind !== 'sequence') return claim.kind;
  const { earlier, later, negated, side, issue } = claim;
  const rest = later.length === 0 ? 'all' : later.join('+');
  return `${negated ? 'not ' : ''}${earlier.join('+')} < ${rest} ${side ?? '?'} ${issue}`;
}

test.each([
  ['Arcadia was the first to back the canal.', 'Arcadia < all pro canal'],
  ['Arcadia was the first member of the Pact to speak out against the canal.', 'Arcadia < all contra canal'],
  ['Arcadia was not the first to back the canal.', 'not Arcadia < all pro canal'],
  ['The first to back the canal was Arcadia.', 'Arcadia < all pro canal'],
  ['It was Arcadia that first called for the canal.', 'Arcadia < all pro canal'],
  ['Arcadia led the way in opposing the canal.', 'Arcadia < all contra canal'],
  ['Arcadia backed the canal before anyone else.', 'Arcadia < all pro canal'],
  ['Arcadia called for the canal before any other ally did.', 'Arcadia < all pro canal'],
  ['No member backed the canal before Arcadia.', 'Arcadia < all pro canal'],
  ['Borland followed Arcadia in backing the canal.', 'Arcadia < Borland pro canal'],
  ['Borland followed Arcadia on the canal.', 'Arcadia < Borland ? canal'],
  ["Borland followed Arcadia's lead on the canal.", 'Arcadia < Borland ? canal'],
  ['Arcadia preceded Borland in calling for the canal.', 'Arcadia < Borland pro canal'],
  ['Arcadia was quicker than Borland to oppose the canal.', 'Arcadia < Borland contra canal'],
  ['Borland backed the canal only after Arcadia did.', 'Arcadia < Borland pro canal'],
  ['Borland came out for the canal two weeks after Arcadia.', 'Arcadia < Borland pro canal'],
  ['Arcadia opposed the canal before Borland.', 'Arcadia < Borland contra canal'],
  ["A week after Arcadia's call Borland backed the canal.", 'Arcadia < Borland pro canal'],
  ["In the wake of Arcadia's call, Borland backed the canal.", 'Arcadia < Borland pro canal'],
  ['Only after Arcadia had ruled out the canal did Borland reject it.', 'Arcadia < Borland contra canal'],
])('who came first: %s', (sentence, expected) => {
  const found = claimsIn(sentence);
  expect(found.map(words)).toEqual([expected]);
  expect(`${found[0]!.text}.`).toBe(sentence);
});

test('who followed suit followed whoever stands before', () => {
  const found = claimsIn('Arcadia ruled out the canal, and Borland followed suit.');
  expect(found.map(words)).toEqual(['side', 'Arcadia < Borland contra canal']);
});

test.each([
  'Arcadia was the first to arrive at the canal.',
  'Arcadia was among the first to back the canal.',
  'Arcadia was one of the first to back the canal.',
  'Arcadia was the first European country to back the canal.',
  'Borland followed Arcadia on the tour of the harbour.',
  'Borland followed Arcadia to the canal.',
  'Borland backed the canal after Arcadia left the room.',
  "Borland backed the canal after Arcadia's election.",
  'Borland backed the canal after Arcadia had rejected it.',
  'Borland backed the canal after a long night.',
  'Arcadia has joined Borland in backing the canal.',
  'It is a lie that Arcadia was the first to back the canal.',
  'The ferryman was the first to back the canal.',
])('no claim: %s', (sentence) => {
  expect(claimsIn(sentence, 'More of this later.').filter(({ kind }) => kind === 'sequence')).toEqual([]);
});
