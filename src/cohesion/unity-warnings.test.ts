import { describe, expect, it } from 'vitest';
import { statementTable } from '../coding/statement-table.ts';
import { said } from '../../test/fixtures/said.ts';
import { natoOn, troops2024 } from '../../test/fixtures/troops-2024.ts';
import { measureUnity } from './measure-unity.ts';

const spring = { issue: null, from: '2024-02-26', to: '2024-03-31', by: 'month', carry: 90 } as const;

/** The warnings about `actors`, who speak at the end of March with the stances given, in an alliance of `members`. */
function warnings(stances: readonly number[], members: number): readonly string[] {
  const statements = stances.map((stance, i) => said(`A${i}`, 'x', stance, '2024-03-30'));
  const ids = Array.from({ length: members }, (_, i) => `A${i}`);
  return measureUnity(statementTable(statements), () => ids, { ...spring, from: spring.to }).warnings;
}

describe('the warnings', () => {
  it('of the public case say that who speaks changed, and nothing else', () => {
    const { warnings } = measureUnity(statementTable(troops2024), natoOn, spring);
    expect(warnings).toEqual([
      'troops, 2024-03-31: who speaks changed: the index is 0.100 among the 10 who spoke, 0.475 among the 20 whose position is known',
    ]);
  });

  it('say where fewer than 8 members are known, and the exact distribution is there', () => {
    expect(warnings([1, 0, -1], 5)).toEqual([
      'x, 2024-03-31: the position of only 3 of 5 members is known; below 8 read the exact distribution, not the interval',
    ]);
    const table = statementTable([said('A', 'x', 1, '2024-03-30'), said('B', 'x', -1, '2024-03-30')]);
    const { to } = measureUnity(table, () => ['A', 'B'], spring).change;
    expect(to.carriedDistribution).toEqual([
      { index: 0.25, chance: expect.closeTo(0.5, 12) },
      { index: 1, chance: expect.closeTo(0.5, 12) },
    ]);
  });

  it('say that one member agrees with itself', () => {
    expect(warnings([1], 5)).toEqual([
      'x, 2024-03-31: the position of only 1 of 5 members is known; one member agrees with itself, which says nothing',
    ]);
  });

  it('say where fewer than half of the members are known', () => {
    expect(warnings([1, 0, -1, 1, 1, 1, 1, 1], 17)).toEqual([
      'x, 2024-03-31: the position of only 8 of 17 members is known, fewer than half',
    ]);
    expect(warnings([1, 0, -1, 1, 1, 1, 1, 1], 16)).toEqual([]);
  });

  it('say where one of the three sides is never taken', () => {
    const eight = [1, 1, 1, 1, -1, -1, -1, -1];
    expect(warnings(eight, 8)).toEqual([
      'x: no statement is ambivalent; with two sides in use an even split gives .25, not 0',
    ]);
    expect(warnings([0, ...eight.slice(1)], 8)).toEqual([]);
    expect(
      warnings(
        eight.map(() => 1),
        8,
      ),
    ).toEqual([]);
  });

  it('say where nobody is known at all', () => {
    const table = statementTable([said('A', 'x', 1, '2023-01-01')]);
    expect(measureUnity(table, () => ['A'], spring).warnings).toEqual([
      "x, 2024-02-26: no member's position is known",
      "x, 2024-03-31: no member's position is known",
    ]);
  });
});
