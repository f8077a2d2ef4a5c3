/**
 * Scores what Entente does on cases whose answer is known, with intervals: `npm run evaluate -- reading --help`, `statements`,
 * `claims`, `decisions`, `fidelity`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { share } from '../src/cli/options.ts';
import { PREFERRED_STANCE, stanceWays } from '../src/cli/read/side-judge-of.ts';
import { printable, reasonOf } from '../src/cli/output.ts';
import { EntenteError } from '../src/error.ts';
import type { Prediction } from '../src/reading/evaluation/comparison.ts';
import type { CorpusArticle } from '../src/reading/evaluation/corpus.ts';
import { scoreAnnotators, scoreReader } from '../src/reading/evaluation/score.ts';
import { rng } from '../src/stats/rng.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import type { ClaimOptions } from './evaluation/evaluate-claims.ts';
import type { DecisionOptions } from './evaluation/evaluate-decisions.ts';
import type { FidelityOptions } from './evaluation/evaluate-fidelity.ts';
import type { StatementOptions } from './evaluation/evaluate-statements.ts';
import { predictionsIn } from './evaluation/predictions-file.ts';
import { scoreTable } from './evaluation/score-table.ts';
import { between, wholeNumber } from './evaluation/whole-number.ts';

interface Options {
  readonly reader: 'rules' | 'trained';
  readonly predictions?: string;
  readonly human?: boolean;
  readonly ids?: string;
  readonly annotators: 'mean' | 'first';
  readonly minConfidence?: number;
  readonly draws: number;
  readonly seed: number;
  readonly json?: string;
}

const CLAIM_GOLD = 'test/gold/claims/development';
const NOTES = `
FOLDER holds text/*.txt and attributions/ARTICLE_ANNOTATOR.ann (brat standoff, the annotator four hexadecimal digits), as
the corpus PolNeAR does. What counts, in words: match50, half or more of the longer is shared; overlap, a word is; exact, all
are. "relation" asks it of source, cue and content at once; "linked" only where the cues overlap. The intervals are
bootstrapped over articles.

Example:
  $ npm run -s evaluate -- reading polnear/dev --min-confidence 0.5
  $ npm run -s entente -- read polnear/dev/text --format jsonl > mine.jsonl
  $ npm run -s evaluate -- reading polnear/dev --predictions mine.jsonl`;

async function evaluateReading(folder: string, options: Options): Promise<void> {
  const corpus = readCorpus(folder);
  const articles = chosen(corpus, options);
  const draws = { rng: rng(options.seed), draws: options.draws };
  let reader = 'each annotator beside each other';
  let scores;
  if (options.human === true) {
    if (!articles.some(({ annotations }) => annotations.length > 1))
      throw new EntenteError('input', 'no article with several annotators', folder, 'leave --human out');
    scores = scoreAnnotators(articles, draws);
  } else {
    const given = await predictionsBy(options, corpus, articles);
    reader = given.reader;
    scores = scoreReader(articles, atLeast(given.predictions, options.minConfidence ?? 0), draws);
  }
  process.stdout.write(scoreTable(reader, scores));
  if (options.json !== undefined) {
    const { seed, draws, minConfidence, annotators } = options;
    const made = { reader, seed, draws, minConfidence, annotators, ...scores };
    withFile(options.json, 'cannot write', (path) =>
      writeFileSync(path, `${JSON.stringify(made, null, 1)}\n`),
    );
  }
}

/** The annotated articles that `--ids` names, all without it. */
function chosen(corpus: readonly CorpusArticle[], { ids, annotators }: Options): CorpusArticle[] {
  let wanted = corpus;
  if (ids !== undefined) {
    const named = new Set(readText(ids).split(/\s+/).filter(Boolean));
    const known = new Set(corpus.map(({ id }) => id));
    const unknown = [...named].find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new EntenteError('input', 'unknown article', unknown, `${ids}; the corpus lacks it`);
    wanted = corpus.filter(({ id }) => named.has(id));
  }
  const annotated = wanted.filter(({ annotations }) => annotations.length > 0);
  if (annotated.length === 0)
    throw new EntenteError(
      'input',
      'no annotated article',
      ids ?? 'attributions/',
      'annotations are named ARTICLE_ANNOTATOR.ann',
    );
  if (annotated.length < wanted.length)
    note(
      `articles left out since nobody annotated them: ${wanted.length - annotated.length} of ${wanted.length}`,
    );
  if (annotators === 'mean') return annotated;
  return annotated.map((article) => ({ ...article, annotations: article.annotations.slice(0, 1) }));
}

async function predictionsBy(
  { predictions: path, reader, minConfidence }: Options,
  corpus: readonly CorpusArticle[],
  articles: readonly CorpusArticle[],
): Promise<{ reader: string; predictions: Map<string, Prediction[]> }> {
  if (path === undefined) {
    // The language model takes half a second to load: only where it is asked for.
    const { predictionsOf } = await import('./evaluation/predictions-of.ts');
    const { finderOf } = await import('../src/cli/read/finder-of.ts');
    const finder = await finderOf(reader);
    const least = minConfidence ?? finder.bands.review;
    return { reader: finder.name, predictions: predictionsOf(articles, finder, least) };
  }
  const texts = new Map(corpus.map(({ id, text }) => [id, text]));
  const predictions = predictionsIn(readText(path), texts, path);
  const missing = articles.filter(({ id }) => !predictions.has(id)).length;
  if (missing > 0)
    note(`articles without a prediction line, counted as empty: ${missing} of ${articles.length}`);
  return { reader: path, predictions };
}

/** What is less sure is left out; what does not say how sure it is stays. */
function atLeast(
  predictions: ReadonlyMap<string, readonly Prediction[]>,
  least: number,
): Map<string, Prediction[]> {
  const sure = ({ confidence }: Prediction) => (confidence ?? 1) >= least;
  return new Map([...predictions].map(([id, all]) => [id, all.filter(sure)]));
}

function readText(path: string): string {
  return withFile(path, 'cannot read', () => readFileSync(path, 'utf8'));
}

function withFile<T>(path: string, what: string, work: (path: string) => T): T {
  try {
    return work(path);
  } catch (error) {
    throw new EntenteError('input', what, path, reasonOf(error), { cause: error });
  }
}

function note(message: string): void {
  process.stderr.write(`note: ${message}\n`);
}

const program = new Command('evaluate').description('Scores what Entente does against what people did.');
program
  .command('reading')
  .description('score who-said-what against a corpus of marked attributions')
  .argument('<folder>', 'a corpus')
  .addOption(new Option('--reader <name>', 'which reader').choices(['rules', 'trained']).default('trained'))
  .addOption(new Option('--predictions <file>', 'what any reader found (JSON lines)').conflicts('reader'))
  .addOption(
    new Option('--human', 'score the annotators of an article against each other').conflicts([
      'reader',
      'predictions',
    ]),
  )
  .option('--ids <file>', 'count only the articles that this file names')
  .addOption(
    new Option('--annotators <which>', 'several of an article each count a part, or only the first counts')
      .choices(['mean', 'first'])
      .default('mean'),
  )
  .option(
    '--min-confidence <share>',
    'leave out what is less sure, 0 to 1; else what the reader itself drops',
    share,
  )
  .option('--draws <number>', 'samples of articles for the intervals', between(1, 1_000_000), 1000)
  .option('--seed <number>', 'of the samples', wholeNumber, 1)
  .option('--json <file>', 'also write all figures to this file')
  .addHelpText('after', NOTES)
  .action(evaluateReading);
program
  .command('statements')
  .description(
    'score whole statements - who, issue, side, voice - against what people marked in our own gold',
  )
  .argument('[folder]', 'texts NAME.txt, each with its marks NAME.yaml', 'test/gold/development')
  .addOption(
    new Option('--stance <way>', 'how to tell where words stand')
      .choices(stanceWays)
      .default(PREFERRED_STANCE),
  )
  .option('--codebooks <folder>', 'the codebooks that the marks name', 'test/gold/codebooks')
  .addOption(new Option('--reader <name>', 'which reader').choices(['rules', 'trained']).default('trained'))
  .addOption(
    new Option('--second <folder>', 'score a second pass of people over the same texts instead').conflicts(
      'reader',
    ),
  )
  .option('--errors', 'list first what differs, a line each')
  .option('--draws <number>', 'samples of texts for the intervals', between(1, 1_000_000), 1000)
  .option('--seed <number>', 'of the samples', wholeNumber, 1)
  .option('--json <file>', 'also write all figures to this file')
  .action(async (folder: string, options: StatementOptions) => {
    const { evaluateStatements } = await import('./evaluation/evaluate-statements.ts');
    await evaluateStatements(folder, options);
  });
program
  .command('claims')
  .description('score the claims that check finds, and its verdicts, against what people marked')
  .argument('[folder]', 'columns NAME.md with NAME.claims.json, in it or one folder down', CLAIM_GOLD)
  .option(
    '--evidence <folder>',
    'codebook.yaml and evidence.csv for folders that have none',
    'examples/troops-2024',
  )
  .addOption(new Option('--reader <name>', 'which reader').choices(['rules', 'trained']).default('trained'))
  .addOption(
    new Option('--second <folder>', 'score a second pass of people over the same columns instead').conflicts(
      'reader',
    ),
  )
  .option('--errors', 'list first what differs, a line each; never of columns that only score')
  .option('--draws <number>', 'samples of columns for the intervals', between(1, 1_000_000), 1000)
  .option('--seed <number>', 'of the samples', wholeNumber, 1)
  .addOption(
    new Option('--format <name>', 'how to show the figures').choices(['table', 'json']).default('table'),
  )
  .option('--out <file>', 'also write all figures to this file, as JSON')
  .action(async (folder: string, options: ClaimOptions) => {
    const { evaluateClaims } = await import('./evaluation/evaluate-claims.ts');
    await evaluateClaims(folder, options);
  });
program
  .command('decisions')
  .description('score every model of decisions on a folder of decided cases')
  .argument('<folder>', 'NAME_issues.csv and NAME_positions.csv')
  .option('--only <name>', 'only the forecasts with this in their name, beside the mean')
  .option('--repeats <number>', 'ways of dealing the cases into folds', between(1, 1000), 10)
  .option('--seed <number>', 'of the folds and of the intervals', wholeNumber, 1)
  .option('--json <file>', 'also write all figures to this file')
  .action(async (folder: string, options: DecisionOptions) => {
    const { evaluateDecisions } = await import('./evaluation/evaluate-decisions.ts');
    evaluateDecisions(folder, options);
  });
program
  .command('escalation')
  .description(
    'base rates of crises and disputes, and forecasts scored against them on cases they had not seen',
  )
  .argument('<folder>', 'with icb/ and disputes/')
  .option('--seed <number>', 'of the samples for the intervals', wholeNumber, 1)
  .option('--json <file>', 'also write all figures to this file')
  .action(async (folder: string, options: { seed: number; json?: string }) => {
    const { evaluateEscalation } = await import('./evaluation/evaluate-escalation.ts');
    await evaluateEscalation(folder, options);
  });
program
  .command('fidelity')
  .description('score what quotations are beside other versions of the same statement, by class')
  .argument('[folder]', 'with pairs.yaml', 'test/gold/fidelity/development')
  .option('--errors', 'list first what differs, a line each')
  .option('--json <file>', 'also write all figures to this file')
  .action(async (folder: string, options: FidelityOptions) => {
    const { evaluateFidelity } = await import('./evaluation/evaluate-fidelity.ts');
    evaluateFidelity(folder, options);
  });
for (const command of [program, ...program.commands]) {
  command.exitOverride().configureOutput({
    outputError: (text, write) =>
      write(`evaluate: wrong usage: ${text.replace(/^error: /, '').trim()} — see --help\n`),
  });
}
// npm runs scripts in the folder of the package; paths are meant from where they were typed.
if (process.env.npm_lifecycle_event === 'evaluate' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof EntenteError) {
    process.stderr.write(`evaluate: ${printable(error.message)}\n`);
    process.exitCode = error.kind === 'usage' ? 2 : 1;
  } else throw error;
}
