import { type Command, Option } from 'commander';
import { type FileStored, importFiles } from '../import/import-files.ts';
import { contentWords, importWords, isNothingNew } from '../import/import-words.ts';
import type { Io } from '../io.ts';
import { leftOut } from '../left-out.ts';
import { type CommonOptions, withCommonOptions } from '../options.ts';
import { formatTable, printable, say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { PREFERRED_STANCE, type StanceWay, stanceWays } from '../read/side-judge-of.ts';

interface ImportCommandOptions extends CommonOptions {
  readonly store: string;
  readonly codebook?: string;
  readonly coder?: string;
  readonly rollCalls?: string;
  readonly suggest?: boolean;
  readonly stance: StanceWay;
  readonly allowLocal?: boolean;
}

/** `entente import`: files into a store, each whole or not at all. */
export function addImportCommand(program: Command, io: Io): void {
  const command = program
    .command('import')
    .description('put documents, codebooks, and tables of statements, deeds and votes into a store')
    .argument(
      '<input...>',
      'documents (.txt .md .html .pdf .docx .eml, feeds, .jsonl, .zip; folders, patterns, addresses, - for standard input), ' +
        'tables of statements, deeds and votes (.csv .jsonl), brat annotations beside their texts (.ann), codebooks (.yaml), ' +
        'projects of the Discourse Network Analyzer (.dna)',
    )
    .requiredOption('--store <file>', 'the store; it is made if there is none')
    .option('--codebook <file>', 'issues and further actors; stored too, before everything else')
    .option('--coder <name>', 'who coded the tables, where they do not say it')
    .option('--roll-calls <file>', 'a table of ids and dates, of roll calls that have no date in their own')
    .option('--suggest', 'read the documents too, and store whose position on an issue is found as suggested')
    .addOption(
      new Option('--stance <way>', 'with --suggest: how to tell where words stand')
        .choices(stanceWays)
        .default(PREFERRED_STANCE),
    )
    .option('--allow-local', 'let an address lead to this machine or its network');
  withCommonOptions(
    command,
    ['table', 'json'],
    'entente import codebook.yaml columns/ evidence.csv --store entente.db',
  ).action((inputs: string[], options: ImportCommandOptions) => runImport(inputs, options, io));
}

async function runImport(inputs: readonly string[], options: ImportCommandOptions, io: Io): Promise<void> {
  const watched = io.stdout.isTTY === true || options.out !== undefined || options.format === 'json';
  const stored: FileStored[] = [];
  const left = leftOut(io);
  try {
    await withProgress(io, options, 'importing', async (report) => {
      for await (const file of importFiles(inputs, { ...options, refused: left.refused }, io)) {
        stored.push(file);
        // How many a folder holds is seen when it is read.
        report(stored.length, Math.max(inputs.length, stored.length), file.path);
        for (const note of file.notes) say(io, options, `${file.path}: ${note}`);
        // In a pipe every line is a promise kept: it stands there only once the file is on the disk.
        if (!watched) io.stdout.write(`${printable(importWords(file))}\n`);
      }
    });
  } finally {
    // Also where a later file failed: what was stored stays, and is said.
    if (watched && stored.length > 0) await writeResult(io, options, resultOf(stored, options, io));
    left.say();
  }
  left.conclude();
}

function resultOf(stored: readonly FileStored[], options: ImportCommandOptions, io: Io): string {
  if (options.format === 'json') {
    const files = stored.map(({ path, added: { already, ...counts }, suggestions }) => ({
      file: path,
      already,
      ...counts,
      suggested: suggestions.added,
      withdrawn: suggestions.withdrawn,
    }));
    return `${JSON.stringify({ store: options.store, files }, null, 2)}\n`;
  }
  if (options.out !== undefined) return stored.map((file) => `${importWords(file)}\n`).join('');
  const rows = stored.map((file) => [file.path, isNothingNew(file) ? importWords(file) : contentWords(file)]);
  return formatTable(['file', 'stored'], rows, io);
}
