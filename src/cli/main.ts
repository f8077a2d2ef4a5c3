import { reasonOf } from './output.ts';
import { run } from './program.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes early, as in `entente export ... | head`, is no error.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`entente: cannot write: standard output — ${reasonOf(error)}\n`);
  process.exit(1);
});
// Messages that nobody can read change no result.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
