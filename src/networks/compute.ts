import { countsOf, type Part } from './counts/counts.ts';
import { dnaOneMode } from './dna/one-mode.ts';
import { dnaTwoMode } from './dna/two-mode.ts';
import type { Matrix } from './matrix.ts';
import { oneMode } from './one-mode/one-mode.ts';
import type { Selection } from './select/select.ts';
import type { Settings } from './settings.ts';
import { twoMode } from './two-mode/two-mode.ts';

/** The matrices of a part of a selection. */
export function matricesOf(
  selection: Selection,
  { mode, aggregate, normalise, dna }: Settings,
  part: Part,
): { readonly matrix: Matrix; readonly conflict: Matrix | null } {
  const counts = countsOf(selection, part);
  if (mode === 'two') {
    const make = dna ? dnaTwoMode : twoMode;
    return { matrix: make(counts, aggregate, normalise), conflict: null };
  }
  const make = dna ? dnaOneMode : oneMode;
  if (aggregate === 'congruence-and-conflict') {
    return {
      matrix: make(counts, 'congruence', normalise),
      conflict: make(counts, 'conflict', normalise),
    };
  }
  return { matrix: make(counts, aggregate === 'combine' ? 'ignore' : aggregate, normalise), conflict: null };
}
