import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../stats/index.ts';
import type { Reported } from './reported.ts';
import { sourceSlant } from './source-slant.ts';

let count = 0;
const said = (outlet: string, document: string, actor: string, stance: number, day = 1): Reported => {
  count += 1;
  return { outlet, document, actor, stance, day, id: `s${String(count).padStart(4, '0')}` };
};

/** Five members are contra, two are pro; the Herald reports those two and one of the others. */
const evidence = [
  ...['A', 'B', 'C', 'D', 'E'].map((actor, i) => said('Gazette', `g${i}`, actor, -1)),
  said('Herald', 'h1', 'F', 1),
  said('Herald', 'h1', 'G', 1),
  said('Herald', 'h2', 'A', -1),
];

describe('the slant of sources', () => {
  it('is which side and which members an outlet reports, beside all evidence', () => {
    const { index, pro, outlets, documents } = sourceSlant(evidence, 0, rng(1));
    // 5 contra, 2 pro of 7 members: (5 - 1) / 7; with 2 pro of 8 statements.
    expect(index).toBeCloseTo(4 / 7, 12);
    expect([pro, documents]).toEqual([0.25, 7]);
    const [gazette, herald] = outlets;
    expect(herald).toMatchObject({ outlet: 'Herald', statements: 3, documents: 2, members: 3 });
    expect(herald!.pro).toBeCloseTo(2 / 3, 12);
    expect(herald!.proDifference.value).toBeCloseTo(2 / 3 - 1 / 4, 12);
    expect(herald!.missing).toEqual(['B', 'C', 'D', 'E']);
    // Without the Herald all are contra, so 3 / 7 of disunity comes from it; alone it shows 2 to 1.
    expect(herald!.effect!.value).toBeCloseTo(4 / 7 - 1, 12);
    expect([herald!.indexOwn, herald!.indexWithout]).toEqual([0.5, 1]);
    // A: 1/3 - 2/8, F and G: 1/3 - 1/8.
    expect(herald!.selection).toBeCloseTo(1 / 3 - 2 / 8 + 2 * (1 / 3 - 1 / 8), 12);
    expect(gazette!.coverage.map(({ actor }) => actor)).toContain('E');
  });

  it('has intervals that draw documents, the same for the same seed', () => {
    const many = Array.from({ length: 40 }, (_, i) => [
      said('Gazette', `g${i}`, `M${i % 9}`, i % 4 === 0 ? 1 : -1),
      said('Herald', `h${i}`, `M${i % 7}`, i % 4 === 0 ? -1 : 1),
    ]).flat();
    const slant = sourceSlant(many, 400, rng(2));
    expect(slant).toEqual(sourceSlant(many.toReversed(), 400, rng(2)));
    const { proDifference, selectionByChance } = slant.outlets.find(({ outlet }) => outlet === 'Herald')!;
    expect(proDifference.value).toBeCloseTo(0.25, 12);
    expect(proDifference.interval![0]).toBeGreaterThan(0.05);
    expect(proDifference.interval![1]).toBeLessThan(0.45);
    expect(selectionByChance).toBeGreaterThan(0);
  });

  it('of a single outlet or member is an answer in words', () => {
    const alone = sourceSlant([said('Herald', 'h', 'A', 0)], 50, rng(1));
    expect(alone.outlets[0]).toMatchObject({ indexOwn: 1, indexWithout: null, effect: null, ambivalent: 1 });
    expect(alone.warnings.join('\n')).toContain('all statements are of one outlet, Herald');
    expect(alone.warnings.join('\n')).toContain('only one member is reported');
    expect(JSON.stringify(alone)).not.toContain('NaN');
    expect(() => sourceSlant([], 50, rng(1))).toThrow('no statements of members');
  });

  it('swaps with the sides, and does not ask how outlets and members are called', () => {
    const statement = fc.tuple(
      fc.constantFrom('P', 'Q', 'R'),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.constantFrom(-1, -0.5, 0, 0.5, 1),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 20 }), (list) => {
        const made = (turn: number, rename: (name: string) => string) =>
          list.map(([outlet, d, actor, stance, day], i): Reported => ({
            outlet: rename(outlet),
            document: `${outlet}${d}`,
            actor: rename(actor),
            stance: turn * stance + 0,
            day,
            id: `${100 + i}`,
          }));
        const base = sourceSlant(made(1, String), 5, rng(1));
        const turned = sourceSlant(made(-1, String), 5, rng(1));
        expect(JSON.stringify(base)).not.toMatch(/NaN/);
        for (const [i, outlet] of base.outlets.entries()) {
          const other = turned.outlets[i]!;
          expect(other.proDifference).toEqual(outlet.contraDifference);
          expect([other.indexOwn, other.effect]).toEqual([outlet.indexOwn, outlet.effect]);
        }
        const renamed = sourceSlant(
          made(1, (name) => `x ${name}`),
          5,
          rng(1),
        );
        expect(renamed.outlets.map(({ proDifference, effect }) => [proDifference, effect])).toEqual(
          base.outlets.map(({ proDifference, effect }) => [proDifference, effect]),
        );
      }),
    );
  });
});
