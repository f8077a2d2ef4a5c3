import { type Command, InvalidArgumentError } from 'commander';

/** The options of a command in which something is random. */
export interface SeedOptions {
  readonly seed: number;
}

/** Adds `--seed`: the same seed gives the same bytes. */
export function withSeed(command: Command): Command {
  return command.option('--seed <n>', 'of what is random; the same seed gives the same result', seedOf, 1);
}

function seedOf(text: string): number {
  if (/^\d{1,15}$/.test(text.trim())) return Number(text);
  throw new InvalidArgumentError('not a whole number from 0 up');
}

/** Parses a whole number from `least` up. */
export function wholeFrom(least: number): (text: string) => number {
  return (text) => {
    if (/^\d{1,9}$/.test(text.trim()) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`not a whole number from ${least} up`);
  };
}
