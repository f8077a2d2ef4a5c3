import { countsOf } from '../counts/counts.ts';
import type { KernelOptions } from '../kernel/slices.ts';
import type { Slice } from '../network.ts';
import type { Kernel } from '../options.ts';
import { type Selection, withOwnNodes } from '../select/select.ts';
import type { Settings } from '../settings.ts';
import { tiesOf } from '../ties.ts';
import { byDate } from '../time/between.ts';
import { addUnits, secondsOf } from '../time/calendar-units.ts';
import { tooLarge } from '../time/windows.ts';
import { toOne } from '../time/to-one.ts';
import { kernelLevels } from './kernel-levels.ts';
import { kernelFactors, kernelOneMode } from './kernel-one-mode.ts';
import { dnaTwoMode } from './two-mode.ts';
import { wholeUnits } from './whole-units.ts';

/**
 * Kernel-smoothed slices as DNA 3.1.2 computes them: the size is rounded up to an even number, distances in time are cut to
 * whole units, middles run from the first to the last date that counts, the triangular kernel is |1 - u|, levels are places in
 * a list and not numbers, texts are never in conflict, the diagonal is not zero, `average` (whatever the normalisation) is a
 * sum over columns and levels, and no statements are counted. Seconds give no slices.
 *
 * @throws EntenteError `input` where an indented window is larger than the dates; DNA gives no slices
 */
export function* dnaKernelSlices(
  selection: Selection,
  settings: Settings,
  { range, window: { size, unit, step = 1, indent = false }, kernel, toOne: isToOne }: KernelOptions,
): Generator<Slice, void, undefined> {
  const all = kernelLevels(withOwnNodes(selection, settings.isolates));
  const { statements: dated, time, between } = byDate(all);
  if (dated.length === 0 || unit === 'seconds') return;
  const half = Math.ceil(size / 2);
  const begin = Math.max(range.first, time[0]!);
  const end = Math.min(range.last, time.at(-1)!);
  const aside = indent ? half : 0;
  const oneMode = settings.mode === 'one';
  const factors =
    oneMode && settings.normalise !== 'no' ? kernelFactors(countsOf(all, { isolates: true })) : null;
  const last = addUnits(end, -aside, unit);
  if (addUnits(begin, aside, unit) > last) throw tooLarge(size, unit, (end - begin) / secondsOf[unit]);
  for (let middle = addUnits(begin, aside, unit); middle <= last; middle = addUnits(middle, step, unit)) {
    const endless = kernel === 'gaussian';
    const start = endless ? begin : Math.max(begin, addUnits(middle, -half, unit));
    const stop = endless ? end : Math.min(end, addUnits(middle, half, unit));
    const statements = endless ? dated : between(start, stop);
    const weights = Float64Array.from(statements, (at) => {
      const u = wholeUnits(middle, all.table.time[all.kept[at]!]!, unit) / half;
      return oneMode ? Math.sqrt(dnaKernelWeight(kernel, u)) : dnaKernelWeight(kernel, u);
    });
    const counts = countsOf(all, { statements, weights, isolates: true });
    const raw = oneMode
      ? kernelOneMode(counts, settings.aggregate, factors)
      : dnaTwoMode(counts, settings.aggregate === 'combine' ? 'subtract' : settings.aggregate, 'no');
    const matrix = isToOne ? toOne(raw, true) : raw;
    yield {
      start,
      middle,
      stop,
      matrix,
      conflict: null,
      ties: () => tiesOf(matrix, oneMode),
      kept: statements.map((at) => all.kept[at]!),
      statements: 0,
    };
  }
}

/** The weight of a statement `u` half widths before the middle (negative: after it). */
export function dnaKernelWeight(kernel: Kernel, u: number): number {
  if (kernel === 'gaussian') return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(u) > 1) return 0;
  if (kernel === 'uniform') return 0.5;
  return kernel === 'epanechnikov' ? 0.75 * (1 - u * u) : Math.abs(1 - u);
}
