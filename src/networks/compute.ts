import { countsOf, type Part } from './counts/counts.ts';
import { dnaOneMode } from './dna/one-mode.ts';
import { dnaTwoMode } from './dna/two-mode.ts';
import type { Matrix } from './matrix.ts';
import type { Network } from './network.ts';
import { oneModeTies } from './one-mode/one-mode-ties.ts';
import { oneMode, type Pairwise } from './one-mode/one-mode.ts';
import type { Selection } from './select/select.ts';
import type { Settings } from './settings.ts';
import { type Ties, tiesOf } from './ties.ts';
import { toOne } from './time/to-one.ts';
import { twoMode } from './two-mode/two-mode.ts';

/**
 * The network of a part of a selection, with what more is to be said of it; `isToOne` divides it so that its cells sum to one.
 * Matrices are made when they are asked for.
 */
export function networkOf<T extends object>(
  selection: Selection,
  { mode, aggregate, normalise, dna }: Settings,
  part: Part,
  more: T,
  isToOne = false,
): Network & T {
  const counts = once(() => countsOf(selection, part));
  const pairwise = pairwiseOf(aggregate);
  const finished = (matrix: Matrix): Matrix => (isToOne ? toOne(matrix, dna) : matrix);
  const ofAggregation = (which: Pairwise): Matrix => (dna ? dnaOneMode : oneMode)(counts(), which, normalise);
  const matrix = once(() =>
    finished(
      mode === 'one' ? ofAggregation(pairwise) : (dna ? dnaTwoMode : twoMode)(counts(), aggregate, normalise),
    ),
  );
  const conflict = once(() =>
    aggregate === 'congruence-and-conflict' ? finished(ofAggregation('conflict')) : null,
  );
  const ties = once((): Ties =>
    mode === 'one' && !dna && !isToOne
      ? oneModeTies(counts(), pairwise, normalise)
      : tiesOf(matrix(), mode === 'one'),
  );
  const { statements } = part;
  const kept = once(() => (statements === undefined ? selection.kept : keptOf(selection, statements)));
  return {
    ...more,
    get kept() {
      return kept();
    },
    get matrix() {
      return matrix();
    },
    get conflict() {
      return conflict();
    },
    ties,
    statements: statements?.length ?? selection.kept.length,
  };
}

/** The matrices of a part of a selection, made when they are asked for. */
export function matricesOf(
  selection: Selection,
  settings: Settings,
  part: Part,
): Pick<Network, 'matrix' | 'conflict'> {
  return networkOf(selection, settings, part, {});
}

function pairwiseOf(aggregate: Settings['aggregate']): Pairwise {
  if (aggregate === 'congruence-and-conflict') return 'congruence';
  return aggregate === 'combine' ? 'ignore' : aggregate;
}

/** Rows of the table of some statements of a selection. */
export function keptOf({ kept }: Selection, statements: Int32Array): Int32Array {
  const rows = new Int32Array(statements.length);
  for (let at = 0; at < rows.length; at++) rows[at] = kept[statements[at]!]!;
  return rows;
}

/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
