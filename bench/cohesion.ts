/** Positions and the index at 24 month ends, over typed arrays and over plain objects, for n and 10 n statements. */
import type { StatementTable } from '../src/coding/statement-table.ts';
import {
  agreementDistribution,
  agreementIndex,
  countSides,
  issueHistory,
  positionsIn,
} from '../src/cohesion/index.ts';
import { rng } from '../src/stats/rng.ts';
import { compare, shortest } from './timing.ts';

const members = Array.from({ length: 32 }, (_, i) => `member ${i}`);
const issues = ['a', 'b', 'c', 'd', 'e'];
const days = 730;
const ends = Array.from({ length: 24 }, (_, i) => 30 * (i + 1));
const carry = 90;

interface Said {
  readonly actor: string;
  readonly issue: string;
  readonly day: number;
  readonly stance: number;
}

function made(length: number): { objects: Said[]; table: StatementTable } {
  const random = rng(length);
  const pick = (n: number) => Math.floor(random() * n);
  const table = {
    length,
    actors: members,
    issues,
    actor: Int32Array.from({ length }, () => pick(members.length)),
    issue: Int32Array.from({ length }, () => pick(issues.length)),
    day: Int32Array.from({ length }, () => pick(days)),
    stance: Float64Array.from({ length }, () => pick(3) - 1),
    ids: Array.from({ length }, (_, i) => `s${i}`),
  };
  const objects = Array.from({ length }, (_, i) => ({
    actor: members[table.actor[i]!]!,
    issue: issues[table.issue[i]!]!,
    day: table.day[i]!,
    stance: table.stance[i]!,
  }));
  return { objects, table };
}

/** The plain way: at each date walk through all statements and keep the last of each member. */
function plainly(statements: readonly Said[], issue: string): (number | null)[] {
  return ends.map((to) => {
    const last = new Map<string, Said[]>();
    for (const said of statements) {
      if (said.issue !== issue || said.day > to || said.day < to - carry) continue;
      const known = last.get(said.actor);
      if (known === undefined || said.day > known[0]!.day) last.set(said.actor, [said]);
      else if (said.day === known[0]!.day) known.push(said);
    }
    const positions = [...last.values()].map((ofTheDay) => ({
      stance: ofTheDay.reduce((sum, { stance }) => sum + stance, 0) / ofTheDay.length,
    }));
    return agreementIndex(countSides(positions));
  });
}

function typed(table: StatementTable, issue: string): (number | null)[] {
  const history = issueHistory(table, issue);
  return ends.map((to) =>
    agreementIndex(countSides(positionsIn(history, { members, from: to - carry, to }))),
  );
}

const times: { typed: number; plain: number }[] = [];
for (const n of [20_000, 200_000]) {
  const { objects, table } = made(n);
  if (JSON.stringify(plainly(objects, 'a')) !== JSON.stringify(typed(table, 'a')))
    throw new Error('they differ');
  const time = { plain: shortest(() => plainly(objects, 'a')), typed: shortest(() => typed(table, 'a')) };
  times.push(time);
  compare(`index at 24 dates, ${n} statements`, [time.plain, 'plain objects'], [time.typed, 'typed arrays']);
}
const [small, large] = times as [(typeof times)[0], (typeof times)[0]];
console.log(
  `growth from n to 10 n: typed arrays x ${(large.typed / small.typed).toFixed(1)}, plain objects x ${(large.plain / small.plain).toFixed(1)}`,
);

const few = shortest(() => void agreementDistribution({ pro: 13, contra: 10, ambivalent: 9 }), 50);
const many = shortest(() => void agreementDistribution({ pro: 130, contra: 100, ambivalent: 90 }), 50);
compare('exact interval, 320 and 32 members', [many, '320'], [few, '32']);
