import { type Command, Option } from 'commander';
import { wordsAgainstDeeds } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import { dateOf, dayOf, rng } from '../../stats/index.ts';
import { deedsCsv } from '../deeds/deeds-csv.ts';
import type { DeedsOptions } from '../deeds/deeds-options.ts';
import { type DeedsSummary, deedsWords } from '../deeds/deeds-words.ts';
import { type DeedsRead, readDeeds } from '../deeds/read-deeds.ts';
import type { Io } from '../io.ts';
import { groupOf, withGroup } from '../members/group-option.ts';
import { wholeFrom, withSeed } from '../networks/seed-option.ts';
import { isoDate, withCommonOptions } from '../options.ts';
import { printable, say, writeResult } from '../output.ts';

/** `entente deeds`: whether the members of an alliance do what they say. */
export function addDeedsCommand(program: Command, io: Io): void {
  const command = program
    .command('deeds')
    .description(
      'words against deeds of the members of an alliance: gaps of ranks, shares of commitments, lead and lag',
    )
    .argument(
      '[deeds]',
      'a table of deeds (date, actor, issue, stance, magnitude, unit), of votes, or of amounts (actor, date or year and month, columns of numbers)',
    )
    .option('--store <file>', 'take the deeds and the statements of this store instead');
  withGroup(command)
    .option('--statements <file>', 'words: the positions stated in this table (.csv, .jsonl, .dna)')
    .option('--issue <id>', 'on which issue')
    .option('--deed-issue <id>', 'of deeds, where theirs is another one; "all" takes every deed')
    .option('--deed-column <name>', 'of a table of amounts: deliveries, allocations')
    .option('--word-column <name>', 'of a table of amounts: commitments, pledges')
    .option(
      '--denominator <what>',
      'a column of the table, a table of actor and value (and year), or none',
      'none',
    )
    .option('--unit <name>', 'only deeds in this unit; of a table of amounts what their unit is called')
    .addOption(
      new Option('--measure <how>', 'of deeds: their amount, or each counts as one').choices([
        'amount',
        'count',
      ]),
    )
    .addOption(
      new Option('--position <which>', 'of statements: the last one counts, or the mean of all')
        .choices(['last', 'mean'])
        .default('last'),
    )
    .addOption(
      new Option('--absent <what>', 'what a member without a deed on record has done')
        .choices(['unknown', 'zero'])
        .default('unknown'),
    )
    .addOption(
      new Option('--by <period>', 'the same period by period')
        .choices(['year', 'month', 'none'])
        .default('year'),
    )
    .option('--from <date>', 'not before this date; without it from the first word or deed', isoDate)
    .option('--to <date>', 'not after this date, on which membership counts; without it to the last', isoDate)
    .option('--draws <n>', 'draws behind chances and intervals', wholeFrom(1), 999)
    .option('--statement-type <name>', 'of a .dna file')
    .option('--codebook <file>', 'issues and further actors and alliances')
    .option('--suggested', 'count what a reader suggested too, not only what a person accepted');
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'csv', 'json', 'html', 'svg'],
    'entente deeds aid.csv --alliance NATO --deed-column allocations --word-column commitments --denominator gdp\n' +
      '  $ entente deeds --store entente.db --alliance NATO --issue arms --unit EUR',
  ).action((source: string | undefined, options: DeedsOptions) => runDeeds(source, options, io));
}

async function runDeeds(source: string | undefined, options: DeedsOptions, io: Io): Promise<void> {
  const read = await readDeeds(source, options, io);
  const { words, deeds, denominators, registry, precision } = read;
  const { from, to } = rangeOf(read, options);
  const group = await groupOf(options, registry);
  const members = group.on(dateOf(to));
  if (members.length === 0) {
    const advice = 'the registry records none on that date; give --members-on or --members';
    throw new EntenteError('input', 'no members', `${group.name} on ${dateOf(to)}`, advice);
  }
  if (group.unknown.length > 0)
    say(io, options, `nobody knows these members, who count as they are named: ${group.unknown.join(', ')}`);
  const { absent, position, by, draws, seed } = options;
  const found = wordsAgainstDeeds(
    words,
    deeds,
    { members, from, to, denominators, absent, position, by: by === 'none' ? null : by, draws },
    rng(seed),
  );
  const issue = words.kind === 'stances' ? (options.issue ?? null) : null;
  const summary: DeedsSummary = { group: group.name, issue, found, precision };
  await writeResult(io, options, await textOf(summary, read, options.format, io));
}

/** The days asked about: without `--from` and `--to` those of all words and deeds. */
function rangeOf({ words, deeds, precision }: DeedsRead, { from, to }: DeedsOptions) {
  const days = [...words.rows, ...deeds.rows].map(({ day }) => day);
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
  if (days.length === 0)
    throw new EntenteError(
      'input',
      'neither words nor deeds',
      deeds.name,
      'every cell of the columns is empty',
    );
  // What is known by the month or year stands on its first day, and lasts to its last.
  const reach = { day: 0, month: 27, year: 364 }[precision];
  const range = {
    from: from === undefined ? first : dayOf(from)!,
    to: to === undefined ? last + reach : dayOf(to)!,
  };
  if (range.from > range.to)
    throw new EntenteError(
      'input',
      'the first date is after the last',
      `${dateOf(range.from)} > ${dateOf(range.to)}`,
      'swap them',
    );
  return range;
}

/** The drawing library is loaded only where something is drawn. */
async function textOf(
  summary: DeedsSummary,
  { registry }: DeedsRead,
  format: string,
  io: Io,
): Promise<string> {
  const { group, issue, found } = summary;
  if (format === 'json') return `${JSON.stringify({ alliance: group, issue, ...found }, null, 2)}\n`;
  if (format === 'csv') return deedsCsv(found);
  if (format === 'svg') {
    const { wordsDeedsFigure } = await import('../../report/figures/words-deeds-figure.ts');
    const { deedsChart } = await import('../deeds/deeds-chart.ts');
    return wordsDeedsFigure(deedsChart(summary, registry));
  }
  if (format === 'html') {
    const { deedsPage } = await import('../deeds/deeds-page.ts');
    return deedsPage(summary, registry);
  }
  return printable(deedsWords(summary, io));
}
