import { Command, CommanderError } from 'commander';
import { EntenteError } from '../error.ts';
import type { Io } from './io.ts';
import { printable } from './output.ts';
import { version } from './version.ts';

type AddCommand = (program: Command, io: Io) => void;

// Each is loaded only when it is asked for: the language model and the drawing library take half a second.
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  read: async () => (await import('./commands/read.ts')).addReadCommand,
  import: async () => (await import('./commands/import.ts')).addImportCommand,
  export: async () => (await import('./commands/export.ts')).addExportCommand,
  deeds: async () => (await import('./commands/deeds.ts')).addDeedsCommand,
  slant: async () => (await import('./commands/slant.ts')).addSlantCommand,
  unity: async () => (await import('./commands/unity.ts')).addUnityCommand,
  positions: async () => (await import('./commands/positions.ts')).addPositionsCommand,
  network: async () => (await import('./commands/network.ts')).addNetworkCommand,
  polarisation: async () => (await import('./commands/polarisation.ts')).addPolarisationCommand,
  backbone: async () => (await import('./commands/backbone.ts')).addBackboneCommand,
  phases: async () => (await import('./commands/phases.ts')).addPhasesCommand,
  clusters: async () => (await import('./commands/clusters.ts')).addClustersCommand,
  scaling: async () => (await import('./commands/scaling.ts')).addScalingCommand,
  balance: async () => (await import('./commands/balance.ts')).addBalanceCommand,
  decide: async () => (await import('./commands/decide.ts')).addDecideCommand,
  solve: async () => (await import('./commands/solve.ts')).addSolveCommand,
  escalate: async () => (await import('./commands/escalate.ts')).addEscalateCommand,
  classics: async () => (await import('./commands/classics.ts')).addClassicsCommand,
  check: async () => (await import('./commands/check.ts')).addCheckCommand,
  review: async () => (await import('./commands/review.ts')).addReviewCommand,
  report: async () => (await import('./commands/report.ts')).addReportCommand,
  demo: async () => (await import('./commands/demo.ts')).addDemoCommand,
};

/**
 * Runs one command line, without the name of the program, and gives its exit code: 0 done, 1 the input or the work
 * failed, 2 wrong usage.
 *
 * @example await run(['unity', 'table.csv', '--alliance', 'NATO'], io) // 0
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const program = new Command('entente')
    .description(
      'Turns what the members of an alliance say and do into evidence, and the evidence into measured answers.',
    )
    .version(version)
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nStart here:\n  $ entente demo\n\nExit codes: 0 done; 1 the input or the work failed; 2 wrong usage, such as an option that' +
        '\nis not there, or a date or a length of time that means none.',
    );
  const named = Object.keys(commands).filter((name) => name === args[0]);
  for (const name of named.length > 0 ? named : Object.keys(commands)) {
    const add = await commands[name]!();
    add(program, io);
  }
  program.hook('preAction', (_program, command) => refuseEmpty(command));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(usageLine(text)),
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (args.includes('--debug')) {
      io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
    io.stderr.write(`entente: ${printable(lineOf(error))}\n`);
    return error instanceof EntenteError && error.kind === 'usage' ? 2 : 1;
  }
}

/** An empty name is a variable that was not set, in a script; no file is meant by it. */
function refuseEmpty(command: Command): void {
  const options = Object.entries(command.opts()).map(([name, value]) => [`--${name}`, value] as const);
  const inputs = command.processedArgs.flat().map((value) => ['an argument', value] as const);
  const empty = [...options, ...inputs].find(([, value]) => value === '')?.[0];
  if (empty !== undefined)
    throw new EntenteError('usage', 'empty value', empty, 'give a name, or leave it out');
}

function lineOf(error: unknown): string {
  if (error instanceof EntenteError) return error.message;
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return `a defect of Entente: ${message} — run it again with --debug and report what it prints`;
}

/** Commander says `error: unknown option '--x'`; ours names the program and what to do, in one line. */
function usageLine(text: string): string {
  const message = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  return `entente: wrong usage: ${printable(message)} — see "entente --help"\n`;
}
