import { type Command, InvalidArgumentError, Option } from 'commander';
import { wholeFrom } from '../networks/seed-option.ts';
import { share } from '../options.ts';

/** What the command line says about inputs that are not surely known. */
export interface DrawOptions {
  readonly draws?: number;
  readonly threads?: number;
  readonly unsure?: number;
  readonly spread: 'triangular' | 'normal';
  readonly correlation: number;
  readonly threshold?: number;
  readonly sensitivity?: boolean;
}

/** More take longer than anybody waits, and their table more memory than a thread has. */
const MOST_DRAWS = 1_000_000;

/** Adds `--draws` and what goes with it to a command. */
export function withDraws(command: Command): Command {
  return command
    .option('--draws <number>', 'draw inputs from their ranges so many times, by Latin hypercube', drawsOf)
    .option('--threads <number>', 'for the draws (default: as many as there are cores)', wholeFrom(1))
    .option(
      '--unsure <share>',
      'how far inputs without a range may be off, as a share of scale, salience and capability (default 0.1 where no input has one)',
      share,
    )
    .addOption(
      new Option('--spread <name>', 'how inputs lie in their ranges')
        .choices(['triangular', 'normal'])
        .default('triangular'),
    )
    .option('--correlation <share>', 'rank correlation of the positions of any two actors', correlationOf, 0)
    .option(
      '--threshold <value>',
      'tell which input flips the outcome over it (default: the reference point, else the middle of the scale)',
      finite,
    )
    .option('--sensitivity', 'also the first-order and total Sobol indices of each input');
}

function drawsOf(text: string): number {
  const draws = wholeFrom(1)(text);
  if (draws > MOST_DRAWS) throw new InvalidArgumentError(`more than ${MOST_DRAWS}`);
  return draws;
}

function correlationOf(text: string): number {
  const correlation = share(text);
  if (correlation === 1) throw new InvalidArgumentError('not below 1');
  return correlation;
}

function finite(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('not a number');
  return number;
}
