import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementTable } from '../coding/statement-table.ts';
import { dateOf, dayOf } from '../stats/calendar.ts';
import { said } from '../../test/fixtures/said.ts';
import { meanStance } from './mean-stance.ts';
import { positionsAt } from './positions-at.ts';

describe('the position of an actor', () => {
  const table = statementTable([
    said('France', 'troops', 1, '2024-03-14', 'f2'),
    said('France', 'troops', -1, '2024-02-26', 'f1'),
    said('France', 'arms', -1, '2024-03-20', 'f3'),
    said('Poland', 'troops', -1, '2024-02-27', 'p2'),
    said('Poland', 'troops', 1, '2024-02-27', 'p1'),
    said('Russia', 'troops', -1, '2024-03-01', 'r1'),
  ]);
  const members = ['Estonia', 'France', 'Poland'];
  const at = (from: string, to: string, issue = 'troops') =>
    positionsAt(table, { issue, members, from: dayOf(from)!, to: dayOf(to)! });

  it('is what it said last, the mean where it spoke twice on that day, with the statements', () => {
    expect(at('2024-02-01', '2024-03-31')).toEqual([
      { actor: 'France', stance: 1, day: dayOf('2024-03-14'), statements: ['f2'] },
      { actor: 'Poland', stance: 0, day: dayOf('2024-02-27'), statements: ['p1', 'p2'] },
    ]);
  });

  it('knows nothing of what was said later', () => {
    expect(at('2024-02-01', '2024-03-13')[0]).toMatchObject({ actor: 'France', stance: -1 });
    expect(at('2024-01-01', '2024-02-25')).toEqual([]);
  });

  it('counts the first and the last day of the time asked about', () => {
    expect(at('2024-02-27', '2024-03-13').map(({ actor }) => actor)).toEqual(['Poland']);
    expect(at('2024-02-28', '2024-03-14').map(({ actor }) => actor)).toEqual(['France']);
    expect(at('2024-02-26', '2024-02-26').map(({ actor }) => actor)).toEqual(['France']);
  });

  it('is that on the issue asked about; on an issue that nobody spoke of there is none', () => {
    expect(at('2024-02-01', '2024-03-31', 'arms')).toMatchObject([{ actor: 'France', stance: -1 }]);
    expect(at('2024-02-01', '2024-03-31', 'cake')).toEqual([]);
  });

  it('is counted once for a member that is named twice', () => {
    const twice = { issue: 'troops', members: ['France', 'France'], from: 0, to: 30_000 };
    expect(positionsAt(table, twice)).toHaveLength(1);
  });

  it('weighs actors, not statements: one who spoke five times counts once', () => {
    const loud = statementTable(
      ['01', '02', '03', '04', '05'].map((day) => said('France', 'troops', 1, `2024-03-${day}`)),
    );
    expect(positionsAt(loud, { issue: 'troops', members, from: 0, to: 30_000 })).toHaveLength(1);
  });
});

it('agrees with a plain search through all statements', () => {
  const statement = fc.record({
    actor: fc.constantFrom('A', 'B', 'C', 'D'),
    issue: fc.constantFrom('x', 'y'),
    stance: fc.constantFrom(-1, -0.5, 0, 0.3, 1),
    day: fc.integer({ min: -5, max: 40 }),
  });
  const day = fc.integer({ min: -8, max: 45 });
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 40 }), day, day, (facts, from, to) => {
      const statements = facts.map(({ actor, issue, stance, day }, i) =>
        said(actor, issue, stance, dateOf(day), `${i}`),
      );
      const members = ['A', 'B', 'C', 'E'];
      const expected = members.flatMap((actor) => {
        const inTime = facts.filter(
          (fact) => fact.actor === actor && fact.issue === 'x' && fact.day >= from && fact.day <= to,
        );
        if (inTime.length === 0) return [];
        const last = Math.max(...inTime.map(({ day }) => day));
        const ofTheDay = inTime.filter(({ day }) => day === last);
        return [
          {
            actor,
            stance: meanStance(ofTheDay.map(({ stance }) => stance)),
            day: last,
            statements: ofTheDay.map((fact) => `${facts.indexOf(fact)}`).toSorted(),
          },
        ];
      });
      expect(positionsAt(statementTable(statements), { issue: 'x', members, from, to })).toEqual(expected);
    }),
  );
});
