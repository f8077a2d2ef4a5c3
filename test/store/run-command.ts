import { Readable, Writable } from 'node:stream';
import { Command } from 'commander';
import { addExportCommand } from '../../src/cli/commands/export.ts';
import { addImportCommand } from '../../src/cli/commands/import.ts';
import type { Screen } from '../../src/cli/io.ts';

export interface Ran {
  readonly stdout: string;
  /** The one line that a user would see, or null. */
  readonly error: string | null;
}

/** Runs `entente import ...` or `entente export ...` in this process. */
export async function runCommand(
  args: readonly string[],
  options: { terminal?: boolean; input?: string } = {},
): Promise<Ran> {
  const [stdout, stderr] = [screen(options.terminal === true), screen(false)];
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  const stdin = Readable.from(options.input === undefined ? [] : [Buffer.from(options.input)]);
  const io = { stdin, stdout, stderr, now: () => new Date('2024-04-01T00:00:00Z') };
  addImportCommand(program, io);
  addExportCommand(program, io);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return { stdout: stdout.text(), error: null };
  } catch (error) {
    return { stdout: stdout.text(), error: (error as Error).message };
  }
}

function screen(isTTY: boolean): Screen & { text: () => string } {
  let written = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => written, isTTY, columns: 100 });
}
