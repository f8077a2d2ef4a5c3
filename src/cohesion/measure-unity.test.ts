import { describe, expect, it } from 'vitest';
import { statementTable } from '../coding/statement-table.ts';
import { measureUnity } from './measure-unity.ts';
import { said } from '../../test/fixtures/said.ts';
import { natoOn, troops2024 } from '../../test/fixtures/troops-2024.ts';
import type { UnityOptions } from './unity.ts';

const months: Omit<UnityOptions, 'issue'> = {
  from: '2024-02-26',
  to: '2024-03-31',
  by: 'month',
  carry: 90,
};

describe('unity of the public case', () => {
  const unity = measureUnity(statementTable(troops2024), natoOn, { issue: 'troops', ...months });
  const { from, to, conversion, entry, silence, reweighting } = unity.change;

  // Figures: specs/cohesion-metrics.md, pitfall 1 (R, agrmt 1.42.12; with dated memberships February has 17 members).
  it('is .8235 among the 17 members who spoke in February, before Sweden joined', () => {
    expect(from.currentCounts).toEqual({ contra: 15, ambivalent: 1, pro: 1 });
    expect(from.current).toBeCloseTo(14 / 17, 12);
    expect(from.members).toBe(31);
    expect(from.known).toBe(17);
  });

  it('is .100 among the 10 members who spoke in March', () => {
    expect(to.currentCounts).toEqual({ contra: 4, ambivalent: 2, pro: 4 });
    expect(to.current).toBeCloseTo(0.1, 12);
    expect(to.members).toBe(32);
  });

  it('is .475 among the 20 members whose position is known at the end of March', () => {
    expect(to.carriedCounts).toEqual({ contra: 13, ambivalent: 3, pro: 4 });
    expect(to.carried).toBeCloseTo(0.475, 12);
    expect(to.known).toBe(20);
    expect(to.carriedInterval).toEqual([0.175, 0.775]);
  });

  it('fell because three members changed sides and because new ones spoke', () => {
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
  });
});
