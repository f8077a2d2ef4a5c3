import type { Check } from '../../check.ts';
import type { Entry } from '../manifest.ts';
import type { Sample } from '../sample.ts';
import { attributes } from './attributes.ts';
import { annealing, evaluated, nested } from './backbone.ts';
import { barplot } from './barplot.ts';
import { dnaFile } from './dna-file.ts';
import { matrix } from './matrix.ts';
import { series } from './series.ts';
import { phase } from './phase.ts';
import { quality, runs, seriesResult, slicesOfSeries } from './polarization.ts';
import { order, statements } from './statements.ts';

/** Compares one result of DNA with ours. */
export type Comparison = (entry: Entry, sample: Sample) => AsyncIterable<Check>;

/** By kind of the manifest, or by folder and kind, which goes before. What is not here, or null, is counted as not compared. */
const comparisons: Readonly<Record<string, Comparison | null>> = {
  attributes,
  'backbone-annealing': annealing,
  'backbone-evaluate': evaluated,
  'backbone-nested': nested,
  barplot,
  'distance-matrix': phase,
  'dna-file': dnaFile,
  matrix,
  order,
  'polarization series-long': slicesOfSeries,
  'polarization-quality': quality,
  'polarization-runs': runs,
  'polarization-series': seriesResult,
  'series-long': series,
  statements,
};

/** The comparison of an entry, if there is one. */
export async function comparisonOf(entry: Entry, sample: Sample): Promise<Comparison | null> {
  // DNA draws among statements of one date by chance.
  if (entry.timeWindow === 'events' && (await hasTies(entry, sample))) return null;
  if (entry.kind === 'series-long' && entry['role'] !== undefined) return slicesOfSeries;
  const exact = comparisons[sortOf(entry)];
  return exact === undefined ? (comparisons[entry.kind] ?? null) : exact;
}

async function hasTies(entry: Entry, sample: Sample): Promise<boolean> {
  const { time } = await sample.tableOf(entry);
  return new Set(time).size < time.length;
}

/** The name under which an entry is counted: its kind, or its folder where kinds have files of several sorts. */
export function sortOf({ file, kind, networkType }: Entry): string {
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
  if (kind === 'error') return `${networkType ?? 'other'} errors`;
  return folder === '' || folder === kind ? kind : `${folder} ${kind}`;
}
