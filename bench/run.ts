/**
 * `npm run bench -- NAME` runs `bench/NAME.ts`; without a name it lists them. What follows the names goes to the benchmark. A benchmark prints ratios between ways of
 * doing the same in the same run, and how time grows from n to 10 n: figures that another machine can compare.
 */
import { readdir } from 'node:fs/promises';

const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts' && file !== 'timing.ts')
  .map((file) => file.slice(0, -3))
  .toSorted();

const given = process.argv.slice(2);
const first = given.findIndex((name) => !names.includes(name));
const wanted = first < 0 ? given : given.slice(0, first);
const rest = given.slice(wanted.length);
const [unknown] = rest;
if (unknown !== undefined && wanted.length !== 1) {
  console.error(`bench: unknown benchmark: ${unknown} — there are: ${names.join(', ')}`);
  process.exitCode = 2;
} else if (wanted.length === 0) {
  console.log(names.map((name) => `npm run bench -- ${name}`).join('\n'));
} else {
  process.argv.splice(2, given.length, ...rest);
  for (const name of wanted) await import(`./${name}.ts`);
}
