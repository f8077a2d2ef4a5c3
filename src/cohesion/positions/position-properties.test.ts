import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf } from '../../stats/calendar.ts';
import { said } from '../../../test/fixtures/said.ts';
import { issueHistory } from '../issue-history.ts';
import { positionsIn } from '../positions-at.ts';
import { evidenceTable, type Evidence } from './evidence-table.ts';
import { positionHistory } from './position-history.ts';
import type { PositionRule } from './position-rule.ts';
import type { Standing } from './standing.ts';
import { standingsOn } from './standings-on.ts';

const newYear = dayOf('2024-01-01')!;
const actors = ['A', 'B', 'C', 'D'];
const offices = ['President', 'Foreign Minister', 'Spokesperson', null];

const evidence = fc
  .array(
    fc.record({
      actor: fc.constantFrom(...actors),
      stance: fc.constantFrom(-1, -0.3, 0, 0.1, 0.2, 1),
      day: fc.integer({ min: 0, max: 30 }),
      speaker: fc.constantFrom('P', 'Q', null),
      office: fc.constantFrom(...offices),
      confidence: fc.constantFrom(null, 0.5, 0.81),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((facts) =>
    facts.map(({ actor, stance, day, ...rest }, i) => ({
      ...said(actor, 'x', stance, dateOf(newYear + day), `s${i}`),
      ...rest,
    })),
  );

const rule: fc.Arbitrary<PositionRule> = fc.record({
  carry: fc.integer({ min: 0, max: 40 }),
  halfLife: fc.constantFrom(undefined, 3, 30),
  byOffice: fc.boolean(),
  byConfidence: fc.boolean(),
});

const standingsOf = (given: readonly Evidence[], rule: PositionRule, of = actors) =>
  standingsOn(positionHistory(evidenceTable(given), 'x'), of, newYear + 30, rule);

/** All but the rows, which are numbers in one order of the input. */
const facts = (standing: Standing): Omit<Standing, 'rows'> => {
  const { rows, ...rest } = standing;
  expect(rows.length).toBeGreaterThan(0);
  return rest;
};

describe('for any statements and any rule', () => {
  test('the order of the statements changes no bit', () => {
    fc.assert(
      fc.property(evidence, rule, fc.nat(), (given, rule, turn) => {
        const at = turn % given.length;
        const turned = [...given.slice(at), ...given.slice(0, at)].toReversed();
        expect(standingsOf(turned, rule).map(facts)).toEqual(standingsOf(given, rule).map(facts));
      }),
    );
  });

  test('swapping pro and contra swaps all figures, to the last bit', () => {
    fc.assert(
      fc.property(evidence, rule, (given, rule) => {
        const swapped = given.map((one) => ({ ...one, stance: -one.stance }));
        const sides = { pro: 'contra', contra: 'pro', ambivalent: 'ambivalent' } as const;
        expect(standingsOf(swapped, rule).map(facts)).toEqual(
          standingsOf(given, rule)
            .map(facts)
            .map(({ stance, side, shares, ...rest }) => ({
              ...rest,
              stance: stance === 0 ? 0 : -stance,
              side: sides[side],
              shares: { pro: shares.contra, contra: shares.pro, ambivalent: shares.ambivalent },
            })),
        );
      }),
    );
  });

  test('renaming the actors changes nothing but their names', () => {
    const renamed = (actor: string) => `Z${99 - actor.charCodeAt(0)}`;
    fc.assert(
      fc.property(evidence, rule, (given, rule) => {
        const others = given.map((one) => ({ ...one, actor: renamed(one.actor) }));
        expect(standingsOf(others, rule, actors.map(renamed)).map(facts)).toEqual(
          standingsOf(given, rule).map((standing) => ({
            ...facts(standing),
            actor: renamed(standing.actor),
          })),
        );
      }),
    );
  });

  test('saying everything twice changes nothing', () => {
    fc.assert(
      fc.property(evidence, rule, (given, rule) => {
        const loud = [
          ...given,
          ...given.filter(({ actor }) => actor === 'A').map((one) => ({ ...one, id: `${one.id}b` })),
        ];
        for (const [i, standing] of standingsOf(loud, rule).entries()) {
          const before = standingsOf(given, rule)[i]!;
          expect(standing).toMatchObject({ actor: before.actor, side: before.side, day: before.day });
          for (const figure of ['stance', 'spread', 'weight'] as const)
            expect(standing[figure]).toBeCloseTo(before[figure], 6);
        }
      }),
    );
  });

  test('without half-life, office and confidence a position is the one that unity counts', () => {
    fc.assert(
      fc.property(evidence, fc.integer({ min: 0, max: 40 }), (given, carry) => {
        const table = evidenceTable(given);
        const to = newYear + 30;
        const counted = positionsIn(issueHistory(table, 'x'), { members: actors, from: to - carry, to });
        const standings = standingsOn(positionHistory(table, 'x'), actors, to, { carry });
        expect(
          standings.map(({ actor, day, rows }) => ({
            actor,
            day,
            statements: [...rows].map((row) => table.ids[row]!).toSorted(),
          })),
        ).toEqual(counted.map(({ actor, day, statements }) => ({ actor, day, statements })));
        for (const [i, { stance }] of standings.entries()) expect(stance).toBeCloseTo(counted[i]!.stance, 12);
      }),
    );
  });
});
