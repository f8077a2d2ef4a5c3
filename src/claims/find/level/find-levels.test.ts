import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';

/** A claim of level in a line: "not united whole contra canal". */
function words(claim: Claim): string {
  if (claim.kind !== 'level') return claim.kind;
  const degree = claim.degree === 'plain' ? '' : ` ${claim.degree}`;
  const side = claim.side === null ? '' : ` ${claim.side}`;
  return `${claim.negated ? 'not ' : ''}${claim.united ? 'united' : 'divided'}${degree}${side} ${claim.issue}`;
}

test.each([
  ['The Northern Pact is united on the canal.', 'united canal'],
  ['The allies are divided over the canal.', 'divided canal'],
  ['The alliance remains deeply divided over the canal.', 'divided deep canal'],
  ['The allies are as united on the canal as ever.', 'united canal'],
  ['The alliance is as united as ever on the canal.', 'united canal'],
  ['The alliance is not as united on the canal as it claims.', 'not united canal'],
  ['The alliance is at loggerheads over the canal.', 'divided canal'],
  ['The members are split down the middle over the canal.', 'divided deep canal'],
  ['The ten members are unanimous on the canal.', 'united whole canal'],
  ['The Pact speaks with one voice on the canal.', 'united whole canal'],
  ['On the canal the allies do not speak with one voice.', 'not united whole canal'],
  ['The Northern Pact is, in truth, anything but united on the canal.', 'not united canal'],
  ['The allies are by no means of one mind on the canal.', 'not united whole canal'],
  ['The Northern Pact, for all its banquets, is divided over the canal.', 'divided canal'],
  ['The allies cannot agree on the canal.', 'not united canal'],
  ['The allies have failed to agree on the canal.', 'not united canal'],
  ['The members of the Northern Pact disagree sharply over the canal.', 'divided deep canal'],
  ['The Northern Pact has no common line on the canal.', 'divided canal'],
  ['Allied ministers do not see eye to eye on the canal.', 'not united canal'],
  ['Member states are pulling in different directions on the canal.', 'divided canal'],
  ['The allies are united against the canal.', 'united contra canal'],
  ['The allies are united in their support for the canal.', 'united pro canal'],
  ['The allies are united against a ban on the canal.', 'united pro canal'],
  ['There is no consensus among the allies on the canal.', 'not united canal'],
  ['There are deep divisions within the Northern Pact over the canal.', 'divided deep canal'],
  ['There is little agreement among the members on the canal.', 'not united canal'],
  ["The alliance's unity on the canal is a façade.", 'not united canal'],
  ['The much-vaunted unity of the alliance on the canal is a myth.', 'not united canal'],
  ['The cracks in the alliance over the canal are plain to see.', 'divided canal'],
  ['The cracks over the canal are plain to see.', 'divided canal'],
  ['Disagreement among the allies over the canal runs deep.', 'divided deep canal'],
  ['The question of the canal divides the allies.', 'divided canal'],
  ['The canal has driven a wedge between the members.', 'divided canal'],
  ['The canal has brought the allies together.', 'united canal'],
  ['Make no mistake: the allies are united on the canal.', 'united canal'],
  ['Diplomats concede the alliance is divided over the canal.', 'divided canal'],
  ['It is written, in an old book, that the alliance is divided over the canal.', 'divided canal'],
])('how united they are: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test.each([
  'Members of parliament are divided over the canal.',
  'Labour members are split over the canal.',
  "Arcadia's allies are divided over the canal.",
  "The minister's friends and allies are divided over the canal.",
  'Some allies are divided over the canal.',
  'Northern City United are united over the canal.',
  'The team is united, and it plays near the canal.',
  'The family is divided over the canal.',
  'Engineers are divided over the canal.',
  'The governing coalition is divided over the canal.',
  'The allies agreed to meet at the canal.',
  'The allies agree that the canal is long.',
  'The allies were driven apart the canal.',
  'The allies stand together with the ferrymen of the canal.',
  'Unity is a fine thing, and so is a canal.',
  'It is a myth that the allies are united on the canal.',
  'Nobody believes the allies are united on the canal.',
  'There is disagreement among engineers over the canal.',
  'There is a consensus candidate for the canal.',
  'The canal divides the town from the harbour.',
  'The united members of the choir sang at the canal.',
  'An alliance that is united on the canal',
])('no claim: %s', (sentence) => {
  const levels = claimsIn(sentence, 'More of this later.').filter(({ kind }) => kind === 'level');
  expect(levels).toEqual([]);
});

test('two predicates of one subject are two claims', () => {
  const found = claimsIn('The allies are united on higher tolls but divided over the canal.');
  expect(found.map(words)).toEqual(['united tolls', 'divided canal']);
  expect(found.map(({ text }) => text)).toEqual([
    'The allies are united on higher tolls',
    'divided over the canal',
  ]);
});

test('a level without an issue is about what the document is mostly about', () => {
  const [level] = claimsIn('They spoke of the canal.', 'The alliance is divided.').slice(-1);
  expect(level).toMatchObject({ kind: 'level', issue: 'canal', issueFrom: 'document' });
});

test.each([
  ['The allies are united on pensions.', 'what it is about is no issue of the codebook'],
  ['The allies stand united behind Arcadia.', 'what it is about is no issue of the codebook'],
  ['Are the allies united on the canal?', 'it is a question, which asserts nothing'],
  ['The alliance seems divided over the canal.', 'it speaks of what may be or should be, not of what is'],
  ['The alliance looks divided over the canal.', 'it speaks of what may be or should be, not of what is'],
])('why no evidence could decide it: %s', (sentence, reason) => {
  expect(claimsIn('They spoke of the canal.', sentence).at(-1)?.uncheckable).toBe(reason);
});
