import { expect, it } from 'vitest';
import { plainNetwork, plainSelection, type Said, saidIn } from '../../test/fixtures/plain-network.ts';
import { randomCoding } from '../../test/fixtures/random-coding.ts';
import { rng } from '../stats/rng.ts';
import { slices } from './make-slices.ts';
import type { Kernel, SliceOptions, TimeWindow } from './options.ts';
import { settingsOf } from './settings.ts';

const DAY = 86_400;
const lengths: Record<string, number> = { hours: 3600, days: DAY, weeks: 7 * DAY };
const kernels: Record<Kernel, (u: number) => number> = {
  uniform: (u) => (Math.abs(u) <= 1 ? 1 / 2 : 0),
  epanechnikov: (u) => (Math.abs(u) <= 1 ? (3 / 4) * (1 - u ** 2) : 0),
  triangular: (u) => Math.max(0, 1 - Math.abs(u)),
  gaussian: (u) => Math.exp(-0.5 * u ** 2) / Math.sqrt(2 * Math.PI),
};

/** A date so many calendar months later, by text; only for days that every month has. */
function monthsLater(time: number, months: number): number {
  const [date] = new Date(time * 1000).toISOString().split('T');
  const [year, month, day] = date!.split('-').map(Number);
  return Date.UTC(year!, month! - 1 + months, day) / 1000;
}

function randomWindow(seed: number): Required<TimeWindow> {
  const random = rng(seed + 10_000);
  const pick = (n: number): number => Math.floor(random() * n);
  const unit = (['hours', 'days', 'weeks'] as const)[pick(3)]!;
  const size = unit === 'hours' ? 24 * (1 + pick(60)) : 1 + pick(40);
  return { size, unit, step: unit === 'hours' ? 200 : 4 + pick(20), indent: pick(2) === 1 };
}

/** First and last second of documents and statements, or of what was asked for. */
function rangeOf(seed: number, said: readonly Said[]): [first: number, last: number] {
  const { documents, options } = randomCoding(seed);
  const times = [...documents.map(({ time }) => time), ...said.map(({ time }) => time)];
  return [options.from ?? Math.min(...times), options.to ?? Math.max(...times)];
}

it('cuts 120 random tables into windows like a plain computation over statements', () => {
  let compared = 0;
  for (let seed = 0; seed < 120; seed++) {
    const coding = randomCoding(seed);
    const window = randomWindow(seed);
    const settings = settingsOf(coding.options);
    const said = saidIn(coding);
    const selection = plainSelection(said, settings);
    const [first, last] = rangeOf(seed, said);
    const [unit, grain] = [lengths[window.unit]!, Math.min(DAY, lengths[window.unit]!)];
    const [begin, end] = [first - (first % grain), last - (last % grain) + grain];
    const starts: number[] = [];
    const aside = window.indent ? 0 : Math.floor(window.size / 2) * unit;
    for (let at = begin; window.indent ? at + window.size * unit <= end : at < end; at += window.step * unit)
      starts.push(at - aside);
    if (starts.length === 0) {
      expect(() => [...slices(coding.table, { ...coding.options, window })]).toThrow(
        /the window is larger than the range/,
      );
      continue;
    }
    const made = [...slices(coding.table, { ...coding.options, window })];
    expect(made.map(({ start }) => start)).toEqual(starts);
    for (const [at, slice] of made.entries()) {
      const stop = starts[at]! + window.size * unit;
      expect(slice.stop).toBe(stop - 1);
      const kept = selection.kept.filter(({ time }) => time >= starts[at]! && time < stop);
      const plain = plainNetwork({ ...selection, kept }, said, settings);
      expect(slice.statements).toBe(kept.length);
      expectSame(slice.matrix, plain, seed);
      compared += plain.cells.length;
    }
  }
  expect(compared).toBeGreaterThan(3000);
});

it('weighs the statements of 100 random tables by every kernel like a plain computation', () => {
  for (let seed = 0; seed < 100; seed++) {
    const coding = randomCoding(seed);
    const settings = settingsOf(coding.options);
    const said = saidIn(coding);
    const selection = plainSelection(said, settings);
    const [first, last] = rangeOf(seed, said);
    const kernel = (Object.keys(kernels) as Kernel[])[seed % 4]!;
    const { indent, size } = randomWindow(seed);
    const window = { size, unit: 'days', step: 30, indent } as const;
    const half = (size * DAY) / 2;
    const middles: number[] = [];
    const aside = indent ? half : 0;
    for (let at = first + aside; at <= last - aside; at += 30 * DAY) middles.push(at);
    const options: SliceOptions = { ...coding.options, window, kernel };
    if (middles.length === 0) {
      expect(() => [...slices(coding.table, options)]).toThrow(/the window is larger than the range/);
      continue;
    }
    const made = [...slices(coding.table, options)];
    expect(made.map(({ middle }) => middle)).toEqual(middles);
    for (const [at, slice] of made.entries()) {
      const weight = ({ time }: Said) => kernels[kernel]((time - middles[at]!) / half);
      const plain = plainNetwork(selection, said, settings, (each) =>
        settings.mode === 'one' ? Math.sqrt(weight(each)) : weight(each),
      );
      expectSame(slice.matrix, plain, seed);
    }
  }
});

it('takes as many statements as asked for into windows of events, those of one date in order of document and place', () => {
  for (let seed = 0; seed < 100; seed++) {
    const coding = randomCoding(seed);
    const settings = settingsOf(coding.options);
    const said = saidIn(coding);
    const selection = plainSelection(said, settings);
    const size = 1 + (seed % 12);
    if (selection.kept.length < size) continue;
    const made = [...slices(coding.table, { ...coding.options, window: { size, unit: 'events', step: 2 } })];
    expect(made).toHaveLength(Math.floor((selection.kept.length - size) / 2) + 1);
    for (const [at, slice] of made.entries()) {
      const kept = selection.kept.slice(2 * at, 2 * at + size);
      expect([slice.start, slice.stop]).toEqual([kept[0]!.time, kept.at(-1)!.time]);
      expectSame(slice.matrix, plainNetwork({ ...selection, kept }, said, settings), seed);
    }
  }
});

it('steps by months of the calendar, from the beginning and not from the last window', () => {
  const coding = randomCoding(3);
  const from = Date.UTC(2019, 10, 28) / 1000;
  const to = Date.UTC(2021, 1, 28) / 1000;
  const window = { size: 2, unit: 'months' } as const;
  const made = [...slices(coding.table, { ...coding.options, from, to, window })];
  expect(made.map(({ start, stop }) => [start, stop])).toEqual(
    Array.from({ length: 14 }, (_, at) => [monthsLater(from, at), monthsLater(from, at + 2) - 1]),
  );
});

function expectSame(
  { rows, columns, values }: { rows: readonly string[]; columns: readonly string[]; values: Float64Array },
  plain: ReturnType<typeof plainNetwork>,
  seed: number,
): void {
  expect(rows, `seed ${seed}`).toEqual(plain.rows);
  expect(columns, `seed ${seed}`).toEqual(plain.columns);
  for (const [at, cell] of plain.cells.flat().entries()) {
    if (!(Math.abs(values[at]! - cell) <= 1e-9 * Math.max(1, Math.abs(cell))))
      expect(values[at], `seed ${seed}, ${rows[Math.floor(at / columns.length)]}`).toBe(cell);
  }
}
