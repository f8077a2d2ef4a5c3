import type { Slice } from '../network.ts';
import type { TimeWindow } from '../options.ts';
import { inOrder } from '../select/order.ts';
import type { Selection } from '../select/select.ts';
import type { Settings } from '../settings.ts';
import { sliceOf } from './slice.ts';
import { tooLarge } from './windows.ts';

/**
 * Windows of `size` statements, `step` statements from one to the next, in the order of `rowOrder`: statements of one date in
 * that of their documents and places, so that the same table gives the same windows. The middle is the date of the statement
 * in the middle. DNA takes an odd number, `size` or one more, and draws at random among statements of the first and of the
 * last date; here `dna` keeps its size, but not its chance.
 *
 * @throws EntenteError `input` where there are fewer statements than `size`
 */
export function* eventSlices(
  selection: Selection,
  settings: Settings,
  { size, step = 1 }: TimeWindow,
  toOne: boolean,
): Generator<Slice, void, undefined> {
  const { table, kept } = selection;
  const place = new Map(Array.from(kept, (row, at) => [row, at]));
  const dated = kept.filter((row) => !Number.isNaN(table.time[row]!));
  const ordered = inOrder(table, dated).map((row) => place.get(row)!);
  const length = settings.dna ? 2 * Math.floor(size / 2) + 1 : size;
  if (length > ordered.length) throw tooLarge(size, 'events', ordered.length);
  const time = (at: number): number => table.time[kept[ordered[at]!]!]!;
  for (let first = 0; first + length <= ordered.length; first += step) {
    const stretch = {
      start: time(first),
      middle: time(first + Math.floor(length / 2)),
      stop: time(first + length - 1),
    };
    const statements = ordered.subarray(first, first + length);
    yield sliceOf(selection, settings, stretch, { statements, isolates: settings.isolates }, toOne);
  }
}
