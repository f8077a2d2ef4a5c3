import { type Command, Option } from 'commander';
import type { CodedTable } from '../../coding/coded-table.ts';
import { columnNamed } from '../../coding/coded-table/column-named.ts';
import { EntenteError } from '../../error.ts';
import {
  type Aggregation,
  type Kernel,
  network,
  type NetworkOptions,
  type Normalisation,
  slices,
} from '../../networks/index.ts';
import type { Io } from '../io.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import { timeOf, type TimeOptions, withTimeOptions } from '../networks/time-options.ts';
import { type NetworkFormat, networkFormats, networkParts } from '../networks/write-network.ts';
import { writeSlices } from '../networks/write-slices.ts';
import { withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';

interface NetworkCommandOptions extends SelectOptions, TimeOptions {
  readonly format: NetworkFormat;
  readonly mode: 'one' | 'two';
  readonly aggregate: Aggregation;
  readonly normalise: Normalisation;
  readonly kernel?: Kernel;
  readonly spreadsheetSafe?: boolean;
  readonly evidence?: boolean;
}

const examples = `
Formats:
  csv      a matrix, full precision:  $ entente network x.dna --rows organization --columns concept
  table    the same to look at:       $ entente network x.dna --rows organization --columns concept --format table
  graphml  for visone, yEd, Gephi:    $ entente network x.dna ... --format graphml --out network.graphml
  gexf     for Gephi:                 $ entente network x.dna ... --format gexf --out network.gexf
  json     for graphology and sigma:  $ entente network x.dna ... --format json --out network.json
           Graph.from(JSON.parse(text))
  r        for R:                     $ entente network x.dna ... --format r --out network.R
           source("network.R"); network["A", "B"]
  dl       for UCINET:                $ entente network x.dna ... --format dl --out network.dl

Over time (--window 12w, 90d, 6m, 1y, or 100e for a number of statements):
  one file    csv: a row for each cell of each slice (slice, start, middle, stop, statements, row, column, weight);
              json: {"slices":[{"start","middle","stop","statements","graph"}]}; r: a list of matrices by date
              $ entente network x.dna --rows organization --columns concept --window 12w --out series.csv
  a folder    a file for each slice, and slices.csv, which says which is which; graphml, gexf and dl need one
              $ entente network x.dna --rows organization --columns concept --window 12w --format graphml --out series/`;

/** `entente network`: who is linked to what, or to whom, by what was said. */
export function addNetworkCommand(program: Command, io: Io): void {
  const command = program
    .command('network')
    .description(
      'who is linked to what (two-mode) or to whom (one-mode) by what was said, at once or over time',
    );
  withSelectOptions(command)
    .addOption(
      new Option('--mode <mode>', 'two: rows by columns; one: rows by rows, linked through columns')
        .choices(['two', 'one'])
        .default('two'),
    )
    .addOption(
      new Option('--aggregate <way>', 'what a qualifier does to a tie')
        .choices(['ignore', 'congruence', 'conflict', 'subtract', 'combine', 'congruence-and-conflict'])
        .default('ignore'),
    )
    .addOption(
      new Option(
        '--normalise <way>',
        'activity and prominence for two-mode, the others for one-mode networks',
      )
        .choices(['no', 'activity', 'prominence', 'average', 'jaccard', 'cosine'])
        .default('no'),
    );
  withTimeOptions(command).option(
    '--spreadsheet-safe',
    'alter cells of a CSV that a spreadsheet would take for formulas',
  );
  command.option('--evidence', 'in JSON: the ids of the statements behind each node and edge');
  withCommonOptions(
    command,
    [...networkFormats],
    'entente network x.dna --rows organization --columns concept --qualifier agreement --mode one --aggregate congruence',
  )
    .addHelpText('after', examples)
    .action((source: string | undefined, options: NetworkCommandOptions) => runNetwork(source, options, io));
}

async function runNetwork(source: string | undefined, options: NetworkCommandOptions, io: Io): Promise<void> {
  const { mode, aggregate, normalise, format } = options;
  const time = timeOf(options);
  const table = await openTable(source, variablesOf(options), options, io);
  const chosen: NetworkOptions = { ...selectionOf(options, table, io), mode, aggregate, normalise };
  const { spreadsheetSafe = false, evidence = false } = options;
  if (evidence && format !== 'json')
    throw new EntenteError('usage', 'no evidence in this form', `--format ${format}`, 'take --format json');
  const written = { table, options: chosen, spreadsheetSafe, evidence };
  sayOneLevel(table, options, io);
  if (time !== null) return writeSlices(slices(table, { ...chosen, ...time }), options, written, io);
  const made = network(table, chosen);
  const { rows, columns } = made.matrix;
  const nodes = mode === 'one' ? `${rows.length} nodes` : `${rows.length} rows, ${columns.length} columns`;
  say(io, options, `${made.statements} of ${table.length} statements, ${nodes}`);
  await writeResult(io, options, networkParts(made, format, written, io));
}

/** A qualifier of one level tells nothing apart; nobody should take that for agreement. */
function sayOneLevel(table: CodedTable, options: NetworkCommandOptions, io: Io): void {
  const { qualifier, aggregate } = options;
  if (qualifier === undefined || aggregate === 'ignore') return;
  const { column } = columnNamed(table, qualifier);
  const values =
    column.kind === 'text' ? column.labels : new Set(column.values.filter((each) => !Number.isNaN(each)));
  const levels = [...values];
  if (levels.length !== 1) return;
  say(io, options, `${qualifier} has one value only (${levels[0]}): nobody is seen to disagree`);
}
