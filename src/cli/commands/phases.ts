import { type Command, Option } from 'commander';
import { EntenteError } from '../../error.ts';
import { checkWeights } from '../../networks/check-weights.ts';
import { type ClusterMethod, clusterMethods } from '../../networks/clusters/index.ts';
import { type Aggregation, type Normalisation, type Slice, slices } from '../../networks/index.ts';
import { changePoints, classicalScaling, phasesOf, sliceDistances } from '../../networks/phases/index.ts';
import { writeTime } from '../../coding/coded-table/read-time.ts';
import { rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import { phasesChart } from '../networks/phases-chart.ts';
import { type PhasesFound, phasesText } from '../networks/phases-text.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { timeOf, type TimeOptions, withTimeOptions } from '../networks/time-options.ts';
import { withCommonOptions } from '../options.ts';
import { writeResult } from '../output.ts';

interface PhasesCommandOptions extends SelectOptions, TimeOptions, SeedOptions {
  readonly mode: 'one' | 'two';
  readonly aggregate?: Aggregation;
  readonly normalise: Normalisation;
  readonly distance: 'absolute' | 'spectral';
  readonly method?: ClusterMethod;
  readonly least: number;
  readonly most: number;
}

/** Distances of more slices than this are no table that anybody reads, and take minutes to cluster. */
const MOST_SLICES = 2000;

/** `entente phases`: the states that a network goes through, and where it changes. */
export function addPhasesCommand(program: Command, io: Io): void {
  const command = program
    .command('phases')
    .description('which states a network goes through, when, and where it changes more than by chance');
  withSelectOptions(command)
    .addOption(new Option('--mode <mode>', 'of the network').choices(['two', 'one']).default('two'))
    .addOption(
      new Option(
        '--aggregate <way>',
        'of the network (default: subtract with a qualifier, else ignore)',
      ).choices(['ignore', 'congruence', 'conflict', 'subtract', 'combine']),
    )
    .addOption(
      new Option('--normalise <way>', 'of the network')
        .choices(['no', 'activity', 'prominence', 'average', 'jaccard', 'cosine'])
        .default('no'),
    )
    .addOption(
      new Option(
        '--distance <kind>',
        'absolute: cells (who says what); spectral: the shape of the network, whoever is where',
      )
        .choices(['absolute', 'spectral'])
        .default('absolute'),
    )
    .addOption(
      new Option(
        '--method <name>',
        'cluster by this method only (default: the best of all by modularity)',
      ).choices([...clusterMethods]),
    )
    .option('--least <n>', 'the least number of states', wholeFrom(1), 2)
    .option('--most <n>', 'the greatest number of states', wholeFrom(1), 6);
  withSeed(withTimeOptions(command));
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg'],
    'entente phases x.dna --rows organization --columns concept --qualifier agreement --window 12w --to-one\n' +
      '  $ entente phases table.csv --rows actor --columns issue --window 6m --format svg --out phases.svg',
  ).action((source: string | undefined, options: PhasesCommandOptions) => runPhases(source, options, io));
}

async function runPhases(source: string | undefined, options: PhasesCommandOptions, io: Io): Promise<void> {
  const time = timeOf(options);
  if (time === null)
    throw new EntenteError('usage', 'no window', 'phases', 'it needs one, such as --window 12w');
  const { least, most, seed, mode, normalise } = options;
  if (most < least)
    throw new EntenteError('usage', 'no number of states', `${least} to ${most}`, 'swap --least and --most');
  const table = await openTable(source, variablesOf(options), options, io);
  const aggregate = options.aggregate ?? (options.qualifier === undefined ? 'ignore' : 'subtract');
  // The same nodes in every slice: one that is silent is silent, and not gone.
  const chosen = { ...selectionOf(options, table, io), mode, aggregate, normalise, isolates: true };
  const made = enough(slices(table, { ...chosen, ...time }));
  for (const { matrix } of made) checkWeights(matrix);
  const labels = made.map(({ middle }) => writeTime(middle));
  const distances = sliceDistances(
    made.map(({ matrix }) => matrix),
    distanceOf(options),
    labels,
  );
  const random = rng(seed);
  const methods = options.method === undefined ? {} : { methods: [options.method] };
  const phases = phasesOf(distances, { rng: random, least, most, ...methods });
  const block = Math.max(1, Math.ceil(time.window.size / (time.window.step ?? 1)));
  const changes = changePoints(distances, { rng: random, block });
  const map = classicalScaling(distances);
  const found = { slices: made, distances, phases, changes, map };
  await writeResult(
    io,
    options,
    options.format === 'svg' ? await drawn(found) : phasesText(found, options.format, io),
  );
}

/** The drawing library is loaded only where something is drawn. */
async function drawn(found: PhasesFound): Promise<string> {
  const { phasesFigure } = await import('../../report/figures/phases-figure.ts');
  return phasesFigure(phasesChart(found));
}

function distanceOf({ distance, dna }: PhasesCommandOptions) {
  return distance === 'spectral' && dna === true ? 'degree' : distance;
}

function enough(series: Iterable<Slice>): Slice[] {
  const made: Slice[] = [];
  for (const slice of series) {
    made.push(slice);
    if (made.length <= MOST_SLICES) continue;
    throw new EntenteError(
      'input',
      'too many slices',
      `more than ${MOST_SLICES}`,
      'take a larger --step or unit',
    );
  }
  if (made.length >= 2) return made;
  throw new EntenteError(
    'input',
    'too few slices',
    String(made.length),
    'phases need at least 2: take a smaller window',
  );
}
