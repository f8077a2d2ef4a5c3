import { describe, expect, test } from 'vitest';
import { builtInRegistry, registryWith } from '../../coding/registry/index.ts';
import { dayOf } from '../../stats/calendar.ts';
import { said } from '../../../test/fixtures/said.ts';
import { alliancePosition } from './alliance-position.ts';
import { allianceVoices } from './alliance-voices.ts';
import { dividedWithin } from './divided-within.ts';
import { evidenceTable } from './evidence-table.ts';
import { positionHistory } from './position-history.ts';

const day = dayOf('2024-03-31')!;
const by = (actor: string, speaker: string | null, stance: number, date: string) => ({
  ...said(actor, 'canal', stance, date, `${actor} ${speaker} ${date}`),
  speaker,
});
const historyOf = (...given: ReturnType<typeof by>[]) => positionHistory(evidenceTable(given), 'canal');

describe('the position of an alliance', () => {
  test('is how its members are spread, and who of them is not known', () => {
    const standings = [
      { actor: 'A', stance: 1 },
      { actor: 'B', stance: 1 },
      { actor: 'C', stance: 0 },
      { actor: 'no member', stance: -1 },
    ];
    expect(alliancePosition(['A', 'B', 'C', 'D'], standings)).toMatchObject({
      members: 4,
      known: 3,
      unknown: ['D'],
      counts: { pro: 2, contra: 0, ambivalent: 1 },
      mean: 2 / 3,
      median: 1,
      index: 0.5,
    });
  });

  test('of nobody known is nothing, and no number', () => {
    expect(alliancePosition(['A'], [])).toEqual({
      members: 1,
      known: 0,
      unknown: ['A'],
      counts: { pro: 0, contra: 0, ambivalent: 0 },
      mean: null,
      median: null,
      index: null,
      interval: null,
    });
    expect(alliancePosition([], [])).toMatchObject({ members: 0, known: 0, index: null });
  });

  test('of one member, and of all ambivalent, is at one', () => {
    expect(alliancePosition(['A'], [{ actor: 'A', stance: -1 }])).toMatchObject({ index: 1, median: -1 });
    const ambivalent = ['A', 'B'].map((actor) => ({ actor, stance: 0 }));
    expect(alliancePosition(['A', 'B'], ambivalent)).toMatchObject({ index: 1, mean: 0, interval: [1, 1] });
  });
});

describe('divided within', () => {
  const history = historyOf(
    by('A', 'P', -1, '2024-02-27'),
    by('A', 'Q', 1, '2024-03-05'),
    by('A', 'R', 0, '2024-03-06'),
    by('B', 'P', -1, '2024-02-27'),
    by('B', 'P', 1, '2024-03-05'),
    by('C', null, -1, '2024-02-27'),
    by('C', 'S', 1, '2024-03-05'),
  );

  test('are actors whose speakers stand on different sides, those furthest apart first, then the nearest in time', () => {
    const divided = dividedWithin(history, ['A', 'B', 'C'], day, 90);
    expect(divided.map(({ actor }) => actor)).toEqual(['A']);
    expect(
      divided[0]!.pairs.map(({ first, second, opposed }) => [first.speaker, second.speaker, opposed]),
    ).toEqual([
      ['P', 'Q', true],
      ['Q', 'R', false],
      ['P', 'R', false],
    ]);
  });

  test('nobody is, once what was said is too long ago', () => {
    expect(dividedWithin(history, ['A'], day, 25)).toEqual([]);
    expect(dividedWithin(history, ['A', 'Z'], dayOf('2024-03-01')!, 90)).toEqual([]);
  });
});

describe('who speaks for an alliance', () => {
  const registry = registryWith(builtInRegistry(), [
    {
      id: 'Secretary One',
      kind: 'person',
      name: 'Secretary One',
      code: null,
      aliases: [],
      governmentNames: [],
      demonyms: [],
      capital: null,
      memberships: [],
      offices: [{ title: 'Secretary General', of: 'NATO', from: '2020-01-01', to: '2024-02-29' }],
    },
  ]);
  const members = (['contra', 'contra', 'pro'] as const).map((side) => ({ side }));
  const voices = (...given: ReturnType<typeof by>[]) =>
    allianceVoices(historyOf(...given), { alliance: 'NATO', registry, day, carry: 90, members });

  test('is whoever is coded as it, with how many of the members share that', () => {
    expect(
      voices(by('NATO', 'Somebody', -1, '2024-03-01'), by('France', 'Else', 1, '2024-03-01')),
    ).toMatchObject([{ speaker: 'Somebody', because: 'alliance', side: 'contra', sharing: 2, known: 3 }]);
  });

  test('is who holds an office of it by the registry, on the day it spoke', () => {
    expect(voices(by('Secretary One', 'Secretary One', 1, '2024-02-20'))).toMatchObject([
      { because: 'office', side: 'pro', sharing: 1 },
    ]);
    expect(voices(by('Norway', 'Secretary One', 1, '2024-02-20'))).toMatchObject([{ because: 'office' }]);
    expect(voices(by('Secretary One', 'Secretary One', 1, '2024-03-20'))).toEqual([]);
  });

  test('by its last words, the mean of a day', () => {
    const said = voices(
      by('NATO', 'P', 1, '2024-02-20'),
      by('NATO', 'P', -1, '2024-03-02'),
      by('NATO', 'P', 0, '2024-03-02'),
    );
    expect(said).toMatchObject([{ stance: -0.5, day: dayOf('2024-03-02') }]);
    expect(said[0]!.rows).toHaveLength(2);
  });
});
