import { type Command, InvalidArgumentError } from 'commander';
import { EntenteError } from '../../error.ts';
import { type AnyClassic, classics, type Setting } from '../../escalation/classics/index.ts';
import { writeEfg } from '../../escalation/games/index.ts';
import { classicsList, classicText } from '../games/classic-text.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, withCommonOptions } from '../options.ts';
import { writeResult } from '../output.ts';

interface ClassicsOptions extends CommonOptions {
  readonly set?: Readonly<Record<string, Setting>>;
}

/** `entente classics`: models of the literature with their answers in closed form. */
export function addClassicsCommand(program: Command, io: Io): void {
  const command = program
    .command('classics')
    .description(
      'models of crises from the literature, with answers in closed form; those that are games as trees too',
    )
    .argument('[name]', 'one of them; without it, a list')
    .option('--set <key=value>', 'a parameter; a list with commas; again for another', settingOf);
  withCommonOptions(
    command,
    ['table', 'json', 'csv', 'efg'],
    'entente classics chicken --set lambda=0.25\n' +
      '  $ entente classics chicken --format efg | entente solve - --pure',
  ).action((name: string | undefined, options: ClassicsOptions) => runClassics(name, options, io));
}

async function runClassics(name: string | undefined, options: ClassicsOptions, io: Io): Promise<void> {
  const { format, set = {} } = options;
  if (name === undefined) {
    if (format === 'efg' || Object.keys(set).length > 0)
      throw new EntenteError(
        'usage',
        'no classic',
        format === 'efg' ? '--format efg' : '--set',
        'name one of them',
      );
    return writeResult(io, options, classicsList(classics, format, io));
  }
  const own = classicNamed(name);
  if (format !== 'efg') return writeResult(io, options, classicText(own, set, format, io));
  if (own.game === null)
    throw new EntenteError('usage', 'no tree of this classic', name, 'it is no finite game; take json');
  return writeResult(io, options, writeEfg(own.game(set)));
}

function classicNamed(name: string): AnyClassic {
  const own = classics.find((one) => one.name === name);
  if (own !== undefined) return own;
  const advice = `there are ${classics.map((one) => one.name).join(', ')}`;
  throw new EntenteError('usage', 'no such classic', name, advice);
}

function settingOf(
  text: string,
  before: Readonly<Record<string, Setting>> | undefined,
): Readonly<Record<string, Setting>> {
  const at = text.indexOf('=');
  const [key, value] = [text.slice(0, at), text.slice(at + 1)];
  // A list of one is written with a comma after it.
  const isList = value.includes(',');
  const numbers = value
    .replace(/,$/, '')
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (at <= 0 || numbers.some((number) => !Number.isFinite(number)))
    throw new InvalidArgumentError('not key=number, or key=number,number');
  return { ...before, [key]: isList ? numbers : numbers[0]! };
}
