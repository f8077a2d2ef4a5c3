/**
 * Networks of 2,000 actors through 200 concepts: congruence of n and 10 n statements, a hundred windows, duplicates. Single
 * thread, in process, warm; CPU times, as the machine may be busy. `npm run bench -- networks [PYTHON]`: PYTHON (else
 * the variable of that name, else `python3`) does the same as a sparse matrix product in scipy, where it has that.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { network, type NetworkOptions, slices } from '../src/networks/index.ts';
import { select } from '../src/networks/select/select.ts';
import { settingsOf } from '../src/networks/settings.ts';
import { byDate } from '../src/networks/time/between.ts';
import { rangeOf } from '../src/networks/time/range.ts';
import { sliceOf } from '../src/networks/time/slice.ts';
import { timeWindows } from '../src/networks/time/windows.ts';
import { madeTable } from './networks/made-table.ts';
import { hasScipy, scipyCongruence } from './networks/scipy.ts';

const python = process.argv[2] ?? process.env.PYTHON ?? 'python3';
const congruence: NetworkOptions = {
  rows: 'actor',
  columns: 'concept',
  qualifier: 'agreement',
  mode: 'one',
  aggregate: 'congruence',
};
const shape = { actors: 2000, concepts: 200, weeks: 111 };
const small = madeTable({ statements: 100_000, ...shape });
const window = { size: 12, unit: 'weeks' } as const;

/** Least CPU time of several runs, in milliseconds. */
function cpu(work: () => void, runs: number): number {
  work();
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}

function line(what: string, ours: number, rest: string): void {
  console.log(`${what.padEnd(44)} ${ours.toFixed(0).padStart(6)} ms${rest}`);
}

const withScipy = hasScipy(python);
if (!withScipy) console.log(`no scipy: ${python} cannot import it, so there are no ratios to it`);

/** Ours beside scipy's, which must come to the same sum. */
function beside(
  what: string,
  ours: number,
  total: number,
  theirs: () => ReturnType<typeof scipyCongruence>,
): void {
  if (!withScipy) {
    line(what, ours, '');
    return;
  }
  const { whole, product, total: expected } = theirs();
  if (Math.abs(total - expected) > 1e-6 * expected)
    throw new Error(`${what}: sum ${total}, scipy ${expected}`);
  line(
    what,
    ours,
    `, scipy ${whole.toFixed(0)} ms (its product alone ${product.toFixed(0)}): x ${(whole / ours).toFixed(1)}`,
  );
}

const made = [...slices(small, { ...congruence, window })];
const ties = cpu(() => {
  for (const slice of slices(small, { ...congruence, window })) slice.ties();
}, 3);
const total = made.reduce((all, slice) => all + 2 * sum(slice.ties().value), 0);
beside(`${made.length} windows of 12 weeks, their ties`, ties, total, () =>
  scipyCongruence(
    python,
    small,
    made.map(({ kept }) => [kept[0]!, kept.at(-1)! + 1]),
    2,
  ),
);

const year = { size: 364, unit: 'days', step: 1 } as const;
const daily = madeTable({ statements: 100_000, actors: 200, concepts: 50, weeks: 80 });
const [slid, alone] = [
  cpu(() => {
    for (const slice of slices(daily, { ...congruence, window: year })) void slice.matrix;
  }, 2),
  cpu(() => {
    const settings = settingsOf(congruence);
    const selection = select(daily, settings);
    const dated = byDate(selection);
    for (const stretch of timeWindows(rangeOf(daily, settings), year)) {
      const statements = dated.between(stretch.start, stretch.stop);
      void sliceOf(selection, settings, stretch, { statements, isolates: false }, false).matrix;
    }
  }, 1),
];
line(
  'a year moved by a day, 200 actors',
  slid,
  `, each by itself ${alone.toFixed(0)} ms: x ${(alone / slid).toFixed(1)}`,
);

// A large table is in the way of what is measured beside it.
const large = madeTable({ statements: 1_000_000, ...shape });
const times = [small, large].map((table) => {
  const time = cpu(() => void network(table, congruence).matrix, 7);
  const total = sum(network(table, congruence).matrix.values);
  beside(`congruence, ${table.length} statements`, time, total, () =>
    scipyCongruence(python, table, [[0, table.length]], 3),
  );
  return time;
});

const options = { ...congruence, mode: 'two', aggregate: 'subtract' } as const;
const growth: string[] = [`congruence x ${(times[1]! / times[0]!).toFixed(1)}`];
for (const duplicates of ['document', 'week', 'all'] as const) {
  const [few, many] = [small, large].map((table) => {
    const time = cpu(() => void network(table, { ...options, duplicates }).statements, 3);
    line(`without duplicates by ${duplicates}, ${table.length}`, time, '');
    return time;
  });
  growth.push(`duplicates by ${duplicates} x ${(many! / few!).toFixed(1)}`);
}
console.log(`growth from n to 10 n: ${growth.join(', ')}`);

const measured = spawnSync(
  process.execPath,
  ['--expose-gc', join(import.meta.dirname, 'networks/memory.ts')],
  {
    encoding: 'utf8',
  },
);
const memory = JSON.parse(measured.stdout) as { table: number; most: number; matrix: number };
const [ofTable, most, ofMatrix] = [memory.table, memory.most, memory.matrix].map((bytes) =>
  Math.round(bytes / 1e6),
);
console.log(
  `memory at 1000000 statements: at most ${most} MB, ${ofMatrix} of them the matrix, beside a table of ${ofTable}: x ${(most! / ofTable!).toFixed(1)}`,
);
