import { expect, test } from 'vitest';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import { actorMentions } from './actor-mentions.ts';

const named = (text: string) =>
  actorMentions(text, 0, builtInRegistry()).map(({ text, actor, role }) => `${text} > ${actor} (${role})`);

test.each([
  ['Paris and the U.K. agreed.', ['Paris > France (capital)', 'U.K. > United Kingdom (alias)']],
  [
    'Official Warsaw met the Kremlin.',
    ['Official Warsaw > Poland (government)', 'Kremlin > Russia (government)'],
  ],
  ['Many of us know the US.', ['US > United States (alias)']],
  ['France’s plan, South Korean troops', ['France > France (name)', 'South Korean > South Korea (demonym)']],
  ['Nato met, not nato', ['Nato > NATO (name)']],
  ['He read the Washington Post.', []],
  ['A player called Michael Jordan', []],
  ['In Jordan, Downing Street', ['Jordan > Jordan (name)', 'Downing Street > United Kingdom (government)']],
  ['Brussels said so', []],
  ['Northern Ireland’s parties', []],
  ['The Irish Times, the EU Observer and the Bank of America', []],
  ['oil in the Gulf of Mexico.', []],
  ['Ireland and Mexico', ['Ireland > Ireland (name)', 'Mexico > Mexico (name)']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a name may begin with many who own it', () => {
  const guild = {
    id: 'Bakers’ Guild',
    name: 'Bakers’ Guild',
    kind: 'organisation',
    code: null,
    capital: null,
    aliases: ['the Guild'],
    governmentNames: [],
    demonyms: [],
    offices: [],
    memberships: [],
  } as const;
  const [mention] = actorMentions("of the Bakers' Guild", 0, registryWith(builtInRegistry(), [guild]));
  expect(mention?.text).toBe("Bakers' Guild");
});

test('the offset is added to the spans', () => {
  expect(actorMentions('in Norway', 100, builtInRegistry())[0]).toMatchObject({ start: 103, end: 109 });
});
