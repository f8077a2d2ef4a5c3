import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../coding/deed.ts';
import { dayOf, rng } from '../../stats/index.ts';
import type { Amount } from './amount.ts';
import { amountsOfDeeds } from './amounts-of-deeds.ts';
import { compareRanks } from './compare-ranks.ts';
import { denominatorOf } from './denominators.ts';
import { firstDeeds } from './first-deeds.ts';
import { leadLag } from './lead-lag.ts';
import { rankShares } from './rank-shares.ts';
import { type DeedsQuestion, type Words, wordsAgainstDeeds } from './words-against-deeds.ts';

const day = (date: string) => dayOf(date)!;
let count = 0;
const row = (actor: string, date: string, value: number): Amount => ({
  actor,
  day: day(date),
  value,
  id: `r${++count}`,
});
const deed = (magnitude: number | null, unit: string | null, stance = 1): Deed => ({
  id: `d${++count}`,
  document: 'd',
  span: { start: 0, end: 1, text: 'x' },
  actor: 'France',
  issue: 'arms',
  date: '2024-03-07',
  stance,
  magnitude,
  unit,
  page: null,
  coder: 'd',
});

describe('ranks of words and deeds', () => {
  // Metric 12 of the reference figures: scipy 1.10.1.
  const words = [0.9, 0.7, 0.6, 0.2, -0.4, -0.8];
  const deeds = [2.1, 1.7, 0.15, 0.6, 0.3, 0.02];

  it('correlate and differ as in the reference', () => {
    const { kendall, spearman, wordRanks, deedRanks, meanGap } = compareRanks(words, deeds, 999, rng(1));
    expect(kendall!.value).toBeCloseTo(0.733333333333, 12);
    expect(spearman!.value).toBeCloseTo(0.828571428571, 12);
    expect(meanGap).toBeCloseTo(0.133333333333, 12);
    for (const [i, gap] of [0, 0, 0.4, -0.2, -0.2, 0].entries())
      expect(wordRanks[i]! - deedRanks[i]!).toBeCloseTo(gap, 12);
  });

  it('have exact chances up to seven members', () => {
    const { kendall, spearman } = compareRanks(words, deeds, 0, rng(1));
    // All orders counted in numpy: tau and rho as far from 0 in 40 and 42 of 720.
    expect(kendall).toMatchObject({ exact: true });
    expect(kendall!.p).toBeCloseTo(40 / 720, 12);
    expect(spearman!.p).toBeCloseTo(42 / 720, 12);
  });

  it('have drawn chances near the exact ones above seven, the same for the same seed', () => {
    const eight = [...words, 0.1, 0.5];
    const done = [...deeds, 0.2, 0.9];
    const compared = compareRanks(eight, done, 4000, rng(3));
    expect(compared).toEqual(compareRanks(eight, done, 4000, rng(3)));
    // All 40,320 orders counted in numpy: 1,256 and 1,848 as far from 0. Four standard errors of 4,000 draws.
    expect(Math.abs(compared.kendall!.p - 1256 / 40_320)).toBeLessThan(0.011);
    expect(Math.abs(compared.spearman!.p - 1848 / 40_320)).toBeLessThan(0.0135);
    expect(compared.kendall!.exact).toBe(false);
    const [low, high] = compared.spearman!.interval!;
    expect(low).toBeLessThan(compared.spearman!.value);
    expect(high).toBeLessThanOrEqual(1);
  });

  it('are not known where nothing differs, or for fewer than three members', () => {
    expect(compareRanks([1, 1, 1], [1, 2, 3], 99, rng(1)).kendall).toBeNull();
    expect(compareRanks([1, 2], [1, 2], 99, rng(1)).spearman).toBeNull();
    expect(compareRanks([], [], 99, rng(1)).meanGap).toBeNull();
    expect(rankShares([7])).toEqual([0.5]);
  });
});

describe('deeds as amounts', () => {
  it('carry the sign of the stance', () => {
    const { rows, unit } = amountsOfDeeds([deed(12, 'guns'), deed(3, 'guns', -1)], {
      unit: null,
      measure: null,
    });
    expect([unit, rows.map(({ value }) => value)]).toEqual(['guns', [12, -3]]);
  });

  it('of different units are never added up', () => {
    const mixed = [deed(12, 'guns'), deed(5, 'EUR'), deed(null, null)];
    expect(() => amountsOfDeeds(mixed, { unit: null, measure: null })).toThrow(
      'deeds in several units: EUR, guns — different units are never added up; choose one with --unit',
    );
    const { rows, notes } = amountsOfDeeds(mixed, { unit: 'EUR', measure: null });
    expect(rows.map(({ value }) => value)).toEqual([5]);
    expect(notes).toEqual([
      '1 of 3 deeds are left aside, in other units: these are never added up',
      '1 of 3 deeds are left aside, without a magnitude',
    ]);
    expect(() => amountsOfDeeds(mixed, { unit: 'tons', measure: null })).toThrow(
      'no deeds in this unit: tons',
    );
  });

  it('without any magnitude count as one each, and it is said', () => {
    const { measure, rows, notes } = amountsOfDeeds([deed(null, null), deed(null, null, -1)], {
      unit: null,
      measure: null,
    });
    expect([measure, rows.map(({ value }) => value)]).toEqual(['count', [1, -1]]);
    expect(notes).toEqual(['no deed has a magnitude, so each counts as one']);
    expect(() => amountsOfDeeds([deed(null, null)], { unit: null, measure: 'amount' })).toThrow(
      'deeds without a magnitude: all 1',
    );
  });
});

describe('a denominator', () => {
  const rows = [
    { actor: 'Norway', year: 2022, value: 500 },
    { actor: 'Norway', year: 2023, value: 700 },
    { actor: 'Poland', year: null, value: 650 },
    { actor: 'Spain', year: 2022, value: 0 },
  ];
  it.each([
    ['Norway', 2022, 2024, 600],
    ['Norway', 2025, 2026, 700],
    ['Norway', 2010, 2011, 500],
    ['Poland', 2024, 2024, 650],
    ['Spain', 2022, 2022, null],
    ['Italy', 2022, 2022, null],
  ])('of %s for %i to %i is %s', (actor, from, to, expected) => {
    expect(denominatorOf({ name: 'gdp', rows }, actor, from, to)).toBe(expected);
  });
});

describe('words that lead', () => {
  const months = 48;
  const noise = rng(5);
  const series = () => Float64Array.from({ length: months }, () => (noise() < 0.4 ? noise() * 10 : 0));
  const later = (words: Float64Array, lag: number) => words.map((_, t) => words[t - lag] ?? 0);

  it.each([0, 2, 5])('by %i months are found', (lag) => {
    const words = [series(), series(), series(), series()];
    const found = leadLag(
      words,
      words.map((own) => later(own, lag)),
      299,
      rng(1),
    )!;
    expect([found.best, found.members, found.months]).toEqual([lag, 4, 48]);
    expect(found.p).toBeLessThan(0.02);
  });

  it('are found for each member by itself, whatever the others do', () => {
    const words = [series(), series(), new Float64Array(months), series()];
    const deeds = [later(words[0]!, 1), later(words[1]!, 4), series(), series()];
    const { own } = leadLag(words, deeds, 299, rng(1))!;
    expect(own.map(({ place }) => place)).toEqual([0, 1, 3]);
    expect(own.slice(0, 2).map(({ best }) => best)).toEqual([1, 4]);
    for (const { p, adjusted } of own.slice(0, 2)) expect([p < 0.02, adjusted < 0.05]).toEqual([true, true]);
    for (const { p, adjusted } of own) expect(adjusted).toBeGreaterThanOrEqual(p);
    // The first member alone has the same lag and correlation.
    const alone = leadLag([words[0]!], [deeds[0]!], 99, rng(1))!;
    expect(alone.best).toBe(1);
    expect(alone.lags.find(({ lag }) => lag === 1)!.r).toBeCloseTo(own[0]!.r, 12);
  });

  it('are found with their sign turned where the deeds come first', () => {
    const deeds = [series(), series(), series()];
    expect(
      leadLag(
        deeds.map((own) => later(own, 3)),
        deeds,
        99,
        rng(1),
      )!.best,
    ).toBe(-3);
  });

  it('are not found where there are none, whatever trend both have', () => {
    const growing = () => series().map((value, t) => value + t);
    const chances = Array.from(
      { length: 10 },
      () => leadLag([growing(), growing()], [growing(), growing()], 99, rng(2))!.p,
    );
    expect(chances.filter((p) => p < 0.05).length).toBeLessThanOrEqual(2);
  });

  it('cannot be told of a short or an empty record', () => {
    expect(leadLag([new Float64Array(11).fill(1)], [new Float64Array(11).fill(1)], 9, rng(1))).toBeNull();
    expect(leadLag([new Float64Array(24)], [new Float64Array(24)], 9, rng(1))).toBeNull();
    expect(leadLag([], [], 9, rng(1))).toBeNull();
  });
});

describe('the first deed after the first word', () => {
  it('takes its time, or has not come', () => {
    const words = [
      row('A', '2024-01-01', 0),
      row('A', '2024-01-10', 1),
      row('B', '2024-02-01', -1),
      row('C', '2024-03-01', 1),
    ];
    const deeds = [
      row('A', '2024-01-05', 2),
      row('A', '2024-01-20', 3),
      row('B', '2024-02-03', -1),
      row('B', '2024-02-04', 5),
    ];
    const { members, median, acted } = firstDeeds(words, deeds, day('2024-03-31'));
    expect(members).toMatchObject([
      { actor: 'A', word: '2024-01-10', side: 'pro', deed: '2024-01-20', days: 10, before: true, against: 0 },
      {
        actor: 'B',
        word: '2024-02-01',
        side: 'contra',
        deed: '2024-02-03',
        days: 2,
        before: false,
        against: 1,
      },
      { actor: 'C', deed: null, days: 30 },
    ]);
    expect([median, acted]).toEqual([10, 2]);
  });
});

const question: DeedsQuestion = {
  members: ['A', 'B', 'C', 'D'],
  from: day('2022-01-01'),
  to: day('2024-12-31'),
  denominators: null,
  absent: 'unknown',
  position: 'last',
  by: 'year',
  draws: 99,
};
const commitments = (rows: readonly Amount[]): Words => ({
  name: 'commitments',
  unit: 'EUR',
  kind: 'commitments',
  rows,
});
const stances = (rows: readonly Amount[]): Words => ({ name: 'position', unit: null, kind: 'stances', rows });
const allocations = (rows: readonly Amount[]) => ({ name: 'allocations', unit: 'EUR', rows });

describe('words against deeds', () => {
  const words = commitments([
    row('A', '2022-02-01', 10),
    row('A', '2023-02-01', 10),
    row('B', '2022-03-01', 4),
    row('C', '2022-04-01', 1),
    row('D', '2023-01-01', 2),
    row('X', '2022-01-01', 99),
  ]);
  const deeds = allocations([
    row('A', '2022-06-01', 5),
    row('B', '2023-06-01', 4),
    row('C', '2024-06-01', 0),
  ]);

  it('are shares of commitments, per member, together and year by year', () => {
    const found = wordsAgainstDeeds(words, deeds, question, rng(1));
    expect(found.members.map(({ actor, words, deeds, share }) => [actor, words, deeds, share])).toEqual([
      ['A', 20, 5, 0.25],
      ['B', 4, 4, 1],
      ['C', 1, 0, 0],
      ['D', 2, null, null],
    ]);
    expect(found.total).toEqual({ words: 25, deeds: 9, share: 9 / 25 });
    expect(found.periods.map(({ start, compared }) => [start, compared])).toEqual([
      ['2022-01-01', 1],
      ['2023-01-01', 0],
      ['2024-01-01', 0],
    ]);
    expect(found.warnings.join('\n')).toContain('words without deeds on record: D');
  });

  it('take a member without deeds for idle only where that is asked for', () => {
    const found = wordsAgainstDeeds(words, deeds, { ...question, absent: 'zero' }, rng(1));
    expect(found.members[3]).toMatchObject({ actor: 'D', deeds: 0, share: 0 });
  });

  // Pitfall 12: a share of gross domestic product and absolute amounts rank members otherwise.
  it('have another order by a denominator, which is told; without one that is told too', () => {
    const gdp = {
      name: 'gdp',
      rows: [20, 1, 1, 1].map((value, i) => ({ actor: 'ABCD'[i]!, year: null, value })),
    };
    const done = allocations([
      row('A', '2022-06-01', 5),
      row('B', '2022-06-01', 3),
      row('C', '2022-06-01', 2),
      row('D', '2022-06-01', 1),
    ]);
    const found = wordsAgainstDeeds(words, done, { ...question, denominators: gdp }, rng(1));
    expect(found.members.map(({ ranked }) => ranked!.deeds)).toEqual([0.25, 3, 2, 1]);
    expect(found.sameOrder).toBeCloseTo(-0.2, 12);
    expect(found.warnings.join('\n')).toContain('by gdp the order of deeds is another one');
    expect(wordsAgainstDeeds(words, done, question, rng(1)).warnings.join('\n')).toContain(
      'puts large members first',
    );
  });

  it('leave who has no denominator out of the ranks, and name it', () => {
    const gdp = { name: 'gdp', rows: [{ actor: 'A', year: null, value: 2 }] };
    const found = wordsAgainstDeeds(words, deeds, { ...question, denominators: gdp }, rng(1));
    expect(found.compared).toBe(1);
    expect(found.members[1]).toMatchObject({ actor: 'B', share: 1, ranked: null, gap: null });
    expect(found.warnings.join('\n')).toContain('no gdp is known of B, C');
  });

  it('of stances take the last one, or the mean of all', () => {
    const said = stances([row('A', '2022-01-01', 1), row('A', '2022-05-01', -1), row('B', '2022-01-01', 1)]);
    const last = wordsAgainstDeeds(said, deeds, question, rng(1));
    expect(last.members[0]).toMatchObject({ words: -1, share: null });
    expect(last.total).toBeNull();
    const mean = wordsAgainstDeeds(said, deeds, { ...question, position: 'mean' }, rng(1));
    expect(mean.members[0]).toMatchObject({ words: 0 });
    expect(mean.members[0]!.wordIds).toHaveLength(2);
  });

  it('of one member or of nobody are an answer in words, never NaN', () => {
    for (const members of [['A'], ['Z'], []]) {
      const found = wordsAgainstDeeds(words, deeds, { ...question, members }, rng(1));
      expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity/);
      expect(found.kendall).toBeNull();
      expect(found.warnings.length).toBeGreaterThan(0);
    }
  });

  it('do not ask how members are called or in what order rows come, and turn with the sides', () => {
    const some = fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const rows = fc.array(some, { maxLength: 15 });
    const made = (list: readonly (readonly [string, number, number])[], turn = 1) =>
      list.map(([actor, value, d], i) => ({
        actor,
        day: day('2023-01-01') + d,
        value: turn * value + 0,
        id: `${i}`,
      }));
    fc.assert(
      fc.property(rows, rows, (w, d) => {
        const measured = (list: typeof w, acts: typeof d, turn = 1, members = question.members) =>
          wordsAgainstDeeds(
            stances(made(list, turn / 3)),
            allocations(made(acts, turn)),
            { ...question, members, draws: 0 },
            rng(1),
          );
        const base = measured(w, d);
        const turned = measured(w, d, -1);
        for (const [i, { gap }] of base.members.entries()) {
          if (gap === null) expect(turned.members[i]!.gap).toBeNull();
          else expect(turned.members[i]!.gap! + gap).toBeCloseTo(0, 9);
        }
        expect(turned.kendall?.value ?? null).toBe(base.kendall?.value ?? null);
        const shuffled = measured(w.toReversed(), d.toReversed());
        expect(shuffled.members.map(({ words, deeds, gap }) => [words, deeds, gap])).toEqual(
          base.members.map(({ words, deeds, gap }) => [words, deeds, gap]),
        );
        const other = measured(w, d, 1, question.members.toReversed());
        expect(other.members.map(({ gap }) => gap)).toEqual(base.members.map(({ gap }) => gap).toReversed());
      }),
    );
  });
});
