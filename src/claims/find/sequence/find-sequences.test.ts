import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';

/** A claim of sequence in a line: "not Arcadia < Borland pro canal". */
function words(claim: Claim): string {
  if (claim.kind !== 'sequence') return claim.kind;
  const { earlier, later, negated, side, issue } = claim;
  const rest = later.length === 0 ? 'all' : later.join('+');
  return `${negated ? 'not ' : ''}${earlier.join('+') || 'all'} < ${rest} ${side ?? '?'} ${issue}`;
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
  ['Arcadia was the last to back the canal.', 'all < Arcadia pro canal'],
  ['The last to oppose the canal was Arcadia.', 'all < Arcadia contra canal'],
  ['Arcadia was slowest to oppose the canal.', 'all < Arcadia contra canal'],
  ['Arcadia was quickest to back the canal.', 'Arcadia < all pro canal'],
  ['Arcadia backed the canal after everybody else had done so.', 'all < Arcadia pro canal'],
  ['Arcadia opposed the canal later than anyone else.', 'all < Arcadia contra canal'],
  ['Arcadia backed the canal first.', 'Arcadia < all pro canal'],
  ['It was Arcadia that shut the door on the canal before anyone.', 'Arcadia < all contra canal'],
  ['It was little Arcadia that opposed the canal first.', 'Arcadia < all contra canal'],
  ['It was Arcadia which had shown them the way on the canal.', 'Arcadia < all ? canal'],
  ['The first call for the canal came from Arcadia.', 'Arcadia < all pro canal'],
  ['On the canal Arcadia led and Borland followed.', 'Arcadia < Borland ? canal'],
  ['On the canal Arcadia leads, the others follow.', 'Arcadia < all ? canal'],
  ['On the canal Borland came next, Cimmeria third.', 'Borland < Cimmeria ? canal'],
  ['Borland backed the canal after Arcadia, after Cimmeria.', 'Arcadia+Cimmeria < Borland pro canal'],
  ['Borland did not back the canal until Arcadia had.', 'Arcadia < Borland pro canal'],
  ['Borland took its cue from Arcadia on the canal.', 'Arcadia < Borland ? canal'],
  ['Arcadia brought up the rear on the canal.', 'all < Arcadia ? canal'],
])('who came first: %s', (sentence, expected) => {
  const found = claimsIn(sentence);
  expect(found.map(words)).toEqual([expected]);
  expect(`${found[0]!.text}.`).toBe(sentence);
});

test.each([
  ['Borland followed Arcadia by a fortnight.', 'Arcadia < Borland ? canal'],
  ['Borland preceded Arcadia.', 'Borland < Arcadia ? canal'],
  ['Spain, it is said, followed the French.', 'France < Spain ? canal'],
  ['Arcadia spoke before any other.', 'Arcadia < all ? canal'],
  ['Arcadia started all this.', 'Arcadia < all ? canal'],
  ['Borland was behind Arcadia by a day.', 'Arcadia < Borland ? canal'],
  ['Was Borland before Arcadia?', 'Borland < Arcadia ? canal'],
])('the issue is that of the paragraph: %s', (sentence, expected) => {
  expect(claimsIn(`The canal is new. ${sentence}`).map(words)).toEqual([expected]);
});

test('"it", "next" and "nobody earlier" go on from who was told of before', () => {
  const told = (sentence: string) => claimsIn(sentence).map(words).slice(1);
  expect(told('Arcadia was the first to back the canal. It was the last.')).toEqual([
    'all < Arcadia ? canal',
  ]);
  expect(told('Arcadia was the first to back the canal. Borland came next.')).toEqual([
    'Arcadia < Borland ? canal',
  ]);
  expect(told('Arcadia was for the canal in May; nobody was for it earlier.')).toEqual([
    'Arcadia < all pro canal',
  ]);
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
  'Arcadia was the last to leave the canal.',
  'Arcadia backed the canal at last.',
  'Arcadia opposed the canal at first.',
  'Arcadia was among the last to back the canal.',
  'Arcadia spoke of the canal. Borland followed Arcadia into the hall.',
  'Arcadia spoke of the canal. Borland was behind Arcadia.',
  'Arcadia spoke of the canal. Borland followed the debate.',
  'Arcadia was the first of the reluctant to back the canal.',
  'Arcadia has joined Borland in backing the canal.',
  'It is a lie that Arcadia was the first to back the canal.',
  'The ferryman was the first to back the canal.',
])('no claim: %s', (sentence) => {
  expect(claimsIn(sentence, 'More of this later.').filter(({ kind }) => kind === 'sequence')).toEqual([]);
});
