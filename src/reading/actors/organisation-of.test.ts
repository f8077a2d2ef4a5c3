import { expect, test } from 'vitest';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import type { Actor } from '../../coding/actor.ts';
import { builtInRegistry } from '../../coding/index.ts';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { allianceOf, namedIn, organisationOf } from './organisation-of.ts';

const lists = { aliases: [], governmentNames: [], demonyms: [], offices: [], memberships: [] };
const league = (id: string): Actor => ({
  id,
  kind: 'organisation',
  name: id,
  code: null,
  capital: null,
  ...lists,
});

test.each([
  ['NATO met in Norway.', [], 'NATO'],
  ['NATO met the EU.', [], null],
  ['NATO met. The EU waited. NATO ate, and NATO slept.', [], 'NATO'],
  ['Norway met Sweden.', [], null],
  ['Norway met Sweden.', ['Harbour League'], 'Harbour League'],
  ['Norway met Sweden.', ['Harbour League', 'Meadow League'], null],
])('%s with %s: %s', (text, leagues, expected) => {
  const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
  const own = { ...codebook, actors: leagues.map(league) };
  expect(organisationOf(namedIn(scenes, builtInRegistry()), builtInRegistry(), own)()).toBe(expected);
});

test.each([
  ['NATO met. The Red Cross was there.', 'NATO'],
  ['NATO met the EU.', null],
  ['Norway met Sweden.', null],
])('the alliance in %s: %s', (text, expected) => {
  const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
  expect(allianceOf(namedIn(scenes, builtInRegistry()), builtInRegistry(), null)()).toBe(expected);
});
