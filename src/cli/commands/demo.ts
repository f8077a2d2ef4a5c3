import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { renderReport, type ReportColumn } from '../../report/index.ts';
import { openStore } from '../../store/index.ts';
import { clearFolder } from '../demo/clear-folder.ts';
import type { Example } from '../demo/is-of-example.ts';
import { sideBySide } from '../demo/side-by-side.ts';
import { importFiles } from '../import/import-files.ts';
import { importWords } from '../import/import-words.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { withProgress } from '../progress.ts';
import { buildReport } from '../report/build-report.ts';

/** The case that ships with the package: one set of evidence, two columns that say opposite things. */
const CASE = fileURLToPath(new URL('../../../examples/troops-2024/', import.meta.url));
/** From the conference that raised the question to the end of the month before both columns. */
const QUESTION = { alliance: 'NATO', from: '2024-02-26', to: '2024-03-31', by: 'week' } as const;
const EXAMPLE: Example = {
  codebook: join(CASE, 'codebook.yaml'),
  evidence: join(CASE, 'evidence.csv'),
  deeds: join(CASE, 'deeds.csv'),
  columns: ['column-falling-apart.md', 'column-never-so-united.md'].map((file) => join(CASE, file)),
};
const FILES = [EXAMPLE.codebook, EXAMPLE.evidence, EXAMPLE.deeds, ...EXAMPLE.columns];

interface DemoOptions extends CommonOptions {
  readonly folder: string;
}

/** `entente demo`: two opposite columns held against the same evidence, and the report. */
export function addDemoCommand(program: Command, io: Io): void {
  const command = program
    .command('demo')
    .description('check two opposite columns against the same evidence and write the report')
    .option('--folder <folder>', 'where the store and the report go', 'entente-demo');
  withCommonOptions(command, ['table', 'json'], 'entente demo').action((options: DemoOptions) =>
    runDemo(options, io),
  );
}

async function runDemo(options: DemoOptions, io: Io): Promise<void> {
  const store = join(options.folder, 'entente.db');
  const page = join(options.folder, 'report.html');
  const columns = await withProgress(io, options, 'the case of troops-2024', async (report) => {
    await clearFolder({ folder: options.folder, store, page }, EXAMPLE);
    let done = 0;
    for await (const file of importFiles(FILES, { store }, io)) {
      report((done += 1), FILES.length + 1, importWords(file));
    }
    report(done, FILES.length + 1, 'checking and drawing');
    const open = await openStore(store);
    try {
      const input = await buildReport(open, { ...QUESTION, generated: io.now().toISOString().slice(0, 10) });
      await writeResult(io, { ...options, out: page }, renderReport(input));
      return input.columns;
    } finally {
      await open.close();
    }
  });
  await writeResult(io, options, options.format === 'json' ? json(columns) : sideBySide(columns, io));
  say(io, options, `\nThe report, with every figure linked to its evidence: ${page}`);
}

function json(columns: readonly ReportColumn[]): string {
  const checked = columns.map(({ document, claims }) => ({ id: document.id, title: document.title, claims }));
  return `${JSON.stringify({ columns: checked }, null, 2)}\n`;
}
