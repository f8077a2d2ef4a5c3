import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import type { TextColumn } from '../coded-table.ts';
import { builtInRegistry, registryWith } from '../registry/index.ts';
import { byMembership } from './by-membership.ts';
import { readTime } from './read-time.ts';
import { tableOfRows } from './table-of-rows.ts';

const actor = (id: string, kind: Actor['kind'], more: Partial<Actor> = {}): Actor => ({
  id,
  kind,
  name: id,
  code: null,
  aliases: [],
  governmentNames: [],
  demonyms: [],
  capital: null,
  offices: [],
  memberships: [],
  ...more,
});
const since = (from: string, to: string | null = null) => ({ from, to });
// Kolt leads the Harbour Board of Sarn until the end of February, then she is a minister of Arel; Arel is in the League, Sarn was.
const registry = registryWith(builtInRegistry(), [
  actor('League', 'organisation'),
  actor('Sarn', 'state', { memberships: [{ in: 'League', ...since('2000-01-01', '2024-02-15') }] }),
  actor('Arel', 'state', { memberships: [{ in: 'League', ...since('2000-01-01') }] }),
  actor('Harbour Board', 'organisation', { memberships: [{ in: 'Sarn', ...since('1990-01-01') }] }),
  actor('Mira Kolt', 'person', {
    aliases: ['M. Kolt'],
    offices: [{ title: 'Minister', of: 'Arel', ...since('2024-03-01') }],
    memberships: [{ in: 'Harbour Board', ...since('2020-01-01', '2024-02-29') }],
  }),
]);
const said: readonly (readonly [date: string, who: string])[] = [
  ['2024-02-01', 'M. Kolt'],
  ['2024-02-20', 'Mira Kolt'],
  ['2024-03-02', 'Mira Kolt'],
  ['2024-03-02', 'Nobody Known'],
  ['2024-03-02', ''],
];
const table = tableOfRows(
  { speaker: 'text' },
  [],
  said.map(([date, speaker], i) => ({
    id: `${i}`,
    document: 'd',
    time: readTime(date)!,
    values: { speaker },
  })),
);
const words = (name: string) => {
  const { labels, codes } = byMembership(table, [name], registry).variables.get(name) as TextColumn;
  return Array.from(codes, (code) => labels[code] ?? null);
};

describe('a column by membership', () => {
  test('has the country of a person on the day', () => {
    expect(words('speaker@country')).toEqual(['Sarn', 'Sarn', 'Arel', null, null]);
    expect(words('speaker@organisation')).toEqual(['Harbour Board', 'Harbour Board', 'League', null, null]);
  });

  test('puts an alliance in the place of its members of the day, at whatever remove', () => {
    expect(words('speaker@League')).toEqual(['League', 'Mira Kolt', 'League', 'Nobody Known', null]);
  });

  test('is not made twice, and keeps the others', () => {
    expect(byMembership(table, ['speaker'], registry)).toBe(table);
    expect([...byMembership(table, ['speaker@League', 'speaker@League'], registry).variables.keys()]).toEqual(
      ['speaker', 'speaker@League'],
    );
  });

  test.each([
    ['speaker@Leage', 'unknown actor: Leage — did you mean League?'],
    ['speeker@League', 'unknown variable: speeker — did you mean speaker?'],
  ])('%s is an error', (name, line) => {
    expect(() => words(name)).toThrow(line);
  });
});
