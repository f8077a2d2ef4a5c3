import { networkOf } from '../compute.ts';
import type { Part } from '../counts/counts.ts';
import type { Slice } from '../network.ts';
import type { Selection } from '../select/select.ts';
import type { Settings } from '../settings.ts';
import type { Stretch } from './windows.ts';

/** The networks of some statements of a selection, as those of a stretch of time. */
export function sliceOf(
  selection: Selection,
  settings: Settings,
  { start, middle, stop }: Stretch,
  part: Part & { readonly statements: Int32Array },
  toOne: boolean,
): Slice {
  return networkOf(selection, settings, part, { start, middle, stop }, toOne);
}
