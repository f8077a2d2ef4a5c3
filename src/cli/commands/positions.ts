import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Codebook } from '../../coding/codebook.ts';
import type { Registry } from '../../coding/registry/index.ts';
import type { Statement } from '../../coding/statement.ts';
import type { Deed } from '../../coding/deed.ts';
import {
  type Evidence,
  evidenceTable,
  measurePositions,
  type Positions,
} from '../../cohesion/positions/index.ts';
import { EntenteError } from '../../error.ts';
import { rng } from '../../stats/rng.ts';
import type { Io } from '../io.ts';
import { type Group, groupOf, type GroupOptions, withGroup } from '../members/group-option.ts';
import { type SeedOptions, wholeFrom, withSeed } from '../networks/seed-option.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { printable, writeResult } from '../output.ts';
import { positionsCsv } from '../positions/positions-csv.ts';
import { positionsWords, ruleWords } from '../positions/positions-words.ts';
import { citedDocuments } from '../statements/cited-documents.ts';
import { countedOf } from '../statements/counted.ts';
import { readDeeds } from '../statements/read-deeds.ts';
import { readStatements } from '../statements/read-statements.ts';
import { sayUnknown } from '../statements/say-unknown.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';

interface PositionsCommandOptions extends CommonOptions, GroupOptions, SeedOptions {
  readonly issue?: string;
  readonly store?: string;
  readonly statementType?: string;
  readonly codebook?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: 'week' | 'month';
  readonly carry?: string;
  readonly halfLife?: string | true;
  readonly byOffice?: boolean;
  readonly byConfidence?: boolean;
  readonly deeds?: boolean;
  readonly overlap: number;
  readonly level: number;
  readonly figure: 'positions' | 'camps';
  readonly suggested?: boolean;
}

const JSON_HELP = `
JSON: {"alliance","at","members","rule","level","issues":[{"issue","positions":[{"actor","stance","side","date","age","interval",
  "shares","spread","weight","speakers","statements"}],"alliance":{"known","unknown","counts","mean","median","index","interval"},
  "pivotal","divided","voices"}],"camps":{"camps","order","similarity","within","between"},"pivotal":{"index","nobody","exact",
  "members":[{"actor","without","move":{"index","steps"},"shapley","error"}]},"series","warnings"}. Stances run from -1 (contra) to 1 (pro).
The Shapley values of the members add up to the index less 1: nobody is at odds with nobody.`;

/** `entente positions`: where each member of an alliance stands on a date, who sides with whom, and on whom unity hangs. */
export function addPositionsCommand(program: Command, io: Io): void {
  const command = program.command('positions');
  withGroup(command)
    .description(
      'where each member of an alliance stands on a date, and on what that rests; camps and pivotal members',
    )
    .argument('[statements]', 'a table of statements (.csv, .jsonl), a .dna file, or - for standard input')
    .option('--store <file>', 'take the statements of this store instead')
    .option('--statement-type <name>', 'of a .dna file; without it all that have actor, issue and stance')
    .option('--issue <id>', 'on which issue; without it all issues of the table')
    .option('--at <date>', 'on which day; without it the last of the statements', isoDate)
    .option('--from <date>', 'also on the last day of each period from this date', isoDate)
    .option('--to <date>', 'to this date; without it to the day of --at', isoDate)
    .addOption(new Option('--by <period>', 'the periods (default: month)').choices(['week', 'month']))
    .option('--carry <time>', 'how long a statement counts: 90d, 12w, 3m (default: 90d; four half-lives)')
    .option(
      '--half-life [time]',
      'weigh all that counts by its age, half after this time (90d if none is given)',
    )
    .option('--by-office', 'the highest office speaks for a member; without it the last statement does')
    .option('--by-confidence', 'weigh readings by how sure they are (always so with --half-life)')
    .option('--deeds', 'positions from deeds, not statements: of a table of deeds, or of the store')
    .option('--overlap <n>', 'on so many issues two members must be known to be compared', wholeFrom(1), 1)
    .option('--level <share>', 'of the intervals of positions', levelOf, 0.95)
    .option('--codebook <file>', 'issues and further actors and alliances')
    .option('--suggested', 'count what a reader suggested too, not only what a person accepted')
    .addOption(
      new Option('--figure <which>', 'of --format svg').choices(['positions', 'camps']).default('positions'),
    );
  withSeed(command);
  withCommonOptions(
    command,
    ['table', 'csv', 'json', 'html', 'svg'],
    'entente positions examples/troops-2024/evidence.csv --alliance NATO --issue troops --at 2024-03-31\n' +
      '  $ entente positions --store entente.db --alliance NATO --half-life 90d --by-office --format html --out positions.html',
  )
    .addHelpText('after', JSON_HELP)
    .action((source: string | undefined, options: PositionsCommandOptions) =>
      runPositions(source, options, io),
    );
}

async function runPositions(
  source: string | undefined,
  options: PositionsCommandOptions,
  io: Io,
): Promise<void> {
  const rule = ruleOf(options);
  const read = await evidenceOf(source, options, io);
  const { registry } = read;
  const evidence: readonly Evidence[] = options.deeds === true ? read.deeds : read.statements;
  const at = options.at ?? lastOf(evidence);
  const group = await groupOf(options, registry);
  const found = measurePositions(
    evidenceTable(evidence),
    {
      alliance: group.name,
      registry,
      membersOn: group.on,
      rng: rng(options.seed),
    },
    {
      issue: options.issue ?? null,
      at,
      rule,
      periods: periodsOf(options, evidence, at),
      overlap: options.overlap,
      level: options.level,
    },
  );
  if (options.members === undefined) sayUnknown(evidence, registry, options, io);
  await writeResult(io, options, await textOf(group, found, read, options));
}

/** What the evidence is and what its names mean. */
interface EvidenceRead {
  readonly statements: readonly Statement[];
  readonly deeds: readonly Deed[];
  readonly codebook: Codebook | null;
  readonly registry: Registry;
}

async function textOf(
  group: Group,
  found: Positions,
  read: EvidenceRead,
  { format, figure: which, store }: PositionsCommandOptions,
): Promise<string> {
  const alliance = group.name;
  if (format === 'json') return `${JSON.stringify({ alliance, ...found }, null, 2)}\n`;
  if (format === 'csv') return positionsCsv(found);
  const rule = ruleWords(found.rule);
  // The drawing library is loaded only where something is drawn.
  if (format === 'svg')
    return (await import('../../report/positions-svg.ts')).positionsSvg({ alliance, found, rule, which });
  const all = [...read.statements, ...read.deeds];
  if (format === 'table')
    return printable(positionsWords(alliance, found, new Map(all.map((one) => [one.id, one]))));
  const { renderPositions } = await import('../../report/positions-page.ts');
  const asked = new Set(found.issues.map(({ issue }) => issue));
  const statements = read.statements.filter(({ issue }) => asked.has(issue));
  const deeds = read.deeds.filter(({ issue }) => asked.has(issue));
  const documents = await citedDocuments(store, [...statements, ...deeds]);
  return renderPositions({
    ...read,
    isMember: (actor, date) => group.on(date).includes(actor),
    alliance,
    found,
    rule,
    statements,
    deeds,
    documents,
    carry: found.rule.carry,
  });
}

function ruleOf({ carry, halfLife, byOffice, byConfidence }: PositionsCommandOptions) {
  const life = halfLife === true ? '90d' : halfLife;
  const days = life === undefined ? undefined : lengthOfTime(life, '--half-life');
  if (days === 0) throw new EntenteError('usage', 'no half-life', life!, 'give at least 1d');
  return {
    carry: carry === undefined ? undefined : lengthOfTime(carry, '--carry'),
    halfLife: days,
    byOffice,
    byConfidence,
  };
}

async function evidenceOf(
  source: string | undefined,
  options: PositionsCommandOptions,
  io: Io,
): Promise<EvidenceRead> {
  if (options.deeds === true) return { ...(await readDeeds(source, options, io)), statements: [] };
  const { statements, codebook, registry } = await readStatements(source, options, io);
  return { statements: countedOf(statements, options, io), deeds: [], codebook, registry };
}

function periodsOf({ from, to, by }: PositionsCommandOptions, evidence: readonly Evidence[], at: string) {
  if (from === undefined && to === undefined && by === undefined) return null;
  const first = evidence.reduce((least, { date }) => (date < least ? date : least), at);
  return { from: from ?? first, to: to ?? at, by: by ?? 'month' };
}

function lastOf(evidence: readonly Evidence[]): string {
  return evidence.reduce((most, { date }) => (date > most ? date : most), '');
}

function levelOf(text: string): number {
  const level = Number(text);
  if (text.trim() !== '' && level > 0 && level < 1) return level;
  throw new InvalidArgumentError('not a number between 0 and 1');
}
