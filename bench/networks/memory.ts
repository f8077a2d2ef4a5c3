/** In a process of its own, with `--expose-gc`: what a table takes, and what a network of it takes at most beside it. */
import { network } from '../../src/networks/index.ts';
import { madeTable } from './made-table.ts';

function settled(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const empty = settled();
const table = madeTable({ statements: 1_000_000, actors: 2000, concepts: 200, weeks: 111 });
const size = settled() - empty;
const before = process.memoryUsage().rss;
const { matrix } = network(table, {
  rows: 'actor',
  columns: 'concept',
  qualifier: 'agreement',
  mode: 'one',
  aggregate: 'congruence',
  duplicates: 'document',
});
const most = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ table: size, most, matrix: matrix.values.byteLength }));
