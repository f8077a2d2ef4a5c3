import { type Command, InvalidArgumentError, Option } from 'commander';
import { EntenteError } from '../../error.ts';
import {
  type ConceptNetworks,
  conceptNetworks,
  evaluateBackbone,
  findBackbone,
  nestedBackbone,
} from '../../networks/backbone/index.ts';
import type { Aggregation, Normalisation } from '../../networks/index.ts';
import { rng } from '../../stats/index.ts';
import type { Io } from '../io.ts';
import { backboneText, evaluationText, nestedText } from '../networks/backbone-text.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { addFilter } from '../networks/value-filter.ts';
import { withCommonOptions } from '../options.ts';
import { writeResult } from '../output.ts';

interface BackboneCommandOptions extends SelectOptions, SeedOptions {
  readonly method: 'nested' | 'penalised' | 'fixed';
  readonly size?: number;
  readonly penalty: number;
  readonly iterations: number;
  readonly concept?: readonly string[];
  readonly aggregate?: Aggregation;
  readonly normalise: Normalisation;
}

/** `entente backbone`: which concepts a network of actors rests on. */
export function addBackboneCommand(program: Command, io: Io): void {
  const command = program
    .command('backbone')
    .description(
      'which values of --columns (concepts) the network of --rows (actors) rests on, and which it could do without',
    );
  withSelectOptions(command)
    .addOption(
      new Option(
        '--method <name>',
        'nested: take out one after another; penalised: the best set for its size; fixed: the best of --size',
      )
        .choices(['nested', 'penalised', 'fixed'])
        .default('nested'),
    )
    .option('--size <n>', 'of a fixed backbone: how many concepts', wholeFrom(1))
    .option('--penalty <x>', 'how much smaller backbones are favoured', penaltyOf, 7.5)
    .option(
      '--iterations <n>',
      'steps of the search; where there are no more sets, all are tried',
      wholeFrom(1),
      10_000,
    )
    .option(
      '--concept <value>',
      'tell the losses of a set instead: one of its concepts; may be repeated',
      addFilter,
    )
    .addOption(
      new Option(
        '--aggregate <way>',
        'of the network (default: subtract with a qualifier, else ignore)',
      ).choices(['ignore', 'congruence', 'conflict', 'subtract']),
    )
    .addOption(
      new Option('--normalise <way>', 'of the network')
        .choices(['no', 'average', 'jaccard', 'cosine'])
        .default('average'),
    );
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'json', 'csv'],
    'entente backbone x.dna --rows organization --columns concept --qualifier agreement --duplicates document',
  ).action((source: string | undefined, options: BackboneCommandOptions) => runBackbone(source, options, io));
}

async function runBackbone(
  source: string | undefined,
  options: BackboneCommandOptions,
  io: Io,
): Promise<void> {
  checkSize(options);
  const table = await openTable(source, variablesOf(options), options, io);
  const { isolates: _, ...selection } = selectionOf(options, table, io);
  const aggregate = options.aggregate ?? (options.qualifier === undefined ? 'ignore' : 'subtract');
  const networks = conceptNetworks(table, { ...selection, aggregate, normalise: options.normalise });
  await writeResult(io, options, textOf(networks, options, io));
}

function textOf(networks: ConceptNetworks, options: BackboneCommandOptions, io: Io): string {
  const { format, method, concept, penalty, iterations, size = null, seed } = options;
  const dna = options.dna === true;
  if (concept !== undefined)
    return evaluationText(concept, evaluateBackbone(networks, concept, { dna }), format, io);
  if (method === 'nested') return nestedText(nestedBackbone(networks, { dna }), format, io);
  const found = findBackbone(networks, { size, penalty, iterations, dna, rng: rng(seed) });
  if (found === null) {
    const value =
      size === null
        ? `${networks.concepts.length} concepts`
        : `${size} of ${networks.concepts.length} concepts`;
    throw new EntenteError(
      'input',
      'no backbone',
      value,
      'it needs at least one concept, and one less than there are',
    );
  }
  return backboneText(found, format, io);
}

function checkSize({ method, size }: BackboneCommandOptions): void {
  if (method === 'fixed' && size === undefined)
    throw new EntenteError('usage', 'no size', '--method fixed', 'say how many concepts: --size 3');
  if (method !== 'fixed' && size !== undefined)
    throw new EntenteError('usage', 'no size of this method', `--size ${size}`, 'use --method fixed');
}

function penaltyOf(text: string): number {
  const penalty = Number(text);
  if (text.trim() !== '' && penalty >= 0 && penalty <= 1000) return penalty;
  throw new InvalidArgumentError('not a number from 0 to 1000');
}
