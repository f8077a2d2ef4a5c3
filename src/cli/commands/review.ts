import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { openStore, type Store } from '../../store/index.ts';
import { EntenteError } from '../../error.ts';
import { type CommonOptions, isoDate, withCommonOptions } from '../options.ts';
import { say, writeResult } from '../output.ts';
import { type Asked, reviewAsked } from '../review/review-asked.ts';
import { claimsInStore, documentIn } from '../review/claims-in-store.ts';
import { claimInWords, reviewsAsCsv, reviewsAsJson, reviewsTable } from '../review/review-words.ts';
import { withReadingOptions } from '../review/reading-options.ts';
import { lengthOfTime } from '../unity/length-of-time.ts';

interface ReviewCommandOptions extends CommonOptions, Asked {
  readonly store: string;
  readonly list?: boolean;
  readonly history?: boolean;
  readonly date?: string;
  readonly alliance?: string;
  readonly carry: string;
}

/** `entente review`: a person corrects what the machine made of a claim; both stay visible. */
export function addReviewCommand(program: Command, io: Io): void {
  const command = program
    .command('review')
    .description(
      'say what the machine got wrong about a claim of a document in a store: its verdict, its reading, the evidence, or that there is a claim; ' +
        'the machine’s verdict stays beside it, and nothing is ever lost',
    )
    .argument(
      '[document]',
      'a document of the store, by its id or file name; with --list and --history all without it',
    )
    .requiredOption('--store <file>', 'the store')
    .option(
      '--claim <number|words>',
      'which claim: A3 as "entente check --store" counts them, or words of it',
    )
    .option('--by <name>', 'who reviews')
    .option(
      '--verdict <verdict>',
      'overrule: supported, contradicted, mixed, not-enough-evidence, not-checkable',
    )
    .option('--reason <words>', 'why; a verdict needs one')
    .option('--evidence <id...>', 'statements and deeds of the store that bear on the claim')
    .option('--statement <words>', 'a new statement that bears on it, by its exact words')
    .option('--in <document>', 'which document of the store says these words')
    .option('--who <actor>', 'for whom the new statement counts')
    .option('--stance <stance>', 'where it stands: pro, contra, ambivalent, or a number from -1 to 1')
    .option('--when <date>', 'when it was said; without it the date of its document', isoDate)
    .option('--speaker <name>', 'who said it')
    .option('--accept', 'let the new statement count for every claim and figure, not only for this claim');
  withReadingOptions(command)
    .option('--add', 'the words of --claim are a claim that the machine missed')
    .option('--dismiss', 'there is no claim here')
    .option('--undo [review]', 'take back a review: your last one of the claim, or the one of this id')
    .option('--list', 'the reviews that stand')
    .option('--history', 'all reviews, and what became of each')
    .option(
      '--date <date>',
      'as of which day the machine checks; without it the date of the document',
      isoDate,
    )
    .option('--alliance <name>', 'whom "the alliance" means; without it the one that the document names most')
    .option('--carry <time>', 'how long a position counts after it was stated: 90d, 12w, 3m', '90d');
  withCommonOptions(
    command,
    ['table', 'json', 'csv'],
    [
      'entente review column --store entente.db --claim A3 --verdict contradicted --reason "it counts observers" --by Anna',
      'entente review column --store entente.db --claim "are against sending troops" --actors "Germany; Italy" --by Anna',
      'entente review column --store entente.db --claim A2 --evidence evidence:17 --by Anna',
      'entente review column --store entente.db --claim "Hungary will not budge" --add --kind side --actors Hungary --side contra --issue troops --by Bert',
      'entente review column --store entente.db --claim A3 --undo --by Anna',
      'entente review --store entente.db --history',
    ].join('\n  $ '),
  ).action((document: string | undefined, options: ReviewCommandOptions) => runReview(document, options, io));
}

async function runReview(document: string | undefined, options: ReviewCommandOptions, io: Io): Promise<void> {
  const carry = lengthOfTime(options.carry, '--carry');
  const store = await openStore(options.store, { now: io.now });
  try {
    if (options.list === true || options.history === true) return await list(store, document, options, io);
    if (document === undefined) {
      const advice = 'name the document that holds the claim, or show what there is with --list';
      throw new EntenteError('usage', 'nothing to review', 'no document', advice);
    }
    await record(store, document, { ...options, days: carry }, io);
  } finally {
    await store.close();
  }
}

async function list(
  store: Store,
  name: string | undefined,
  options: ReviewCommandOptions,
  io: Io,
): Promise<void> {
  const document = name === undefined ? undefined : (await documentIn(store, name)).id;
  const reviews = await store.reviews(document);
  const history = options.history === true;
  if (reviews.length === 0) say(io, options, 'nobody has reviewed anything');
  if (options.format === 'json') await writeResult(io, options, reviewsAsJson(reviews, history));
  else if (options.format === 'csv') await writeResult(io, options, reviewsAsCsv(reviews, history));
  else await writeResult(io, options, reviewsTable(reviews, history, io));
}

async function record(
  store: Store,
  name: string,
  { days, ...options }: ReviewCommandOptions & { readonly days: number },
  io: Io,
): Promise<void> {
  const { date, alliance } = options;
  const as = {
    carry: days,
    ...(date === undefined ? {} : { date }),
    ...(alliance === undefined ? {} : { alliance }),
  };
  const checked = await claimsInStore(store, name, as);
  const { review, statement, place } = await reviewAsked(store, checked, options, io.now().toISOString());
  const added = await store.importTogether({
    ...(statement === null ? {} : { statements: [statement] }),
    reviews: [review],
  });
  const cited = await store.records(review.evidence);
  const claims = checked.withReviews({ reviews: [review], cited });
  const at = place ?? claims.findIndex((claim) => claim.review?.reviews.some(({ id }) => id === review.id));
  const claim = claims[at];
  if (options.format === 'json') {
    await writeResult(io, options, `${JSON.stringify({ review, claim: claim ?? null }, null, 2)}\n`);
  } else if (options.format === 'csv') await writeResult(io, options, reviewsAsCsv([review], true));
  else {
    const now = claim === undefined ? '' : claimInWords(claim, `A${at + 1}`);
    await writeResult(
      io,
      options,
      `${added.reviews === 0 ? 'already stored' : 'stored'} ${review.id}\n${now}`,
    );
  }
  if (statement !== null) {
    const counts =
      statement.status === 'accepted'
        ? 'for every claim and figure'
        : 'for this claim only; --accept counts it everywhere';
    say(io, options, `new statement ${statement.id}: it counts ${counts}`);
  }
  // The table says it too.
  const conflicts = options.format === 'table' ? [] : (claim?.review?.conflicts ?? []);
  for (const conflict of conflicts) say(io, options, `note: ${conflict}`);
}
