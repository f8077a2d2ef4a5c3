import { type Command, Option } from 'commander';
import {
  attributionsOf,
  besides,
  checkDocument,
  checkNotes,
  speakersIn,
  unitsIn,
} from '../../claims/index.ts';
import { EntenteError } from '../../error.ts';
import { resolveActor } from '../../coding/registry/index.ts';
import { claimsCsv } from '../check/claims-csv.ts';
import { claimsJson } from '../check/claims-json.ts';
import { checkReport } from '../check/check-report.ts';
import { claimsTable } from '../check/claims-table.ts';
import { forecastModels } from '../check/forecast-models.ts';
import { deedsBeside } from '../check/deeds-beside.ts';
import { modelProposals } from '../check/model-proposals.ts';
import { quotationsBeside } from '../check/quotations-beside.ts';
import { quotationsTable } from '../check/quotations-table.ts';
import type { Io } from '../io.ts';
import { leftOut } from '../left-out.ts';
import { openDocument } from '../open-document.ts';
import { finderOf } from '../read/finder-of.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { printable, say, writeResult } from '../output.ts';
import { reviewsIn } from '../review/reviews-of.ts';
import { readStatements } from '../statements/read-statements.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';

interface CheckCommandOptions extends CommonOptions {
  readonly store?: string;
  readonly evidence?: string;
  readonly deeds?: string;
  readonly codebook?: string;
  readonly document?: string;
  readonly alliance?: string;
  readonly date?: string;
  readonly carry: string;
  readonly suggested?: boolean;
  readonly allowLocal?: boolean;
  readonly scenario?: string;
  readonly proposals?: 'llm';
  readonly cache: boolean;
}

const NOTES = `
--proposals llm sends the document to a language model, which may propose claims in words that Entente does not know. Each counts
only if it stands in one sentence of the text word for word and its actors and its issue are known; the rest is refused and counted.
It is checked by the same rules as every claim and marked ("proposedBy" in JSON); where Entente found a claim itself, nothing
is proposed. "entente read --help" says how the environment names the model (ENTENTE_LLM_URL and so on). Where parts of the document
get no answer, they are named, the rest is written, and the exit code is 1.`;

/** `entente check`: what the evidence says of the claims of a document. */
export function addCheckCommand(program: Command, io: Io): void {
  const command = program
    .command('check')
    .description('find the claims of a document and say what the evidence makes of each')
    .argument('<document>', 'a file (.txt .md .html .pdf .docx .eml), an address, or - for standard input')
    .option('--store <file>', 'the evidence: statements, deeds and codebook of this store')
    .option('--evidence <table>', 'the evidence: a table of statements (.csv, .jsonl) instead of a store')
    .option('--deeds <table>', 'beside --evidence, what actors did: a table of deeds (.csv)')
    .option('--codebook <file>', 'issues and further actors; needed with --evidence')
    .option('--document <id>', 'which one, of a feed, a corpus, a message or an archive that holds several')
    .option('--alliance <name>', 'whom "the alliance" means; without it the one that the document names most')
    .option('--date <date>', 'as of which day; without it the date of the document', isoDate)
    .option('--carry <time>', 'how long a position counts after it was stated: 90d, 12w, 3m', '90d')
    .option(
      '--scenario <file>',
      'what predictions of an end, such as a war, are held against: as of "escalate"',
    )
    .addOption(
      new Option(
        '--proposals <who>',
        'whose proposals of further claims are checked too: llm, a language model',
      ).choices(['llm']),
    )
    .option('--no-cache', 'with --proposals llm: ask again what the model answered before')
    .option('--suggested', 'count what a reader suggested too, not only what a person accepted')
    .option('--allow-local', 'let an address lead to this machine or its network');
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'html', 'md', 'prov'],
    'entente check examples/troops-2024/column-falling-apart.md --evidence examples/troops-2024/evidence.csv --codebook examples/troops-2024/codebook.yaml',
  )
    .addHelpText('after', NOTES)
    .action((source: string, options: CheckCommandOptions) => runCheck(source, options, io));
}

async function runCheck(source: string, options: CheckCommandOptions, io: Io): Promise<void> {
  const carry = lengthOfTime(options.carry, '--carry');
  onceFromStdin({ document: source, '--evidence': options.evidence, '--deeds': options.deeds });
  const { statements, registry, codebook } = await readStatements(options.evidence, options, io);
  if (codebook === null) {
    const advice = 'name one with --codebook: it says which issues to look for';
    throw new EntenteError('usage', 'no codebook', options.evidence ?? options.store!, advice);
  }
  const deeds = await deedsBeside(statements, options, io);
  const left = leftOut(io);
  const { allowLocal, document: id } = options;
  const document = await openDocument(source, { allowLocal, document: id }, io, left.refused).finally(
    left.say,
  );
  const counted = statements.filter(
    ({ status }) => status === 'accepted' || (status === 'suggested' && options.suggested === true),
  );
  const suggested = statements.filter(({ status }) => status === 'suggested').length;
  if (suggested > 0 && options.suggested !== true) {
    say(
      io,
      options,
      `${suggested} statements are suggestions of a reader: left aside; --suggested counts them`,
    );
  }
  const alliance = options.alliance === undefined ? null : allianceOf(options.alliance);
  const date = options.date ?? document.date;
  const models = await forecastModels(options.scenario);
  const evidence = { statements: counted, deeds, registry, codebook, models };
  const attributions = attributionsOf(document, evidence, await finderOf());
  const known = { speakers: speakersIn(counted), units: unitsIn(deeds) };
  const asked = { registry, codebook, attributions, alliance, date, ...known };
  const proposals =
    options.proposals === undefined ? null : await modelProposals(document, asked, options, io);
  const proposed = proposals?.claims ?? [];
  const reviews = options.store === undefined ? null : await reviewsIn(options.store, document.id);
  const claims = checkDocument(document, evidence, {
    date,
    alliance,
    carry,
    attributions,
    proposed,
    ...(reviews === null ? {} : { reviews }),
  });
  const others = besides(document, evidence).statements;
  const quotations = await quotationsBeside({ ...document, date }, attributions, others, options.store);
  // A document without a date was refused before.
  const notes = checkNotes(document, claims, evidence, { date: date!, carry, alliance });
  if (options.format === 'json') {
    const about = { document: document.id, date, carry, notes };
    await writeResult(io, options, claimsJson(claims, quotations, about));
  } else if (options.format === 'csv') {
    for (const note of notes) say(io, options, note);
    await writeResult(io, options, claimsCsv(claims));
  } else if (options.format !== 'table') {
    const finder = await finderOf();
    const shown = await checkReport({
      column: {
        document,
        attributions,
        claims,
        quotations,
        asOf: date,
        ...(notes.length === 0 ? {} : { notes }),
      },
      evidence,
      reviews,
      store: options.store,
      alliance,
      date: date!,
      carry,
      generated: io.now().toISOString().slice(0, 10),
      reader: finder.name,
    });
    // The drawing library is loaded only where a page is written.
    const { reportAs } = await import('../report/report-formats.ts');
    await writeResult(io, options, reportAs(options.format as 'html' | 'md' | 'prov', shown, {}));
  } else {
    const table = claims.length === 0 ? '' : claimsTable(claims, evidence, io);
    const below = notes.map((note) => `${printable(note)}\n`).join('');
    await writeResult(io, options, table + below + quotationsTable(quotations, io));
  }
  proposals?.conclude();

  function allianceOf(name: string): string {
    return resolveActor(registry, name) ?? name;
  }
}

function onceFromStdin(inputs: Readonly<Record<string, string | undefined>>): void {
  const read = Object.keys(inputs).filter((name) => inputs[name] === '-');
  if (read.length < 2) return;
  const advice = 'give one of them as a file';
  throw new EntenteError('usage', 'two things from standard input', read.join(' and '), advice);
}
