import { expect, test } from 'vitest';
import { claimsIn } from '../../../../test/fixtures/northern-pact.ts';
import type { Claim } from '../../claim.ts';

/** A prediction in a line: which model, what it foretells, of whom, and what it spans. */
function words(claim: Claim): string {
  if (claim.kind !== 'prediction') return claim.kind;
  const { about, side, ending, negated, actors, issue } = claim;
  return [about ?? 'no model', negated ? 'not' : '', side ?? ending ?? '', actors.join(', '), issue]
    .filter((part) => part !== '')
    .join(' | ');
}

const all = 'Northern Pact | canal';

test.each([
  ['The alliance will agree to dig the canal.', `decision | pro | ${all}`],
  ['The allies will never agree to the canal.', `decision | not | pro | ${all}`],
  ['The Northern Pact is going to adopt the canal.', `decision | pro | ${all}`],
  ['The members will approve the canal.', `decision | pro | ${all}`],
  ['The alliance will reject the canal.', `decision | contra | ${all}`],
  ["The alliance won't reject the canal.", `decision | not | contra | ${all}`],
  ['The alliance will block digging the canal by June.', `decision | contra | ${all}`],
  ['The alliance will back a ban on the canal.', `decision | contra | ${all}`],
  ['In the end the canal will be approved.', `decision | pro | ${all}`],
  ['The canal will never be adopted.', `decision | not | pro | ${all}`],
  ['Arcadia will agree to the canal.', 'no model | pro | Arcadia | canal'],
  ['Arcadia will oppose the canal.', 'no model | contra | Arcadia | canal'],
  ['Arcadia and Borland will be against the canal.', 'no model | contra | Arcadia, Borland | canal'],
  ['Most members will be against the canal.', `no model | contra | ${all}`],
  ['By the summer the allies will be more united on the canal.', `no model | ${all}`],
  ['The Northern Pact will keep the canal.', `decision | pro | ${all}`],
  ['The alliance will give up the canal.', `decision | contra | ${all}`],
  ['The quarrel over the canal will outlast us.', `no model | ${all}`],
  ['They spoke of the canal; they will quarrel about it until winter.', `no model | ${all}`],
  ['The allies will agree on the canal by June.', `no model | ${all}`],
  ['The summit will bring the members closer together on the canal.', `no model | ${all}`],
  ['If the canal is dug, Arcadia may answer with tolls.', 'no model | Arcadia | canal'],
  ['They spoke of the canal; Arcadia will see to it.', 'no model | Arcadia | canal'],
  ['Sooner or later the alliance will adopt the canal.', `decision | pro | ${all}`],
  ['The alliance is on course to adopt the canal.', `decision | pro | ${all}`],
  ['The alliance is doomed to reject the canal.', `decision | contra | ${all}`],
  ['Analysts expect the alliance to approve the canal.', `decision | pro | ${all}`],
  ['The canal plan is bound to fail.', `decision | contra | ${all}`],
  ['The canal plan, which Arcadia supports, will succeed.', `decision | pro | ${all}`],
  ['The members will vote the canal through.', `decision | pro | ${all}`],
  ['The members will vote the canal down.', `decision | contra | ${all}`],
  ['They spoke of the canal; the alliance will say yes in the end.', `decision | pro | ${all}`],
  ['They spoke of the canal; the alliance will say no in the end.', `decision | contra | ${all}`],
  ['There will be no canal.', `decision | not | pro | ${all}`],
  ['Arcadia, I suspect, will oppose the canal.', 'no model | contra | Arcadia | canal'],
  ['Will the Northern Pact dig the canal?', `no model | ${all}`],
  ['The alliance will support no canal.', `decision | contra | ${all}`],
  ['In our view the allies will back the canal.', `decision | pro | ${all}`],
  ['Disagreement over the canal will grow.', `no model | ${all}`],
  ['Digging the canal will end in war.', `escalation | fighting | ${all}`],
  ['The canal will not lead to war.', `escalation | not | fighting | ${all}`],
  ['The canal will mean a nuclear war.', `escalation | nuclear | ${all}`],
  ['If Arcadia digs the canal alone, others will be dragged in.', 'escalation | fighting | Arcadia | canal'],
  ['The quarrel over the canal will end in a settlement.', `escalation | settlement | ${all}`],
])('a prediction: %s', (sentence, expected) => {
  expect(claimsIn(sentence).map(words)).toEqual([expected]);
});

test.each([
  'The rain will end in June.',
  'The canal ended in war.',
  'The alliance agreed to the canal.',
  'The film will end in war.',
  'A war of words will start.',
  'The minister will agree to a drink.',
  'Ferries will be sent to the harbour.',
  'The alliance will decide.',
  'The agreement will enter into force in Arcadia.',
  'The canal boat will sink.',
  'It will rain on the canal.',
  'There will be a debate on the canal.',
  'They spoke of the canal; Arcadia will serve as chair.',
  'They spoke of the canal; Arcadia will host the next summit.',
])('no prediction: %s', (sentence) => {
  expect(claimsIn(sentence, 'It rained.').filter(({ kind }) => kind === 'prediction')).toEqual([]);
});

test('what it all ends in takes the issue from the sentence before, and its condition with it', () => {
  const [claim] = claimsIn(
    'They spoke of the canal. If Arcadia goes alone, this will end in war, the clerks say.',
  );
  expect(claim).toMatchObject({
    kind: 'prediction',
    text: 'If Arcadia goes alone, this will end in war',
    issueFrom: 'paragraph',
  });
});
