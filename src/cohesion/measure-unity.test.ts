import { describe, expect, it } from 'vitest';
import { statementTable } from '../coding/statement-table.ts';
import { said } from '../../test/fixtures/said.ts';
import { natoOn, troops2024 } from '../../test/fixtures/troops-2024.ts';
import { measureUnity } from './measure-unity.ts';
import type { UnityOptions } from './unity.ts';

const spring = { from: '2024-02-26', to: '2024-03-31', by: 'month', carry: 90 } as const;
const troops = statementTable(troops2024);
const unityOfTroops = (options: Partial<UnityOptions> = {}) =>
  measureUnity(troops, natoOn, { issue: 'troops', ...spring, ...options });

describe('unity of the public case', () => {
  const { change } = unityOfTroops();
  const { from, to, conversion, entry, silence, reweighting } = change;

  // Figures: specs/cohesion-metrics.md, pitfall 1, and the case's reference figures (numpy; dated memberships by hand).
  it('is .8235 among the 17 members who spoke in February, before Sweden joined', () => {
    expect(from.currentCounts).toEqual({ contra: 15, ambivalent: 1, pro: 1 });
    expect(from.current).toBeCloseTo(14 / 17, 12);
    expect([from.members, from.currentKnown, from.known]).toEqual([31, 17, 17]);
  });

  it('is .100 among the 10 members who spoke in March', () => {
    expect(to.currentCounts).toEqual({ contra: 4, ambivalent: 2, pro: 4 });
    expect(to.current).toBeCloseTo(0.1, 12);
    expect([to.members, to.currentKnown]).toEqual([32, 10]);
  });

  it('is .475 among the 20 members whose position is known at the end of March', () => {
    expect(to.carriedCounts).toEqual({ contra: 13, ambivalent: 3, pro: 4 });
    expect(to.carried).toBeCloseTo(0.475, 12);
    expect(to.known).toBe(20);
    expect(to.carriedInterval).toEqual([0.175, 0.775]);
  });

  it('fell because three members changed sides and new ones spoke; none fell silent', () => {
    expect(conversion.members.map(({ actor, from, to }) => `${actor}: ${from.side} -> ${to.side}`)).toEqual([
      'Czechia: contra -> pro',
      'Finland: contra -> ambivalent',
      'Poland: contra -> ambivalent',
    ]);
    expect(entry.members.map(({ actor, reason }) => `${actor} ${reason}`)).toEqual([
      'Latvia spoke',
      'Lithuania spoke',
      'Sweden joined',
    ]);
    expect(silence).toEqual({ amount: 0, members: [] });
    expect(reweighting.amount).toBe(0);
    expect(conversion.amount! + entry.amount!).toBeCloseTo(0.475 - 14 / 17, 12);
  });

  it('leads back to the statements: every member counted has a position with theirs', () => {
    const ids = new Set(troops2024.map(({ id }) => id));
    expect(to.positions).toHaveLength(20);
    for (const { statements } of to.positions) {
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.every((id) => ids.has(id))).toBe(true);
    }
    const poland = to.positions.find(({ actor }) => actor === 'Poland');
    expect(poland).toMatchObject({ issue: 'troops', side: 'ambivalent', stance: 0, date: '2024-03-20' });
  });
});

describe('the series', () => {
  it('has one entry a month; the ends of a month-end question are its entries', () => {
    const { series, change } = unityOfTroops({ from: '2024-02-29', to: '2024-05-31' });
    expect(series.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2024-02-01 2024-02-29',
      '2024-03-01 2024-03-31',
      '2024-04-01 2024-04-30',
      '2024-05-01 2024-05-31',
    ]);
    expect(series[0]).toEqual({ start: '2024-02-01', end: '2024-02-29', ...change.from });
    expect(series[3]).toEqual({ start: '2024-05-01', end: '2024-05-31', ...change.to });
    expect(series[2]).toMatchObject({ current: null, currentKnown: 0, currentInterval: null, known: 20 });
  });

  it('by week counts the week, and knows nothing of what was said after it', () => {
    const { series } = unityOfTroops({ by: 'week', to: '2024-03-10' });
    expect(series.map(({ end, currentKnown, known }) => [end, currentKnown, known])).toEqual([
      ['2024-03-03', 17, 17],
      ['2024-03-10', 8, 19],
    ]);
  });

  it('with a window counts so many days up to the end of the month, the first of them included', () => {
    // 23 to 31 March: Finland, Italy (on the 23rd).
    const { series, change } = unityOfTroops({ window: 9 });
    expect(series[1]).toMatchObject({ currentKnown: 2, known: 20 });
    expect(change.to).toMatchObject({ currentKnown: 2, known: 20 });
    expect(unityOfTroops({ window: 8 }).change.to.currentKnown).toBe(1);
    expect(unityOfTroops({ window: 31 }).change.to).toEqual(unityOfTroops().change.to);
  });
});

describe('the time that a position is carried', () => {
  const at = (date: string, carry: number) =>
    measureUnity(statementTable([said('A', 'x', 1, '2024-01-31')]), () => ['A'], {
      issue: 'x',
      from: date,
      to: date,
      by: 'month',
      carry,
    }).change.to.known;

  it('is counted back from the end of the month, its last day included', () => {
    // 31 January to 30 April 2024 are 90 days.
    expect(at('2024-04-02', 90)).toBe(1);
    expect(at('2024-04-02', 89)).toBe(0);
  });
});

describe('several issues', () => {
  const table = statementTable([
    ...['A', 'B', 'C'].map((actor) => said(actor, 'arms', 1, '2024-01-05')),
    said('A', 'troops', 1, '2024-01-06'),
    said('B', 'troops', -1, '2024-01-06'),
  ]);
  const members = () => ['A', 'B', 'C', 'D'];
  const january = { from: '2024-01-01', to: '2024-01-31', by: 'month', carry: 90 } as const;

  it('are each measured, and together as the mean weighted by the members known on each', () => {
    const unity = measureUnity(table, members, { issue: null, ...january });
    expect(unity.issue).toBeNull();
    expect(Object.keys(unity.issues!)).toEqual(['arms', 'troops']);
    expect(unity.issues!['troops']).toEqual({
      change: measureUnity(table, members, { issue: 'troops', ...january }).change,
      series: measureUnity(table, members, { issue: 'troops', ...january }).series,
    });
    expect(unity.change.to).toMatchObject({
      carried: (3 * 1 + 2 * 0.25) / 5,
      known: 3,
      currentKnown: 3,
      members: 4,
      carriedCounts: { pro: 4, contra: 1, ambivalent: 0 },
      carriedInterval: null,
    });
  });

  it('are not asked for where the table has only one', () => {
    const unity = measureUnity(troops, natoOn, { issue: null, ...spring });
    expect(unity).toEqual(unityOfTroops());
    expect(unity.issue).toBe('troops');
  });

  it('may have any name', () => {
    const table = statementTable([
      said('A', '__proto__', 1, '2024-01-05'),
      said('A', 'toString', 1, '2024-01-05'),
    ]);
    const unity = measureUnity(table, members, { issue: null, ...january });
    expect(Object.keys(unity.issues!)).toEqual(['__proto__', 'toString']);
  });
});

describe('refuses', () => {
  it.each([
    [{ issue: 'troop' }, 'unknown issue: troop — the table has: troops'],
    [{ from: '2024-02-30' }, 'no such date: 2024-02-30'],
    [{ from: '2024-04-01' }, 'the first date is after the last: 2024-04-01 > 2024-03-31'],
  ])('%j', (options, message) => {
    expect(() => unityOfTroops(options)).toThrow(message);
  });

  it('an empty table', () => {
    expect(() => measureUnity(statementTable([]), natoOn, { issue: null, ...spring })).toThrow(
      'no statements',
    );
  });
});
