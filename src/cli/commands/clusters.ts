import { type Command, Option } from 'commander';
import type { CodedTable } from '../../coding/coded-table.ts';
import { EntenteError } from '../../error.ts';
import { clusterActorsByStep, type ClusterMethod, clusterMethods } from '../../networks/clusters/index.ts';
import { network, type Normalisation } from '../../networks/index.ts';
import { rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import { clustersText } from '../networks/clusters-text.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { stepByStep } from '../step-by-step.ts';

/** Other names of methods, as programs for statistics have them. */
const otherNames: Readonly<Record<string, ClusterMethod>> = { pam: 'medoids', 'k-means': 'means' };

/** They find the number of clusters themselves. */
const countThemselves: ReadonlySet<ClusterMethod> = new Set(['louvain', 'leiden']);

/** Beyond as many actors `spectral`, whose cost grows with their cube, is tried only when it is asked for. */
const MOST_FOR_SPECTRAL = 300;

interface ClustersCommandOptions extends SelectOptions, SeedOptions {
  readonly method?: string;
  readonly clusters?: number;
  readonly least?: number;
  readonly most?: number;
  readonly normalise: Normalisation;
  readonly draws: number;
}

/** `entente clusters`: which actors say alike, by several methods beside one another, and how firm that is. */
export function addClustersCommand(program: Command, io: Io): void {
  const command = program
    .command('clusters')
    .description('which actors (--rows) say alike, by several methods, and how firmly their groups stand');
  withSelectOptions(command)
    .addOption(
      new Option(
        '--method <name>',
        'this one only (default: all, the best by modularity is told); pam is medoids, k-means is means',
      ).choices([...clusterMethods, ...Object.keys(otherNames)]),
    )
    .option('--clusters <n>', 'as many as this (fewer where actors cannot be told apart)', wholeFrom(1))
    .option('--least <n>', 'the least number of clusters to try (default: 2)', wholeFrom(1))
    .option('--most <n>', 'the greatest number of clusters to try (default: 8)', wholeFrom(1))
    .addOption(
      new Option('--normalise <way>', 'of the network that modularity is measured on')
        .choices(['no', 'average', 'jaccard', 'cosine'])
        .default('average'),
    )
    .option('--draws <n>', 'how many resamples of the documents; 0 for none', wholeFrom(0), 100);
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'json', 'csv'],
    'entente clusters x.dna --rows organization --columns concept --qualifier agreement\n' +
      '  $ entente clusters table.csv --rows actor --columns issue --qualifier stance --method ward --clusters 3',
  ).action((source: string | undefined, options: ClustersCommandOptions) => runClusters(source, options, io));
}

async function runClusters(
  source: string | undefined,
  options: ClustersCommandOptions,
  io: Io,
): Promise<void> {
  const range = rangeOf(options);
  const asked = methodsOf(options);
  const table = await openTable(source, variablesOf(options), options, io);
  const { isolates: _, ...selection } = selectionOf(options, table, io);
  const chosen = { ...selection, normalise: options.normalise };
  const { actors, documents } = extentOf(table, chosen);
  if (actors < 2) throw tooFew(`${actors} for clusters`, 'let more statements count');
  if (options.clusters !== undefined && options.clusters > actors)
    throw tooFew(`${actors} for ${options.clusters} clusters`, 'ask for fewer clusters');
  const methods = affordable(asked, actors, options, io);
  const draws = documents < 2 ? 0 : options.draws;
  if (draws < options.draws)
    say(io, options, 'all statements are of one document: no resamples, so how firm groups are is not known');
  const settings = { ...chosen, ...range, methods, draws, rng: rng(options.seed) };
  const found = await withProgress(io, options, 'resamples', (report) =>
    stepByStep(clusterActorsByStep(table, settings), (done) => report(done, draws)),
  );
  await writeResult(io, options, clustersText(found, options.format, io));
}

/** How many actors have statements that count, and of how many documents. */
function extentOf(table: CodedTable, chosen: Parameters<typeof network>[1]) {
  const { matrix, kept } = network(table, { ...chosen, normalise: 'no', mode: 'two', aggregate: 'ignore' });
  return {
    actors: matrix.rows.length,
    documents: new Set(Array.from(kept, (row) => table.document[row]!)).size,
  };
}

function rangeOf({ clusters, least, most }: ClustersCommandOptions): { least: number; most: number } {
  if (clusters === undefined) {
    const range = { least: least ?? Math.min(2, most ?? 2), most: most ?? Math.max(8, least ?? 8) };
    if (range.most >= range.least) return range;
    const value = `${range.least} to ${range.most}`;
    throw new EntenteError('usage', 'no number of clusters', value, 'swap --least and --most');
  }
  if (least === undefined && most === undefined) return { least: clusters, most: clusters };
  const value = `--clusters ${clusters} and a range`;
  throw new EntenteError('usage', 'two numbers of clusters', value, 'leave --least and --most out');
}

function methodsOf({ method, clusters }: ClustersCommandOptions): readonly ClusterMethod[] {
  if (method === undefined)
    return clusters === undefined
      ? clusterMethods
      : clusterMethods.filter((name) => !countThemselves.has(name));
  const one = otherNames[method] ?? (method as ClusterMethod);
  if (clusters === undefined || !countThemselves.has(one)) return [one];
  const advice = `${one} finds how many there are; leave --clusters out`;
  throw new EntenteError('usage', 'no number of clusters of this method', `--clusters ${clusters}`, advice);
}

function affordable(
  methods: readonly ClusterMethod[],
  actors: number,
  options: ClustersCommandOptions,
  io: Io,
): readonly ClusterMethod[] {
  if (options.method !== undefined || actors <= MOST_FOR_SPECTRAL) return methods;
  say(io, options, `spectral is left out: ${actors} actors take it minutes; --method spectral asks for it`);
  return methods.filter((method) => method !== 'spectral');
}

function tooFew(value: string, advice: string): EntenteError {
  return new EntenteError('input', 'too few actors', value, advice);
}
