import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../coding/statement.ts';
import { statementTable } from '../coding/statement-table.ts';
import { dateOf, dayOf, monthOf } from '../stats/calendar.ts';
import { said } from '../../test/fixtures/said.ts';
import { measureUnity } from './measure-unity.ts';
import type { SideCounts } from './side.ts';
import type { IssueUnity, Unity, UnityFigures, UnityOptions } from './unity.ts';

const actors = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const newYear = dayOf('2024-01-01')!;
const day = fc.integer({ min: newYear, max: newYear + 200 });

const statements = fc
  .array(
    fc.record({
      actor: fc.constantFrom(...actors),
      issue: fc.constantFrom('x', 'y', 'z'),
      stance: fc.constantFrom(-1, -0.3, 0, 0.1, 0.2, 1),
      day,
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((facts) =>
    facts.map(({ actor, issue, stance, day }, i) => said(actor, issue, stance, dateOf(day), `s${i}`)),
  );

const question = fc
  .record({ days: fc.tuple(day, day), by: fc.constantFrom('week', 'month'), carry: fc.nat({ max: 120 }) })
  .map(({ days, by, carry }): UnityOptions => {
    const [from, to] = days.toSorted((a, b) => a - b).map(dateOf) as [string, string];
    return { issue: null, from, to, by, carry };
  });

/** Two members join in April and one leaves in May. */
const membersOn = (date: string) =>
  actors.filter((actor) => ('HI'.includes(actor) ? date >= '2024-04' : actor !== 'A' || date < '2024-05'));

const measured = (statements: readonly Statement[], options: UnityOptions, members = membersOn) =>
  measureUnity(statementTable(statements), members, options);

const everyPart = (unity: Unity): IssueUnity[] => [unity, ...Object.values(unity.issues ?? {})];

describe('for any statements, memberships and dates', () => {
  it('swapping pro and contra changes no figure', () => {
    fc.assert(
      fc.property(statements, question, (statements, options) => {
        const swapped = statements.map((statement) => ({ ...statement, stance: -statement.stance }));
        const before = measured(statements, options);
        const after = measured(swapped, options);
        expect(everyPart(after).map((part) => figuresOf(part, swapCounts))).toEqual(
          everyPart(before).map((part) => figuresOf(part)),
        );
      }),
    );
  });

  it('renaming the actors changes no figure, even where it changes their order', () => {
    const renamed = (actor: string) => `Z${99 - actor.charCodeAt(0)}`;
    fc.assert(
      fc.property(statements, question, (statements, options) => {
        const others = statements.map((statement) => ({ ...statement, actor: renamed(statement.actor) }));
        const members = (date: string) => membersOn(date).map(renamed).toSorted();
        expect(everyPart(measured(others, options, members)).map((part) => figuresOf(part))).toEqual(
          everyPart(measured(statements, options)).map((part) => figuresOf(part)),
        );
      }),
    );
  });

  it('shuffling the rows changes nothing', () => {
    fc.assert(
      fc.property(
        statements.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        question,
        ([statements, shuffled], options) => {
          expect(measured(shuffled, options)).toEqual(measured(statements, options));
        },
      ),
    );
  });

  it('the parts of a change add up to it, over one issue and over several', () => {
    fc.assert(
      fc.property(statements, question, (statements, options) => {
        for (const { change } of everyPart(measured(statements, options))) {
          const { from, to, conversion, entry, silence, reweighting } = change;
          const parts = [conversion, entry, silence, reweighting].map(({ amount }) => amount);
          if (from.carried === null || to.carried === null) expect(parts).toEqual([null, null, null, null]);
          else {
            const sum = parts.reduce<number>((sum, amount) => sum + amount!, 0);
            expect(Math.abs(sum - (to.carried - from.carried))).toBeLessThan(1e-12);
          }
        }
      }),
    );
  });

  it('re-weighting is 0 on one issue, and a part without members is too', () => {
    fc.assert(
      fc.property(statements, question, (statements, options) => {
        for (const { change } of everyPart(measured(statements, options)).slice(1)) {
          expect(Math.abs(change.reweighting.amount ?? 0)).toBe(0);
          for (const part of [change.conversion, change.entry, change.silence]) {
            if (part.members.length === 0) expect(part.amount ?? 0).toBe(0);
          }
        }
      }),
    );
  });

  it('every index and every bound of an interval lies between 0 and 1', () => {
    fc.assert(
      fc.property(statements, question, (statements, options) => {
        for (const { change, series } of everyPart(measured(statements, options))) {
          for (const { current, carried, currentInterval, carriedInterval } of [
            change.from,
            change.to,
            ...series,
          ]) {
            const all = [current, carried, ...(currentInterval ?? []), ...(carriedInterval ?? [])];
            expect(all.every((value) => value === null || (value >= 0 && value <= 1))).toBe(true);
          }
        }
      }),
    );
  });

  it('no figure rests on a statement of another time, another issue or somebody who is no member', () => {
    fc.assert(
      fc.property(statements, question, (statements, options) => {
        const byId = new Map(statements.map((statement) => [statement.id, statement]));
        const { change, series } = measured(statements, options);
        const monthEnd = (date: string) => dateOf(monthOf(dayOf(date)!)[1]);
        const ends = [change.from, change.to].map((figures) => ({ ...figures, end: monthEnd(figures.date) }));
        for (const { date, end, positions, currentPositions } of [...series, ...ends]) {
          for (const position of [...positions, ...currentPositions]) {
            expect(membersOn(date)).toContain(position.actor);
            expect(position.date <= end).toBe(true);
            for (const id of position.statements) {
              const { actor, issue, date } = byId.get(id)!;
              expect({ actor, issue, date }).toEqual({
                actor: position.actor,
                issue: position.issue,
                date: position.date,
              });
            }
          }
          for (const position of positions) {
            expect(dayOf(end)! - dayOf(position.date)!).toBeLessThanOrEqual(options.carry);
          }
        }
      }),
    );
  });
});

/** Everything measured, without who is behind it. */
function figuresOf({ change, series }: IssueUnity, counts = (counts: SideCounts) => counts) {
  const bare = ({ positions, currentPositions, ...figures }: UnityFigures) => ({
    ...figures,
    currentCounts: counts(figures.currentCounts),
    carriedCounts: counts(figures.carriedCounts),
    behind: [positions.length, currentPositions.length],
  });
  return {
    from: bare(change.from),
    to: bare(change.to),
    conversion: [change.conversion.amount, change.conversion.members.length],
    entry: [change.entry.amount, change.entry.members.length],
    silence: [change.silence.amount, change.silence.members.length],
    reweighting: change.reweighting,
    series: series.map(bare),
  };
}

function swapCounts({ pro, contra, ambivalent }: SideCounts): SideCounts {
  return { pro: contra, contra: pro, ambivalent };
}
