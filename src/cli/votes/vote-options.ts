import { type Command, InvalidArgumentError } from 'commander';
import { wholeFrom } from '../networks/seed-option.ts';
import type { GroupOptions } from '../members/group-option.ts';
import type { CommonOptions } from '../options.ts';

/** What of a command line asks about votes. */
export interface VoteOptions extends CommonOptions, GroupOptions {
  readonly store?: string;
  readonly codebook?: string;
  readonly votes?: boolean;
  readonly rollCalls?: string;
  readonly quorum: number;
  readonly draws: number;
  readonly seed: number;
  readonly by: 'week' | 'month' | 'year';
  readonly issue?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Adds the options of votes to a command that has those of statements; needs `--seed` too. */
export function withVotes(command: Command): Command {
  return command
    .option(
      '--votes',
      'of a store: measure its votes, not its statements; of votes --alliance all takes each one',
    )
    .option('--roll-calls <file>', 'of votes: a table of ids and dates, where their own has no dates')
    .option(
      '--quorum <share>',
      'of votes: the share of members that must vote for a roll call to count',
      quorumOf,
      0.5,
    )
    .option(
      '--draws <n>',
      'of votes, or of several issues or documents: draws behind each interval; 0 for none',
      wholeFrom(0),
      1000,
    );
}

function quorumOf(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('not a share from 0 to 1');
}
