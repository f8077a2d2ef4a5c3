import { expect, test } from 'vitest';
import type { Actor } from '../../coding/actor.ts';
import { registryWith } from '../../coding/registry/index.ts';
import { codebook } from '../../../test/reading/invented-codebook.ts';
import { readAttributions } from '../read-attributions.ts';

const lists = { aliases: [], governmentNames: [], demonyms: [], offices: [], memberships: [] };
const actor = (id: string, fields: Partial<Actor>): Actor => ({
  ...lists,
  id,
  name: id,
  kind: 'state',
  code: null,
  capital: null,
  ...fields,
});
const holds = (title: string, of: string): Partial<Actor> => ({
  kind: 'person',
  offices: [{ title, of, from: null, to: null }],
});
const empty = { actors: new Map(), names: new Map(), codes: new Map() };
const registry = registryWith(empty, [
  actor('Harbour League', { kind: 'organisation' }),
  actor('Bakers’ Guild', { kind: 'organisation' }),
  actor('Kalvonia', { capital: 'Dorvik', demonyms: ['Kalvonian'] }),
  actor('Ida Brand', holds('Keeper of the Keys', 'Harbour League')),
  actor('Max Roth', holds('Burgomaster', 'Kalvonia')),
  actor('Kim Bel', holds('Foreign Minister', 'Kalvonia')),
]);

/** Who speaks in each attribution of a text. */
function speakers(text: string, book: typeof codebook | null = null): string[] {
  const found = readAttributions({ text, mediaType: 'text/plain', date: null }, { registry, codebook: book });
  return found.map(({ speaker }) => `${speaker?.actor ?? '-'} / ${speaker?.name ?? '-'}`);
}

test.each([
  ['It rained. The Keeper of the Keys said that it was late.', 'Harbour League / Ida Brand'],
  ['It rained. The Burgomaster said that it was late.', 'Kalvonia / Max Roth'],
  // Every country has one.
  ['It rained. The foreign minister said that it was late.', '- / -'],
  ['It rained. The president of the Bakers’ Guild said that it was late.', 'Bakers’ Guild / -'],
])('%s: %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});

test('initials before what is said are those of whom the head of a transcript names', () => {
  const text = [
    'Press conference of the Keeper of the Keys, Ida Brand, after the meeting',
    'IB: I said that it was late.',
    'COURIER: Is it late?',
    'IB: I said that it was.',
    'COURIER: Thank you.',
  ].join('\n\n');
  expect(speakers(text, codebook)).toContain('Harbour League / Ida Brand');
});

test('in another country’s parliament the foreign minister is not the one whom the registry knows', () => {
  const more = registryWith(registry, [actor('Orsinia', { capital: 'Orl', demonyms: ['Orsinian'] })]);
  const text = [
    'Orsinian Assembly: questions to ministers',
    'MS SAND: Is it late?',
    'THE FOREIGN MINISTER: I said that it was late.',
    'MS SAND: Is it cold?',
    'THE FOREIGN MINISTER: I said that it was cold.',
  ].join('\n\n');
  const found = readAttributions({ text, mediaType: 'text/plain', date: null }, { registry: more, codebook });
  expect(found.map(({ speaker }) => speaker?.actor)).toContain('Orsinia');
  expect(found.map(({ speaker }) => speaker?.actor)).not.toContain('Kalvonia');
});
