import { expect, it } from 'vitest';
import { randomCoding } from '../../../../test/fixtures/random-coding.ts';
import { tableOfRows } from '../../../coding/coded-table/table-of-rows.ts';
import { rng } from '../../../stats/rng.ts';
import { network } from '../../make-network.ts';
import { slices } from '../../make-slices.ts';
import type { NetworkOptions } from '../../options.ts';
import { select } from '../../select/select.ts';
import { settingsOf } from '../../settings.ts';
import { byDate } from '../between.ts';
import { rangeOf } from '../range.ts';
import { sliceOf } from '../slice.ts';
import { timeWindows } from '../windows.ts';
import { slides } from './slides.ts';
import { slidingSlices } from './sliding-slices.ts';

it('makes of the window before what each window is by itself, for every kind of network', () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 100; seed++) {
    const { table, options } = randomCoding(seed);
    if (options.qualifier === 'stance') continue;
    const random = rng(seed);
    const isBoth = options.mode === 'one' && options.qualifier !== null && random() < 0.3;
    const settings = settingsOf(isBoth ? { ...options, aggregate: 'congruence-and-conflict' } : options);
    const size = 1 + Math.floor(random() * 200);
    const [step, toOne] = [1 + Math.floor(random() * 60), random() < 0.3];
    const selection = select(table, settings);
    const window = { size, unit: 'days', step, indent: false } as const;
    const windows = timeWindows(rangeOf(table, settings), window);
    const dated = byDate(selection);
    const slid = [...slidingSlices(selection, settings, windows, dated, toOne)];
    expect(slid).toHaveLength(windows.length);
    for (const [at, stretch] of windows.entries()) {
      const statements = dated.between(stretch.start, stretch.stop);
      const alone = sliceOf(selection, settings, stretch, { statements, isolates: settings.isolates }, toOne);
      const where = `seed ${seed}, window ${at}`;
      expect([slid[at]!.start, slid[at]!.stop, slid[at]!.kept], where).toEqual([
        alone.start,
        alone.stop,
        alone.kept,
      ]);
      for (const which of ['matrix', 'conflict'] as const) {
        const [made, expected] = [slid[at]![which], alone[which]];
        expect([made?.rows, made?.columns], where).toEqual([expected?.rows, expected?.columns]);
        for (const [cell, value] of expected?.values.entries() ?? []) {
          expect(made!.values[cell], where).toBeCloseTo(value, 9);
        }
      }
      expect(slid[at]!.ties().value.length, where).toBe(alone.ties().value.length);
    }
    seen.add(`${settings.mode} ${settings.aggregate} ${settings.normalise}`);
  }
  // Of 9 and 20.
  expect(seen.size).toBeGreaterThan(18);
});

/** Two thousand statements of five actors on three topics over 600 days. */
function busyTable() {
  const random = rng(1);
  const pick = (n: number): number => Math.floor(random() * n);
  const rows = Array.from({ length: 2000 }, (_, at) => ({
    id: String(at),
    document: String(at),
    time: pick(600) * 86_400,
    values: {
      actor: `actor ${pick(5)}`,
      topic: `topic ${pick(3)}`,
      grade: 1 + pick(4),
      share: random(),
      agreement: pick(2) === 1,
    },
  }));
  const kinds = {
    actor: 'text',
    topic: 'text',
    grade: 'integer',
    share: 'number',
    agreement: 'boolean',
  } as const;
  return tableOfRows(kinds, [], rows);
}

it('is taken where windows overlap, and not where they do not or where numbers are not whole', () => {
  const table = busyTable();
  const taken = (more: Partial<NetworkOptions>, size: number, step: number): boolean => {
    const settings = settingsOf({ ...options, ...more });
    const selection = select(table, settings);
    const windows = timeWindows(rangeOf(table, settings), { size, unit: 'days', step });
    return slides(selection, settings, windows, byDate(selection));
  };
  const options: NetworkOptions = {
    rows: 'actor',
    columns: 'topic',
    qualifier: 'grade',
    mode: 'one',
    aggregate: 'congruence',
  };
  expect(taken({}, 300, 1)).toBe(true);
  expect(taken({ mode: 'two', aggregate: 'subtract' }, 300, 1)).toBe(true);
  expect(taken({ qualifier: 'share' }, 300, 1)).toBe(false);
  expect(taken({ dna: true }, 300, 1)).toBe(false);
  expect(taken({}, 3, 3)).toBe(false);
});

it('gives each window as the network of its dates, without rest after many of them', () => {
  const table = busyTable();
  const options = {
    rows: 'actor',
    columns: 'topic',
    qualifier: 'agreement',
    mode: 'one',
    aggregate: 'subtract',
  } as const;
  const window = { size: 300, unit: 'days', step: 4 } as const;
  for (const slice of slices(table, { ...options, window })) {
    const alone = network(table, { ...options, from: slice.start, to: slice.stop });
    expect(slice.matrix).toEqual(alone.matrix);
    expect(slice.statements).toBe(alone.statements);
  }
});
