/**
 * Makes src/coding/registry/built-in-actors.ts from the hand-written tables beside it, after checking them.
 *
 *   node scripts/make-registry.ts            write the module
 *   node scripts/make-registry.ts --check    write nothing; exit 1 if the module is not what the tables say
 *   node scripts/make-registry.ts --iso-codes FILE    also compare the codes with a copy of iso_3166-1.json of
 *                                                     the package iso-codes (salsa.debian.org/iso-codes-team)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRegistry } from './registry/check-registry.ts';
import { readTables } from './registry/read-tables.ts';

const folder = join(import.meta.dirname, '../src/coding/registry');
const module = join(folder, 'built-in-actors.ts');
const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, 'iso-codes': { type: 'string' } },
});

const tables = readTables((name) => readFileSync(join(folder, 'tables', name), 'utf8'));
const isoCodes = options['iso-codes'] === undefined ? null : readFileSync(options['iso-codes'], 'utf8');
const { problems, notes } = checkRegistry(tables, isoCodes);
for (const note of notes) console.log(note);
for (const problem of problems) console.error(problem);

const made = [
  '// Made by scripts/make-registry.ts from tables/*.tsv: edit those, then run `node scripts/make-registry.ts`.',
  "import type { Actor } from '../actor.ts';",
  '',
  '// oxfmt-ignore',
  'export const builtInActors: readonly Actor[] = [',
  ...tables.actors.map((actor) => `  ${JSON.stringify(actor)},`),
  '];',
  '',
  '/** ISO 3166-1 alpha-2 code -> id. */',
  '// oxfmt-ignore',
  'export const alpha2Codes: Readonly<Record<string, string>> = {',
  ...Object.entries(tables.alpha2).map(([code, id]) => `  ${code}: ${JSON.stringify(id)},`),
  '};',
  '',
].join('\n');

if (problems.length > 0) {
  process.exitCode = 1;
} else if (!options.check) {
  writeFileSync(module, made);
} else if (readFileSync(module, 'utf8') !== made) {
  console.error('built-in-actors.ts is not what the tables say: run node scripts/make-registry.ts');
  process.exitCode = 1;
}
