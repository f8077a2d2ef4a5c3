import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../coding/statement.ts';
import { statementTable } from '../../coding/statement-table.ts';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import { rng } from '../../stats/rng.ts';
import { placesWithoutNumber } from '../../../test/fixtures/no-nan.ts';
import { said } from '../../../test/fixtures/said.ts';
import { measureUnity } from '../measure-unity.ts';
import { withDocumentIntervals, withDrawnIntervals } from '../series/drawn-intervals.ts';
import type { UnityFigures } from '../unity.ts';
import { type UnityOverTime, unityOverTime } from './unity-over-time.ts';

const actors = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
const newYear = dayOf('2024-01-01')!;
const statements = fc
  .array(
    fc.record({
      actor: fc.constantFrom(...actors),
      issue: fc.constantFrom('x', 'y', 'z'),
      stance: fc.constantFrom(-1, -0.3, 0, 0.2, 1),
      day: fc.integer({ min: newYear, max: newYear + 300 }),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((facts) =>
    facts.map(({ actor, issue, stance, day }, i) => said(actor, issue, stance, dateOf(day), `s${i}`)),
  );
const options = { issue: null, from: '2024-01-01', to: '2024-10-31', by: 'month', carry: 60 } as const;
const random = () => rng(9);

/** One member joins in April, one leaves in June. */
const membersOn = (date: string) =>
  actors.filter((actor) => (actor === 'I' ? date >= '2024-04' : actor !== 'A' || date < '2024-06'));

function measured(given: readonly Statement[], on = membersOn): UnityOverTime {
  const table = statementTable(given);
  const over = unityOverTime(measureUnity(table, on, options), table, on, { random, carry: options.carry });
  return withDrawnIntervals(over, on, { random, draws: 40 });
}

/** What is left when members and statements lose their names, to twelve digits: issues are added up in the order of their names. */
function figuresOf(unity: UnityOverTime) {
  const bare = ({ measures, members, known }: UnityFigures) => ({ measures, members, known });
  const parts = [unity, ...Object.values(unity.issues ?? {})].map((part) => ({
    ends: [bare(part.change.from), bare(part.change.to)],
    series: part.series.map(bare),
    trend: part.trend,
    changes: [...part.changePoints.current, ...part.changePoints.carried].map((change) => ({
      ...change,
      statements: null,
    })),
  }));
  return JSON.parse(
    JSON.stringify(parts, (_, value: unknown) => (typeof value === 'number' ? round(value) : value)),
  );
}

const round = (value: number) => Math.round(value * 1e9) / 1e9 + 0;
const runs = { numRuns: 25 };

describe('for any statements and memberships', () => {
  it('every figure is a number or null', () => {
    fc.assert(
      fc.property(statements, fc.subarray(actors), (given, members) => {
        expect(placesWithoutNumber(measured(given))).toEqual([]);
        expect(placesWithoutNumber(measured(given, () => members))).toEqual([]);
        const table = statementTable(given);
        const documents = Int32Array.from(given, (_, row) => row % 4);
        const drawn = { ...options, random, draws: 20 };
        const unity = measureUnity(table, membersOn, options);
        expect(placesWithoutNumber(withDocumentIntervals(unity, table, documents, membersOn, drawn))).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  it('shuffling the rows changes nothing', () => {
    fc.assert(
      fc.property(
        statements.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([given, shuffled]) => {
          expect(measured(shuffled)).toEqual(measured(given));
        },
      ),
      runs,
    );
  });

  it('swapping pro and contra changes no figure', () => {
    fc.assert(
      fc.property(statements, (given) => {
        const swapped = given.map((each) => ({ ...each, stance: -each.stance }));
        expect(figuresOf(measured(swapped))).toEqual(figuresOf(measured(given)));
      }),
      runs,
    );
  });

  it('renaming the members changes no figure, even where it changes their order', () => {
    const rename = (actor: string) => `Z${99 - actor.charCodeAt(0)}`;
    fc.assert(
      fc.property(statements, (given) => {
        const renamed = given.map((each) => ({ ...each, actor: rename(each.actor) }));
        const on = (date: string) => membersOn(date).map(rename).toSorted();
        expect(figuresOf(measured(renamed, on))).toEqual(figuresOf(measured(given)));
      }),
      runs,
    );
  });

  it('one loud member who says everything twice changes nothing', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(...actors), (given, loud) => {
        const again = given
          .filter(({ actor }) => actor === loud)
          .map((each) => ({ ...each, id: `${each.id}, again` }));
        expect(figuresOf(measured([...given, ...again]))).toEqual(figuresOf(measured(given)));
      }),
      runs,
    );
  });
});
