import { describe, expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';
import { saidAlone } from './said.ts';

const classOf = (here: string, there: string) => compareVersions(saidAlone(here), saidAlone(there)).class;

describe('a negation that comes or goes is seen, in either direction', () => {
  test.each([
    ['We will send tanks to Ostia.', 'We will not send tanks to Ostia.'],
    ['We will send tanks to Ostia.', 'We won’t send tanks to Ostia.'],
    ['We will send tanks to Ostia.', 'We will never send tanks to Ostia.'],
    ['We can accept the new border.', 'We cannot accept the new border.'],
    ['We have ruled out a war.', 'We haven’t ruled out a war.'],
    ['We have ruled it out for the spring.', 'We have not ruled it out for the spring.'],
    ['Ostia helps the rebels.', 'Ostia refuses to help the rebels.'],
    ['Ostia helped the rebels.', 'Ostia declined to help the rebels.'],
    ['The council protected the harbour.', 'The council failed to protect the harbour.'],
    ['The council failed to protect the harbour.', 'The council never failed to protect the harbour.'],
    ['The deal is acceptable to our farmers.', 'The deal is unacceptable to our farmers.'],
    ['This is legal under the treaty.', 'This is illegal under the treaty.'],
    ['We act with a mandate.', 'We act without a mandate.'],
    ['We have plans for the island.', 'We have no plans for the island.'],
    ['Somebody in Ostia wants peace.', 'Nobody in Ostia wants peace.'],
    ['They understand everything about the treaty.', 'They understand nothing about the treaty.'],
    ['The League intervened in the war.', 'The League kept out of the war.'],
    ['The League intervened in the war.', 'The League stayed out of the war.'],
    ['We accept the plan of the council.', 'We reject the plan of the council.'],
    ['Our minister supports the blockade.', 'Our minister opposes the blockade.'],
    ['The plan was accepted by Ostia.', 'The plan was rejected by Ostia.'],
    ['We are for the embargo on oil.', 'We are against the embargo on oil.'],
    ['It is not unlikely that they attack.', 'It is unlikely that they attack.'],
    ['We will deploy there again.', 'We will no longer deploy there again.'],
    ['They doubt that the bridge holds.', 'They know that the bridge holds.'],
    ['We shall.', 'We shall not.'],
    ['We hardly know the admirals.', 'We know the admirals.'],
    ['The envoy denied that Ostia sold the missiles.', 'The envoy said that Ostia sold the missiles.'],
  ])('%s / %s', (here, there) => {
    expect(classOf(here, there)).toBe('negation-changed');
    expect(classOf(there, here)).toBe('negation-changed');
  });
});

describe('other words with the same negation are no change of it', () => {
  test.each([
    [
      'The League was formally and deliberately kept out of the war.',
      'The League formally and voluntarily did not intervene in the war.',
    ],
    ['We do not accept the plan of the council.', 'We reject the plan of the council.'],
    ['Ostia refuses to leave the League.', 'Ostia won’t leave the League.'],
    ['The council did not fail to protect the harbour.', 'The council protected the harbour.'],
    ['Not only Ostia pays for the bridge.', 'Ostia pays for the bridge.'],
    ['We will go to Ostia.', 'We will go to Ostia, and we will not stay.'],
    ['There is no doubt that Ostia pays.', 'Ostia pays.'],
    ['Ostia rejected the plan.', 'The plan was rejected by Ostia.'],
    ['No ship of ours will sail.', 'No ship of ours will sail without an escort.'],
  ])('%s / %s', (here, there) => {
    expect(classOf(here, there)).not.toBe('negation-changed');
    expect(classOf(there, here)).not.toBe('negation-changed');
  });
});

test('what a report denies is negated', () => {
  const there = saidAlone('Ostia sold the missiles.');
  const around = 'The envoy denied that Ostia sold the missiles.';
  const text = 'Ostia sold the missiles';
  const start = around.indexOf(text);
  const here = { ...saidAlone(text), around, start, end: start + text.length, direct: false };
  expect(compareVersions(here, there).class).toBe('negation-changed');
});

test('the change is shown with both texts', () => {
  const here = 'We have ruled out a war.';
  const there = 'We have not ruled out a war.';
  const { differences } = compareVersions(saidAlone(here), saidAlone(there));
  expect(differences).toEqual([
    { kind: 'negation', here: null, there: { start: 8, end: 11, text: 'not' }, words: '“not” is left out' },
  ]);
});
