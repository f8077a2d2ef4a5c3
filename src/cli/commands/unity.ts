import { type Command, Option } from 'commander';
import { sideMeasures } from '../../cohesion/index.ts';
import { EntenteError } from '../../error.ts';
import type { Io } from '../io.ts';
import { groupOf, withGroup } from '../members/group-option.ts';
import { withSeed } from '../networks/seed-option.ts';
import { isoDate, withCommonOptions } from '../options.ts';
import { printable, writeResult } from '../output.ts';
import { citedDocuments } from '../statements/cited-documents.ts';
import { countedOf } from '../statements/counted.ts';
import { readStatements } from '../statements/read-statements.ts';
import { sayUnknown } from '../statements/say-unknown.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';
import { measuredOverTime, type OverTimeCommandOptions } from '../unity/measured-over-time.ts';
import { unityCsv } from '../unity/unity-csv.ts';
import { unityWords } from '../unity/unity-words.ts';
import { readVotes, storeHasVotes } from '../votes/read-votes.ts';
import { runVotes } from '../votes/run-votes.ts';
import { type VoteOptions, withVotes } from '../votes/vote-options.ts';

interface UnityCommandOptions extends VoteOptions, OverTimeCommandOptions {
  readonly statementType?: string;
  readonly carry: string;
  readonly window?: string;
  readonly suggested?: boolean;
  readonly figure: 'unity' | 'change' | 'positions';
}

/** `entente unity`: how united the members of an alliance are, and why that changed. */
export function addUnityCommand(program: Command, io: Io): void {
  const command = program.command('unity');
  withGroup(command)
    .description(
      'how united the members of an alliance are at two dates, why that changed, and the series; or how alike they vote',
    )
    .argument(
      '[statements]',
      'a table of statements (.csv, .jsonl) or of votes (.csv), a .dna file, or - for standard input',
    )
    .option('--store <file>', 'take the statements of this store instead')
    .option('--statement-type <name>', 'of a .dna file; without it all that have actor, issue and stance')
    .option('--issue <id>', 'on which issue; without it all issues of the table, each and together')
    .option('--from <date>', 'the earlier date; without it the first of the statements', isoDate)
    .option('--to <date>', 'the later date; without it the last of the statements', isoDate)
    .addOption(
      new Option('--by <period>', 'step of the series').choices(['week', 'month', 'year']).default('month'),
    )
    .option('--carry <time>', 'how long a position counts after it was stated: 90d, 12w, 3m', '90d')
    .option('--window <time>', 'who spoke lately counts, instead of who spoke in the month or period: 28d')
    .addOption(
      new Option('--measure <name>', 'whose trend and changes of level')
        .choices(sideMeasures)
        .default('agreement'),
    )
    .addOption(
      new Option('--bootstrap <by>', 'what is drawn anew for the intervals of the measures')
        .choices(['actor', 'document'])
        .default('actor'),
    )
    .option('--codebook <file>', 'issues and further actors and alliances')
    .option('--suggested', 'count what a reader suggested too, not only what a person accepted')
    .addOption(
      new Option(
        '--figure <which>',
        'of --format svg: unity over time, why it changed, or positions over time',
      )
        .choices(['unity', 'change', 'positions'])
        .default('unity'),
    );
  withSeed(withVotes(command));
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'html', 'svg'],
    'entente unity examples/troops-2024/evidence.csv --alliance NATO --issue troops --from 2024-02-26 --to 2024-03-31\n' +
      '  $ entente unity votes.csv --alliance NATO --members-on 1990-01-01 --by year',
  ).action(async (source: string | undefined, options: UnityCommandOptions) => {
    const votes = await readVotes(source, options, io);
    if (votes.rollCalls === null) return runUnity(source, options, { ...io, stdin: votes.stdin });
    const by = command.getOptionValueSource('by') === 'default' ? 'year' : options.by;
    return runVotes(votes, { ...options, by }, io);
  });
}

async function runUnity(source: string | undefined, options: UnityCommandOptions, io: Io): Promise<void> {
  const carry = lengthOfTime(options.carry, '--carry');
  const window = options.window === undefined ? null : lengthOfTime(options.window, '--window');
  if (window === 0) throw new EntenteError('usage', 'an empty window', options.window!, 'give at least 1d');
  const { statements, codebook, registry } = await readStatements(source, options, io);
  if (statements.length === 0 && options.store !== undefined && (await storeHasVotes(options.store))) {
    throw new EntenteError('input', 'a store of votes only', options.store, 'add --votes to measure them');
  }
  const group = await groupOf(options, registry);
  const counted = countedOf(statements, options, io);
  const dates = counted.map(({ date }) => date).toSorted();
  const question = {
    issue: options.issue ?? null,
    from: options.from ?? dates[0]!,
    to: options.to ?? dates.at(-1)!,
    by: options.by,
    carry,
    window,
  };
  const unity = measuredOverTime(counted, group.on, question, options);
  const alliance = group.name;
  if (unity.change.to.members === 0 && unity.change.from.members === 0) {
    const advice = 'the registry records none at these dates; give a codebook with them under alliances:';
    throw new EntenteError('input', 'no members', alliance, advice);
  }
  sayUnknown(counted, registry, options, io);
  if (options.format === 'json') {
    await writeResult(io, options, `${JSON.stringify({ alliance, ...unity }, null, 2)}\n`);
  } else if (options.format === 'csv') {
    await writeResult(io, options, unityCsv(unity));
  } else if (options.format === 'svg') {
    // The drawing library is loaded only where something is drawn.
    const { unitySvg } = await import('../../report/unity-svg.ts');
    const { figure: which } = options;
    await writeResult(io, options, unitySvg({ alliance, unity, statements: counted, carry, which }));
  } else if (options.format === 'html') {
    const { renderUnity } = await import('../../report/unity-page.ts');
    const documents = await citedDocuments(options.store, counted);
    const shown = counted.filter(({ issue }) => unity.issue === null || issue === unity.issue);
    const isMember = (actor: string, date: string) => group.on(date).includes(actor);
    const given = { alliance, unity, isMember, codebook, registry, statements: shown, documents, carry };
    await writeResult(io, options, renderUnity(given));
  } else {
    const terminal = io.stdout.isTTY === true && options.out === undefined;
    const words = unityWords({
      alliance,
      unity,
      statements: counted,
      carry,
      window,
      by: options.by,
      terminal,
    });
    await writeResult(io, options, printable(words));
  }
}
