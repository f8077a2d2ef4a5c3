import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';

/** A claim of change in a line: "not Arcadia contra>? canal". */
function words(claim: Claim): string {
  if (claim.kind !== 'change') return claim.kind;
  const { left, gone, part, negated, subjects, quantity, issue } = claim;
  const who =
    quantity === null ? subjects.join('+') : JSON.stringify(quantity.least?.value ?? quantity.most?.value);
  return `${negated ? 'not ' : ''}${who} ${left ?? '?'}>${gone ?? '?'}${part ? ' part' : ''} ${issue}`;
}

test.each([
  ['Arcadia has changed its mind on the canal.', 'Arcadia ?>? canal'],
  ['Arcadia and Borland have both changed their minds on the canal.', 'Arcadia+Borland ?>? canal'],
  ['Arcadia has come round to the canal.', 'Arcadia ?>pro canal'],
  ['Arcadia has turned against the canal.', 'Arcadia ?>contra canal'],
  ['Arcadia has dropped its long-standing objection to the canal.', 'Arcadia contra>? canal'],
  ['Arcadia has withdrawn its support for the canal.', 'Arcadia pro>? canal'],
  ['Arcadia no longer supports the canal.', 'Arcadia pro>? canal'],
  ['Arcadia is no longer against the canal.', 'Arcadia contra>? canal'],
  ['Arcadia has stopped opposing the canal.', 'Arcadia contra>? canal'],
  ['Arcadia went from no to yes on the canal.', 'Arcadia contra>pro canal'],
  ['Arcadia has turned from a supporter into an opponent of the canal.', 'Arcadia pro>contra canal'],
  ['Arcadia has softened its opposition to the canal.', 'Arcadia contra>? part canal'],
  ['Arcadia has softened its line on the canal.', 'Arcadia ?>? part canal'],
  ['Arcadia has reversed course on the canal.', 'Arcadia ?>? canal'],
  ['Arcadia has made a spectacular U-turn on the canal.', 'Arcadia ?>? canal'],
  ['Arcadia has joined those who oppose the canal.', 'Arcadia ?>contra canal'],
  ['Arcadia has been constant on the canal.', 'not Arcadia ?>? canal'],
  ['Arcadia has reversed itself on the canal.', 'Arcadia ?>? canal'],
  ['Arcadia no longer takes the position it took on the canal.', 'Arcadia ?>? canal'],
  ['Arcadia still holds the view it held on the canal.', 'not Arcadia ?>? canal'],
  ['Arcadia has softened on the canal.', 'Arcadia ?>? part canal'],
  ['Arcadia has crossed the floor on the canal.', 'Arcadia ?>? canal'],
  ['On the canal Arcadia has since gone back on it.', 'Arcadia ?>? canal'],
  ["Arcadia's view of the canal did not alter by a comma.", 'not Arcadia ?>? canal'],
  ['Arcadia has abandoned its refusal of the canal without embracing it.', 'Arcadia contra>? canal'],
  ['Arcadia has not budged on the canal.', 'not Arcadia ?>? canal'],
  ['Arcadia has refused to budge on the canal.', 'not Arcadia ?>? canal'],
  ['Arcadia has stuck to its line on the canal.', 'not Arcadia ?>? canal'],
  ['Arcadia sticks to its no to the canal.', 'not Arcadia contra>? canal'],
  ['Arcadia remains unmoved on the canal.', 'not Arcadia ?>? canal'],
  ['Neither Arcadia nor Borland has moved on the canal.', 'not Arcadia+Borland ?>? canal'],
  ["Arcadia's opposition to the canal has melted away.", 'Arcadia contra>? canal'],
  ['The Arcadiaese position on the canal has not changed.', 'not Arcadia ?>? canal'],
  ['Four members have changed their minds on the canal.', '4 ?>? canal'],
  ['Nobody in the alliance has switched sides on the canal.', '0 ?>? canal'],
  ['Nobody has switched sides on the canal.', '0 ?>? canal'],
])('who changed position: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test.each([
  'Arcadia has changed its mind on pensions.',
  'Arcadia has changed trains at the canal.',
  'Arcadia has moved troops to the canal.',
  'Arcadia has moved the canal.',
  'Arcadia is a constant presence on the canal.',
  'Arcadia has softened the banks of the canal.',
  'The opposition in Arcadia has changed its mind on the canal.',
  "Arcadia's opposition party has changed its mind on the canal.",
  'The baker has changed his mind on the canal.',
  'Arcadia has dropped its anchor in the canal.',
  'Arcadia has lifted its boats out of the canal.',
  'It is a lie that Arcadia has changed its mind on the canal.',
  'Nobody believes that Arcadia has dropped its objection to the canal.',
  'Arcadia went from door to door along the canal.',
  'The wind over the canal has changed course.',
])('no claim: %s', (sentence) => {
  expect(claimsIn(sentence, 'More of this later.').filter(({ kind }) => kind === 'change')).toEqual([]);
});

test('"it" is the one state that was named before it in the paragraph', () => {
  expect(claimsIn('Arcadia opposes the canal. It has not budged.').map(words)).toContain(
    'not Arcadia ?>? canal',
  );
  expect(claimsIn('Arcadia and Borland oppose the canal. It has not budged.').map(words)).toEqual(['side']);
});

test.each([
  ['Several members have changed their minds on the canal.', 'its quantity names no number'],
  ['Has Arcadia changed its mind on the canal?', 'it is a question, which asserts nothing'],
  [
    'Perhaps Arcadia has changed its mind on the canal.',
    'it speaks of what may be or should be, not of what is',
  ],
])('why no evidence could decide it: %s', (sentence, reason) => {
  expect(claimsIn(sentence)[0]?.uncheckable).toBe(reason);
});

test('the time of an aside is not that of the change', () => {
  const [claim] = claimsIn(
    'Arcadia, which met Borland in February, has changed its mind on the canal.',
  ).slice(-1);
  expect(claim).toMatchObject({ kind: 'change', time: { since: null, until: null } });
});
