/**
 * Positions of 30 members on 20 issues at 120 month ends, over typed arrays and over plain objects, for n and 10 n statements; camps and
 * the order of their heat map; exact Shapley values. CPU time, so that a busy machine says nearly the same.
 */
import { pivotalMembers, findCamps, sideBySide, sideGame } from '../src/cohesion/camps/index.ts';
import {
  type EvidenceTable,
  positionHistory,
  standingInterval,
  standingsOn,
} from '../src/cohesion/positions/index.ts';
import { sideOf } from '../src/cohesion/side.ts';
import { rng } from '../src/stats/rng.ts';
import { sampledShapley } from '../src/stats/sampled-shapley.ts';
import { shapleyValues } from '../src/stats/shapley-values.ts';
import { compare } from './timing.ts';

const members = Array.from({ length: 30 }, (_, i) => `member ${i}`);
const issues = Array.from({ length: 20 }, (_, i) => `issue ${i}`);
const ends = Array.from({ length: 120 }, (_, i) => 30 * (i + 1));
const HALF_LIFE = 90;
const CARRY = 360;

interface Said {
  readonly actor: string;
  readonly issue: string;
  readonly day: number;
  readonly stance: number;
}

function made(length: number): { objects: Said[]; table: EvidenceTable } {
  const random = rng(length);
  const pick = (n: number) => Math.floor(random() * n);
  const table: EvidenceTable = {
    length,
    actors: members,
    issues,
    actor: Int32Array.from({ length }, () => pick(members.length)),
    issue: Int32Array.from({ length }, () => pick(issues.length)),
    day: Int32Array.from({ length }, () => pick(30 * ends.length)),
    stance: Float64Array.from({ length }, () => pick(3) - 1),
    ids: Array.from({ length }, (_, i) => `s${i}`),
    confidence: new Float64Array(length).fill(1),
    rank: new Uint8Array(length),
    speaker: Int32Array.from({ length }, () => pick(5)),
    speakers: ['', 'a', 'b', 'c', 'd'],
  };
  const objects = Array.from({ length }, (_, i) => ({
    actor: members[table.actor[i]!]!,
    issue: issues[table.issue[i]!]!,
    day: table.day[i]!,
    stance: table.stance[i]!,
  }));
  return { objects, table };
}

/** The plain way, on some of the dates: at each walk through all statements and add up what counts by actor and issue. */
function plainly(objects: readonly Said[], dates: readonly number[]): number {
  let sum = 0;
  for (const date of dates) {
    const totals = new Map<string, { weight: number; stance: number }>();
    for (const { actor, issue, day, stance } of objects) {
      if (day > date || day < date - CARRY) continue;
      const weight = 2 ** (-(date - day) / HALF_LIFE);
      const key = `${actor}|${issue}`;
      const total = totals.get(key) ?? { weight: 0, stance: 0 };
      totals.set(key, { weight: total.weight + weight, stance: total.stance + weight * stance });
    }
    for (const { weight, stance } of totals.values()) sum += Math.abs(stance / weight);
  }
  return sum;
}

function typed(
  table: EvidenceTable,
  dates: readonly number[],
  rule: { carry: number; halfLife?: number },
): number {
  let sum = 0;
  for (const issue of issues) {
    const history = positionHistory(table, issue);
    for (const date of dates)
      for (const { stance } of standingsOn(history, members, date, rule)) sum += Math.abs(stance);
  }
  return sum;
}

/** The least CPU time of some runs in milliseconds. */
function cpu(work: () => unknown, runs = 3): number {
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

const some = ends.filter((_, i) => i % 10 === 9);
const times: { last: number; half: number }[] = [];
for (const n of [100_000, 1_000_000]) {
  const { objects, table } = made(n);
  const rule = { carry: CARRY, halfLife: HALF_LIFE };
  const [slow, fast] = [plainly(objects, some), typed(table, some, rule)];
  if (Math.abs(slow - fast) > 1e-6 * slow) throw new Error(`they differ: ${slow} and ${fast}`);
  const plain = cpu(() => plainly(objects, some), 1) * (ends.length / some.length);
  const half = cpu(() => typed(table, ends, rule), 2);
  const last = cpu(() => typed(table, ends, { carry: 90 }), 2);
  times.push({ last, half });
  compare(`72,000 positions by half-life, ${n} statements`, [plain, 'plain objects'], [half, 'typed arrays']);
  compare(`72,000 positions, ${n} statements`, [half, 'by half-life'], [last, 'the last statement']);
}
const [small, large] = times as [(typeof times)[0], (typeof times)[0]];
console.log(
  `growth from n to 10 n: by half-life x ${(large.half / small.half).toFixed(1)}, the last statement x ${(large.last / small.last).toFixed(1)}`,
);

const heard = { stance: 0.2, spread: 0.4, weight: 3.3, shares: { pro: 0.5, contra: 0.2, ambivalent: 0.3 } };
const intervals = cpu(() => {
  for (let i = 0; i < 1000; i++) standingInterval({ ...heard, weight: 1 + i / 100 });
});
console.log(`1,000 intervals of positions, no two the same: ${intervals.toFixed(1)} ms`);

const random = rng(4);
const sidesOf = (count: number) =>
  Array.from({ length: count }, (_, m) => `m${m}`).flatMap((actor) =>
    issues.map((issue) => ({ actor, issue, side: sideOf(Math.floor(random() * 3) - 1) })),
  );
const stances = (count: number) =>
  Float64Array.from({ length: count * issues.length }, () => Math.floor(random() * 3) - 1);
const names = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);
const campsOf = (count: number) => {
  const given = stances(count);
  return cpu(() => findCamps(sideBySide(names(count), given, issues.length)));
};
compare('camps and their order on 20 issues', [campsOf(200), '200 members'], [campsOf(20), '20 members']);

const twenty = sideGame(sidesOf(20));
const exact = cpu(() => shapleyValues(20, twenty), 2);
const ten = sideGame(sidesOf(10));
compare(
  'exact Shapley values on 20 issues',
  [exact, '20 members'],
  [cpu(() => shapleyValues(10, ten)), '10 members'],
);
const drawn = cpu(() => sampledShapley(20, twenty, 500, rng(1)));
compare('Shapley values of 20 members', [exact, 'exact'], [drawn, '1,000 orders drawn']);
const one = sidesOf(20).filter(({ issue }) => issue === issues[0]);
const onOne = sideGame(one);
compare(
  'Shapley values of 20 members on one issue',
  [cpu(() => shapleyValues(20, onOne), 2), 'all coalitions'],
  [cpu(() => pivotalMembers(one, { rng: rng(1) })), 'by counts, with all else of pivotal members'],
);
