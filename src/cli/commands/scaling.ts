import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CodedTable } from '../../coding/coded-table.ts';
import { nearest } from '../../coding/nearest.ts';
import { EntenteError } from '../../error.ts';
import { type Matrix, network } from '../../networks/index.ts';
import {
  correspondence,
  correspondenceErrorsByStep,
  countsOfTable,
  doubled,
  itemResponseByStep,
  recode,
  type StanceCounts,
  withoutEmpty,
} from '../../networks/scaling/index.ts';
import { counted } from '../../report/words/numbers.ts';
import { rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import {
  type ConceptColumn,
  correspondencePlacement,
  itemPlacement,
  type Placement,
} from '../networks/placement.ts';
import { scalingChart } from '../networks/scaling-chart.ts';
import { scalingText } from '../networks/scaling-text.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { withCommonOptions } from '../options.ts';
import { writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { stepByStep } from '../step-by-step.ts';

interface ScalingCommandOptions extends SelectOptions, SeedOptions {
  readonly method: Placement['method'];
  readonly dimensions: '1' | '2';
  readonly positive?: string;
  readonly draws?: number;
  readonly prior?: number | 'none';
  readonly threshold?: number;
  readonly missingDisagrees?: boolean;
  readonly minConcepts?: number;
  readonly minActors?: number;
  readonly keepConstants?: boolean;
}

/** Options that only one of the methods knows. */
const itemsOnly = [
  'prior',
  'threshold',
  'missingDisagrees',
  'minConcepts',
  'minActors',
  'keepConstants',
] as const;

/** `entente scaling`: where actors and concepts stand on one or two dimensions, and how far each may be off. */
export function addScalingCommand(program: Command, io: Io): void {
  const command = program
    .command('scaling')
    .description(
      'where actors (--rows) and concepts (--columns) stand on one or two dimensions, with intervals',
    );
  withSelectOptions(command)
    .addOption(
      new Option(
        '--method <name>',
        'items: item response, by who agrees with what; correspondence: by how often who says what',
      )
        .choices(['items', 'correspondence'])
        .default('items'),
    )
    .addOption(new Option('--dimensions <n>', 'how many').choices(['1', '2']).default('1'))
    .option('--positive <actor>', 'who is to stand on the positive side of the first dimension')
    .option(
      '--draws <n>',
      'of correspondence: resamples of the statements for the errors; 0 for none (default: 1000)',
      wholeFrom(0),
    )
    .option(
      '--prior <x>',
      'of items: standard deviation of the prior of slopes and intercepts, or none (default: 3.4)',
      priorOf,
    )
    .option(
      '--threshold <share>',
      'of items: who agrees in at most this share of statements disagrees, in 1 less this share agrees, ' +
        'between them is missing (default: whoever does both is missing)',
      thresholdOf,
    )
    .option('--missing-disagrees', 'of items: who does not agree with a concept is against it')
    .option('--min-concepts <n>', 'of items: leave out actors who answer fewer (default: 1)', wholeFrom(1))
    .option('--min-actors <n>', 'of items: leave out concepts that fewer answer (default: 1)', wholeFrom(1))
    .option('--keep-constants', 'of items: keep concepts that all answer alike');
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'svg'],
    'entente scaling x.dna --rows organization --columns concept --qualifier agreement --missing-disagrees\n' +
      '  $ entente scaling table.csv --rows actor --columns issue --method correspondence --dimensions 2 --format svg --out map.svg',
  ).action((source: string | undefined, options: ScalingCommandOptions) => runScaling(source, options, io));
}

async function runScaling(source: string | undefined, options: ScalingCommandOptions, io: Io): Promise<void> {
  checkMethod(options);
  const table = await openTable(source, variablesOf(options), options, io);
  const placement = await (options.method === 'items' ? byItems : byCorrespondence)(table, options, io);
  await writeResult(
    io,
    options,
    options.format === 'svg' ? await drawn(placement) : scalingText(placement, options.format, io),
  );
}

/** The drawing library is loaded only where something is drawn. */
async function drawn(placement: Placement): Promise<string> {
  const { scalingFigure } = await import('../../report/figures/scaling-figure.ts');
  return scalingFigure(scalingChart(placement));
}

async function byItems(table: CodedTable, options: ScalingCommandOptions, io: Io): Promise<Placement> {
  const counts = countsOfTable(table, selectionOf(options, table, io));
  const { threshold = null, missingDisagrees = false, minConcepts = 1, minActors = 1 } = options;
  const responses = recode(counts, {
    threshold,
    missingDisagrees,
    minConcepts,
    minActors,
    dropConstants: options.keepConstants !== true,
  });
  const dimensions = options.dimensions === '2' ? 2 : 1;
  const { actors, concepts } = responses;
  if (actors.length < 2 || concepts.length <= dimensions) {
    const value = `${counted(actors.length, 'actor')} and ${counted(concepts.length, 'concept')}`;
    const advice =
      'by these rules no more are left, and it takes 2 actors and a concept more than dimensions: ' +
      'try --missing-disagrees, --threshold 0.4 or --keep-constants, or lower --min-concepts and --min-actors';
    throw new EntenteError('input', 'too little to place', value, advice);
  }
  const { positive, prior } = options;
  if (positive !== undefined) checkActor(positive, actors);
  const steps = itemResponseByStep(responses, {
    dimensions,
    ...(prior === undefined ? {} : { prior: prior === 'none' ? null : prior }),
    ...(positive === undefined ? {} : { positive }),
  });
  const fit = await withProgress(io, options, 'fitting the model, step', (report) =>
    stepByStep(steps, (done) => report(done, null)),
  );
  return itemPlacement(fit, responses, missing(counts, actors, concepts));
}

async function byCorrespondence(
  table: CodedTable,
  options: ScalingCommandOptions,
  io: Io,
): Promise<Placement> {
  const { counts, columns } = countedTable(table, options, io);
  const filled = withoutEmpty(counts);
  const stands = filled.columns.map((label) => columns.get(label)!);
  const isLeft = filled.rows.length >= 2 && filled.columns.length >= 2;
  const map = isLeft ? correspondence(filled, options.dimensions === '2' ? 2 : 1) : null;
  if (map === null || map.dimensions === 0) {
    const value = `${counted(filled.rows.length, 'actor')} and ${counted(filled.columns.length, 'column')}`;
    const advice = 'it takes two actors who do not say the same: let more statements count';
    throw new EntenteError('input', 'too little to place', value, advice);
  }
  const { positive, draws = 1000, seed } = options;
  if (positive !== undefined) checkActor(positive, map.rows);
  const steps = correspondenceErrorsByStep(filled, map, { draws, rng: rng(seed) });
  const errors =
    draws < 2
      ? null
      : await withProgress(io, options, 'draws', (report) =>
          stepByStep(steps, (done) => report(done, draws)),
        );
  const all = { actors: counts.rows, concepts: [...columns.values()].map(({ concept }) => concept) };
  const concepts = stands.map(({ concept }) => concept);
  const leftOut = missing(all, map.rows, concepts);
  return correspondencePlacement(map, filled.values, stands, errors, leftOut, positive ?? null);
}

/** Actors by concepts; with a qualifier, each concept once for those who agree and once for those who do not. */
function countedTable(
  table: CodedTable,
  options: ScalingCommandOptions,
  io: Io,
): { readonly counts: Matrix; readonly columns: ReadonlyMap<string, ConceptColumn> } {
  const selection = selectionOf(options, table, io);
  if (options.qualifier === undefined) {
    const { matrix } = network(table, { ...selection, mode: 'two', aggregate: 'ignore' });
    const columns = matrix.columns.map((concept) => [concept, { concept, stance: null }] as const);
    return { counts: matrix, columns: new Map(columns) };
  }
  const stances = countsOfTable(table, selection);
  const counts = doubled(stances);
  const columns = counts.columns.map((label, at) => {
    const concept = stances.concepts[at >> 1]!;
    return [label, { concept, stance: at % 2 === 0 ? 'for' : 'against' }] as const;
  });
  return { counts, columns: new Map(columns) };
}

/** What is in the network and has no place. */
function missing(
  all: Pick<StanceCounts, 'actors' | 'concepts'>,
  actors: readonly string[],
  concepts: readonly string[],
): Placement['leftOut'] {
  const without = (names: readonly string[], placed: readonly string[]) => {
    const isPlaced = new Set(placed);
    return [...new Set(names)].filter((name) => !isPlaced.has(name));
  };
  return { actors: without(all.actors, actors), concepts: without(all.concepts, concepts) };
}

function checkActor(name: string, actors: readonly string[]): void {
  if (actors.includes(name)) return;
  const meant = nearest(name, actors);
  const advice = meant === null ? 'name one that is placed' : `did you mean ${meant}?`;
  throw new EntenteError('input', 'no such actor among those placed', name, advice);
}

function checkMethod(options: ScalingCommandOptions): void {
  if (options.method === 'items') {
    if (options.draws === undefined) return;
    const advice =
      'item response has errors without draws; leave --draws out, or use --method correspondence';
    throw new EntenteError('usage', 'no draws of this method', `--draws ${options.draws}`, advice);
  }
  const idle = itemsOnly.find((name) => options[name] !== undefined);
  if (idle === undefined) return;
  const option = `--${idle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new EntenteError(
    'usage',
    'no such option of correspondence',
    option,
    'use --method items, or leave it out',
  );
}

function priorOf(text: string): number | 'none' {
  if (text === 'none') return text;
  const deviation = Number(text);
  if (text.trim() !== '' && deviation > 0 && deviation <= 1000) return deviation;
  throw new InvalidArgumentError('not a number above 0 and up to 1000, or "none"');
}

function thresholdOf(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share < 0.5) return share;
  throw new InvalidArgumentError('not a share from 0 to below 0.5');
}
