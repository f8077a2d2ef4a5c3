/** Trains the reader on a corpus of marked attributions: `npm run train -- --help`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { printable, reasonOf } from '../src/cli/output.ts';
import { EntenteError } from '../src/error.ts';
import { scoreReader, type Scores } from '../src/reading/evaluation/score.ts';
import { trainedFinder } from '../src/reading/trained/index.ts';
import { rng } from '../src/stats/rng.ts';
import { between, wholeNumber } from './evaluation/whole-number.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { predictionsOf } from './evaluation/predictions-of.ts';
import { scoreTable } from './evaluation/score-table.ts';
import { fitInThreads } from './train/fit-in-threads.ts';
import { settings } from './train/fit-reader.ts';
import { reliabilityFigure } from './train/reliability-figure.ts';

interface Options {
  readonly corpus: string;
  readonly out: string;
  readonly seed: number;
  readonly threads: number;
  readonly bits: number;
  readonly crossValidate?: number;
}

const NOTES = `
The corpus is a folder shaped like PolNeAR: text/*.txt and attributions/ARTICLE_ANNOTATOR.ann. It writes OUT/weights.bin, the
same bytes from the same corpus and seed on any number of threads. With --cross-validate N it also trains N readers, each
without every N-th article, scores each on what it did not see, and writes OUT/scores.json, OUT/scores.txt and OUT/reliability.svg.

Example:
  $ npm run -s train -- --corpus polnear/train --cross-validate 3`;

/** Fewer leave a part without any. */
const LEAST_ARTICLES = 6;

async function train(options: Options): Promise<void> {
  const { corpus: folder, out, seed, threads, bits, crossValidate } = options;
  const corpus = readCorpus(folder);
  const marked = corpus.filter(({ annotations }) => (annotations[0]?.attributions.length ?? 0) > 0).length;
  if (marked < LEAST_ARTICLES)
    throw new EntenteError(
      'input',
      'too few articles with attributions to learn from',
      String(marked),
      `${LEAST_ARTICLES} at least: ${folder}`,
    );
  if (crossValidate !== undefined && crossValidate > marked)
    throw new EntenteError('usage', 'more parts than articles', String(crossValidate), `there are ${marked}`);
  // Before hours of work, not after them.
  mkdirSync(out, { recursive: true });
  const parts = crossValidate === undefined ? [] : [...Array(crossValidate).keys()];
  const [cues, roles, boundaries] = settings.bits.map((most) => Math.min(most, bits)) as [
    number,
    number,
    number,
  ];
  const plan = { ...settings, seed, bits: [cues, roles, boundaries] as const };
  const tasks = [
    { folder, without: null, settings: plan },
    ...parts.map((part) => ({ folder, without: { part, of: parts.length }, settings: plan })),
  ];
  const name = (task: number) => (task === 0 ? 'all' : `without part ${task}`);
  const [weights, ...others] = await fitInThreads(tasks, threads, (task, what) =>
    console.error(`${name(task)}: ${what}`),
  );
  writeFileSync(join(out, 'weights.bin'), weights!);
  const sha256 = createHash('sha256').update(weights!).digest('hex');
  console.log(`${join(out, 'weights.bin')}: ${weights!.length} bytes, sha256 ${sha256}`);
  if (parts.length === 0) return;
  const predictions = new Map(
    parts.flatMap((part) => {
      const finder = trainedFinder(others[part]!);
      const unseen = corpus.filter((_, k) => k % parts.length === part);
      return [...predictionsOf(unseen, finder, finder.bands.review)];
    }),
  );
  const score = (articles: typeof corpus): Scores => scoreReader(articles, predictions, { rng: rng(seed) });
  const whole = score(corpus);
  const each = parts.map((part) => score(corpus.filter((_, k) => k % parts.length === part)));
  const title = `${parts.length} readers, each on the articles it did not see`;
  writeFileSync(join(out, 'scores.txt'), scoreTable(title, whole));
  writeFileSync(
    join(out, 'scores.json'),
    `${JSON.stringify({ sha256, seed, whole, parts: each }, null, 1)}\n`,
  );
  writeFileSync(join(out, 'reliability.svg'), reliabilityFigure(whole.calibration!));
  process.stdout.write(scoreTable(title, whole));
}

const command = new Command('train')
  .description('train the reader on a corpus of marked attributions')
  .requiredOption('--corpus <folder>', 'what people marked')
  .option('--out <folder>', 'where to write', 'models/attribution-en')
  .option('--seed <number>', 'of the order in which examples are seen', wholeNumber, 1)
  .option('--threads <number>', 'readers trained at a time', between(1, 64), availableParallelism())
  .option(
    '--bits <number>',
    'at most 2 to this many rows a table: smaller, and reads less well',
    between(8, 22),
    19,
  )
  .option('--cross-validate <parts>', 'also measure on articles not seen', between(2, 1000))
  .addHelpText('after', NOTES)
  .exitOverride()
  .action(train);
// npm runs scripts in the folder of the package; paths are meant from where they were typed.
if (process.env.npm_lifecycle_event === 'train' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
try {
  await command.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof EntenteError) {
    console.error(`train: ${printable(error.message)}`);
    process.exitCode = error.kind === 'usage' ? 2 : 1;
  } else {
    console.error(`train: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
