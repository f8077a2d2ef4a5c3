import { describe, expect, it } from 'vitest';
import type { Statement } from '../../coding/statement.ts';
import { statementTable } from '../../coding/statement-table.ts';
import { rng } from '../../stats/rng.ts';
import { placesWithoutNumber } from '../../../test/fixtures/no-nan.ts';
import { said } from '../../../test/fixtures/said.ts';
import { natoOn, troops2024 } from '../../../test/fixtures/troops-2024.ts';
import { withDocumentIntervals, withDrawnIntervals } from '../series/drawn-intervals.ts';
import { agreementIndex } from '../agreement-index.ts';
import { measureUnity } from '../measure-unity.ts';
import { countSides } from '../side.ts';
import { unityOverTime } from './unity-over-time.ts';

const random = () => rng(1);
const members = Array.from({ length: 9 }, (_, i) => `M${i}`);
const year = { issue: null, from: '2023-01-01', to: '2023-12-31', by: 'month', carry: 30 } as const;
const month = (m: number) => `2023-${String(m).padStart(2, '0')}-10`;

/** On x one member after the other turns in each month; on y all are always at one; on z they split in July. */
const debate: Statement[] = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((m) =>
  members.flatMap((actor, i) => [
    said(actor, 'x', 2 * i < m ? -1 : 1, month(m)),
    said(actor, 'y', 1, month(m)),
    said(actor, 'z', m >= 7 && i % 2 === 0 ? -1 : 1, month(m)),
  ]),
);

function over(statements: readonly Statement[], on = () => members as readonly string[], options = year) {
  const table = statementTable(statements);
  return unityOverTime(measureUnity(table, on, options), table, on, { random, carry: options.carry });
}

describe('unity over time', () => {
  const { issues, trend, ...rest } = over(debate);

  it('falls where one member after another turns, and does not where all stand together', () => {
    expect(issues!['x']!.trend.current).toMatchObject({ unity: 'falling', direction: -1, known: 12 });
    expect(issues!['x']!.trend.current.slopePerYear).toBeLessThan(-0.5);
    expect(issues!['y']!.trend.current).toMatchObject({ unity: 'no trend', direction: 0, p: 1 });
    expect(issues!['y']!.trend.current.notes).toEqual(['all 12 values are the same: there is no trend']);
    expect(trend.current.from).toBe('2023-01-01');
    expect(trend.current.to).toBe('2023-12-31');
  });

  it('tells when the level changed, and the statements nearest to that', () => {
    const changes = issues!['z']!.changePoints.current;
    expect(changes.map(({ method, date, lastBefore }) => [method, date, lastBefore])).toEqual([
      ['optimal partitioning', '2023-07-01', '2023-06-30'],
      ['e-divisive', '2023-07-01', '2023-06-30'],
    ]);
    const { statements } = changes[0]!;
    expect(statements).toHaveLength(6);
    expect(statements.every(({ issue, date }) => issue === 'z' && date === '2023-07-10')).toBe(true);
    expect(statements[0]).toMatchObject({ id: 'M0 z 2023-07-10', side: 'contra', days: 9 });
  });

  it('adjusts chances for as many issues as were tested, by Holm and by Benjamini and Hochberg', () => {
    const [x, y, z] = ['x', 'y', 'z'].map((issue) => issues![issue]!.trend.current);
    expect(z!.p < x!.p && x!.p < y!.p).toBe(true);
    expect(z!.adjusted!.holm).toBeCloseTo(3 * z!.p, 12);
    expect(x!.adjusted!.holm).toBeCloseTo(2 * x!.p, 12);
    expect(x!.adjusted!.benjaminiHochberg).toBeCloseTo((3 / 2) * x!.p, 12);
    expect(y!.adjusted).toEqual({ holm: 1, benjaminiHochberg: 1 });
    expect(trend.current.adjusted).toBeNull();
    expect(rest.issue).toBeNull();
  });

  it('turns with a measure of division: more polarised is less united', () => {
    const table = statementTable(debate.filter(({ issue }) => issue === 'x'));
    const unity = measureUnity(table, () => members, year);
    const { trend } = unityOverTime(unity, table, () => members, {
      random,
      carry: 30,
      measure: 'polarisation',
    });
    expect(trend.current).toMatchObject({ measure: 'polarisation', direction: 1, unity: 'falling' });
  });

  it('keeps months together for positions that are carried over them', () => {
    const { trend } = over(debate, undefined, { ...year, carry: 90 as 30 });
    expect(trend.carried).toMatchObject({ block: 3, blocks: 4, orders: 24 });
    expect(trend.carried.notes).toContain(
      'neighbouring values resemble one another: they stay together in blocks of 3',
    );
    expect(trend.current.block).toBe(1);
  });

  it('says where a trend may come from who is heard (pitfall 1)', () => {
    const fewer = debate.filter(({ actor, date }) => date < '2023-06' || Number(actor[1]) < 4);
    const { notes } = over(fewer.filter(({ issue }) => issue === 'x')).trend.current;
    expect(notes).toContain('fewer than 8 members are known in 7 of 12 periods');
    expect(notes).toContain('fewer than half of the members are known in 7 of 12 periods');
    expect(notes).toContain(
      'from 4 to 9 members are behind the values: a trend or change may come from who is heard, not from who moved',
    );
  });

  it('is the same with other names, another order of rows, and the sides swapped', () => {
    const renamed = debate.map((each) => ({ ...each, actor: `Z${9 - Number(each.actor[1])}` }));
    const shown = (result: ReturnType<typeof over>) =>
      JSON.stringify([result.trend, result.issues!['x']!.trend]);
    const before = shown(over(debate));
    expect(shown(over(debate.toReversed()))).toBe(before);
    expect(shown(over(debate.map((each) => ({ ...each, stance: -each.stance }))))).toBe(before);
    expect(shown(over(renamed, () => members.map((actor) => `Z${9 - Number(actor[1])}`).toSorted()))).toBe(
      before,
    );
  });

  it('does not change when one loud actor says everything twice (pitfall 2)', () => {
    const loud = debate
      .filter(({ actor }) => actor === 'M3')
      .map((each) => ({ ...each, id: `${each.id}, again` }));
    const [before, after] = [over(debate), over([...debate, ...loud])];
    expect(after.trend).toEqual(before.trend);
    expect(after.series.map(({ measures }) => measures)).toEqual(
      before.series.map(({ measures }) => measures),
    );
  });
});

it('members are counted, not statements: one loud actor would make .739 of .824 (pitfall 2)', () => {
  const february = troops2024.filter(
    ({ actor, date }) => date < '2024-03-01' && natoOn('2024-03-31').includes(actor),
  );
  expect(agreementIndex(countSides(february))).toBeCloseTo(0.7391304347826086, 12);
  const spring = { issue: null, from: '2024-02-26', to: '2024-03-31', by: 'month', carry: 90 } as const;
  const { from } = measureUnity(statementTable(troops2024), natoOn, spring).change;
  expect(from.current).toBeCloseTo(14 / 17, 12);
});

describe('unity over time has an answer in words for', () => {
  it.each([
    ['an alliance without members', () => [] as string[], debate],
    ['an issue nobody of the alliance spoke on', () => ['nobody'], debate],
    ['one member only', () => ['M1'], debate],
    ['all the same', () => members, debate.map((each) => ({ ...each, stance: 1 }))],
    ['all ambivalent', () => members, debate.map((each) => ({ ...each, stance: 0 }))],
  ])('%s', (_, on, statements) => {
    const result = over(statements, on);
    expect(placesWithoutNumber(result)).toEqual([]);
    for (const part of [result, ...Object.values(result.issues!)]) {
      for (const kind of ['current', 'carried'] as const) {
        const { p, notes, known, tau, unity } = part.trend[kind];
        expect(p).toBeLessThanOrEqual(1);
        if (known < 2) expect(unity).toBe('cannot be told');
        if (tau === null) expect(notes.length).toBeGreaterThan(0);
      }
    }
  });

  it('the public case: two months, of which no trend can be told', () => {
    const table = statementTable(troops2024);
    const spring = { issue: null, from: '2024-02-26', to: '2024-03-31', by: 'month', carry: 90 } as const;
    const { change, trend } = unityOverTime(measureUnity(table, natoOn, spring), table, natoOn, {
      random,
      carry: 90,
    });
    expect(change.from.measures.current.agreement.value).toBeCloseTo(14 / 17, 12);
    expect(change.to.measures.current.agreement.value).toBeCloseTo(0.1, 12);
    expect(change.to.measures.carried.agreement).toEqual({
      value: 0.475,
      interval: [expect.closeTo(0.175, 12), expect.closeTo(0.775, 12)],
      distribution: null,
    });
    expect(change.to.measures.carried.alpha).toBeUndefined();
    expect(trend.current.unity).toBe('cannot be told');
    expect(trend.current.notes[0]).toBe(
      '2 values cannot reach p < .05 in any order (1.000 at least): no trend can be told from them',
    );
  });
});

describe('intervals that are drawn', () => {
  const table = statementTable(debate);
  const unity = measureUnity(table, () => members, year);

  it('by actor stand beside measures over several issues alone, and hold most of the resamples', () => {
    const drawn = withDrawnIntervals(unity, () => members, { random });
    expect(drawn.issues).toBe(unity.issues);
    for (const { measures } of [drawn.change.to, ...drawn.series]) {
      const { value, interval } = measures.carried.agreement;
      expect(interval![0] <= value! && value! <= interval![1] + 0.2).toBe(true);
      expect(measures.current.camps.interval![1]).toBeLessThanOrEqual(3);
    }
    const one = measureUnity(table, () => members, { ...year, issue: 'x' });
    expect(withDrawnIntervals(one, () => members, { random })).toBe(one);
  });

  it('by document are a point where all is in one document, for every issue', () => {
    const options = { ...year, random, draws: 50 };
    const drawn = withDocumentIntervals(unity, table, new Int32Array(table.length), () => members, options);
    for (const part of [drawn, ...Object.values(drawn.issues!)]) {
      const { value, interval } = part.change.to.measures.carried.agreement;
      expect(interval).toEqual([expect.closeTo(value!, 12), expect.closeTo(value!, 12)]);
    }
    const documents = Int32Array.from({ length: table.length }, (_, row) => row % 40);
    const many = withDocumentIntervals(unity, table, documents, () => members, options);
    const { interval } = many.issues!['x']!.change.to.measures.carried.agreement;
    expect(interval![1] - interval![0]).toBeGreaterThan(0);
  });
});
