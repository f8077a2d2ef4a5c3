import { type Command, Option } from 'commander';
import type { Decision, MoveCost, Target } from '../../decisions/index.ts';
import { EntenteError } from '../../error.ts';

/** What the command line asks to be otherwise. */
export interface WhatIfOptions {
  readonly whatIf: readonly string[];
  readonly target?: string;
  readonly cost: MoveCost;
}

/** Adds `--what-if`, `--target` and `--cost`. */
export function withWhatIfOptions(command: Command): Command {
  return command
    .option(
      '--what-if <change>',
      'what would be decided if: "move X 60", "salience X 80", "capability X 2", "drop X", "bloc X, Y"; may be given again',
      (text: string, before: readonly string[]) => [...before, text],
      [],
    )
    .option(
      '--target <outcome>',
      'an outcome to get to: says which changes reach it, and the cheapest moves that would; with several issues "70 on ISSUE"',
    )
    .addOption(
      new Option('--cost <what>', 'what it costs to move an actor by a unit, for the cheapest moves')
        .choices(['salience', 'capability-salience', 'equal'])
        .default('salience'),
    );
}

/** @throws EntenteError (usage) for what is no outcome on the scale */
export function targetOf(text: string, { dimensions, scale }: Decision): Target {
  const [, value = '', issue] = /^\s*(-?[\d.]+)(?:\s+on\s+(.+?))?\s*$/.exec(text) ?? [];
  const at = Number(value);
  const dimension =
    issue === undefined
      ? dimensions.length === 1
        ? 0
        : -1
      : dimensions.findIndex((name) => name.toLowerCase() === issue.toLowerCase());
  if (value === '' || !Number.isFinite(at) || dimension < 0)
    throw new EntenteError(
      'usage',
      'no such target',
      text,
      dimensions.length === 1 ? 'write a number' : `write "70 on" and one of: ${dimensions.join(', ')}`,
    );
  const [low, high] = scale[dimension]!;
  if (at >= low && at <= high) return { dimension, at };
  throw new EntenteError('usage', 'target off the scale', text, `the scale is ${low} to ${high}`);
}
