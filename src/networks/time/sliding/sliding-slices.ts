import { keptOf, once } from '../../compute.ts';
import type { Matrix } from '../../matrix.ts';
import type { Slice } from '../../network.ts';
import { ratio } from '../../one-mode/divisor.ts';
import type { Pairwise } from '../../one-mode/one-mode.ts';
import { symmetric } from '../../one-mode/symmetric.ts';
import type { Selection } from '../../select/select.ts';
import type { Settings } from '../../settings.ts';
import { tiesOf } from '../../ties.ts';
import { twoMode } from '../../two-mode/two-mode.ts';
import type { ByDate } from '../between.ts';
import { toOne as dividedToOne } from '../to-one.ts';
import type { Stretch } from '../windows.ts';
import { slidingCounts } from './sliding-counts.ts';
import { type SlidingSums, slidingSums } from './sliding-sums.ts';

/**
 * The networks of windows that begin and end ever later, each made of the one before: statements that go out are taken from the
 * counts and sums, those that come in are added. Everything is whole numbers until it is divided, so nothing is left behind.
 * Costs O(rows x levels) for a statement that comes or goes, and O(cells) for a window, however many statements it holds.
 */
export function* slidingSlices(
  selection: Selection,
  settings: Settings,
  windows: Iterable<Stretch>,
  { between }: ByDate,
  toOne: boolean,
): Generator<Slice, void, undefined> {
  const { rows, columns, level } = selection;
  const counted = slidingCounts(selection);
  const sums = settings.mode === 'one' ? sumsOf(selection, settings) : [];
  const change = (statements: Int32Array, by: 1 | -1): void => {
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at]!;
      // What goes out must not meet itself.
      if (by === -1) counted.add(statement, -1);
      const [i, j] = [rows.codes[statement]!, columns.codes[statement]!];
      const k = level === null ? 0 : level[statement]!;
      for (const each of sums) each.add(counted.cells, i, j, k, by);
      if (by === 1) counted.add(statement, 1);
    }
  };
  const finished = (matrix: Matrix): Matrix => (toOne ? dividedToOne(matrix, false) : matrix);
  let [first, last] = [Infinity, -Infinity];
  for (const { start, middle, stop } of windows) {
    if (start > last) {
      change(between(first, last), -1);
      change(between(start, stop), 1);
    } else {
      change(between(first, start - 1), -1);
      change(between(last + 1, stop), 1);
    }
    [first, last] = [start, stop];
    const present = counted.present(settings.isolates);
    const made = (which: SlidingSums): Matrix =>
      finished(oneModeOf(rows.labels, present, counted.totals, which, sums.at(-1)!, settings));
    const matrix =
      settings.mode === 'two'
        ? finished(twoMode(counted.counts(settings.isolates), settings.aggregate, settings.normalise))
        : made(sums[0]!);
    const isBoth = settings.aggregate === 'congruence-and-conflict';
    const statements = between(start, stop);
    const rowsKept = once(() => keptOf(selection, statements));
    yield {
      start,
      middle,
      stop,
      matrix,
      conflict: isBoth ? made(sums[1]!) : null,
      ties: () => tiesOf(matrix, settings.mode === 'one'),
      get kept() {
        return rowsKept();
      },
      statements: statements.length,
    };
  }
}

/** The sums that are asked for, and as the last those of likeness, by which `jaccard` and `cosine` divide. */
function sumsOf({ rows, levels }: Selection, { aggregate, normalise }: Settings): SlidingSums[] {
  const make = (which: Pairwise) => slidingSums(rows.labels.length, levels, which);
  const first =
    aggregate === 'congruence-and-conflict' ? 'congruence' : aggregate === 'combine' ? 'ignore' : aggregate;
  const sums = [make(first)];
  if (aggregate === 'congruence-and-conflict') sums.push(make('conflict'));
  const isLikeness = first === 'ignore' || (first === 'congruence' && sums.length === 1);
  if (!isLikeness && (normalise === 'jaccard' || normalise === 'cosine')) sums.push(make('congruence'));
  return sums;
}

function oneModeOf(
  labels: readonly string[],
  present: Int32Array,
  totals: Float64Array,
  { pair, unit }: SlidingSums,
  likeness: SlidingSums,
  { normalise }: Settings,
): Matrix {
  const own = (i: number): number => likeness.own[i]! * likeness.unit;
  const divisor = (i: number, to: number): number => {
    if (normalise === 'average') return (totals[i]! + totals[to]!) / 2;
    if (normalise === 'cosine') return Math.sqrt(own(i)) * Math.sqrt(own(to));
    return own(i) + own(to) - likeness.pair(i, to) * likeness.unit;
  };
  const rows = Array.from(present, (i) => labels[i]!);
  return symmetric(rows, (at, row) => {
    const i = present[at]!;
    for (let place = at + 1; place < row.length; place++) {
      const to = present[place]!;
      const sum = pair(i, to) * unit;
      row[place] = normalise === 'no' ? sum : ratio(sum, divisor(i, to));
    }
  });
}
