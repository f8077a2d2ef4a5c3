import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Abstention, Decision } from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';

/** What the command line says about who has to agree, and what holds otherwise. */
export interface RuleOptions {
  readonly rule?: string;
  readonly quota?: number;
  readonly reference?: readonly number[];
  readonly abstain: readonly string[];
  readonly abstention: Abstention;
}

/** Adds `--rule`, `--quota`, `--reference`, `--abstain` and `--abstention`. */
export function withRuleOptions(command: Command): Command {
  return command
    .option(
      '--rule <rule>',
      'who has to agree: unanimity, majority, qmv (a share of the votes: a column votes, else capability), double (55% of the members with a share of the population: a column population, else capability), lead:NAME',
    )
    .option('--quota <share>', 'the share that the rule asks for, such as 0.65', quota)
    .option(
      '--reference <point>',
      'what holds if nothing is decided; with several issues one each: 20,50',
      points,
    )
    .option(
      '--abstain <actor>',
      'somebody who abstains from votes; may be given again',
      (name: string, before: readonly string[]) => [...before, name],
      [],
    )
    .addOption(
      new Option('--abstention <how>', 'whether who abstains counts as a no, or as if it were no member')
        .choices(['against', 'left-out'])
        .default('against'),
    );
}

/** The decision with what the command line says holds otherwise. @throws EntenteError (usage) for a point off the scale */
export function withReference(decision: Decision, { reference }: RuleOptions): Decision {
  if (reference === undefined) return decision;
  const { dimensions, scale } = decision;
  if (reference.length !== dimensions.length)
    throw new EntenteError(
      'usage',
      'not a reference point for each issue',
      reference.join(','),
      `there are ${dimensions.length}: ${dimensions.join(', ')}`,
    );
  for (const [d, point] of reference.entries()) {
    const [low, high] = scale[d]!;
    if (point >= low && point <= high) continue;
    throw new EntenteError(
      'usage',
      'no such reference point',
      String(point),
      `the scale is ${low} to ${high}`,
    );
  }
  return { ...decision, reference };
}

function quota(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number > 0 && number <= 1) return number;
  throw new InvalidArgumentError('not a share above 0, up to 1');
}

function points(text: string): readonly number[] {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (numbers.every(Number.isFinite)) return numbers;
  throw new InvalidArgumentError('not a number, or numbers with commas between');
}
