import { expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { builtInRegistry } from './built-in-registry.ts';
import { isMemberOn, membersOn } from './members.ts';
import { registryWith } from './registry-with.ts';
import { resolveActor } from './resolve-actor.ts';

const registry = builtInRegistry();

function actor(id: string, fields: Partial<Actor> = {}): Actor {
  return {
    id,
    kind: 'state',
    name: id,
    code: null,
    aliases: [],
    governmentNames: [],
    demonyms: [],
    capital: null,
    offices: [],
    memberships: [],
    ...fields,
  };
}

const ruritania = actor('Ruritania', {
  aliases: ['Kingdom of Ruritania'],
  capital: 'Strelsau',
  demonyms: ['Ruritanian'],
  memberships: [{ in: 'NATO', from: '2024-05-01', to: null }],
});

test('the registry is built once', () => {
  expect(builtInRegistry()).toBe(registry);
});

test('nothing to add gives the same registry', () => {
  expect(registryWith(registry, [])).toBe(registry);
});

test('an added actor is found by all its names and counts as a member', () => {
  const grown = registryWith(registry, [ruritania]);
  for (const name of ['ruritania', 'Kingdom of Ruritania', 'official Strelsau', 'Strelsau', 'Ruritanian']) {
    expect(resolveActor(grown, name)).toBe('Ruritania');
  }
  expect(membersOn(grown, 'NATO', '2024-05-01')).toHaveLength(33);
});

test.each([
  [['Ruritanian'], 'Ruritanians', true],
  [['Ruritanian', 'Ruritanish'], 'Ruritanishs', false],
  [['Ruritanman'], 'Ruritanmen', true],
  [['Ruritanese'], 'Ruritaneses', false],
  [['Ruritany'], 'Ruritanies', true],
  [['Ruritanian', 'Ruritanis'], 'Ruritanians', false],
])('of the demonyms %s the inhabitants are %s: %s', (demonyms, plural, known) => {
  const grown = registryWith(registry, [actor('Ruritania', { demonyms })]);
  expect(resolveActor(grown, plural)).toBe(known ? 'Ruritania' : null);
});

test('the registry added to stays as it was', () => {
  const before = [registry.actors.size, registry.names.size];
  registryWith(registry, [ruritania, actor('France', { aliases: ['the Hexagon'] })]);
  expect([registry.actors.size, registry.names.size]).toEqual(before);
  expect(resolveActor(registry, 'Ruritania')).toBeNull();
  expect(resolveActor(registry, 'the Hexagon')).toBeNull();
});

test('an actor with a known id adds to what is known', () => {
  const grown = registryWith(registry, [
    actor('Ukraine', {
      aliases: ['Ukrayina'],
      capital: 'Kiev',
      memberships: [
        { in: 'UN', from: '1945-10-24', to: null },
        { in: 'EU', from: '2035-01-01', to: null },
      ],
    }),
  ]);
  const ukraine = grown.actors.get('Ukraine')!;
  expect(ukraine).toMatchObject({
    code: 'UKR',
    name: 'Ukraine',
    capital: 'Kiev',
    otherCapitals: ['Kyiv'],
  });
  expect(ukraine.memberships.map((membership) => membership.in)).toEqual(['UN', 'EU']);
  expect(resolveActor(grown, 'Ukrayina')).toBe('Ukraine');
  expect(resolveActor(grown, 'Ukrainians')).toBe('Ukraine');
  expect(isMemberOn(grown, 'Ukraine', 'EU', '2035-01-01')).toBe(true);
});

test('adding an actor of the registry to it changes none', () => {
  const france = registry.actors.get('France')!;
  expect(registryWith(registry, [france]).actors.get('France')).toEqual(france);
});

test('an alliance of a codebook has the members that say so', () => {
  const grown = registryWith(registry, [
    actor('Zenda Pact', { kind: 'organisation' }),
    actor('Ruritania', { memberships: [{ in: 'Zenda Pact', from: null, to: '1999-12-31' }] }),
  ]);
  expect(membersOn(grown, 'the Zenda Pact', '1900-01-01')).toEqual(['Ruritania']);
  expect(membersOn(grown, 'Zenda Pact', '2000-01-01')).toEqual([]);
});

test('two actors with one alias make it ambiguous', () => {
  const grown = registryWith(registry, [
    actor('Ruritania', { aliases: ['the Kingdom'] }),
    actor('Graustark', { aliases: ['The kingdom'] }),
  ]);
  expect(resolveActor(grown, 'the Kingdom')).toBeNull();
});

test.each<[string, Actor, string]>([
  ['an id that is another spelling of a known one', actor('france'), 'name of two actors: france'],
  ['an id that is the alias of another', actor('Britain'), 'name of two actors: Britain'],
  [
    'an alias that is the name of another',
    actor('Ruritania', { aliases: ['Georgia'] }),
    'name of two actors: Georgia',
  ],
  ['a known id of another kind', actor('NATO'), 'actor of two kinds: NATO'],
  ['an ISO code of another', actor('Ruritania', { code: 'FRA' }), 'ISO code of two actors: FRA'],
  [
    'a membership in nobody',
    actor('Ruritania', { memberships: [{ in: 'Nato', from: null, to: null }] }),
    'unknown actor in a membership or office of Ruritania: Nato — write it as the id of the actor: NATO',
  ],
  [
    'an office of nobody',
    actor('Rudolf R', {
      kind: 'person',
      offices: [{ title: 'Minister', of: 'Zenda', from: null, to: null }],
    }),
    'unknown actor in a membership or office of Rudolf R: Zenda — add it to the actors',
  ],
])('%s is refused', (_what, added, message) => {
  expect(() => registryWith(registry, [added])).toThrow(message);
});
