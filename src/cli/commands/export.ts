import { type Command, Option } from 'commander';
import { builtInRegistry, registryWith, resolveActor, type StatementStatus } from '../../coding/index.ts';
import { EntenteError } from '../../error.ts';
import { openStore, type StatementFilter, type Store } from '../../store/index.ts';
import { writeBratFolder } from '../export/brat-folder.ts';
import {
  exportNetwork,
  type NetworkExportOptions,
  networkOptions,
  withNetworkOptions,
} from '../export/export-network.ts';
import { exportChunks, type Exported, exports } from '../export/export-chunks.ts';
import type { Io } from '../io.ts';
import type { NetworkFormat } from '../networks/write-network.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';

interface ExportCommandOptions extends CommonOptions, NetworkExportOptions {
  readonly store: string;
  readonly what: string;
  readonly issue?: string;
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status: StatementStatus | 'any';
  readonly spreadsheetSafe?: boolean;
}

/** `entente export`: what a store holds, as files that other programs and `entente import` read. */
export function addExportCommand(program: Command, io: Io): void {
  const command = program
    .command('export')
    .description(
      'write what a store holds: statements, documents, deeds, the codebook, what is known besides, reviews of claims, or a network of it',
    )
    .requiredOption('--store <file>', 'the store')
    .requiredOption(
      '--what <records>',
      'statements (csv, jsonl, brat), deeds (csv, jsonl), documents (jsonl), codebook (yaml), attributes (csv, jsonl), ' +
        'reviews of claims (jsonl, csv), network (csv, graphml, gexf, json, dl, r)',
    )
    .option('--issue <id>', 'only about this issue')
    .option('--actor <name>', 'only of this actor, by any name')
    .option('--from <date>', 'not before this date', isoDate)
    .option('--to <date>', 'not after this date', isoDate)
    .addOption(
      new Option('--status <status>', 'only statements of this status; each says its own')
        .choices(['any', 'suggested', 'accepted', 'rejected'])
        .default('any'),
    )
    .option('--spreadsheet-safe', 'alter cells of a CSV that a spreadsheet would take for formulas');
  withNetworkOptions(command);
  withCommonOptions(
    command,
    ['csv', 'jsonl', 'yaml', 'brat', 'graphml', 'gexf', 'json', 'dl', 'r'],
    'entente export --store entente.db --what statements --issue troops --out troops.csv',
  ).action((options: ExportCommandOptions) => {
    const chosen = command.getOptionValueSource('format') === 'default' ? undefined : options.format;
    return runExport(options, chosen, io);
  });
}

async function runExport(options: ExportCommandOptions, chosen: string | undefined, io: Io): Promise<void> {
  const { what, format } = wayOf(options.what, chosen);
  refuseIdle(what, options);
  const store = await openStore(options.store);
  try {
    const filter = await filterOf(store, options);
    if (format === 'brat') {
      const count = await writeBratFolder(store, filter, folderOf(options));
      say(io, options, `written: ${options.out}, ${count} ${count === 1 ? 'document' : 'documents'}`);
      return;
    }
    if (what === 'network') {
      const parts = await exportNetwork(store, format as NetworkFormat, filter, options, io);
      return await writeResult(io, options, parts);
    }
    const spreadsheetSafe = options.spreadsheetSafe === true;
    await writeResult(io, options, exportChunks(store, { what, format, filter, spreadsheetSafe }));
  } finally {
    await store.close();
  }
}

function wayOf(what: string, chosen: string | undefined): { what: Exported; format: string } {
  if (!Object.hasOwn(exports, what)) {
    const known = `this version exports: ${Object.keys(exports).join(', ')}`;
    throw new EntenteError('usage', 'no such export', what, known);
  }
  const formats: readonly string[] = exports[what as Exported];
  const format = chosen ?? formats[0]!;
  if (!formats.includes(format)) {
    throw new EntenteError(
      'usage',
      `no export of ${what} as`,
      format,
      `write --format ${formats.join(' or ')}`,
    );
  }
  return { what: what as Exported, format };
}

/** brat wants a text and an annotation of each document. */
function folderOf({ out }: ExportCommandOptions): string {
  if (out !== undefined) return out;
  throw new EntenteError('usage', 'no folder to write to', '--format brat', 'name one: --out FOLDER');
}

/** A filter that changes nothing would make its user think that it did. */
function refuseIdle(what: Exported, options: ExportCommandOptions): void {
  const { issue, actor, from, to, status, spreadsheetSafe } = options;
  const records = what === 'statements' || what === 'deeds' || what === 'network';
  const plan = networkOptions.map((name) => [`--${name}`, what !== 'network' && options[name] !== undefined]);
  const given = {
    '--issue': !records && issue !== undefined,
    '--actor': !records && actor !== undefined,
    '--from': !records && from !== undefined,
    '--to': !records && to !== undefined,
    '--status': what !== 'statements' && status !== 'any',
    '--spreadsheet-safe': !records && what !== 'attributes' && what !== 'reviews' && spreadsheetSafe === true,
    ...Object.fromEntries(plan),
  };
  const idle = Object.entries(given).find(([, without]) => without)?.[0];
  if (idle !== undefined) throw new EntenteError('usage', `no filter of ${what}`, idle, 'leave it out');
  if (from !== undefined && to !== undefined && from > to) {
    throw new EntenteError('input', 'the first date is after the last', `${from} > ${to}`, 'swap them');
  }
}

async function filterOf(store: Store, options: ExportCommandOptions): Promise<StatementFilter> {
  const { issue, actor, from, to, status } = options;
  if (issue !== undefined) await checkIssue(store, issue);
  return {
    status,
    ...(issue === undefined ? {} : { issue }),
    ...(actor === undefined ? {} : { actor: await actorOf(store, actor) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

async function checkIssue(store: Store, issue: string): Promise<void> {
  const known = await store.issues();
  if (known.includes(issue)) return;
  const advice = known.length === 0 ? 'the store has none' : `the store has: ${known.join(', ')}`;
  throw new EntenteError('not-found', 'unknown issue', issue, advice);
}

/** Actors may go by any name; one that only the store knows by its id. */
async function actorOf(store: Store, name: string): Promise<string> {
  const codebook = await store.codebook();
  const known = resolveActor(registryWith(builtInRegistry(), codebook?.actors ?? []), name);
  if (known !== null) return known;
  const [statement] = await store.statements({ actor: name, status: 'any' });
  const [deed] = await store.deeds({ actor: name });
  if (statement !== undefined || deed !== undefined) return name;
  throw new EntenteError(
    'not-found',
    'unknown actor',
    name,
    'see the names in "entente export --what statements"',
  );
}
