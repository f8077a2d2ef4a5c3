/**
 * `npm run conformance -- FOLDER [NAME...]` or `NAME... FOLDER` compares Entente with reference results that are not part of
 * it. FOLDER is your copy of them, or the file that it is packed in; each NAME is a file beside this one, all of them without
 * a name. The exit code is 1 where anything differs.
 */
import { readdir, stat } from 'node:fs/promises';
import type { Check } from './check.ts';

const notComparisons = new Set(['run.ts', 'check.ts']);
const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && !notComparisons.has(file))
  .map((file) => file.slice(0, -3))
  .toSorted();

const given = process.argv.slice(2);
const nameFirst = given.length > 1 && names.includes(given[0]!);
const folder = nameFirst ? given.at(-1) : given[0];
const wanted = nameFirst ? given.slice(0, -1) : given.slice(1);
const unknown = wanted.find((name) => !names.includes(name));
const isFolder = folder !== undefined && (await stat(folder).catch(() => null)) !== null;
if (!isFolder || unknown !== undefined) {
  const message = isFolder
    ? `unknown comparison: ${unknown}`
    : `no folder of reference results: ${folder ?? 'none given'}`;
  console.error(`conformance: ${message} — npm run conformance -- FOLDER [${names.join('|')}]`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length === 0 ? names : wanted) await compare(name, folder);
}

/** Runs one comparison: its module exports `conformance(folder)`, which yields its checks. */
async function compare(name: string, folder: string): Promise<void> {
  const { conformance }: { conformance: (folder: string) => AsyncIterable<Check> } = await import(
    `./${name}.ts`
  );
  let [same, different] = [0, 0];
  try {
    for await (const { what, ok, detail } of conformance(folder)) {
      if (ok) same += 1;
      else different += 1;
      console.log(
        `${ok ? 'same' : 'DIFFERENT'}  ${name}: ${what}${detail === undefined ? '' : ` (${detail})`}`,
      );
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error))
      throw error;
    // Who asked for it by name wants it; among all of them it may be missing from a copy.
    console.log(`${name}: left out, there is no ${String(error.path)} (see test/conformance/README.md)`);
    if (wanted.length > 0) process.exitCode = 1;
    return;
  }
  console.log(`${name}: ${same} the same, ${different} different`);
  if (different > 0 || same === 0) process.exitCode = 1;
}
