import { type Command, Option } from 'commander';
import { builtInRegistry, type Codebook, registryWith } from '../../coding/index.ts';
import { EntenteError } from '../../error.ts';
import { readAttributions } from '../../reading/index.ts';
import type { Io } from '../io.ts';
import { openDocuments } from '../open-document.ts';
import { type CommonOptions, isoDate, share, withCommonOptions } from '../options.ts';
import { formatTable, say, writeResult } from '../output.ts';
import { type Report, withProgress } from '../progress.ts';
import { type Reading, whoInWords } from '../read/reading.ts';
import { readingBrat } from '../read/readings-brat.ts';
import { csvHead, readingCsv } from '../read/readings-csv.ts';
import { htmlFoot, htmlHead, readingHtml } from '../read/readings-html.ts';
import { readingJson } from '../read/readings-jsonl.ts';
import { codebookFrom } from '../statements/codebook-from.ts';

interface ReadCommandOptions extends CommonOptions {
  readonly reader: 'rules' | 'trained' | 'llm';
  readonly minConfidence?: number;
  readonly codebook?: string;
  readonly date?: string;
  readonly allowLocal?: boolean;
}

const NOTES = `
With --codebook each attribution gets an issue and a stance where the text tells, and the sentences that the author
asserts about an issue are added in the author's voice.

Formats: table; jsonl, one object a document; csv, one row an attribution; html, one page with the parts marked in the
text; brat, the .ann file to a document's text (of several documents each begins with a line "==> ID.ann <==").`;

/** `entente read`: who said what in documents. */
export function addReadCommand(program: Command, io: Io): void {
  const command = program
    .command('read')
    .description('find who said what in documents, each part with its exact place')
    .argument('<documents...>', 'files (.txt .md .html), folders, addresses, or - for standard input')
    .addOption(
      new Option('--reader <name>', 'how to read').choices(['rules', 'trained', 'llm']).default('rules'),
    )
    .option('--min-confidence <share>', 'leave out what is less sure than this, 0 to 1', share)
    .option('--codebook <file>', 'issues to look for and further actors (YAML)')
    .option('--date <date>', 'when the documents were published; without it what they say', isoDate)
    .option('--allow-local', 'let an address lead to this machine or its network');
  withCommonOptions(
    command,
    ['table', 'jsonl', 'csv', 'html', 'brat'],
    'entente read examples/troops-2024/column-falling-apart.md --codebook examples/troops-2024/codebook.yaml',
  )
    .addHelpText('after', NOTES)
    .action((documents: string[], options: ReadCommandOptions) => runRead(documents, options, io));
}

async function runRead(inputs: readonly string[], options: ReadCommandOptions, io: Io): Promise<void> {
  if (options.reader !== 'rules') {
    throw new EntenteError('usage', 'reader not built yet', options.reader, 'there is: --reader rules');
  }
  const codebook = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  await withProgress(io, options, 'reading', async (report) => {
    const readings = readAll(inputs, codebook, options, io, report);
    if (options.format === 'table') await writeTable(readings, options, io);
    else await writeResult(io, options, chunksOf(readings, options.format));
  });
  if (options.out !== undefined) say(io, options, `written: ${options.out}`);
}

async function* readAll(
  inputs: readonly string[],
  codebook: Codebook | null,
  options: ReadCommandOptions,
  io: Io,
  report: Report,
): AsyncGenerator<Reading> {
  const registry = codebook === null ? builtInRegistry() : registryWith(builtInRegistry(), codebook.actors);
  const least = options.minConfidence ?? 0;
  let done = 0;
  for await (const document of openDocuments(inputs, options, io)) {
    const attributions = readAttributions(document, { registry, codebook });
    report(++done, null, document.id);
    yield { document, attributions: attributions.filter(({ confidence }) => confidence >= least) };
  }
}

async function* chunksOf(readings: AsyncIterable<Reading>, format: string): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead;
  if (format === 'html') yield htmlHead;
  let first: Reading | null = null;
  let count = 0;
  for await (const reading of readings) {
    count++;
    if (format === 'jsonl') yield readingJson(reading);
    else if (format === 'csv') yield readingCsv(reading);
    else if (format === 'html') yield readingHtml(reading);
    else if (count === 1) first = reading;
    else {
      // Only a second document shows that each needs a heading.
      if (first !== null) yield bratSection(first);
      first = null;
      yield bratSection(reading);
    }
  }
  if (first !== null) yield readingBrat(first);
  if (format === 'html') yield htmlFoot;
}

const bratSection = (reading: Reading) => `==> ${reading.document.id}.ann <==\n${readingBrat(reading)}`;

async function writeTable(
  readings: AsyncIterable<Reading>,
  options: ReadCommandOptions,
  io: Io,
): Promise<void> {
  const rows: string[][] = [];
  const documents = new Set<string>();
  for await (const { document, attributions } of readings) {
    documents.add(document.id);
    for (const attribution of attributions) {
      const { cue, content, issue, stance, confidence } = attribution;
      rows.push([
        document.id,
        whoInWords(attribution),
        cue?.text ?? '',
        content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … '),
        issue?.id ?? '',
        stance === null ? '' : String(stance),
        confidence.toFixed(2),
      ]);
    }
  }
  const head = ['document', 'who', 'cue', 'what', 'issue', 'stance', 'confidence'];
  const several = documents.size > 1;
  const shown = (cells: readonly string[]) => (several ? cells : cells.slice(1));
  await writeResult(io, options, formatTable(shown(head), rows.map(shown), io));
  const who = several ? `${documents.size} documents` : '1 document';
  say(io, options, `${rows.length === 1 ? '1 attribution' : `${rows.length} attributions`} in ${who}`);
}
