import type { StatementTable } from '../../coding/statement-table.ts';
import type { Rng } from '../../stats/rng.ts';
import { type Frame, monthFrame, periodFrames } from '../frame.ts';
import { sideMeasures } from '../measures/side-measures.ts';
import type { Unity, UnityFigures, UnityOptions, UnityPeriod } from '../unity.ts';
import { documentBounds } from './document-draws.ts';
import { type DrawnBounds, drawnBounds } from './drawn-bounds.ts';
import type { MeasureSet } from './figure-measures.ts';
import { sideGrid } from './side-grid.ts';
import { MEASURES } from './side-table.ts';

export interface DrawnIntervalOptions {
  /** Makes the random numbers, which start anew for those who spoke and for those whose position is known. */
  readonly random: () => Rng;
  /** How many resamples, 1,000 unless told. */
  readonly draws?: number;
}

type MembersOn = (date: string) => readonly string[];

/**
 * Gives the measures over several issues the intervals that they lack: 95% bootstrap by actor, each member drawn with all of its
 * positions. Those of single issues stay: they are exact. Without several issues nothing changes.
 *
 * @param unity from `measureUnity`
 */
export function withDrawnIntervals<U extends Unity>(
  unity: U,
  membersOn: MembersOn,
  { random, draws = 1000 }: DrawnIntervalOptions,
): U {
  if (unity.issues === undefined) return unity;
  const issues = Object.keys(unity.issues);
  const figures = [unity.change.from, unity.change.to, ...unity.series];
  const bounds = (positionsOf: (figures: UnityFigures) => UnityFigures['positions']) =>
    drawnBounds(
      sideGrid(
        figures.map((each) => ({ members: membersOn(each.date), positions: positionsOf(each) })),
        issues,
      ),
      { rng: random(), draws },
    );
  const current = bounds(({ currentPositions }) => currentPositions);
  const carried = bounds(({ positions }) => positions);
  return { ...unity, ...filled(unity, current, carried, null) };
}

/**
 * Takes 95% bootstrap intervals by document instead of those by actor, for the measures of every issue and over all: they say how much
 * hangs on single articles. `distribution` goes, alpha keeps its jackknife by actor; `currentInterval` and `carriedInterval` stay by actor.
 *
 * @param unity from `measureUnity`, of the same table, members and options
 * @param documents row of the table -> number of its document
 */
export function withDocumentIntervals<U extends Unity>(
  unity: U,
  table: StatementTable,
  documents: Int32Array,
  membersOn: MembersOn,
  options: UnityOptions & DrawnIntervalOptions,
): U {
  const { random, draws = 1000, carry, window } = options;
  const issues = unity.issues === undefined ? [unity.issue!] : Object.keys(unity.issues);
  const frames = [monthFrame(options.from), monthFrame(options.to), ...periodFrames(options)];
  const bounds = (fromOf: (frame: Frame) => number) =>
    documentBounds(
      table,
      documents,
      frames.map((frame) => ({ members: membersOn(frame.date), from: fromOf(frame), to: frame.end })),
      issues,
      { rng: random(), draws },
    );
  const current = bounds(({ start, end }) => (window == null ? start : end - window + 1));
  const carried = bounds(({ end }) => end - carry);
  const whole = { ...unity, ...filled(unity, current, carried, unity.issues === undefined ? 0 : null) };
  if (unity.issues === undefined) return whole;
  const each = Object.entries(unity.issues).map(
    ([issue, part], i) => [issue, { ...part, ...filled(part, current, carried, i) }] as const,
  );
  return { ...whole, issues: Object.fromEntries(each) };
}

/** Change and series with the bounds of one issue (by its place), or with those over all (null). The first two frames are the ends. */
function filled(
  { change, series }: Pick<Unity, 'change' | 'series'>,
  current: DrawnBounds,
  carried: DrawnBounds,
  issue: number | null,
) {
  const issues = current.cells === null ? 0 : current.cells.length / (2 * MEASURES * (series.length + 2));
  const at = (frame: number) => (issue === null ? frame : frame * issues + issue) * MEASURES * 2;
  const within = (bounds: DrawnBounds) => (issue === null ? bounds.overall : bounds.cells!);
  const fill = <F extends UnityFigures>(figures: F, frame: number): F => ({
    ...figures,
    measures: {
      current: withBounds(figures.measures.current, within(current), at(frame)),
      carried: withBounds(figures.measures.carried, within(carried), at(frame)),
    },
  });
  return {
    change: { ...change, from: fill(change.from, 0), to: fill(change.to, 1) },
    series: series.map((period, i): UnityPeriod => fill(period, i + 2)),
  };
}

function withBounds(set: MeasureSet, bounds: Float64Array, at: number): MeasureSet {
  const estimates = sideMeasures.map((measure, m) => {
    const { value } = set[measure];
    const [low, high] = [bounds[at + 2 * m]!, bounds[at + 2 * m + 1]!];
    const interval = value === null || Number.isNaN(low) ? null : ([low, high] as const);
    return [measure, { value, interval, distribution: null }];
  });
  return { ...set, ...(Object.fromEntries(estimates) as Partial<MeasureSet>) };
}
