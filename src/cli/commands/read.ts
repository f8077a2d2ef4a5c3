import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from '../io.ts';
import { leftOut } from '../left-out.ts';
import { type CommonOptions, isoDate, share, withCommonOptions } from '../options.ts';
import { formatTable, say, writeResult } from '../output.ts';
import { type Report, withProgress } from '../progress.ts';
import { readDocuments } from '../read-pool/read-documents.ts';
import { type LocalReader, PREFERRED, type ReaderName, readerNames } from '../read/finder-of.ts';
import { PREFERRED_STANCE, type StanceWay, stanceWays } from '../read/side-judge-of.ts';
import type { Printed } from '../read/print-document.ts';
import { csvHead } from '../read/readings-csv.ts';
import { htmlFoot, htmlHead } from '../read/readings-html.ts';
import { type Tally, tallyInWords, newTally, count } from '../read/tally.ts';
import { codebookFrom } from '../statements/codebook-from.ts';

interface ReadCommandOptions extends CommonOptions {
  readonly reader: ReaderName;
  readonly minConfidence?: number;
  readonly codebook?: string;
  readonly stance: StanceWay;
  readonly date?: string;
  readonly threads?: number;
  readonly allowLocal?: boolean;
  readonly cache: boolean;
}

const NOTES = `
With --codebook each attribution gets an issue and a stance where the text tells, and the sentences that the author
asserts about an issue are added in the author's voice. Stances are told by a small language model together with rules
(models/stance-en says how well); --stance rules leaves the model out: faster, and right less often.

Each attribution falls in a band by its confidence: accept, review (worth a look), or drop. Those to drop are left out
unless --min-confidence says otherwise; --min-confidence 0 shows all that it tells (trained: from .2 on).

A PDF is read as its paragraphs; a feed, a corpus (.jsonl, one document a line) and an archive (.zip) give several
documents, a message (.eml) those attached to it too. A quoted pattern ('texts/**/*.pdf') names many files. Of a folder,
a pattern or an archive a document that cannot be read is named and left out; the exit code is 1 then.

Formats: table; jsonl, one object a document; csv, one row an attribution; html, one page with the parts marked in the
text; brat, the .ann file to a document's text (of several documents each begins with a line "==> ID.ann <==").

--reader llm sends the text to a language model, over any endpoint of OpenAI's chat completions. What the model quotes counts
only if it stands in the text word for word; the rest is refused and counted. Confidence tells how firmly the words stand there
(.8, or .6 where they stand there several times), not how likely they are right. The environment says which model:
  ENTENTE_LLM_URL        the endpoint: http://localhost:11434/v1
  ENTENTE_LLM_MODEL      the name of the model there
  ENTENTE_LLM_KEY        the key, if it needs one
  ENTENTE_LLM_PRICE_IN   price of a million tokens sent, to be told the cost
  ENTENTE_LLM_PRICE_OUT  and of a million tokens answered
  ENTENTE_LLM_PARALLEL   requests at a time (4); --threads does not count
  ENTENTE_LLM_RETRIES    how often a request is tried again (4)
  ENTENTE_LLM_TIMEOUT    seconds for a request (60)
  ENTENTE_LLM_DEADLINE   seconds for a document (900)
Answers are kept in $XDG_CACHE_HOME/entente/llm, else in ~/.cache/entente/llm. Where parts of a document get no answer, they are
named, the rest is written, and the exit code is 1; run again, it asks only for what is missing.`;

const MOST_THREADS = 64;

/** `entente read`: who said what in documents. */
export function addReadCommand(program: Command, io: Io): void {
  const command = program
    .command('read')
    .description('find who said what in documents, each part with its exact place')
    .argument(
      '<documents...>',
      'files (.txt .md .html .pdf .docx .eml, feeds, .jsonl, .zip), folders, patterns, addresses, or - for standard input',
    )
    .addOption(new Option('--reader <name>', 'how to read').choices(readerNames).default(PREFERRED))
    .option(
      '--min-confidence <share>',
      'leave out what is less sure than this, 0 to 1; by default the band drop',
      share,
    )
    .option('--codebook <file>', 'issues to look for and further actors (YAML)')
    .addOption(
      new Option('--stance <way>', 'with --codebook: how to tell where words stand')
        .choices(stanceWays)
        .default(PREFERRED_STANCE),
    )
    .option('--date <date>', 'when the documents were published; without it what they say', isoDate)
    .option(
      '--threads <number>',
      'how many documents to read at a time (default: one a core, at most 8)',
      threads,
    )
    .option('--no-cache', 'with --reader llm: ask again what the model answered before')
    .option('--allow-local', 'let an address lead to this machine or its network');
  withCommonOptions(
    command,
    ['table', 'jsonl', 'csv', 'html', 'brat'],
    'entente read examples/troops-2024/column-falling-apart.md --codebook examples/troops-2024/codebook.yaml',
  )
    .addHelpText('after', NOTES)
    .action((documents: string[], options: ReadCommandOptions) => runRead(documents, options, io));
}

/** Parses an option that is a number of threads. */
function threads(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > MOST_THREADS)
    throw new InvalidArgumentError(`not a number from 1 to ${MOST_THREADS}`);
  return number;
}

async function runRead(inputs: readonly string[], options: ReadCommandOptions, io: Io): Promise<void> {
  const codebook = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  const { reader, stance, format, minConfidence, date, allowLocal } = options;
  const tally = newTally();
  const left = leftOut(io);
  const shown = { format, codebook, minConfidence };
  const model = reader === 'llm' ? await modelRun(options, io) : null;
  try {
    await withProgress(io, options, 'reading', async (report) => {
      const open = { date, allowLocal, refused: left.refused };
      const read =
        model === null
          ? readDocuments(
              inputs,
              {
                print: { ...shown, reader: reader as LocalReader, stance },
                ...open,
                threads: options.threads,
              },
              io,
            )
          : model.read(inputs, { ...shown, open }, (id, done, parts) =>
              report(tally.documents, null, `${id}, part ${done} of ${parts}`),
            );
      const printed = counted(read, tally, report);
      if (format === 'table') await writeTable(printed, options, io);
      else await writeResult(io, options, chunksOf(printed, format));
    });
  } finally {
    left.say();
  }
  if (format === 'table') say(io, options, tallyInWords(tally));
  else if (tally.dropped > 0) say(io, options, tallyInWords(tally));
  if (options.out !== undefined) say(io, options, `written: ${options.out}`);
  model?.conclude();
  left.conclude();
}

/** A run with a language model; loaded only where one is asked. */
async function modelRun(options: ReadCommandOptions, io: Io) {
  const { ModelRun } = await import('../llm/model-run.ts');
  return new ModelRun(io, options);
}

async function* counted(
  documents: AsyncIterable<Printed>,
  tally: Tally,
  report: Report,
): AsyncGenerator<Printed> {
  for await (const printed of documents) {
    count(tally, printed);
    report(tally.documents, null, printed.id);
    yield printed;
  }
}

async function* chunksOf(documents: AsyncIterable<Printed>, format: string): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead;
  if (format === 'html') yield htmlHead;
  let first: Printed | null = null;
  let count = 0;
  for await (const printed of documents) {
    count++;
    if (format !== 'brat') yield printed.text;
    else if (count === 1) first = printed;
    else {
      // Only a second document shows that each needs a heading.
      if (first !== null) yield bratSection(first);
      first = null;
      yield bratSection(printed);
    }
  }
  if (first !== null) yield first.text;
  if (format === 'html') yield htmlFoot;
}

const bratSection = ({ id, text }: Printed) => `==> ${id}.ann <==\n${text}`;

async function writeTable(
  documents: AsyncIterable<Printed>,
  options: ReadCommandOptions,
  io: Io,
): Promise<void> {
  const rows: string[][] = [];
  const ids = new Set<string>();
  for await (const printed of documents) {
    ids.add(printed.id);
    for (const cells of printed.rows) rows.push([printed.id, ...cells]);
  }
  const shown = (cells: readonly string[]) => (ids.size > 1 ? cells : cells.slice(1));
  await writeResult(io, options, formatTable(shown(tableHead), rows.map(shown), io));
}

const tableHead = ['document', 'who', 'cue', 'what', 'issue', 'stance', 'confidence', 'band'];
