import { Command } from 'commander';
import { addImportCommand } from '../../src/cli/commands/import.ts';

/** `entente import` alone in a process, for tests that end it: `node import-process.ts <file...> --store S`. */
const program = new Command();
addImportCommand(program, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
await program.parseAsync(['import', ...process.argv.slice(2)], { from: 'user' });
