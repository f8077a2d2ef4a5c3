import { writeTime } from '../../coding/coded-table/read-time.ts';
import { writeCsv } from '../../coding/write-csv.ts';
import type { Matrix, Slice } from '../../networks/index.ts';
import type { Phases, Scaling } from '../../networks/phases/index.ts';
import type { ChangePoint } from '../../stats/e-divisive.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { figure } from './write-network.ts';

/** The states of a network, slice by slice, and what they rest on. */
export interface PhasesFound {
  readonly slices: readonly Slice[];
  readonly distances: Matrix;
  readonly phases: Phases;
  readonly changes: readonly ChangePoint[];
  /** The distances as a map. */
  readonly map: Scaling;
}

/** A table for people, CSV with a line for each slice, or JSON with everything, the distances too. */
export function phasesText(found: PhasesFound, format: string, io: Io): string {
  if (format === 'csv') return sliceLines(found);
  if (format === 'json') return `${JSON.stringify(everything(found), null, 1)}\n`;
  const { phases, slices } = found;
  const rows = phases.phases.map(({ state, first, last }) => [
    String(state + 1),
    dayOf(slices[first]!),
    dayOf(slices[last]!),
    String(last - first + 1),
  ]);
  return `${[...phasesWords(found), ''].join('\n')}\n${formatTable(['state', 'from', 'to', 'slices'], rows, io)}`;
}

/** What was found, in sentences; also the notes of the figure. */
export function phasesWords(found: PhasesFound): string[] {
  const { phases, changes, slices } = found;
  const { method, clusters: states, modularity, silhouette } = phases.chosen;
  return [
    `${states === 1 ? '1 state' : `${states} states`} by ${method}: modularity ${figure(modularity)}` +
      (Number.isNaN(silhouette) ? '' : `, silhouette ${figure(silhouette)}`),
    changes.length === 0
      ? 'No change stands out against slices in random order.'
      : `Changes that stand out: ${changes.map((change) => `${dayOf(slices[change.at]!)} (chance ${figure(change.chance)})`).join(', ')}`,
    'States are found in any data, also in noise; the changes say whether there is more.',
  ];
}

/** The width of a slice; of one state there is none. */
function widthOf({ silhouette }: Phases, at: number): number | null {
  return Number.isNaN(silhouette.mean) ? null : (silhouette.widths[at] ?? null);
}

function dayOf({ middle }: Slice): string {
  return writeTime(middle);
}

function sliceLines({ slices, phases, changes, map }: PhasesFound): string {
  const chances = new Map(changes.map(({ at, chance }) => [at, chance]));
  const head = [
    'slice',
    'start',
    'middle',
    'stop',
    'statements',
    'state',
    'silhouette',
    'change_chance',
    'x',
    'y',
  ];
  return writeCsv(
    head,
    slices.map(({ start, middle, stop, statements }, at) => [
      at + 1,
      ...[start, middle, stop].map(writeTime),
      statements,
      phases.chosen.membership[at]! + 1,
      widthOf(phases, at),
      chances.get(at) ?? null,
      map.points[2 * at]!,
      map.points[2 * at + 1]!,
    ]),
  );
}

function everything({ slices, distances, phases, changes, map }: PhasesFound) {
  const { method, clusters: states, modularity, silhouette, membership } = phases.chosen;
  const n = slices.length;
  return {
    chosen: { method, states, modularity, silhouette },
    candidates: phases.candidates.map((each) => ({
      method: each.method,
      states: each.clusters,
      modularity: each.modularity,
      silhouette: each.silhouette,
    })),
    phases: phases.phases.map(({ state, first, last }) => ({
      state: state + 1,
      from: dayOf(slices[first]!),
      to: dayOf(slices[last]!),
      slices: last - first + 1,
    })),
    changes: changes.map(({ at, statistic, chance }) => ({
      from: dayOf(slices[at]!),
      slice: at + 1,
      statistic,
      chance,
    })),
    slices: slices.map(({ start, middle, stop, statements }, at) => ({
      ...Object.fromEntries(
        Object.entries({ start, middle, stop }).map(([name, time]) => [name, writeTime(time)]),
      ),
      statements,
      state: membership[at]! + 1,
      silhouette: widthOf(phases, at),
      map: [map.points[2 * at], map.points[2 * at + 1]],
    })),
    mapShare: map.share,
    distances: Array.from({ length: n }, (_, row) => [...distances.values.subarray(row * n, (row + 1) * n)]),
  };
}
