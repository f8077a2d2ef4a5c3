import { matricesOf } from '../compute.ts';
import type { Part } from '../counts/counts.ts';
import type { Slice } from '../network.ts';
import type { Selection } from '../select/select.ts';
import type { Settings } from '../settings.ts';
import { toOne } from './to-one.ts';
import type { Stretch } from './windows.ts';

/** The networks of some statements of a selection, as those of a stretch of time. */
export function sliceOf(
  selection: Selection,
  settings: Settings,
  { start, middle, stop }: Stretch,
  part: Part & { readonly statements: Int32Array },
  isToOne: boolean,
): Slice {
  const { matrix, conflict } = matricesOf(selection, settings, part);
  return {
    start,
    middle,
    stop,
    matrix: isToOne ? toOne(matrix, settings.dna) : matrix,
    conflict: isToOne && conflict !== null ? toOne(conflict, settings.dna) : conflict,
    kept: part.statements.map((at) => selection.kept[at]!),
    statements: part.statements.length,
  };
}
