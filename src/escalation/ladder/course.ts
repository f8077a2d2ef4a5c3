import { byMonth, type ByMonth, type Stretch } from './by-month.ts';
import { INCIDENT, type LadderChain } from './ladder-chain.ts';

/** One side's way up: its ladder, stretch after stretch, and where it starts. */
export interface Climb {
  readonly stretches: readonly Stretch<LadderChain>[];
  readonly start: number;
  readonly rungs: number;
}

/** What becomes of one side's ladder. */
export interface SideCourse {
  /** By month from 0, then by rung: the chance to stand there, with nothing ended. */
  readonly standing: readonly (readonly number[])[];
  /** By rung, then by month from 0: the chance to have stood on it or above by then. */
  readonly reached: readonly (readonly number[])[];
  /** By rung, then by move (`MOVES`): how often it is made from there up to the horizon, on average. */
  readonly flows: readonly (readonly number[])[];
  /** By member: how often it acts alone up to the horizon, on average. */
  readonly acts: readonly number[];
  /** By member: the chance that its act leads to the war. */
  readonly leadsToWar: readonly number[];
}

/** What becomes of one or two ladders up to a horizon, exactly. */
export interface Course {
  readonly months: number;
  /** By month from 0, then by end (`ENDS`): the chance that it has ended so by then. */
  readonly ends: readonly (readonly number[])[];
  /** By month from 0: the chance that nothing has ended. */
  readonly open: readonly number[];
  /** In the order of the climbs. */
  readonly sides: readonly SideCourse[];
}

/**
 * The exact course of ladders that are climbed at the same time and independently of each other, until the first of them
 * ends; where two end in the same month, the graver end counts.
 *
 * @param detail false leaves out `sides`, which take most of the time
 */
export function course(climbs: readonly Climb[], months: number, detail = true): Course {
  const walks = climbs.map(({ stretches, start }) => byMonth(stretches, start, months));
  const ends: number[][] = [[0, 0, 0]];
  const open = [1];
  for (let month = 1; month <= months; month++) {
    const now = ends[month - 1]!.slice();
    let graver = walks.map(() => 0);
    // Chances that no ladder ends so gravely this month or has ended before, falling from end to end.
    let none = product(walks.map((walk) => walk.alive[month - 1]!));
    for (const end of [2, 1, 0]) {
      graver = graver.map((sum, i) => sum + walks[i]!.ends[month * 3 + end]!);
      const left = product(walks.map((walk, i) => Math.max(0, walk.alive[month - 1]! - graver[i]!)));
      now[end]! += Math.max(0, none - left);
      none = left;
    }
    ends.push(now);
    open.push(product(walks.map((walk) => walk.alive[month]!)));
  }
  const sides = detail ? climbs.map((climb, i) => sideCourse(climb, walks[i]!, others(walks, i))) : [];
  return { months, ends, open, sides };
}

function sideCourse(climb: Climb, walk: ByMonth, othersAlive: readonly number[]): SideCourse {
  const { stretches, start, rungs } = climb;
  const { months } = walk;
  const { chain } = stretches[0]!;
  const { rung } = chain.at;
  const standing = Array.from({ length: months + 1 }, (_, month) => {
    const by = Array.from({ length: rungs }, () => 0);
    for (let state = 0; state < chain.states; state++)
      by[rung[state]!]! += walk.states[month * chain.states + state]! * othersAlive[month]!;
    return by;
  });
  const reached = Array.from({ length: rungs }, (_, at) => {
    if (at <= rung[start]!) return Array.from({ length: months + 1 }, () => 1);
    const stop = Uint8Array.from(rung, (each) => Number(each >= at));
    const { stopped } = byMonth(stretches, start, months, stop);
    // It counts where the other ladder has not ended before.
    let sum = 0;
    return Array.from(stopped, (chance, month) => (sum += chance * othersAlive[Math.max(month - 1, 0)]!));
  });
  return { standing, reached, ...moves(climb, walk, othersAlive) };
}

/** Who acts, whose acts lead to a war, and what is done on which rung. */
function moves(
  { stretches, rungs }: Climb,
  walk: ByMonth,
  othersAlive: readonly number[],
): Pick<SideCourse, 'acts' | 'leadsToWar' | 'flows'> {
  const { members, states, at, width } = stretches[0]!.chain;
  const flows = Array.from({ length: rungs }, () => Array.from({ length: width }, () => 0));
  const acts = Array.from({ length: members }, () => 0);
  const leadsToWar = Array.from({ length: members }, () => 0);
  for (const [i, { chain, from }] of stretches.entries()) {
    const until = Math.min(stretches[i + 1]?.from ?? walk.months, walk.months);
    for (let state = 0; state < states; state++) {
      let visits = 0;
      for (let month = from; month < until; month++)
        visits += walk.states[month * states + state]! * othersAlive[month]!;
      const move = state * chain.width;
      const here = flows[at.rung[state]!]!;
      for (let i = 0; i < width; i++) here[i]! += visits * chain.chance[move + i]!;
      // War and nuclear use are the last two moves.
      const war = chain.chance[move + INCIDENT + 2]! + chain.chance[move + INCIDENT + 3]!;
      for (let member = 0; member < members; member++) {
        const share = visits * chain.shares[state * members + member]!;
        acts[member]! += share * chain.incident[state]!;
        leadsToWar[member]! += share * war;
      }
    }
  }
  return { acts, leadsToWar, flows };
}

/** By month: the chance that no other ladder than number `i` has ended. */
function others(walks: readonly ByMonth[], i: number): number[] {
  return Array.from({ length: walks[i]!.months + 1 }, (_, month) =>
    product(walks.filter((_, j) => j !== i).map((walk) => walk.alive[month]!)),
  );
}

const product = (factors: readonly number[]): number => factors.reduce((all, each) => all * each, 1);
