import { type Command, Option } from 'commander';
import type { CodedTable } from '../../coding/coded-table.ts';
import type { DuplicateRule, NetworkOptions } from '../../networks/index.ts';
import type { Io } from '../io.ts';
import { say } from '../output.ts';
import { firstMoment, lastMoment } from './moment.ts';
import type { TableOptions } from './open-table.ts';
import { addFilter, slipOf, valueFilter } from './value-filter.ts';

/** The options by which every command on networks takes statements. */
export interface SelectOptions extends TableOptions {
  readonly rows: string;
  readonly columns: string;
  readonly qualifier?: string;
  readonly duplicates: DuplicateRule;
  readonly from?: number;
  readonly to?: number;
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
  readonly isolates?: boolean;
  readonly dna?: boolean;
}

/** Adds where statements come from, which variables make the network, and which statements count. */
export function withSelectOptions(command: Command): Command {
  return command
    .argument('[statements]', 'a .dna file, a table (.csv, .jsonl), or - for standard input')
    .option('--store <file>', 'take the statements of this store instead')
    .option(
      '--statement-type <name>',
      'of a .dna file; without it the only type with these variables, or DNA Statement',
    )
    .requiredOption(
      '--rows <variable>',
      'the nodes: a variable; id, title, author, source, section or type of the document; coder; organization.Type, an ' +
        'attribute; speaker@country or actor@NATO, whom they belonged to on the day',
    )
    .requiredOption('--columns <variable>', 'what they are linked to, or, of a one-mode network, through')
    .option('--qualifier <variable>', 'what is said of it: agreement')
    .addOption(
      new Option('--duplicates <rule>', 'count a statement that is said again within one of these once')
        .choices(['include', 'document', 'week', 'month', 'year', 'all'])
        .default('include'),
    )
    .option('--from <date>', 'not before this date (or 2024-03-31T14:05:00)', firstMoment)
    .option('--to <date>', 'not after this date', lastMoment)
    .option('--exclude <variable=value>', 'leave out statements with this value; may be repeated', addFilter)
    .option('--include <variable=value>', 'only statements with this value; may be repeated', addFilter)
    .option('--isolates', 'keep nodes whose statements were all left out')
    .option('--dna', 'compute what DNA 3.1.2 computes, faults included (docs/differences.md)')
    .option('--codebook <file>', 'types of variables, further actors')
    .option('--suggested', 'count what a reader suggested too, not only what a person accepted');
}

/** The variables that are asked for, those of filters by membership too. */
export function variablesOf({
  rows,
  columns,
  qualifier,
  exclude = [],
  include = [],
}: SelectOptions): string[] {
  const filters = [...exclude, ...include].map((text) => text.split('=')[0]!);
  const made = filters.filter((name) => name.includes('@'));
  return [rows, columns, ...(qualifier === undefined ? [] : [qualifier]), ...made];
}

/**
 * What the networks take of the options; a filter by a value that nobody has is said, as it may be a slip.
 *
 * @throws EntenteError for a filter that is none
 */
export function selectionOf(options: SelectOptions, table: CodedTable, io: Io): NetworkOptions {
  const { rows, columns, qualifier = null, duplicates, from = null, to = null } = options;
  const filters = (texts: readonly string[], option: string) =>
    texts.map((text) => {
      const filter = valueFilter(table, text, option);
      const slip = slipOf(table, filter);
      if (slip !== null) say(io, options, `${option} ${text}: ${slip}`);
      return filter;
    });
  return {
    rows,
    columns,
    qualifier,
    duplicates,
    from,
    to,
    exclude: filters(options.exclude ?? [], '--exclude'),
    include: filters(options.include ?? [], '--include'),
    isolates: options.isolates === true,
    dna: options.dna === true,
  };
}
