import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';
import { gesturePairs, willPairs } from '../../words/side-words.ts';
import { invertedPairs } from '../../words/inverted-words.ts';

/** A claim in a line: its side, of whom, beside whom. */
function words(claim: Claim): string {
  if (claim.kind === 'count') return `count ${claim.negated ? 'not ' : ''}${claim.side}`;
  if (claim.kind !== 'side') return claim.kind;
  const beside = claim.partners.length > 0 ? ` with ${claim.partners.join(', ')}` : '';
  return `${claim.negated ? 'not ' : ''}${claim.side ?? 'beside'} ${claim.subjects.join(', ')}${beside}`;
}

test.each([
  ['Arcadia, which is against the canal, is silent.', ['contra Arcadia'], 'which is against the canal'],
  ['Arcadia and Borland, which support the canal, met.', ['pro Arcadia, Borland'], 'which support the canal'],
  [
    'The canal, which Arcadia and Borland oppose, is dear.',
    ['contra Arcadia, Borland'],
    'which Arcadia and Borland oppose',
  ],
  [
    'The canal, which Arcadia does not support, is dear.',
    ['not pro Arcadia'],
    'which Arcadia does not support',
  ],
  ['On the canal, Arcadia is in the Borlandese camp.', ['beside Arcadia with Borland'], null],
  ["On the canal, Arcadia is not on Borland's side.", ['not beside Arcadia with Borland'], null],
  ["Arcadia shares Borland's view on the canal.", ['beside Arcadia with Borland'], null],
  ['Arcadia does not share the Borlandese position on the canal.', ['not beside Arcadia with Borland'], null],
  ['On the canal Arcadia stands where Borland stands.', ['beside Arcadia with Borland'], null],
  ['Arcadia is against the canal; Borland too.', ['contra Arcadia', 'contra Borland'], 'Borland too'],
  ['Arcadia backs the canal, as does Borland.', ['pro Arcadia', 'pro Borland'], 'as does Borland'],
  [
    'Arcadia backs the canal, and so, since March, does Borland.',
    ['pro Arcadia', 'pro Borland'],
    'so, since March, does Borland',
  ],
  ["Arcadia won't have it. The canal is dear.", [], null],
  [
    "The canal is dear. Arcadia won't have it. Neither will Borland.",
    ['contra Arcadia', 'contra Borland'],
    'Neither will Borland',
  ],
  ['Most members oppose the canal; at least six do.', ['count contra', 'count contra'], 'at least six do'],
  ['Arcadia says no to the canal.', ['contra Arcadia'], null],
  ['Arcadia wants no part of the canal.', ['contra Arcadia'], null],
])('who else sides with whom: %s', (sentence, expected, text) => {
  const found = claimsIn(sentence);
  expect(found.map(words)).toEqual(expected);
  if (text !== null) expect(found.at(-1)?.text).toBe(text);
});

test.each([
  'The president of Arcadia, who opposes the canal, met a mayor who is free.',
  'The engineers of Borland, which has a port, oppose the canal.',
  'Arcadia is in the Borlandese camp by the canal because of the rain of March.'.replace(
    'Arcadia is',
    'A tent is',
  ),
  'The French side of the canal is closed.',
  'Arcadia is against the motorway; Borland too.',
  'For the canal a shovel is in Arcadia.',
  'Against the wall stand Arcadia and Borland.',
  'Nobody in the town is against the canal.',
])('no claim of a side: %s', (sentence) => {
  expect(claimsIn(sentence)).toEqual([]);
});

test.each(invertedPairs)('%s is for, %s is against, and who it is stands behind', (pro, contra) => {
  for (const [phrase, side] of [
    [pro, 'pro'],
    [contra, 'contra'],
  ] as const) {
    const sentence = `The canal is dear. ${phrase[0]!.toUpperCase()}${phrase.slice(1)} it are Arcadia and Borland.`;
    const bare = sentence.replace(/ it are/, ' are');
    const whole = [...claimsIn(sentence), ...claimsIn(bare)].map(words);
    expect(new Set(whole)).toEqual(new Set([`${side} Arcadia, Borland`]));
  }
});

test.each([...willPairs, ...gesturePairs])('who %s it is for it, who %s it is against it', (pro, contra) => {
  const said = (phrase: string) =>
    claimsIn(`The canal is dear. Arcadia ${phrase.endsWith(' it') ? phrase : `${phrase} the canal`}.`).map(
      words,
    );
  expect(said(pro)).toEqual(['pro Arcadia']);
  expect(said(contra)).toEqual(['contra Arcadia']);
});

test.each([
  ['Half the alliance is against the canal.', { kind: 'share', value: 0.5, above: false }, null],
  ['Most of the Northern Pact is for the canal.', { kind: 'share', value: 0.5, above: true }, null],
  ['All ten are for the canal.', { kind: 'share', value: 1, above: false }, null],
  ['The ten are against the canal.', { kind: 'share', value: 1, above: false }, null],
  ['Four or more members want the canal.', { kind: 'number', value: 4 }, null],
  ['Four or fewer members want the canal.', null, { kind: 'number', value: 4 }],
  ['Six or seven members want the canal.', { kind: 'number', value: 6 }, { kind: 'number', value: 7 }],
  [
    'The canal is dear. The canal is long. Two thirds are for the canal.',
    { kind: 'share', value: 2 / 3, above: false },
    null,
  ],
  [
    'The canal is dear. The canal is long. A clear majority is against the canal.',
    { kind: 'share', value: 0.5, above: true },
    null,
  ],
  [
    'The canal is dear. The canal is long. At least half a dozen are against the canal.',
    { kind: 'number', value: 6 },
    null,
  ],
  ['Nobody supports the canal.', { kind: 'number', value: 0 }, { kind: 'number', value: 0 }],
  ['Hardly anybody supports the canal.', null, { kind: 'share', value: 0.1, above: false }],
])('how many of the alliance: %s', (sentence, least, most) => {
  expect(claimsIn(sentence)).toMatchObject([{ kind: 'count', quantity: { least, most } }]);
});

test.each([
  'The canal is dear. The canal is long. The voters were asked. Two thirds are against the canal.',
  'The canal is dear. The canal is long. In a poll, a clear majority is against the canal.',
  'Six are against the canal.',
  'The twelve are against the canal.',
  'Half the harbour is against the canal.',
])('nobody counts members: %s', (sentence) => {
  expect(claimsIn(sentence)).toEqual([]);
});

test.each([
  ['Arcadia supports the canal. Nobody else supports it.', ['side', 'exclusivity pro Arcadia']],
  ['Arcadia opposes the canal. Nobody else opposes it.', ['side', 'exclusivity contra Arcadia']],
  ['Arcadia supports the canal; everybody else is against it.', ['side', 'exclusivity not contra Arcadia']],
  ['Arcadia opposes the canal. The others are all for it.', ['side', 'exclusivity not pro Arcadia']],
  ['Arcadia is against the canal; it is the only one to do so.', ['side', 'exclusivity null Arcadia']],
  ["The canal is dear. It's Arcadia that is isolated.", ['exclusivity null Arcadia']],
  ['On the canal Arcadia is alone in keeping the option open.', ['exclusivity null Arcadia']],
  ['The members met. Nobody else supports the canal.', []],
])('who is left alone: %s', (text, expected) => {
  const found = claimsIn(text).map((claim) =>
    claim.kind === 'exclusivity'
      ? `exclusivity ${claim.outside ? 'not ' : ''}${claim.side} ${claim.actors[0]}`
      : claim.kind,
  );
  expect(found).toEqual(expected);
});

test.each([
  ['The allies met. They are divided over the canal.', 'level'],
  ['Opinion in the alliance is divided over the canal.', 'level'],
  ['The views of the members differ on the canal.', 'level'],
  ['There is no consensus among these governments on the canal.', 'level'],
  ['The gulf between the allies over the canal is growing.', 'falling'],
  ['Disagreement over the canal is on the rise.', 'falling'],
  ['Disagreement over the canal is on the wane.', 'rising'],
  ['Agreement over the canal is on the rise.', 'rising'],
  ['The differences between the members over the canal are no greater than in February.', 'not-falling'],
  ['The quarrel among the allies over the canal is less bitter than in February.', 'rising'],
  ['The quarrel among the allies over the canal is more bitter than in February.', 'falling'],
  ['There was more consensus on the canal in February.', 'falling'],
  ['There was less consensus on the canal in February.', 'rising'],
  ['The allies are moving closer to one another on the canal.', 'rising'],
  ['The allies are moving away from one another on the canal.', 'falling'],
  ['He told me that Arcadia is quiet, and that disagreement over the canal is growing.', 'falling'],
  ['In this affair the allies are divided over the canal.', 'level'],
])('how united they are, and become: %s', (text, expected) => {
  expect(claimsIn(text).map((claim) => ('direction' in claim ? claim.direction : claim.kind))).toEqual([
    expected,
  ]);
});

test.each([
  'Opinion among economists is divided over the canal.',
  'Arcadia met Borland. They are divided over the canal.',
  'It is a lie that Arcadia is quiet, and that disagreement over the canal is growing.',
])('nothing of how united they are: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});
