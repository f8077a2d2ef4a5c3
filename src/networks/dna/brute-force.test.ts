import { expect, it } from 'vitest';
import { dnaSelection, plainDna, plainDnaKernel } from '../../../test/fixtures/plain-dna.ts';
import { type PlainNetwork, saidIn } from '../../../test/fixtures/plain-network.ts';
import { randomCoding } from '../../../test/fixtures/random-coding.ts';
import { rng } from '../../stats/rng.ts';
import { network } from '../make-network.ts';
import { slices } from '../make-slices.ts';
import type { Matrix } from '../matrix.ts';
import type { Slice } from '../network.ts';
import type { Kernel, NetworkOptions } from '../options.ts';
import { settingsOf } from '../settings.ts';

const DAY = 86_400;

/** Random statements and options within what DNA knows: numbers are never missing, and there is one date a document. */
function dnaCoding(seed: number) {
  const coding = randomCoding(seed, { numbersMissing: false, ownDates: false });
  const { qualifier } = coding.options;
  const options: NetworkOptions = {
    ...coding.options,
    rows: 'actor',
    columns: 'topic',
    qualifier: qualifier === 'stance' ? 'grade' : qualifier!,
    from: null,
    to: null,
    exclude: [],
    include: [],
    dna: true,
  };
  return { coding, options, settings: settingsOf(options) };
}

it('agrees with a plain computation of the same in dense arrays on 500 random tables of every kind', () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 500; seed++) {
    const { coding, options, settings } = dnaCoding(seed);
    const selection = dnaSelection(saidIn(coding), settings);
    const plain = plainDna(selection, settings);
    if (plain === 'no result') continue;
    const made = network(coding.table, options);
    expect(made.statements, `seed ${seed}`).toBe(selection.kept.length);
    expectSame(made.matrix, plain, seed);
    seen.add(`${settings.mode} ${settings.aggregate} ${settings.normalise} ${settings.qualifier}`);
  }
  expect(seen.size).toBeGreaterThan(80);
});

it.each(['uniform', 'epanechnikov', 'triangular', 'gaussian'] as const)(
  'weighs pairs of statements by the %s kernel like a plain computation',
  (kernel: Kernel) => {
    let compared = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { coding, options, settings } = dnaCoding(seed);
      const selection = dnaSelection(saidIn(coding), settings);
      const random = rng(seed);
      const [size, indent] = [1 + Math.floor(random() * 90), random() < 0.5];
      const half = Math.ceil(size / 2);
      const window = { size, unit: 'days', indent, step: 25 } as const;
      const times = selection.kept.map(({ time }) => time);
      const [begin, end] = [Math.min(...times), Math.max(...times)];
      const made = (): Slice[] => [...slices(coding.table, { ...options, window, kernel })];
      if (indent && begin + 2 * half * DAY > end && times.length > 0) {
        expect(made).toThrow('the window is larger than the range');
        continue;
      }
      for (const slice of made()) {
        const at = {
          start: kernel === 'gaussian' ? begin : Math.max(begin, slice.middle - half * DAY),
          stop: kernel === 'gaussian' ? end : Math.min(end, slice.middle + half * DAY),
        };
        expect([slice.start, slice.stop, slice.statements]).toEqual([at.start, at.stop, 0]);
        const place = { kernel, window: 2 * half, middle: slice.middle, ...at };
        expectSame(slice.matrix, plainDnaKernel(selection, settings, place), seed);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(500);
  },
);

function expectSame({ rows, columns, values }: Matrix, plain: PlainNetwork, seed: number): void {
  expect([rows, columns], `seed ${seed}`).toEqual([plain.rows, plain.columns]);
  for (const [at, cell] of plain.cells.flat().entries()) {
    const same =
      Object.is(values[at], cell) || Math.abs(values[at]! - cell) <= 1e-9 * Math.max(1, Math.abs(cell));
    if (!same) expect(values[at], `seed ${seed}, row ${rows[Math.floor(at / columns.length)]}`).toBe(cell);
  }
}
