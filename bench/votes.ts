/**
 * CPU time of the agreement index of every alliance in every year: over typed arrays, over plain objects, and in numpy; and reading the table.
 *
 * `npm run bench -- votes [FOLDER]`: FOLDER holds `unga_votes_wide_1946_2019.csv` and `unga_rollcalls.csv`; without it votes of the same size are made.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRegistry } from '../src/coding/registry/index.ts';
import { parseVotes } from '../src/coding/votes/parse-votes.ts';
import { rollCallDates } from '../src/coding/votes/roll-call-dates.ts';
import { NO_VOTE, type RollCalls } from '../src/coding/votes/roll-calls.ts';
import { agreementIndex, type VotingMember, voteUnity, votingMembers } from '../src/cohesion/index.ts';
import { dateOf, dayOf, rng } from '../src/stats/index.ts';
import { scipy } from './python/scipy.ts';
import { compare, leastCpu } from './timing.ts';

/** CPU time, for the clock of a busy machine says little. */
const cpu = (work: () => unknown, runs: number) => leastCpu(async () => work(), runs);

const registry = builtInRegistry();
const [folder] = process.argv.slice(2);
const quorum = 0.5;

function made(count: number): RollCalls {
  const random = rng(count);
  const actors = [...registry.actors.values()].filter(({ kind }) => kind === 'state').map(({ id }) => id);
  const first = dayOf('1946-01-01')!;
  return {
    ids: Array.from({ length: count }, (_, i) => `${i}`),
    day: Int32Array.from({ length: count }, (_, i) => first + Math.floor((i * 27_000) / count)),
    issues: Array.from({ length: count }, () => null),
    actors,
    votes: Int8Array.from(
      { length: count * actors.length },
      () => [1, 1, 1, 0, -1, NO_VOTE][Math.floor(random() * 6)]!,
    ),
    bounds: null,
    unknown: [],
    notes: [],
  };
}

function read(path: string): { readonly votes: RollCalls; readonly csv: string; readonly dates: string } {
  const csv = readFileSync(join(path, 'unga_votes_wide_1946_2019.csv'), 'utf8');
  const dates = readFileSync(join(path, 'unga_rollcalls.csv'), 'utf8');
  return { votes: parse(csv, dates), csv, dates };
}

function parse(csv: string, dates: string): RollCalls {
  return parseVotes(csv, { registry, fileName: 'votes.csv', dates: rollCallDates(dates, 'dates.csv') });
}

/** Every organisation that the registry has members of. */
function alliances(votes: RollCalls): VotingMember[][] {
  const ids = new Set(
    [...registry.actors.values()].flatMap(({ memberships }) => memberships.map((each) => each.in)),
  );
  const inTable = new Set(votes.actors);
  const groups = [...ids].map((id) => votingMembers(registry, id));
  return groups.filter((members) => members.some(({ actor }) => inTable.has(actor)));
}

/** The sum of all yearly means, so that both ways can be held against each other. */
function typed(votes: RollCalls, groups: readonly VotingMember[][]): number {
  let sum = 0;
  for (const members of groups) {
    const { periods } = voteUnity(votes, members, { by: 'year', quorum, draws: 0 }, rng(1));
    for (const { index } of periods) sum += index ?? 0;
  }
  return sum;
}

interface Vote {
  readonly actor: string;
  readonly stance: number;
}

/** The plain way: roll calls as lists of objects, members as sets of names. */
function plainly(
  calls: readonly { readonly day: number; readonly votes: readonly Vote[] }[],
  groups: readonly VotingMember[][],
): number {
  let sum = 0;
  for (const members of groups) {
    const years = new Map<string, number[]>();
    for (const { day, votes } of calls) {
      const on = members.filter(({ from, to }) => day >= from && day <= to);
      const names = new Set(on.map(({ actor }) => actor));
      const own = votes.filter(({ actor }) => names.has(actor));
      if (own.length < 2 || own.length < quorum * on.length) continue;
      const of = (stance: number) => own.filter((vote) => vote.stance === stance).length;
      const year = dateOf(day).slice(0, 4);
      const index = agreementIndex({ pro: of(1), contra: of(-1), ambivalent: of(0) })!;
      years.set(year, [...(years.get(year) ?? []), index]);
    }
    for (const indices of years.values())
      sum += indices.reduce((all, index) => all + index, 0) / indices.length;
  }
  return sum;
}

function objectsOf({ day, actors, votes }: RollCalls) {
  return Array.from(day, (date, call) => ({
    day: date,
    votes: actors.flatMap((actor, a): Vote[] => {
      const stance = votes[call * actors.length + a]!;
      return stance === NO_VOTE ? [] : [{ actor, stance }];
    }),
  }));
}

/** Votes, then groups as columns and days, as one array of numbers. */
function asNumbers(votes: RollCalls, groups: readonly VotingMember[][]): Float64Array {
  const columns = new Map(votes.actors.map((actor, a) => [actor, a]));
  const bound = (day: number) => Math.max(-1e6, Math.min(1e6, day));
  const years = Array.from(votes.day, (day) => Number(dateOf(day).slice(0, 4)));
  const spans = groups.flatMap((members) => [
    members.length,
    ...members.flatMap(({ actor, from, to }) => [columns.get(actor) ?? -1, bound(from), bound(to)]),
  ]);
  return Float64Array.from([
    votes.day.length,
    votes.actors.length,
    ...votes.day,
    ...years,
    ...votes.votes,
    groups.length,
    ...spans,
  ]);
}

/** Masks of members by roll call, and whole columns at once: how it is done in numpy. */
const inNumpy = `
n, w = int(data[0]), int(data[1])
day, year = data[2:2 + n], data[2 + n:2 + 2 * n].astype(int)
at = 2 + 2 * n
V = data[at:at + n * w].reshape(n, w).astype(np.int8)
at += n * w
groups = []
count = int(data[at]); at += 1
for g in range(count):
    m = int(data[at]); at += 1
    groups.append(data[at:at + 3 * m].reshape(m, 3)); at += 3 * m
years = year - year.min()
def work():
    total = 0.0
    for spans in groups:
        column = spans[:, 0].astype(int)
        on = (day[:, None] >= spans[:, 1]) & (day[:, None] <= spans[:, 2])
        X = np.where(on & (column >= 0), V[:, column], 2)
        pro, contra, amb = (X == 1).sum(1), (X == -1).sum(1), (X == 0).sum(1)
        voting = pro + contra + amb
        ok = (voting >= 2) & (voting >= ${quorum} * on.sum(1))
        top = np.maximum(np.maximum(pro, contra), amb)[ok]
        index = (top - (voting[ok] - top) / 2) / voting[ok]
        sums = np.bincount(years[ok], index)
        counts = np.bincount(years[ok])
        total += (sums[counts > 0] / counts[counts > 0]).sum()
    return float(total)
best = float('inf')
for run in range(7):
    before = time.process_time()
    work()
    best = min(best, time.process_time() - before)
print(json.dumps({'time': best * 1000, 'value': work()}))`;

const source = folder === undefined ? null : read(folder);
const votes = source?.votes ?? made(6203);
const groups = alliances(votes);
const objects = objectsOf(votes);
const sum = typed(votes, groups);
if (Math.abs(sum - plainly(objects, groups)) > 1e-6) throw new Error('typed arrays and plain objects differ');
const time = await cpu(() => typed(votes, groups), 7);
const what = `${groups.length} alliances, all years, ${votes.ids.length} roll calls`;
compare(what, [await cpu(() => plainly(objects, groups), 2), 'plain objects'], [time, 'typed arrays']);
const numpy = scipy<{ time: number; value: number }>(asNumbers(votes, groups), inNumpy);
if (numpy !== null) {
  if (Math.abs(sum - numpy.value) > 1e-6) throw new Error(`numpy differs: ${numpy.value}, here ${sum}`);
  compare(what, [numpy.time, 'numpy'], [time, 'typed arrays']);
}
if (source !== null) {
  const reading = await cpu(() => parse(source.csv, source.dates), 3);
  console.log(
    `reading the table and its dates ${reading.toFixed(0)} ms, with all alliances and years ${(reading + time).toFixed(0)} ms`,
  );
}
const [small, large] = [made(6203), made(62_030)];
const one = await cpu(() => typed(small, groups), 3);
const ten = await cpu(() => typed(large, groups), 3);
console.log(`growth from n to 10 n roll calls: x ${(ten / one).toFixed(1)}`);
