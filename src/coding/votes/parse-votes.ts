import { csvTable } from '../csv-table.ts';
import { EntenteError } from '../../error.ts';
import { problemsOf } from '../problems.ts';
import type { Registry } from '../registry/index.ts';
import { parseLongVotes } from './parse-long-votes.ts';
import { parseWideVotes } from './parse-wide-votes.ts';
import { countVotes, type RollCalls } from './roll-calls.ts';
import { longColumns, wideColumns } from './vote-columns.ts';

/** What a table of votes is read against. */
export interface VotesContext {
  readonly registry: Registry;
  /** For messages. */
  readonly fileName: string;
  /** Day number of each roll call by its id, as `rollCallDates` reads them; they go before dates of the table. */
  readonly dates: ReadonlyMap<string, number> | null;
  /** Whether to keep where each vote stands in the text. Default false. */
  readonly withBounds?: boolean;
}

/**
 * Whether a header is one of votes: with a column for the roll call, the actor and the vote, or with a column for each actor.
 *
 * @example isVotesTable(['rcid', 'DE', 'FR', 'Yugoslavia'], builtInRegistry()) // true
 */
export function isVotesTable(header: readonly string[], registry: Registry): boolean {
  return longColumns(header) !== null || wideColumns(header, registry) !== null;
}

/**
 * Reads a table of roll calls, in either form (README.md). Roll calls come out in the order of the table.
 *
 * Costs O(cells): the 1.2 million cells of the UN General Assembly since 1946 take some .25 s.
 *
 * @throws EntenteError naming the first thing wrong with its line: no column of votes, a vote written in an unknown way, no date, nothing below the header
 * @example
 * parseVotes('date,vote id,actor,vote\n2024-02-23,11,France,yes\n', { registry, fileName: 'v.csv', dates: null }).votes // Int8Array [1]
 */
export function parseVotes(csv: string, context: VotesContext): RollCalls {
  const { fileName, registry } = context;
  const problems = problemsOf(fileName);
  const table = csvTable(csv, fileName, problems);
  const long = longColumns(table.header);
  const wide = long === null ? wideColumns(table.header, registry) : null;
  if (long === null && wide === null) {
    const advice =
      'votes need columns for roll call, date, actor and vote; or for roll call, and one for each actor by name or ISO code';
    throw new EntenteError('input', `${fileName}:1: no votes`, table.header.slice(0, 12).join(', '), advice);
  }
  const votes =
    long === null
      ? parseWideVotes(table, wide!, context, problems)
      : parseLongVotes(table, long, context, problems);
  if (votes.ids.length === 0 || countVotes(votes) === 0) {
    const advice = votes.ids.length === 0 ? 'there is nothing below the header' : 'every cell is empty';
    throw new EntenteError('input', 'no votes', fileName, advice);
  }
  return votes;
}
