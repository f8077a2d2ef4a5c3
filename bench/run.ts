/**
 * `npm run bench -- NAME` runs `bench/NAME.ts`; without a name it lists them. A benchmark prints ratios between ways of
 * doing the same in the same run, and how time grows from n to 10 n: figures that another machine can compare.
 */
import { readdir } from 'node:fs/promises';

const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts' && file !== 'timing.ts')
  .map((file) => file.slice(0, -3))
  .toSorted();

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`bench: unknown benchmark: ${unknown} — there are: ${names.join(', ')}`);
  process.exitCode = 2;
} else if (wanted.length === 0) {
  console.log(names.map((name) => `npm run bench -- ${name}`).join('\n'));
} else {
  for (const name of wanted) await import(`./${name}.ts`);
}
