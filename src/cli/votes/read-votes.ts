import { buffer } from 'node:stream/consumers';
import {
  builtInRegistry,
  type Codebook,
  countVotes,
  csvHeader,
  isVotesTable,
  NO_VOTE,
  parseVotes,
  type Registry,
  registryWith,
  type RollCalls,
  rollCallsOfDeeds,
} from '../../coding/index.ts';
import { decodeText } from '../../documents/decode.ts';
import { EntenteError } from '../../error.ts';
import { openStore } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { bytesOf, checkTableSize } from '../statements/bytes-of.ts';
import { codebookFrom } from '../statements/codebook-from.ts';
import { rollCallDatesFrom } from './roll-call-dates-from.ts';
import type { VoteOptions } from './vote-options.ts';

/** Roll calls with what their names mean. */
export interface VotesRead {
  readonly rollCalls: RollCalls;
  readonly registry: Registry;
}

/** Where votes come from, or that they do not: then `stdin` holds again what was read of it to tell. */
export type VotesSource = VotesRead | { readonly rollCalls: null; readonly stdin: Io['stdin'] };

/**
 * The votes that a command line names: of a store with `--votes`, or of a table that is one of votes (by its header); else none.
 *
 * @throws EntenteError as `parseVotes` does; for a store without votes; for `--roll-calls` beside a table that is none of votes
 */
export async function readVotes(
  source: string | undefined,
  options: Pick<VoteOptions, 'store' | 'codebook' | 'votes' | 'rollCalls' | 'issue'>,
  { stdin }: Pick<Io, 'stdin'>,
): Promise<VotesSource> {
  if (source === undefined) {
    if (options.votes !== true || options.store === undefined) return { rollCalls: null, stdin };
    return ofStore(options.store, options.codebook, options.issue);
  }
  // With both of them the reader of statements says what is wrong.
  if (options.store !== undefined || (source !== '-' && !/\.(?:csv|tsv|txt)$/i.test(source)))
    return { rollCalls: null, stdin };
  const bytes = source === '-' ? await buffer(stdin) : await bytesOf(source);
  const again = source === '-' ? (await import('node:stream')).Readable.from([bytes]) : stdin;
  const fileName = source === '-' ? 'standard input' : source;
  checkTableSize(bytes.length, fileName);
  const text = decodeText(bytes, fileName, null);
  const codebook = options.codebook === undefined ? null : await codebookFrom(options.codebook);
  const registry = registryOf(codebook);
  const isLines = text.trim() === '' || text.trimStart().startsWith('{');
  if (isLines || !isVotesTable(csvHeader(text, fileName), registry)) {
    if (options.rollCalls === undefined && options.votes !== true) return { rollCalls: null, stdin: again };
    const advice = 'votes need columns for roll call, actor and vote; or a column for each actor';
    throw new EntenteError('input', 'not a table of votes', fileName, advice);
  }
  const dates = await rollCallDatesFrom(options.rollCalls);
  return { rollCalls: onIssue(parseVotes(text, { registry, fileName, dates }), options.issue), registry };
}

async function ofStore(path: string, given: string | undefined, issue?: string): Promise<VotesRead> {
  const store = await openStore(path);
  try {
    const codebook = given === undefined ? await store.codebook() : await codebookFrom(given);
    const rollCalls = rollCallsOfDeeds(await store.deeds());
    if (countVotes(rollCalls) > 0)
      return { rollCalls: onIssue(rollCalls, issue), registry: registryOf(codebook) };
    const advice = 'import a table of roll calls with "entente import"';
    throw new EntenteError('input', 'no votes in the store', path, advice);
  } finally {
    await store.close();
  }
}

/** Whether a store holds votes. */
export async function storeHasVotes(path: string): Promise<boolean> {
  const store = await openStore(path);
  try {
    return countVotes(rollCallsOfDeeds(await store.deeds())) > 0;
  } finally {
    await store.close();
  }
}

/** Only the roll calls about an issue, where one is asked for. */
function onIssue(rollCalls: RollCalls, issue: string | undefined): RollCalls {
  if (issue === undefined) return rollCalls;
  const { ids, day, issues, actors, votes } = rollCalls;
  const width = actors.length;
  const kept = Array.from(ids.keys()).filter((call) => issues[call] === issue || ids[call] === issue);
  if (kept.length === 0) {
    const known = [...new Set(issues.filter((each) => each !== null))].toSorted();
    const list = `${known.slice(0, 8).join(', ')}${known.length > 8 ? ', ...' : ''}`;
    const advice = known.length === 0 ? 'the table names no issues; leave --issue out' : `it has: ${list}`;
    throw new EntenteError('input', 'no roll call on this issue', issue, advice);
  }
  const own = new Int8Array(kept.length * width).fill(NO_VOTE);
  for (const [row, call] of kept.entries())
    own.set(votes.subarray(call * width, (call + 1) * width), row * width);
  return {
    ...rollCalls,
    ids: kept.map((call) => ids[call]!),
    day: Int32Array.from(kept, (call) => day[call]!),
    issues: kept.map((call) => issues[call]!),
    votes: own,
    bounds: null,
  };
}

function registryOf(codebook: Codebook | null): Registry {
  return registryWith(builtInRegistry(), codebook?.actors ?? []);
}
