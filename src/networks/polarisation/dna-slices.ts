import type { CodedTable } from '../../coding/coded-table.ts';
import { countsOf } from '../counts/counts.ts';
import { dnaKernelSlices, dnaKernelWeight } from '../dna/kernel.ts';
import { kernelLevels } from '../dna/kernel-levels.ts';
import { kernelFactors, kernelOneMode } from '../dna/kernel-one-mode.ts';
import { wholeUnits } from '../dna/whole-units.ts';
import type { KernelOptions } from '../kernel/slices.ts';
import type { Matrix } from '../matrix.ts';
import type { Slice } from '../network.ts';
import type { NetworkOptions } from '../options.ts';
import { occurring } from '../select/nodes.ts';
import { select, withOwnNodes } from '../select/select.ts';
import { settingsOf } from '../settings.ts';
import { byDate } from '../time/between.ts';
import { rangeOf } from '../time/range.ts';

/**
 * The slices that the Discourse Network Analyzer 3.1.2 measures polarisation on, each of which it takes for the congruence and for the
 * conflict network. They are its kernel-smoothed `subtract` networks, but neither of the ends of a window counts as inside it (so
 * nothing on the first and the last day of all does, unless the kernel is gaussian), the diagonal is 0, and a slice has the actors
 * of its own statements only.
 *
 * @param options `mode`, `aggregate` and `normalise` are as DNA has them, whatever is told
 */
export function* dnaPolarisationSlices(
  table: CodedTable,
  options: NetworkOptions,
  { window, kernel }: Pick<KernelOptions, 'window' | 'kernel'>,
): Generator<Slice, void, undefined> {
  const settings = settingsOf({
    ...options,
    mode: 'one',
    aggregate: 'subtract',
    normalise: 'average',
    isolates: false,
    dna: true,
  });
  const selection = select(table, settings);
  const all = kernelLevels(withOwnNodes(selection, false));
  const factors = kernelFactors(countsOf(all, { isolates: true }));
  const { statements: dated, between } = byDate(all);
  const timeOf = (at: number) => all.table.time[all.kept[at]!]!;
  const half = Math.ceil(window.size / 2);
  const range = rangeOf(table, settings);
  for (const slice of dnaKernelSlices(selection, settings, { range, window, kernel, toOne: false })) {
    const { start, middle, stop } = slice;
    const statements =
      kernel === 'gaussian'
        ? dated
        : between(start, stop).filter((at) => timeOf(at) > start && timeOf(at) < stop);
    const weights = Float64Array.from(statements, (at) =>
      Math.sqrt(dnaKernelWeight(kernel, wholeUnits(middle, timeOf(at), window.unit) / half)),
    );
    const counts = countsOf(all, { statements, weights, isolates: true });
    const own = occurring(
      { labels: all.rows.labels, codes: statements.map((at) => all.rows.codes[at]!) },
      false,
    ).labels;
    yield {
      ...slice,
      matrix: ofSome(kernelOneMode(counts, 'subtract', factors), own),
      kept: statements.map((at) => all.kept[at]!),
    };
  }
}

/** The part of a one-mode network among some of its actors, without a diagonal. */
function ofSome({ rows, values }: Matrix, some: readonly string[]): Matrix {
  const places = some.map((label) => rows.indexOf(label));
  const cells = new Float64Array(some.length ** 2);
  for (const [a, i] of places.entries())
    for (const [b, j] of places.entries())
      if (a !== b) cells[a * some.length + b] = values[i * rows.length + j]!;
  return { rows: some, columns: some, values: cells };
}
