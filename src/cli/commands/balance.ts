import { setImmediate } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import { EntenteError } from '../../error.ts';
import { frustration, nodeLinks, triangleBalance, walkBalance } from '../../networks/balance/index.ts';
import { network, type Normalisation } from '../../networks/index.ts';
import type { Io } from '../io.ts';
import { balanceText } from '../networks/balance-text.ts';
import {
  selectionOf,
  type SelectOptions,
  variablesOf,
  withSelectOptions,
} from '../networks/network-options.ts';
import { openTable } from '../networks/open-table.ts';
import { wholeFrom } from '../networks/seed-option.ts';
import { withCommonOptions } from '../options.ts';
import { writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';

interface BalanceCommandOptions extends SelectOptions {
  readonly normalise: Normalisation;
  readonly weighted?: boolean;
  readonly iterations: number;
}

/** `entente balance`: whether the friends of friends are friends, and which two sides fit the network best. */
export function addBalanceCommand(program: Command, io: Io): void {
  const command = program
    .command('balance')
    .description(
      'whether friends of friends are friends: which two sides actors (--rows) fall into, and what does not fit',
    );
  withSelectOptions(command)
    .addOption(
      new Option('--normalise <way>', 'of the network of agreements less disagreements')
        .choices(['no', 'average', 'jaccard', 'cosine'])
        .default('average'),
    )
    .option('--weighted', 'count how strong links are, not only how many')
    .option(
      '--iterations <n>',
      'steps of the search, after which it tells both bounds',
      wholeFrom(1),
      20_000_000,
    );
  withCommonOptions(
    command,
    ['table', 'json', 'csv'],
    'entente balance x.dna --rows organization --columns concept --qualifier agreement\n' +
      '  $ entente balance table.csv --rows actor --columns issue --qualifier stance --weighted --format csv',
  ).action((source: string | undefined, options: BalanceCommandOptions) => runBalance(source, options, io));
}

async function runBalance(source: string | undefined, options: BalanceCommandOptions, io: Io): Promise<void> {
  if (options.qualifier === undefined)
    throw new EntenteError(
      'usage',
      'no qualifier',
      'balance',
      'name what tells agreement from disagreement, such as --qualifier agreement',
    );
  const table = await openTable(source, variablesOf(options), options, io);
  const { normalise, weighted = false, iterations } = options;
  const chosen = {
    ...selectionOf(options, table, io),
    normalise,
    mode: 'one',
    aggregate: 'subtract',
  } as const;
  const { matrix } = network(table, chosen);
  if (matrix.rows.length < 2)
    throw new EntenteError(
      'input',
      'too few actors',
      `${matrix.rows.length} for balance`,
      'let more statements count',
    );
  const found = await withProgress(io, options, 'looking for two sides', async () => {
    await setImmediate();
    const least = frustration(matrix, { weighted, most: iterations });
    return {
      actors: matrix.rows,
      frustration: least,
      weighted,
      links: nodeLinks(matrix, least.sides),
      triangles: triangleBalance(matrix),
      walks: walkBalance(matrix),
    };
  });
  await writeResult(io, options, balanceText(found, options.format, io));
}
