import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';

function words(claim: Claim): string {
  if (claim.kind !== 'spokesperson') return claim.kind;
  const { speakers, person, speaksFor, quantity, negated, issue } = claim;
  const who =
    person === null ? speakers.join(', ') : `${person.name ?? person.office} (${speakers.join(', ')})`;
  const how =
    quantity === null
      ? ''
      : quantity.least === null
        ? ' few'
        : ` ${quantity.least.kind} ${quantity.least.value.toFixed(2)}`;
  return `${who}${negated ? ' not' : ''} for ${speaksFor}${how} ${issue}`;
}

test.each([
  ['Arcadia speaks for the Northern Pact on the canal.', 'Arcadia for Northern Pact canal'],
  ['On the canal Arcadia speaks for the alliance.', 'Arcadia for Northern Pact canal'],
  [
    'Arcadia and Borland do not speak for the alliance on the canal.',
    'Arcadia, Borland not for Northern Pact canal',
  ],
  ['On the canal Arcadia speaks in the name of the whole alliance.', 'Arcadia for Northern Pact canal'],
  ['On the canal Arcadia spoke on behalf of all the allies.', 'Arcadia for Northern Pact share 1.00 canal'],
  ['Arcadia represents the view of most allies on the canal.', 'Arcadia for Northern Pact share 0.50 canal'],
  ['On the canal Arcadia speaks for at least six members.', 'Arcadia for Northern Pact number 6.00 canal'],
  ['On the canal Arcadia speaks for nobody but itself.', 'Arcadia not for Northern Pact canal'],
  ['On the canal Arcadia speaks only for itself.', 'Arcadia not for Northern Pact canal'],
  ['On the canal Arcadia represents no one but itself.', 'Arcadia not for Northern Pact canal'],
  ["Arcadia's line on the canal is not that of the alliance.", 'Arcadia not for Northern Pact canal'],
  [
    "Brand's opposition to the canal reflects the view of most allies.",
    'Ida Brand (Arcadia) for Northern Pact share 0.50 canal',
  ],
  ['On the canal Arcadia speaks for nobody but Arcadia.', 'Arcadia not for Northern Pact canal'],
  ["On the canal Arcadia's line is not that of the alliance.", 'Arcadia not for Northern Pact canal'],
  ["On the canal Arcadia's position is shared by most allies.", 'Arcadia for Northern Pact share 0.50 canal'],
  ['On the canal Ida Brand does not speak for her government.', 'Ida Brand (Arcadia) not for Arcadia canal'],
  ['On the canal Brand spoke only for herself.', 'Ida Brand (Arcadia) not for Arcadia canal'],
  ['On the canal Mrs Brand spoke in her own name.', 'Ida Brand (Arcadia) not for Arcadia canal'],
  ['On the canal Brand was speaking in a personal capacity.', 'Ida Brand (Arcadia) not for Arcadia canal'],
  ['On the canal Foreign Minister Ida Brand speaks for Arcadia.', 'Ida Brand (Arcadia) for Arcadia canal'],
  [
    "On the canal Arcadia's foreign minister speaks for her government.",
    'foreign minister (Arcadia) for Arcadia canal',
  ],
  [
    'On the canal the Arcadiaese foreign minister speaks for the alliance.',
    'foreign minister (Arcadia) for Northern Pact canal',
  ],
  [
    'On the canal the foreign minister of Arcadia speaks for the alliance.',
    'foreign minister (Arcadia) for Northern Pact canal',
  ],
  [
    'On the canal the president of Borland, Ole Tarn, does not speak for the cabinet.',
    'Ole Tarn (Borland) not for Borland canal',
  ],
  [
    'On the canal Ole Tarn, the president of Borland, speaks for the alliance.',
    'Ole Tarn (Borland) for Northern Pact canal',
  ],
  [
    "On the canal Brand's words are not those of her government.",
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  [
    "On the canal Brand's words are not those of her prime minister.",
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  [
    'Ida Brand, when she talks of the canal, speaks for nobody but herself.',
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  [
    'What Ida Brand said about the canal was her personal opinion.',
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  [
    'With her words on the canal Ida Brand contradicted her own government.',
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  ["Arcadia's position on the canal is the position of the alliance.", 'Arcadia for Northern Pact canal'],
  ["On the canal Brand's line is not that of the cabinet.", 'Ida Brand (Arcadia) not for Arcadia canal'],
  [
    'On the canal the words of Ida Brand do not reflect the position of her government.',
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  ['On the canal Brand contradicts her own government.', 'Ida Brand (Arcadia) not for Arcadia canal'],
  ['On the canal Brand is at odds with her own cabinet.', 'Ida Brand (Arcadia) not for Arcadia canal'],
  ['On the canal Brand is in line with her government.', 'Ida Brand (Arcadia) for Arcadia canal'],
  ['On the canal Brand is not out of step with her government.', 'Ida Brand (Arcadia) for Arcadia canal'],
  [
    'On the canal Brand voices what most allies think.',
    'Ida Brand (Arcadia) for Northern Pact share 0.50 canal',
  ],
  ["On the canal Brand expressed the alliance's position.", 'Ida Brand (Arcadia) for Northern Pact canal'],
  ['On the canal Brand speaks for Arcadia alone.', 'Ida Brand (Arcadia) not for Northern Pact canal'],
  [
    "On the canal Brand's words are her own and not those of her government.",
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  [
    'On the canal Arcadia cannot be taken to voice the position of the alliance.',
    'Arcadia not for Northern Pact canal',
  ],
  [
    'On the canal the man in the Élysée does not speak for this alliance.',
    'France not for Northern Pact canal',
  ],
  [
    'On the canal Ida Brand, I read, speaks for nobody but herself.',
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  ['On the canal Brand speaks for the Arcadiaese.', 'Ida Brand (Arcadia) for Arcadia canal'],
  [
    'On the canal Brand was not speaking for anybody but herself.',
    'Ida Brand (Arcadia) not for Arcadia canal',
  ],
  ['On the canal Brand says what her government thinks.', 'Ida Brand (Arcadia) for Arcadia canal'],
  ['On the canal Brand is the voice of the alliance.', 'Ida Brand (Arcadia) for Northern Pact canal'],
])('who speaks for whom: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test('"he" and "the minister" are whom the paragraph named before, if that is one', () => {
  expect(claimsIn('Max Roth spoke of the canal. He spoke only for himself.').map(words)).toEqual([
    'Max Roth (Arcadia) not for Arcadia canal',
  ]);
  expect(
    claimsIn('Ida Brand spoke of the canal. The minister does not speak for her government.').map(words),
  ).toEqual(['Ida Brand (Arcadia) not for Arcadia canal']);
  expect(claimsIn('Max Roth met Ole Tarn at the canal. He spoke only for himself.').map(words)).toEqual([]);
});

test('whose side a person is of the text can say itself', () => {
  const found = claimsIn(
    "On the canal Arcadia's defence minister Per Holm does not speak for his government.",
  );
  expect(found.map(words)).toEqual(['Per Holm (Arcadia) not for Arcadia canal']);
});

test('the issue can be that of the document', () => {
  expect(claimsIn('They spoke of the canal.', 'Arcadia speaks for the alliance.').at(-1)).toMatchObject({
    issue: 'canal',
    issueFrom: 'document',
  });
  expect(claimsIn('They spoke of the canal.', 'Ida Brand spoke only for herself.').at(-1)).toMatchObject({
    issue: 'canal',
    issueFrom: 'document',
  });
});

test.each([
  "The team's captain speaks for the squad.",
  'The record of Arcadia speaks for itself.',
  'The canal speaks for itself.',
  'Arcadia speaks for the first time about the canal.',
  'Arcadia speaks for the canal.',
  'Arcadia spoke for an hour about the canal.',
  'Ida Brand spoke for peace on the canal.',
  'Ida Brand spoke to the alliance about the canal.',
  'The ambassador represents Arcadia at the canal.',
  'Ida Brand represents Arcadia in the talks on the canal.',
  'Arcadia speaks for alliance membership of Borland on the canal.',
  'The former foreign minister of Arcadia speaks for the alliance on the canal.',
  'The leader of the opposition in Arcadia speaks for the alliance on the canal.',
  'The singer Ola Vink spoke only for herself on the canal.',
  'Ida Brand does not speak for her government on pensions.',
  'Nobody speaks for the alliance on the canal.',
  'On the canal the man in the street does not speak for this alliance.',
  'On the canal the man in Paris does not speak for this alliance.',
  "On the canal Brand's house is her own.",
  'A poet in Arcadia speaks for the alliance on the canal.',
  'It is a lie that Arcadia speaks for the alliance on the canal.',
  'Arcadia claims to speak for the alliance on the canal.',
  'Borland contradicts Arcadia on the canal.',
  'Ida Brand speaks not only for Arcadia on the canal.',
  "Brand's word is law on the canal.",
  'Ida Brand expressed her regret at the canal.',
])('nobody is said to speak for anybody: %s', (sentence) => {
  expect(claimsIn(sentence).filter(({ kind }) => kind === 'spokesperson')).toEqual([]);
});

test.each([
  ['Does Arcadia speak for the alliance on the canal?', 'it is a question, which asserts nothing'],
  [
    'On the canal Arcadia may speak for the alliance.',
    'it speaks of what may be or should be, not of what is',
  ],
  [
    'On the canal Arcadia will speak for the alliance.',
    'it speaks of the future, and no model here foretells who will speak for whom',
  ],
  ['On the canal Arcadia speaks for many allies.', 'its quantity names no number'],
])('why no evidence could decide it: %s', (sentence, reason) => {
  expect(claimsIn(sentence)[0]?.uncheckable ?? null).toBe(reason);
});
