import { type Kernel, network } from '../../../../src/networks/index.ts';
import type { TimeUnit } from '../../../../src/networks/time/calendar-units.ts';
import {
  campFitness,
  type CampNetworks,
  campWeights,
  dnaPolarisationSlices,
  polarisation,
} from '../../../../src/networks/polarisation/index.ts';
import { rng } from '../../../../src/stats/rng.ts';
import type { Check } from '../../check.ts';
import { near, type ReferenceMatrix } from '../cells.ts';
import { csvCells } from '../csv.ts';
import type { Entry } from '../manifest.ts';
import { networkOptions } from '../network-options.ts';
import type { Sample } from '../sample.ts';
import { readMatrix } from './matrix.ts';
import { firstDifference, orNone, readSlices } from './series.ts';

const same = (a: number, b: number) => near(a, b, 1e-7, 1e-12);

function asNetwork({ rows, columns, values }: ReferenceMatrix) {
  return { rows, columns, values: Float64Array.from(values) };
}

/** The fitness of many partitions of matrices that DNA wrote. */
export async function* quality(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const weights = campWeights({
    congruence: asNetwork(readMatrix(await sample.read(entry.congruenceFile!))),
    conflict: asNetwork(readMatrix(await sample.read(entry.conflictFile!))),
  });
  const partitions = csvCells(await sample.read(entry.file)).slice(1);
  const different = partitions.find(([camps, raw, normalised]) => {
    const ours = campFitness(weights, Array.from(camps!, Number), entry.numClusters!);
    return !same(ours.raw, Number(raw)) || !same(ours.normalised, Number(normalised));
  });
  const ok = different === undefined && partitions.length > 0;
  yield { what: entry.file, ok, detail: ok ? `${partitions.length} partitions` : String(different) };
}

/** What DNA's searches, which start by chance, ended with: the fitness of their camps is ours, and we never end below it. */
export async function* runs(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const networks = await campNetworksOf(entry, sample);
  const { numClusters: k = 2, normalizeScores = false } = entry;
  yield compareRuns(
    entry.file,
    networks,
    csvCells(await sample.read(entry.file))
      .slice(1)
      .map(([, , fitness, camps]) => ({ fitness: Number(fitness), camps: JSON.parse(camps!) as number[] })),
    k,
    normalizeScores ? 'normalised' : 'raw',
  );
}

async function campNetworksOf(entry: Entry, sample: Sample): Promise<CampNetworks> {
  const { matrix: congruence, conflict } = network(await sample.tableOf(entry), {
    ...networkOptions(entry),
    mode: 'one',
    aggregate: 'congruence-and-conflict',
    normalise: 'average',
  });
  return { congruence, conflict: conflict! };
}

function compareRuns(
  what: string,
  networks: CampNetworks,
  theirs: readonly { readonly fitness: number; readonly camps: readonly number[] }[],
  k: number,
  scale: 'raw' | 'normalised',
): Check {
  const weights = campWeights(networks);
  const ours = polarisation(networks, { camps: k, rng: rng(1) });
  const different = theirs.find(
    ({ fitness, camps }) => !same(campFitness(weights, camps, k)[scale], fitness),
  );
  const best = Math.max(...theirs.map(({ fitness }) => fitness));
  const ok = different === undefined && theirs.length > 0 && ours !== null && ours[scale] >= best - 1e-9;
  const detail =
    different === undefined
      ? `${ours?.[scale]} with ${ours?.exact ? '' : 'no '}proof, DNA ${best}`
      : `DNA ${different.fitness}, ours of the same camps ${campFitness(weights, different.camps, k)[scale]}`;
  return { what, ok, detail };
}

/** The slices that DNA measures polarisation on. It writes them twice, as congruence and as conflict. */
export async function* slicesOfSeries(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const made = dnaPolarisationSlices(await sample.tableOf(entry), networkOptions(entry), {
    window: {
      size: entry.windowSize!,
      unit: entry.timeWindow as TimeUnit,
      indent: entry.indentTime ?? false,
    },
    kernel: entry.kernel as Kernel,
  });
  const detail = firstDifference(orNone(made), readSlices(await sample.read(entry.file)));
  yield { what: entry.file, ok: detail === null, ...(detail === null ? {} : { detail }) };
}

/** Polarisation over time, of the slices that DNA wrote: the difference of congruence and conflict as both of them. */
export async function* seriesResult(entry: Entry, sample: Sample): AsyncGenerator<Check> {
  const [, kernel] = /_([a-z]+)\.csv$/.exec(entry.file)!;
  const folder = entry.file.slice(0, entry.file.lastIndexOf('/') + 1);
  const [congruence, conflict] = await Promise.all(
    ['congruence', 'conflict'].map(async (of) =>
      readSlices(await sample.read(`${folder}tw_${of}_${kernel}.csv`)),
    ),
  );
  let compared = 0;
  for (const [slice, , , , fitness, camps] of csvCells(await sample.read(entry.file)).slice(1)) {
    const at = Number(slice) - 1;
    const networks = {
      congruence: asNetwork(congruence![at]!.matrix),
      conflict: asNetwork(conflict![at]!.matrix),
    };
    // DNA gives 0 for nobody, and a number that is none for one actor.
    if (networks.congruence.rows.length < 2) continue;
    const theirs = [{ fitness: Number(fitness), camps: JSON.parse(camps!) as number[] }];
    const check = compareRuns(
      `${entry.file}, slice ${slice}`,
      networks,
      theirs,
      entry.numClusters ?? 2,
      'raw',
    );
    if (!check.ok) yield check;
    else compared++;
  }
  yield { what: entry.file, ok: compared > 0, detail: `${compared} slices` };
}
