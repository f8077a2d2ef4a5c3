import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';
import { attitudePairs, rolePairs } from '../../words/exclusivity-words.ts';

function words(claim: Claim): string {
  if (claim.kind !== 'exclusivity') return claim.kind;
  const side = claim.side ?? 'by itself';
  return `${claim.negated ? 'not ' : ''}${claim.outside ? 'all but' : 'only'} ${claim.named.join(', ')} ${side} ${claim.issue}`;
}

test.each([
  ['Only Arcadia supports the canal.', 'only Arcadia pro canal'],
  ['Only Arcadia and Borland support the canal.', 'only Arcadia, Borland pro canal'],
  ['Arcadia alone opposes the canal.', 'only Arcadia contra canal'],
  ['Arcadia and only Arcadia opposes the canal.', 'only Arcadia contra canal'],
  ['Arcadia, and Arcadia alone, opposes the canal.', 'only Arcadia contra canal'],
  ['Arcadia is by no means alone in opposing the canal.', 'not only Arcadia contra canal'],
  ["Ida Brand's Arcadia is the lone holdout on the canal.", 'only Arcadia by itself canal'],
  ['On the canal Arcadia is the lone voice in favour among the allies.', 'only Arcadia pro canal'],
  ['The canal is rejected by Arcadia alone.', 'only Arcadia contra canal'],
  ['The canal is backed only by Arcadia.', 'only Arcadia pro canal'],
  ['The canal is supported by nobody but Arcadia.', 'only Arcadia pro canal'],
  ['The canal is opposed by all members except Arcadia.', 'all but Arcadia contra canal'],
  ['Arcadia, alone among the allies, opposes the canal.', 'only Arcadia contra canal'],
  ['Arcadia is by now the last and only member against the canal.', 'only Arcadia contra canal'],
  [
    'Arcadia and Borland are the only two members that oppose the canal.',
    'only Arcadia, Borland contra canal',
  ],
  ['With Arcadia as the sole exception, every member backs the canal.', 'all but Arcadia pro canal'],
  ['All members back the canal, Arcadia being the sole exception.', 'all but Arcadia pro canal'],
  ['Every capital except Paris opposes the canal.', 'all but France contra canal'],
  ['It is only Arcadia that opposes the canal.', 'only Arcadia contra canal'],
  ['Nobody but Arcadia is for the canal.', 'only Arcadia pro canal'],
  ['No one except Arcadia is for the canal.', 'only Arcadia pro canal'],
  ['No member other than Arcadia backs the canal.', 'only Arcadia pro canal'],
  ['No other member than Arcadia backs the canal.', 'only Arcadia pro canal'],
  ['None of the allies besides Arcadia backs the canal.', 'only Arcadia pro canal'],
  ['Apart from Arcadia nobody opposes the canal.', 'only Arcadia contra canal'],
  ['Apart from Arcadia, no member opposes the canal.', 'only Arcadia contra canal'],
  ['All but Arcadia support the canal.', 'all but Arcadia pro canal'],
  ['All, but Arcadia, oppose the canal.', 'all but Arcadia contra canal'],
  ['Every ally but Arcadia opposes the canal.', 'all but Arcadia contra canal'],
  ['Everyone except Arcadia supports the canal.', 'all but Arcadia pro canal'],
  ['Every member except Arcadia and Borland is for the canal.', 'all but Arcadia, Borland pro canal'],
  ['All members with the exception of Arcadia are for the canal.', 'all but Arcadia pro canal'],
  ['With the exception of Arcadia, all members are for the canal.', 'all but Arcadia pro canal'],
  ['With the exception of Arcadia the whole alliance backs the canal.', 'all but Arcadia pro canal'],
  ['All the members of the alliance apart from Arcadia oppose the canal.', 'all but Arcadia contra canal'],
  ['All members support the canal except Arcadia.', 'all but Arcadia pro canal'],
  ['All members support the canal, with the exception of Arcadia.', 'all but Arcadia pro canal'],
  ['Nobody supports the canal except Arcadia.', 'only Arcadia pro canal'],
  ['Only Arcadia does not support the canal.', 'all but Arcadia pro canal'],
  ['Arcadia is the only member that opposes the canal.', 'only Arcadia contra canal'],
  ['Arcadia is the only one to oppose the canal.', 'only Arcadia contra canal'],
  ['Arcadia remains the sole member of the alliance opposing the canal.', 'only Arcadia contra canal'],
  ['Arcadia is the only ally against the canal.', 'only Arcadia contra canal'],
  ['Arcadia was the only government in favour of the canal.', 'only Arcadia pro canal'],
  ['Arcadia and Borland are the only ones who are not for the canal.', 'all but Arcadia, Borland pro canal'],
  ['Arcadia is the lone opponent of the canal.', 'only Arcadia contra canal'],
  ["Arcadia is the alliance's sole supporter of the canal.", 'only Arcadia pro canal'],
  ['The only member to oppose the canal is Arcadia.', 'only Arcadia contra canal'],
  ['The sole opponents of the canal are Arcadia and Borland.', 'only Arcadia, Borland contra canal'],
  ['Arcadia is the lone holdout on the canal.', 'only Arcadia by itself canal'],
  ['Arcadia is the only holdout in the alliance over the canal.', 'only Arcadia by itself canal'],
  ['Arcadia stands alone in supporting the canal.', 'only Arcadia pro canal'],
  ['Arcadia is alone among the allies in opposing the canal.', 'only Arcadia contra canal'],
  ['Arcadia stands alone with its opposition to the canal.', 'only Arcadia contra canal'],
  ['Arcadia is isolated in its opposition to the canal.', 'only Arcadia contra canal'],
  ['Arcadia finds itself isolated in its stubborn support for the canal.', 'only Arcadia pro canal'],
  ['Arcadia has been left alone in backing the canal.', 'only Arcadia pro canal'],
  ['Arcadia stands alone against the canal.', 'only Arcadia contra canal'],
  ['Arcadia stands alone on the canal.', 'only Arcadia by itself canal'],
  ['On the canal Arcadia is the odd one out.', 'only Arcadia by itself canal'],
  ['Arcadia is not alone in opposing the canal.', 'not only Arcadia contra canal'],
  ['Arcadia is no longer alone in opposing the canal.', 'not only Arcadia contra canal'],
  ['Arcadia is not the only member to oppose the canal.', 'not only Arcadia contra canal'],
  ['Arcadia is hardly the only opponent of the canal.', 'not only Arcadia contra canal'],
])('who is the only one: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test.each([
  'Only Arcadia has a canal.',
  'Arcadia only supports the canal.',
  'Arcadia is the only state with a canal.',
  'The only hotel in Arcadia is by the canal.',
  'Arcadia is the only member on the sea.',
  'Arcadia is home to the only opponent of the canal.',
  'Nobody but a fool supports the canal.',
  'Everyone but the poets of Arcadia supports the canal.',
  'Only protesters in Arcadia support the canal.',
  'Arcadia is alone on an island.',
  'Arcadia stood alone in the rain.',
  'Arcadia alone has spent two millions.',
  'The mayor of a town in Arcadia stands alone against the canal.',
  'Arcadia is an isolated place.',
  'Firms in Arcadia stand alone in supporting the canal.',
  'It is a lie that only Arcadia supports the canal.',
  'The canal is backed by Arcadia.',
  'The motorway is backed by Arcadia alone.',
  'Arcadia is the only member to have spoken of the canal.',
])('nobody is called the only one: %s', (sentence) => {
  expect(claimsIn(sentence).filter(({ kind }) => kind === 'exclusivity')).toEqual([]);
});

test('what is alone without more takes the issue of the sentence before', () => {
  const [claim] = claimsIn('They spoke of the canal. Arcadia is the lone holdout.');
  expect(claim).toMatchObject({ kind: 'exclusivity', issue: 'canal', issueFrom: 'paragraph', side: null });
});

test('what only points back is what the document is mostly about', () => {
  const claim = claimsIn('They spoke of the canal.', 'Every member except Arcadia rules it out.').at(-1);
  expect(claim).toMatchObject({ kind: 'exclusivity', issue: 'canal', issueFrom: 'document', outside: true });
});

test('the claim reaches from its subject to whom it leaves out', () => {
  const found = claimsIn('It is late, and all members back the canal except Arcadia, as you know.');
  expect(found.map(({ text }) => text)).toEqual(['all members back the canal except Arcadia']);
});

test.each(rolePairs)('the only %s is for it, the only %s is against it', (pro, contra) => {
  for (const [forms, side] of [
    [pro, 'pro'],
    [contra, 'contra'],
  ] as const) {
    const [noun] = forms.split('/');
    expect(claimsIn(`Arcadia is the only ${noun} of the canal.`).map(words)).toEqual([
      `only Arcadia ${side} canal`,
    ]);
  }
});

test.each(attitudePairs)('alone in its %s is for it, in its %s against it', (pro, contra) => {
  for (const [noun, side] of [
    [pro, 'pro'],
    [contra, 'contra'],
  ] as const) {
    expect(claimsIn(`Arcadia is alone in its ${noun} of the canal.`).map(words)).toEqual([
      `only Arcadia ${side} canal`,
    ]);
  }
});

test.each([
  ['Will only Arcadia support the canal?', 'it is a question, which asserts nothing'],
  ['Only Arcadia would support the canal.', 'it speaks of what may be or should be, not of what is'],
  [
    'Only Arcadia will support the canal.',
    'it speaks of the future, and no model here foretells what one member will do: the forecast is of what all decide together',
  ],
])('why no evidence could decide it: %s', (sentence, reason) => {
  expect(claimsIn(sentence)[0]?.uncheckable ?? null).toBe(reason);
});
