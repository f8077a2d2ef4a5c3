import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRegistry } from '../../../scripts/registry/check-registry.ts';
import { readTables } from '../../../scripts/registry/read-tables.ts';
import { alpha2Codes, builtInActors } from './built-in-actors.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'tables', name), 'utf8');

/** The problems found after one place of one table was changed. */
function problemsAfter(file: string, from: string, to: string): readonly string[] {
  expect(read(file)).toContain(from);
  return checkRegistry(
    readTables((name) => (name === file ? read(name).replace(from, to) : read(name))),
    null,
  ).problems;
}

test('the module that the core imports says what the tables say', () => {
  const tables = readTables(read);
  expect(builtInActors).toEqual(tables.actors);
  expect(alpha2Codes).toEqual(tables.alpha2);
});

test('the tables pass their own check', () => {
  expect(checkRegistry(readTables(read), null).problems).toEqual([]);
});

test.each([
  [
    'a member lost',
    'states.tsv',
    '\t1945-12-27\t',
    '\t\t',
    'members of the United Nations: 192 in place of 193',
  ],
  ['an observer lost', 'states.tsv', '\tobserver\t', '\t\t', 'observer states: 1 in place of 2'],
  ['a date that does not exist', 'states.tsv', '1945-12-27', '1945-02-29', 'no such date: Belgium in UN'],
  ['an end before the beginning', 'memberships.tsv', '2020-01-31', '1970-01-31', 'ends before it begins'],
  [
    'a code of another place',
    'states.tsv',
    'Niger\tNE',
    'Niger\tGL',
    'CLDR calls GL "Greenland", which does not',
  ],
  [
    'a code given twice',
    'states.tsv',
    'Niger\tNE',
    'Niger\tNG',
    'no two-letter code, or another has it: Niger',
  ],
  ['a code of nobody', 'states.tsv', 'Niger\tNE', 'Niger\tQQ', 'no region has the code: QQ'],
  ['a name in two parts', 'states.tsv', 'Holland', 'Holland;Batavia', 'odd name: "Holland;Batavia"'],
])('the check finds %s', (_what, file, from, to, problem) => {
  expect(problemsAfter(file, from, to).join('\n')).toContain(problem);
});

test.each([
  ['a row of another length', 'states.tsv', 'Belgium\tBE', 'Belgium', 'states.tsv:18: 8 cells in place of 9'],
  [
    'a member that is no actor',
    'memberships.tsv',
    'NATO\tBelgium',
    'NATO\tFlanders',
    'no such actor: Flanders',
  ],
  [
    'an organisation that is no actor',
    'memberships.tsv',
    'NATO\tBelgium',
    'SEATO\tBelgium',
    'Belgium: SEATO',
  ],
  ['a name given to two states', 'states.tsv', 'Holland', 'Belgium', 'name of two actors: Belgium'],
  ['an ISO code given to two states', 'states.tsv', 'NLD', 'BEL', 'ISO code of two actors: BEL'],
])('the tables are not read with %s', (_what, file, from, to, message) => {
  expect(() => problemsAfter(file, from, to)).toThrow(message);
});
