import { expect, test } from 'vitest';
import type { Actor } from '../../coding/actor.ts';
import { builtInRegistry, registryWith } from '../../coding/index.ts';
import { sceneOf } from '../parse/scene.ts';
import { paragraphsOf } from '../text/analysis.ts';
import { authorOf } from './author-of.ts';

function author(text: string, byline: string | null = null) {
  const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
  const { speakers, sides } = authorOf(scenes, builtInRegistry(), byline);
  const people = speakers.map(
    ({ actor, name, office }) => `${actor ?? '-'} / ${name ?? '-'} / ${office ?? '-'}`,
  );
  return [...people, ...sides.map(({ actor }) => `we: ${actor}`)].join(' & ');
}

const ARTICLE = 'The plan is old.\n\nIt failed.';

test.each([
  [`By Anna Berg, foreign minister of Norway\n\n${ARTICLE}`, 'Norway / Anna Berg / foreign minister'],
  [`By Anna Berg and Karl Lund\n\n${ARTICLE}`, '- / Anna Berg / - & - / Karl Lund / -'],
  [`By Monday it had failed.\n\n${ARTICLE}`, ''],
  [`By Our Correspondent\n\n${ARTICLE}`, ''],
  [`${ARTICLE}\n\nThe writer is a former ambassador of Norway.`, '- / - / former ambassador'],
  [
    `${ARTICLE}\n\nAnna Berg was the finance minister of Norway from 2001 to 2005.`,
    '- / Anna Berg / former finance minister',
  ],
  [
    `By Anna Berg\n\n${ARTICLE}\n\nThe writer is transport minister of Norway.`,
    'Norway / Anna Berg / transport minister',
  ],
  [`${ARTICLE}\n\nAnna Berg is a Norwegian novelist.`, '- / Anna Berg / -'],
  [
    `The tea\n\nAnna Berg\n\n${ARTICLE}\n\nAnna Berg was finance minister of Norway until 2005.`,
    '- / Anna Berg / former finance minister',
  ],
  [`Anna Berg spoke.\n\n${ARTICLE}\n\nAnna Berg is the finance minister of Norway.`, ''],
  [`${ARTICLE}\n\nGov. Anna Berg is polling third.`, ''],
  [`${ARTICLE}\n\nAnna Berg has said no.`, ''],
  [
    `An open letter to the people of Sweden, by Anna Berg, ambassador of Norway to Sweden\n\n${ARTICLE}`,
    'Norway / Anna Berg / ambassador',
  ],
  [
    `To the editor. A letter from Anna Berg, consul general of Norway\n\n${ARTICLE}`,
    'Norway / Anna Berg / consul',
  ],
  [
    `Address by the foreign minister of Norway, Anna Berg\n\n${ARTICLE}`,
    'Norway / Anna Berg / foreign minister',
  ],
  [`An open letter, by Anna Berg, novelist\n\n${ARTICLE}`, ''],
  [`Interview and letters edited by the foreign minister of Norway, Anna Berg\n\n${ARTICLE}`, ''],
  [`The plan is old.\n\nI know it.\n\nAnna Berg, ambassador of Norway`, 'Norway / Anna Berg / ambassador'],
  [`As the finance minister of Norway, I know this.`, 'Norway / - / finance minister'],
  [`“As the finance minister of Norway, I know this,” she said.`, ''],
  [
    `By Anna Berg. The author is the ambassador of Norway to NATO.\n\n${ARTICLE}`,
    'Norway / Anna Berg / ambassador',
  ],
  [
    `What we will not hear\n\nBy Anna Berg\n\nThe writer is Norway's envoy to NATO.\n\n${ARTICLE}\n\n${ARTICLE}`,
    'Norway / Anna Berg / envoy',
  ],
  [`Final communiqué of the foreign ministers of NATO\n\n${ARTICLE}`, 'NATO / - / -'],
  [
    `JOINT STATEMENT BY THE GOVERNMENTS OF NORWAY AND SWEDEN ON FINLAND\n\n${ARTICLE}`,
    'Norway / - / - & Sweden / - / -',
  ],
  [`Oslo, 3 May\n\nWe, the Heads of State and Government of NATO, have met.\n\n${ARTICLE}`, 'NATO / - / -'],
  [
    `DECLARATION OF OSLO\n\nissued by the Heads of State and Government of NATO, 3 May\n\n${ARTICLE}`,
    'NATO / - / -',
  ],
  [`DECLARATION OF OSLO\n\n${ARTICLE}`, ''],
  [
    `OSLO DECLARATION\n\nAdopted at the meeting of the Council of NATO, Oslo, 3 May\n\n${ARTICLE}`,
    'NATO / - / -',
  ],
  [
    `THE OSLO PLEDGE\n\nThe Heads of State and Government of NATO, meeting in Oslo, agree.\n\n${ARTICLE}`,
    'NATO / - / -',
  ],
  [`Communiqué\n\n1. The Foreign Ministers of NATO met in Oslo on 3 May.\n\n${ARTICLE}`, 'NATO / - / -'],
  [`Communiqué\n\n1. The Foreign Ministers of NATO failed to agree in Oslo.\n\n${ARTICLE}`, ''],
  [`The ports of Oslo\n\nSummary\n\nThe Foreign Ministers of NATO met in Oslo on 3 May.\n\n${ARTICLE}`, ''],
  [`MEETING OF THE MINISTERS OF NATO\n\nOslo, 3 May\n\nCONCLUSIONS\n\n${ARTICLE}`, 'NATO / - / -'],
  [`OUTCOME OF THE OSLO MEETING\n\nagreed by the governments of NATO, 4 June\n\n${ARTICLE}`, 'NATO / - / -'],
  [`Statement by the Norwegian government\n\n${ARTICLE}`, 'Norway / - / -'],
  [`Ministry of Foreign Affairs of Norway\n\nPress statement\n\n${ARTICLE}`, 'Norway / - / -'],
  [
    `Ministry of Foreign Affairs, Oslo\n\nRead-out of the visit of the minister of Sweden\n\n${ARTICLE}`,
    'Norway / - / -',
  ],
  [
    `Address of H.E. Anna Berg, President of the Republic of Finland, at the bridge. Text as sent out\n\n${ARTICLE}`,
    'Finland / Anna Berg / President',
  ],
  [
    `The Norwegian foreign minister’s speech to the school, Oslo\n\n${ARTICLE}`,
    'Norway / - / foreign minister',
  ],
  [`Full text: the King of Norway opens the session\n\n${ARTICLE}`, 'Norway / - / King'],
  [
    `Statement by Anna Berg, envoy of Norway, to the session (delivered version)\n\n${ARTICLE}`,
    'Norway / Anna Berg / envoy',
  ],
  [`${ARTICLE}\n\n*The writer is the ambassador of Norway to Sweden.*`, 'Norway / - / ambassador'],
  [`We the leaders of NATO, gathered in Oslo, declare this.\n\n${ARTICLE}`, 'NATO / - / -'],
  [
    `The Embassy of Norway in Paris presents its compliments to the Ministry.\n\n${ARTICLE}`,
    'Norway / - / -',
  ],
  [
    `Speech by Anna Berg, foreign minister of Norway, at the Club\n\n${ARTICLE}`,
    'Norway / Anna Berg / foreign minister',
  ],
  [`Speech by Anna Berg, a novelist, in Norway\n\n${ARTICLE}`, ''],
  [`A letter\n\n${ARTICLE}\n\nKarl Lund\n\nAmbassador of Norway, Paris`, 'Norway / Karl Lund / Ambassador'],
  [`A letter\n\n${ARTICLE}\n\n— Karl Lund, Ambassador of Norway`, 'Norway / Karl Lund / Ambassador'],
  [`A letter\n\n${ARTICLE}\n\nKarl Lund, a baker, Paris`, ''],
  [`Statement by Oslo\n\n${ARTICLE}`, 'Norway / - / -'],
  [`From: Embassy of Norway, Paris\n\nTo: Oslo\n\n${ARTICLE}`, 'Norway / - / -'],
  [`Statement by the opposition of Norway\n\n${ARTICLE}`, ''],
  [`Statement of NATO disappoints members\n\n${ARTICLE}`, ''],
  [`“We, the members of NATO, agree,” she said.`, ''],
  [`We Norwegians know this. We in Sweden do not.`, 'we: Norway & we: Sweden'],
  [`Our country, Norway, knows this.`, 'we: Norway'],
  [`“We Norwegians know this,” she said.`, ''],
  [`We met in Norway. We know this.`, ''],
])('%s: %s', (text, expected) => {
  expect(author(text)).toBe(expected);
});

test('a name from elsewhere is the author’s, where it is a name', () => {
  expect(author(ARTICLE, 'Anna Berg')).toBe('- / Anna Berg / -');
  expect(author(ARTICLE, 'https://example.org/staff')).toBe('');
  expect(author(`${ARTICLE}\n\nBerg is the finance minister of Norway.`, 'Anna Berg')).toBe(
    'Norway / Anna Berg / finance minister',
  );
});

test('all members of an alliance, named one by one, are the alliance', () => {
  const member = { in: 'Harbour League', from: null, to: null };
  const state = (id: string, memberships: readonly (typeof member)[]): Actor => ({
    id,
    name: id,
    kind: 'state',
    code: null,
    capital: null,
    aliases: [],
    governmentNames: [],
    demonyms: [],
    offices: [],
    memberships,
  });
  const registry = registryWith(builtInRegistry(), [
    { ...state('Harbour League', []), kind: 'organisation' },
    ...['Ruritania', 'Kalvonia', 'Orsinia'].map((id) => state(id, [member])),
  ]);
  const issuers = (who: string) => {
    const text = `Declaration of Orl\n\n1. We, the Heads of State of ${who}, agree.\n\n${ARTICLE}`;
    const scenes = paragraphsOf({ text, mediaType: 'text/plain' }).map(sceneOf);
    return authorOf(scenes, registry, null).speakers.map(({ actor }) => actor);
  };
  expect(issuers('Ruritania, Kalvonia and Orsinia')).toEqual(['Harbour League']);
  expect(issuers('Ruritania and Kalvonia')).toEqual(['Ruritania', 'Kalvonia']);
});

test('who signs for a guild, and who a line below the title says the writer is', () => {
  expect(
    author(`An open letter\n\n${ARTICLE}\n\nFor NATO: Anna Berg, Oslo; Karl Lund, Paris; and others`),
  ).toBe('NATO / - / -');
  expect(author(`The bang\n\nAnna Berg is Minister of Science of Norway\n\n${ARTICLE}`)).toBe(
    'Norway / Anna Berg / Minister of Science',
  );
  expect(
    author(`THE OSLO WORDS\n\nagreed by the Leaders of NATO at their meeting, 3 May\n\n${ARTICLE}`),
  ).toBe('NATO / - / -');
});
