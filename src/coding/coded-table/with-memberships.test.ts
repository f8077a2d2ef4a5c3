import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind } from '../actor.ts';
import { builtInRegistry, isMemberOn, registryWith } from '../registry/index.ts';
import { tableOfRows } from './table-of-rows.ts';
import { withMemberships } from './with-memberships.ts';

const nobody = { code: null, aliases: [], governmentNames: [], demonyms: [], capital: null };

function actor(id: string, kind: ActorKind, above: Partial<Pick<Actor, 'offices' | 'memberships'>>): Actor {
  return { id, name: id, kind, ...nobody, offices: [], memberships: [], ...above };
}

const registry = registryWith(builtInRegistry(), [
  actor('Harbour Board', 'organisation', { memberships: [{ in: 'Sweden', from: null, to: null }] }),
  actor('Ida Test', 'person', {
    offices: [
      { title: 'Chair', of: 'Harbour Board', from: '2020-01-01', to: '2022-06-30' },
      { title: 'Envoy', of: 'Belarus', from: '2022-07-01', to: null },
    ],
  }),
]);

function said(...statements: (readonly [speaker: string, date: string])[]) {
  const rows = statements.map(([speaker, date], at) => ({
    id: `s${at}`,
    document: date,
    time: date === '' ? NaN : Date.parse(`${date}T12:00:00Z`) / 1000,
    values: { speaker },
  }));
  return tableOfRows({ speaker: 'text' }, [], rows);
}

function led(to: ActorKind | readonly string[], ...statements: (readonly [string, string])[]) {
  const { table, ...rest } = withMemberships(said(...statements), registry, {
    variable: 'speaker',
    name: 'above',
    to,
  });
  const column = table.variables.get('above')!;
  if (column.kind !== 'text') throw new Error('no text');
  return { above: Array.from(column.codes, (code) => column.labels[code] ?? null), ...rest };
}

describe('withMemberships', () => {
  it('leads a person over an office in an organisation to a state, as the date has it', () => {
    const dates = ['2019-12-31', '2020-01-01', '2022-06-30', '2022-07-01', '2030-01-01'];
    const { above, without } = led('state', ...dates.map((date) => ['Ida Test', date] as const));
    expect(above).toEqual([null, 'Sweden', 'Sweden', 'Belarus', 'Belarus']);
    expect(without).toBe(1);
  });

  it('leads on to alliances, the first and the last day of a membership counting', () => {
    const { above } = led(
      ['NATO', 'CSTO'],
      ['Harbour Board', '2024-03-06'],
      ['Harbour Board', '2024-03-07'],
      ['Ida Test', '2022-07-01'],
      ['France', '2024-01-01'],
    );
    expect(above).toEqual([null, 'NATO', 'CSTO', 'NATO']);
  });

  it('takes the first of several alliances at the same distance in the order given', () => {
    expect(led(['EU', 'NATO'], ['France', '2024-01-01']).above).toEqual(['EU']);
    expect(led(['NATO', 'EU'], ['France', '2024-01-01']).above).toEqual(['NATO']);
  });

  it('knows other names of an actor, and says whom it does not know', () => {
    const { above, unknown } = led(
      'state',
      ['Britain', '2024-01-01'],
      ['Somebody', '2024-01-01'],
      ['Somebody', '2024-01-02'],
    );
    expect(above).toEqual(['United Kingdom', null, null]);
    expect(unknown).toEqual(['Somebody']);
  });

  it('leaves out a statement without a date, unless the date does not matter', () => {
    expect(led('state', ['Ida Test', ''], ['Harbour Board', '']).above).toEqual([null, null]);
    expect(led('organisation', ['OSCE', '']).above).toEqual(['OSCE']);
  });

  it('agrees with the registry about every state and any day', () => {
    const states = [...registry.actors.values()].filter(({ kind }) => kind === 'state').map(({ id }) => id);
    const dates = ['1949-04-03', '1955-05-09', '1999-03-12', '2004-03-29', '2024-03-07'];
    const statements = states.flatMap((state) => dates.map((date) => [state, date] as const));
    const { above } = led(['NATO'], ...statements);
    const expected = statements.map(([state, date]) =>
      isMemberOn(registry, state, 'NATO', date) ? 'NATO' : null,
    );
    expect(above).toEqual(expected);
    expect(above.filter((alliance) => alliance === 'NATO').length).toBeGreaterThan(80);
  });

  it('says which alliance it does not know, and which variable', () => {
    const table = said(['France', '2024-01-01']);
    const step = { variable: 'speaker', name: 'above', to: ['NATTO'] };
    expect(() => withMemberships(table, registry, step)).toThrow('unknown actor: NATTO — did you mean NATO?');
    expect(() => withMemberships(table, registry, { ...step, to: 'state', variable: 'speker' })).toThrow(
      'did you mean speaker?',
    );
    expect(() => withMemberships(table, registry, { ...step, name: 'speaker' })).toThrow(
      'such a variable already',
    );
  });
});
