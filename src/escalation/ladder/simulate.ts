import type { Rng } from '../../stats/rng.ts';
import type { Climb } from './course.ts';
import { ENDS } from './ladder.ts';
import { INCIDENT, type LadderChain } from './ladder-chain.ts';

/** Counts of simulated runs: whole numbers, so that adding blocks of runs up gives the same in any order. */
export interface RunCounts {
  readonly runs: number;
  /** By end, then by month from 0: runs that ended so in that month. */
  readonly ends: readonly Float64Array[];
  /** By climb, then by rung: runs that reached the rung for the first time in each month. */
  readonly reached: readonly (readonly Float64Array[])[];
  /** By climb, then by member: how often it acted alone. */
  readonly acts: readonly Float64Array[];
  /** By climb, then by member: runs that its act led to a war. */
  readonly leadsToWar: readonly Float64Array[];
}

/**
 * Simulates runs of ladders up to a horizon. Months in which nothing happens are stepped over: their number has a geometric
 * distribution. A run costs a few random numbers for each thing that happens in it; nothing is allocated.
 *
 * @param rng of this block of runs: the same one gives the same counts (`streamRng`)
 */
export function simulateRuns(climbs: readonly Climb[], months: number, runs: number, rng: Rng): RunCounts {
  const counts = emptyCounts(climbs, months);
  const tables = climbs.map(tablesOf);
  const logs = climbs.map(() => new RunLog(months));
  for (let run = 0; run < runs; run++) {
    let last = months;
    let end = -1;
    for (let side = 0; side < tables.length; side++) {
      // What comes after the end of another ladder does not count; in the same month the graver end does.
      const found = climbOnce(tables[side]!, last, rng, logs[side]!);
      if (found < 0) continue;
      const month = logs[side]!.month;
      end = month < last ? found : Math.max(found, end);
      last = month;
    }
    if (end >= 0) counts.ends[end]![last]! += 1;
    for (let side = 0; side < tables.length; side++) count(counts, side, logs[side]!, last);
  }
  return { ...counts, runs };
}

/** Adds the counts of two blocks of runs. */
export function addCounts(one: RunCounts, other: RunCounts): RunCounts {
  const sum = (a: Float64Array, b: Float64Array) => a.map((value, i) => value + b[i]!);
  return {
    runs: one.runs + other.runs,
    ends: one.ends.map((each, i) => sum(each, other.ends[i]!)),
    reached: one.reached.map((side, i) => side.map((each, j) => sum(each, other.reached[i]![j]!))),
    acts: one.acts.map((each, i) => sum(each, other.acts[i]!)),
    leadsToWar: one.leadsToWar.map((each, i) => sum(each, other.leadsToWar[i]!)),
  };
}

/** What happened in one run on one ladder: in which months who acted and which new rungs were reached. */
class RunLog {
  month = 0;
  acts = 0;
  readonly actMonth: Int32Array;
  readonly actor: Int32Array;
  highest = 0;
  /** By rung above the start: the month of its first passage. */
  readonly passage: Int32Array;
  warActor = -1;

  constructor(months: number) {
    this.actMonth = new Int32Array(months + 1);
    this.actor = new Int32Array(months + 1);
    this.passage = new Int32Array(1024);
  }
}

/** A ladder made ready: sums of chances and of shares, and the logarithm of staying. */
interface Tables {
  readonly start: number;
  readonly startRung: number;
  readonly states: number;
  readonly width: number;
  readonly members: number;
  readonly rung: Int32Array;
  readonly stretches: readonly {
    readonly from: number;
    readonly target: Int32Array;
    readonly sums: Float64Array;
    readonly perLog: Float64Array;
    readonly shareSums: Float64Array;
  }[];
}

function tablesOf({ stretches, start }: Climb): Tables {
  const { at, states, width, members } = stretches[0]!.chain;
  return {
    start,
    startRung: at.rung[start]!,
    states,
    width,
    members,
    rung: at.rung,
    stretches: stretches.map(({ from, chain }) => ({ from, ...tableOf(chain) })),
  };
}

function tableOf({ states, width, members, target, chance, shares }: LadderChain) {
  const sums = new Float64Array(chance.length);
  const perLog = new Float64Array(states);
  const shareSums = new Float64Array(shares.length);
  for (let state = 0; state < states; state++) {
    let sum = 0;
    for (let move = state * width; move < (state + 1) * width; move++) sums[move] = sum += chance[move]!;
    // Where nothing can happen this is -0 and steps over all months; where something always does, +0 and over none.
    perLog[state] = sum === 0 ? -Infinity : 1 / Math.log1p(-Math.min(sum, 1));
    let share = 0;
    for (let i = state * members; i < (state + 1) * members; i++) shareSums[i] = share += shares[i]!;
  }
  return { target, sums, perLog, shareSums };
}

/** One run on one ladder, up to month `last`: its end and, in the log, when; -1 where it has not ended by then. */
function climbOnce(tables: Tables, last: number, rng: Rng, log: RunLog): number {
  const { states, width, members, rung, stretches } = tables;
  let state = tables.start;
  let month = 0;
  let at = 0;
  log.acts = 0;
  log.highest = tables.startRung;
  log.warActor = -1;
  for (;;) {
    const stretch = stretches[at]!;
    const until = at + 1 < stretches.length ? Math.min(stretches[at + 1]!.from, last) : last;
    const skipped = Math.floor(Math.log(1 - rng()) * stretch.perLog[state]!);
    if (!(month + skipped < until)) {
      if (until >= last) return -1;
      month = until;
      at += 1;
      continue;
    }
    month += skipped + 1;
    const first = state * width;
    const pick = rng() * stretch.sums[first + width - 1]!;
    let move = first;
    while (pick >= stretch.sums[move]! && move < first + width - 1) move += 1;
    const next = stretch.target[move]!;
    if (move - first >= INCIDENT) {
      const which = rng() * stretch.shareSums[(state + 1) * members - 1]!;
      let actor = state * members;
      while (which >= stretch.shareSums[actor]!) actor += 1;
      log.actMonth[log.acts] = month;
      log.actor[log.acts] = actor - state * members;
      log.acts += 1;
      if (next >= states) log.warActor = actor - state * members;
    }
    if (next >= states) {
      log.month = month;
      return next - states;
    }
    state = next;
    if (rung[state]! > log.highest) {
      log.highest = rung[state]!;
      log.passage[log.highest] = month;
    }
    if (at + 1 < stretches.length && month >= stretches[at + 1]!.from) at += 1;
  }
}

function count(counts: RunCounts, side: number, log: RunLog, last: number): void {
  const { acts, reached, leadsToWar } = counts;
  for (let i = 0; i < log.acts && log.actMonth[i]! <= last; i++) acts[side]![log.actor[i]!]! += 1;
  const rungs = reached[side]!;
  for (let rung = log.highest; rung >= 0 && log.passage[rung]! > 0; rung--) {
    if (log.passage[rung]! <= last) rungs[rung]![log.passage[rung]!]! += 1;
    log.passage[rung] = 0;
  }
  if (log.warActor >= 0 && log.month <= last) leadsToWar[side]![log.warActor]! += 1;
}

function emptyCounts(climbs: readonly Climb[], months: number): RunCounts {
  const byMonth = () => new Float64Array(months + 1);
  const byMember = () => climbs.map(({ stretches }) => new Float64Array(stretches[0]!.chain.members));
  return {
    runs: 0,
    ends: ENDS.map(byMonth),
    reached: climbs.map(({ rungs }) => Array.from({ length: rungs }, byMonth)),
    acts: byMember(),
    leadsToWar: byMember(),
  };
}
