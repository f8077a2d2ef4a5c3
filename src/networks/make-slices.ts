import type { CodedTable } from '../coding/coded-table.ts';
import { EntenteError } from '../error.ts';
import { dnaKernelSlices } from './dna/kernel.ts';
import { dnaWindows } from './dna/windows.ts';
import { kernelSlices } from './kernel/slices.ts';
import type { Slice } from './network.ts';
import type { SliceOptions, TimeWindow } from './options.ts';
import { select } from './select/select.ts';
import { settingsOf } from './settings.ts';
import { byDate } from './time/between.ts';
import type { TimeUnit } from './time/calendar-units.ts';
import { eventSlices } from './time/events.ts';
import { rangeOf } from './time/range.ts';
import { slides } from './time/sliding/slides.ts';
import { slidingSlices } from './time/sliding/sliding-slices.ts';
import { sliceOf } from './time/slice.ts';
import { timeWindows } from './time/windows.ts';

/**
 * The networks of one window after another, as `network` makes them of the statements in it; each is made when it is asked
 * for. Duplicates are left out before, over the whole range. Statements without a date have no part.
 *
 * @throws EntenteError as `network`; `input` where a window is larger than the range; `usage` for a size or step below 1
 * @example [...slices(table, { rows: 'actor', columns: 'issue', window: { size: 12, unit: 'weeks' } })]
 */
export function* slices(table: CodedTable, options: SliceOptions): Generator<Slice, void, undefined> {
  const { window, kernel = null, toOne = false, ...rest } = options;
  checkWindow(window);
  const settings = settingsOf(rest);
  const selection = select(table, settings);
  if (kernel !== null) {
    const timed = { ...window, unit: timeUnit(window) };
    const range = rangeOf(table, settings);
    const make = settings.dna ? dnaKernelSlices : kernelSlices;
    yield* make(selection, settings, { range, window: timed, kernel, toOne });
    return;
  }
  const dated = byDate(selection);
  if (window.unit === 'events') {
    yield* eventSlices(selection, settings, window, toOne);
    return;
  }
  const timed = { ...window, unit: timeUnit(window) };
  const range = rangeOf(table, settings);
  const windows = settings.dna ? dnaWindows(range, timed) : timeWindows(range, timed);
  if (slides(selection, settings, windows, dated)) {
    yield* slidingSlices(selection, settings, windows, dated, toOne);
    return;
  }
  for (const stretch of windows) {
    const statements = dated.between(stretch.start, stretch.stop);
    yield sliceOf(selection, settings, stretch, { statements, isolates: settings.isolates }, toOne);
  }
}

function timeUnit({ unit }: TimeWindow): TimeUnit {
  if (unit === 'events') {
    throw new EntenteError('usage', 'no kernel over events', unit, 'give the window a unit of time');
  }
  return unit;
}

function checkWindow({ size, step = 1 }: TimeWindow): void {
  for (const [name, value] of [
    ['size', size],
    ['step', step],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new EntenteError(
        'usage',
        `no ${name} of a window`,
        String(value),
        'give a whole number from 1 up',
      );
    }
  }
}
