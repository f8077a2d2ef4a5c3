import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementTable } from '../../coding/statement-table.ts';
import { quantile } from '../../stats/quantile.ts';
import { rng } from '../../stats/rng.ts';
import { said } from '../../../test/fixtures/said.ts';
import { sideMeasure, sideMeasures } from '../measures/side-measures.ts';
import { countSides, type Side } from '../side.ts';
import { documentBounds } from './document-draws.ts';
import { drawnBounds } from './drawn-bounds.ts';
import { type GridFrame, sideGrid } from './side-grid.ts';
import { MEASURES } from './side-table.ts';

const SIDES: Readonly<Record<string, Side>> = { p: 'pro', c: 'contra', a: 'ambivalent' };
const actors = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
const issues = ['x', 'y'];
const side = fc.constantFrom<Side | null>('pro', 'contra', 'ambivalent', null);
const frames = fc
  .array(fc.array(side, { minLength: 20, maxLength: 20 }), { minLength: 1, maxLength: 3 })
  .map((periods) =>
    periods.map((sides, t): GridFrame => ({
      members: t === 1 ? actors.slice(1) : actors,
      positions: sides.flatMap((side, at) =>
        side === null ? [] : [{ actor: actors[at % 10]!, issue: issues[at >= 10 ? 1 : 0]!, side }],
      ),
    })),
  );

const boundsOf = (given: readonly GridFrame[]) =>
  drawnBounds(sideGrid(given, issues), { rng: rng(3), draws: 60 }, true);

/** NaN is as good as itself. */
const same = (one: Float64Array, other: Float64Array) => {
  for (const [i, value] of one.entries()) {
    if (Number.isNaN(value)) expect(other[i]).toBeNaN();
    else expect(other[i]).toBeCloseTo(value, 12);
  }
};

describe('bounds drawn by actor', () => {
  it('are those of the same resamples, drawn the plain way', () => {
    fc.assert(
      fc.property(frames, (given) => {
        const grid = sideGrid(given, issues);
        const { cells, overall } = boundsOf(given);
        const random = rng(3);
        // As many members are drawn as there are, for each set of members in turn.
        const drawn = grid.rosters.map((roster) =>
          Array.from({ length: 60 }, () =>
            Array.from(roster, () => roster[Math.floor(random() * roster.length)]!),
          ),
        );
        for (let t = 0; t < grid.periods; t++) {
          const resamples = drawn[grid.rosterOf[t]!]!;
          for (const [m, measure] of sideMeasures.entries()) {
            const perIssue = issues.map((_, i) =>
              resamples.map((members) => {
                const codes = members.map((member) => grid.sides[(t * 2 + i) * grid.members + member]!);
                const of = (code: number) => codes.filter((each) => each === code).length;
                const counts = { pro: of(1), contra: of(2), ambivalent: of(3) };
                return [sideMeasure(measure, counts), of(1) + of(2) + of(3)] as const;
              }),
            );
            const low = (values: number[]) =>
              values.length === 0
                ? Number.NaN
                : quantile(
                    values.toSorted((a, b) => a - b),
                    values.map(() => 1),
                    0.025,
                  );
            for (const [i, values] of perIssue.entries()) {
              const expected = low(values.flatMap(([value]) => (value === null ? [] : [value])));
              same(Float64Array.of(expected), Float64Array.of(cells![((t * 2 + i) * MEASURES + m) * 2]!));
            }
            const means = resamples.flatMap((_, d) => {
              const some = perIssue.map((values) => values[d]!).filter(([value]) => value !== null);
              const weight = some.reduce((sum, [, known]) => sum + known, 0);
              return weight === 0
                ? []
                : [some.reduce((sum, [value, known]) => sum + value! * known, 0) / weight];
            });
            same(Float64Array.of(low(means)), Float64Array.of(overall[(t * MEASURES + m) * 2]!));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are the same numbers with members renamed and in another order, and with the sides swapped', () => {
    const swap = { pro: 'contra', contra: 'pro', ambivalent: 'ambivalent' } as const;
    const rename = (actor: string) => `Z${99 - actor.charCodeAt(0)}`;
    fc.assert(
      fc.property(frames, (given) => {
        const before = boundsOf(given);
        const renamed = given.map(({ members, positions }) => ({
          members: members.map(rename).toReversed(),
          positions: positions.map((each) => ({ ...each, actor: rename(each.actor) })).toReversed(),
        }));
        const swapped = given.map(({ members, positions }) => ({
          members,
          positions: positions.map((each) => ({ ...each, side: swap[each.side] })),
        }));
        for (const other of [boundsOf(renamed), boundsOf(swapped)]) {
          same(before.cells!, other.cells!);
          same(before.overall, other.overall);
        }
      }),
    );
  });

  it('over all issues of fewer than 8 members are exact: those of all 256 resamples of four', () => {
    const stands = (text: string) =>
      text.split(' ').map((each) => ({ actor: each[0]!, issue: each[1]!, side: SIDES[each[2]!]! }));
    const positions = stands('Axp Bxp Cxc Ayp Byc Dya');
    const grid = sideGrid([{ members: ['A', 'B', 'C', 'D'], positions }], issues);
    const { overall } = drawnBounds(grid, { rng: rng(1), level: 0.8 });
    const all = Array.from({ length: 256 }, (_, code) =>
      [0, 2, 4, 6].map((bit) => 'ABCD'[(code >> bit) & 3]!),
    );
    for (const [m, measure] of sideMeasures.entries()) {
      const values = all.flatMap((drawn) => {
        const each = issues.map((issue) => {
          const counts = { pro: 0, contra: 0, ambivalent: 0 };
          for (const actor of drawn) {
            const side = positions.find((one) => one.actor === actor && one.issue === issue)?.side;
            if (side !== undefined) counts[side] += 1;
          }
          return [sideMeasure(measure, counts), counts.pro + counts.contra + counts.ambivalent] as const;
        });
        const some = each.filter(([value]) => value !== null);
        const weight = some.reduce((sum, [, known]) => sum + known, 0);
        return weight === 0 ? [] : [some.reduce((sum, [value, known]) => sum + value! * known, 0) / weight];
      });
      const sorted = values.toSorted((a, b) => a - b);
      const even = sorted.map(() => 1);
      const expected = Float64Array.of(quantile(sorted, even, 0.1), quantile(sorted, even, 0.9));
      same(expected, overall.slice(m * 2, m * 2 + 2));
    }
  });

  it('are unknown where nobody is, and for an alliance without members', () => {
    const { cells, overall } = boundsOf([
      { members: [], positions: [] },
      { members: actors, positions: [] },
    ]);
    expect([...cells!, ...overall].every((value) => Number.isNaN(value))).toBe(true);
  });

  it('refuse what is no number of draws', () => {
    expect(() => drawnBounds(sideGrid([], []), { rng: rng(1), draws: 0 })).toThrow('no number of draws: 0');
  });
});

describe('bounds drawn by document', () => {
  const statements = [
    said('A', 'x', 1, '2024-01-01'),
    said('B', 'x', 1, '2024-01-02'),
    said('C', 'x', -1, '2024-01-03'),
    said('A', 'x', -1, '2024-01-05'),
  ];
  const table = statementTable(statements);
  const frame = { members: ['A', 'B', 'C'], from: table.day[0]!, to: table.day[3]! };

  it('of one document are a point: whoever draws it draws everything', () => {
    const { overall } = documentBounds(table, new Int32Array(4), [frame], ['x'], { rng: rng(1) });
    const expected = sideMeasure('agreement', countSides([{ stance: -1 }, { stance: 1 }, { stance: -1 }]));
    expect(Array.from(overall.subarray(0, 2))).toEqual([expected, expected]);
  });

  it('bring back what was said before where the last document is not drawn', () => {
    // A alone, said in two documents: pro in the first, contra in the second: either way united.
    const alone = { ...frame, members: ['A'] };
    const bounds = documentBounds(table, Int32Array.of(0, 0, 0, 1), [alone], ['x'], { rng: rng(1) });
    expect(Array.from(bounds.overall.subarray(0, 2))).toEqual([1, 1]);
    // All: 1 contra of 3 or 2 contra of 3 give .5; of the second document alone only A is known.
    const all = documentBounds(table, Int32Array.of(0, 0, 0, 1), [frame], ['x'], { rng: rng(1) });
    expect(Array.from(all.overall.subarray(0, 2))).toEqual([0.5, 1]);
  });

  it('does not gain from a document told twice, unlike a resample of statements', () => {
    const loud = statementTable([
      ...statements,
      ...statements.map((each) => ({ ...each, id: `${each.id}, again` })),
    ]);
    const documents = Int32Array.of(0, 1, 2, 3, 0, 1, 2, 3);
    const twice = documentBounds(loud, documents, [frame], ['x'], { rng: rng(1) });
    const once = documentBounds(table, documents.slice(0, 4), [frame], ['x'], { rng: rng(1) });
    same(once.overall, twice.overall);
  });

  it('refuses a table with other rows than documents', () => {
    const wrong = () => documentBounds(table, new Int32Array(3), [frame], ['x'], { rng: rng(1) });
    expect(wrong).toThrow('no documents of 4 statements: 3 given');
  });
});
