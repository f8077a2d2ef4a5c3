import type { Command } from 'commander';
import type { Statement } from '../../coding/index.ts';
import { type Reported, sourceSlant } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import { dayOf, rng } from '../../stats/index.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { type GroupOptions, groupOf, withGroup } from '../members/group-option.ts';
import { wholeFrom, withSeed } from '../networks/seed-option.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { printable, say, writeResult } from '../output.ts';
import { outletsOf } from '../slant/outlets-of.ts';
import { slantCsv, type SlantSummary, slantWords } from '../slant/slant-words.ts';
import { countedOf } from '../statements/counted.ts';
import { readStatements } from '../statements/read-statements.ts';

interface SlantOptions extends CommonOptions, GroupOptions {
  readonly store?: string;
  readonly statementType?: string;
  readonly codebook?: string;
  readonly suggested?: boolean;
  readonly issue?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly draws: number;
  readonly seed: number;
}

/** `entente slant`: which members and which side each outlet reports, and what that makes of the picture. */
export function addSlantCommand(program: Command, io: Io): void {
  const command = program
    .command('slant')
    .description(
      'per outlet: which members and which side it reports, against all evidence, and what unity is without it',
    )
    .argument('[statements]', 'a table of statements (.csv, .jsonl), a .dna file, or - for standard input')
    .option('--store <file>', 'take the statements of this store instead');
  withGroup(command)
    .option('--issue <id>', 'on which issue')
    .option(
      '--outlet <variable>',
      'the column that names the outlet; without it outlet, source, the page, or the outlet of the document',
    )
    .option('--from <date>', 'not before this date', isoDate)
    .option(
      '--to <date>',
      'not after this date, on which membership counts; without it to the last statement',
      isoDate,
    )
    .option('--draws <n>', 'draws behind each interval; 0 for none', wholeFrom(0), 1000)
    .option('--statement-type <name>', 'of a .dna file')
    .option('--codebook <file>', 'issues and further actors and alliances')
    .option('--suggested', 'count what a reader suggested too, not only what a person accepted');
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'csv', 'json', 'html', 'svg'],
    'entente slant examples/troops-2024/evidence.csv --alliance NATO --issue troops',
  ).action((source: string | undefined, options: SlantOptions) => runSlant(source, options, io));
}

async function runSlant(source: string | undefined, options: SlantOptions, io: Io): Promise<void> {
  const { statements, registry } = await readStatements(source, options, io);
  const issue = issueOf(statements, options.issue);
  const counted = countedOf(statements, options, io).filter(
    (statement) =>
      statement.issue === issue &&
      (options.from === undefined || statement.date >= options.from) &&
      (options.to === undefined || statement.date <= options.to),
  );
  const dates = counted.map(({ date }) => date).toSorted();
  if (counted.length === 0)
    throw new EntenteError(
      'input',
      'no statements in this time',
      `${issue}, ${options.from ?? ''} to ${options.to ?? ''}`,
      'widen the dates',
    );
  const [from, to] = [options.from ?? dates[0]!, options.to ?? dates.at(-1)!];
  const group = await groupOf(options, registry);
  const members = new Set(group.on(to));
  const own = counted.filter(({ actor }) => members.has(actor));
  const documents = await documentOutlets(options.store);
  const reported = reportsOf(own, options.outlet, documents);
  const told = new Set(reported.map(({ id }) => id)).size;
  if (own.length > 0 && reported.length === 0) {
    const advice = 'name the column of outlets with --outlet; import documents whose outlet is known';
    throw new EntenteError('input', 'no statement tells its outlet', `${own.length} statements`, advice);
  }
  if (told < own.length)
    say(io, options, `${own.length - told} of ${own.length} statements tell no outlet and are left aside`);
  const slant = sourceSlant(reported, options.draws, rng(options.seed));
  const summary: SlantSummary = { group: group.name, issue, from, to, slant };
  await writeResult(io, options, await textOf(summary, options.format, io));
}

/** The drawing library is loaded only where something is drawn. */
async function textOf(summary: SlantSummary, format: string, io: Io): Promise<string> {
  const { slant, group, ...asked } = summary;
  if (format === 'json') return `${JSON.stringify({ alliance: group, ...asked, ...slant }, null, 2)}\n`;
  if (format === 'csv') return slantCsv(slant);
  if (format === 'html') {
    const { slantPage } = await import('../slant/slant-page.ts');
    return slantPage(summary);
  }
  if (format === 'svg') {
    const { slantFigure } = await import('../../report/figures/slant-figure.ts');
    const { slantChart } = await import('../slant/slant-chart.ts');
    const chart = slantChart(summary);
    if (chart.rows.length > 0) return slantFigure(chart);
    throw new EntenteError(
      'input',
      'nothing to draw',
      slant.warnings[0] ?? 'one outlet',
      'take statements of several outlets',
    );
  }
  return printable(slantWords(summary, io));
}

/** The issue asked about, or the only one. @throws EntenteError where there are several, or not that one */
function issueOf(statements: readonly Statement[], issue: string | undefined): string {
  const issues = [...new Set(statements.map((statement) => statement.issue))].toSorted();
  const list = `the statements are on: ${issues.slice(0, 8).join(', ')}${issues.length > 8 ? ', ...' : ''}`;
  if (issue !== undefined) {
    if (issues.includes(issue)) return issue;
    throw new EntenteError('input', 'nobody spoke on this issue', issue, list);
  }
  if (issues.length === 1) return issues[0]!;
  throw new EntenteError(
    'usage',
    'on which issue',
    `${issues.length} of them`,
    `name one with --issue; ${list}`,
  );
}

/** A statement for each outlet that reports it, with the article that it was drawn with. */
function reportsOf(
  statements: readonly Statement[],
  variable: string | undefined,
  documents: ReadonlyMap<string, string>,
): Reported[] {
  // The rows of one table are no article.
  const several = new Set(statements.map(({ document }) => document)).size > 1;
  return statements.flatMap((statement) => {
    const { actor, date, stance, id, page, document } = statement;
    return outletsOf(statement, variable, documents).map((outlet) => {
      const article = page ?? (several ? document : id);
      return { actor, day: dayOf(date)!, stance, id, outlet, document: `${outlet}\n${article}` };
    });
  });
}

async function documentOutlets(path: string | undefined): Promise<Map<string, string>> {
  if (path === undefined) return new Map();
  const store = await openStore(path);
  try {
    const documents = await store.documents();
    return new Map(documents.flatMap(({ id, outlet }) => (outlet === null ? [] : [[id, outlet] as const])));
  } finally {
    await store.close();
  }
}
