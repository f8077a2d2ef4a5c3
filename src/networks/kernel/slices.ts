import type { Slice } from '../network.ts';
import type { Kernel, TimeWindow } from '../options.ts';
import { type Selection, withOwnNodes } from '../select/select.ts';
import type { Settings } from '../settings.ts';
import { byDate } from '../time/between.ts';
import type { TimeUnit } from '../time/calendar-units.ts';
import type { TimeRange } from '../time/range.ts';
import { sliceOf } from '../time/slice.ts';
import { halfWidth, kernelMiddles } from './middles.ts';
import { kernelWeight } from './weights.ts';

export interface KernelOptions {
  readonly range: TimeRange;
  readonly window: TimeWindow & { readonly unit: TimeUnit };
  readonly kernel: Kernel;
  readonly toOne: boolean;
}

/**
 * Networks of weighted statements. In a two-mode network a statement counts as its weight; in a one-mode network as the root
 * of its weight, so that a pair of statements counts as the geometric mean of its two. Everything else is as without a kernel.
 * All slices have the same nodes: those of all statements that count.
 */
export function* kernelSlices(
  selection: Selection,
  settings: Settings,
  { range, window, kernel, toOne }: KernelOptions,
): Generator<Slice, void, undefined> {
  const all = withOwnNodes(selection, settings.isolates);
  const { statements: dated, time, between } = byDate(all);
  const half = halfWidth(window.size, window.unit);
  const endless = kernel === 'gaussian';
  for (const middle of kernelMiddles(range, window)) {
    const statements = endless ? dated : between(middle - half, middle + half);
    const times = endless ? time : statements.map((at) => all.table.time[all.kept[at]!]!);
    const weights = Float64Array.from(times, (at) => {
      const weight = kernelWeight(kernel, (at - middle) / half);
      return settings.mode === 'one' ? Math.sqrt(weight) : weight;
    });
    const stretch = endless
      ? { start: range.first, middle, stop: range.last }
      : {
          start: Math.max(range.first, middle - half),
          middle,
          stop: Math.min(range.last, middle + half),
        };
    yield sliceOf(all, settings, stretch, { statements, weights, isolates: true }, toOne);
  }
}
