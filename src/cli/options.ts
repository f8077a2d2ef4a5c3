import { type Command, InvalidArgumentError, Option } from 'commander';
import { EntenteError } from '../error.ts';
import { dayOf } from '../stats/calendar.ts';

/** The options that every command takes. */
export interface CommonOptions {
  readonly format: string;
  readonly out?: string;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** Adds `--format` (the first one named is the default), `--out`, `--quiet`, `--debug` and an example to a command. */
export function withCommonOptions(
  command: Command,
  formats: readonly [string, ...string[]],
  example: string,
): Command {
  return command
    .addOption(new Option('--format <format>', 'form of the result').choices(formats).default(formats[0]))
    .option('--out <file>', 'write the result to this file instead of standard output')
    .option('--quiet', 'no progress and no messages')
    .option('--debug', 'show the stack of an error')
    .addHelpText('after', `\nExample:\n  $ ${example}`);
}

/** Parses an option that is an ISO date: `2024-03-31`. @throws EntenteError for a date that does not exist */
export function isoDate(value: string): string {
  if (dayOf(value) === null) throw new EntenteError('usage', 'no such date', value, 'write it as 2024-03-31');
  return value;
}

/** Parses an option that is a number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('not a number from 0 to 1');
  return number;
}
