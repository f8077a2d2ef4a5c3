/** `npm run bench -- ladder [RUNS]`: simulated ladder runs beside a plain month-by-month simulation; one thread and two; n and 10 n. */
import { availableParallelism } from 'node:os';
import { type BlocksData, BLOCK, rangeRunner } from '../src/cli/escalate/simulate-blocks.ts';
import { runRanges } from '../src/cli/threads/run-ranges.ts';
import {
  addCounts,
  course,
  type LadderChain,
  MOVES,
  type RunCounts,
} from '../src/escalation/ladder/index.ts';
import { climbsOf, parseScenario, valuesOf } from '../src/escalation/scenario/index.ts';
import { type Rng, rng } from '../src/stats/index.ts';

const RUNS = Number(process.argv[2] ?? 1_000_000);
const MONTHS = 120;
const param = (value: number) => ({ value, source: 'judgement' });
/** Eight rungs, thirty members, a red line that is learned of. */
const scenario = parseScenario(
  JSON.stringify({
    name: 'thirty members',
    months: MONTHS,
    nuclear: { slider: 0.05 },
    parties: [
      {
        id: 'alliance',
        name: 'alliance',
        climb: {
          rungs: Array.from({ length: 8 }, (_, rung) => `rung ${rung}`),
          start: 3,
          beliefs: 'redLine',
          members: Array.from({ length: 30 }, (_, i) => ({ name: `member ${i}`, ideal: param(2 + (i % 6)) })),
          parameters: {
            memberGain: param(4),
            abandonment: param(5),
            memberWar: param(12),
            allianceGain: param(2),
            supportCost: param(1),
            credibility: param(3),
            allianceWar: param(15),
            rivalLoss: param(3),
            rivalGain: param(1),
            audienceCost: param(2),
            rate: param(0.004),
            positionWeight: param(0.2),
            cohesionWeight: param(0.5),
            cohesion: param(0.4),
            agreedRung: param(4),
            settlement: param(0.02),
            deescalation: param(0.03),
            redLine: param(0.5),
            resolve: param(0.02),
          },
        },
      },
      { id: 'rival', name: 'rival' },
    ],
  }),
  'bench',
);

const climbs = climbsOf(scenario)(valuesOf(scenario));
const exact = course(climbs, MONTHS, false).ends[MONTHS]!;

/** The plain way: every month of every run, each member's occasion by itself. */
function monthByMonth(runs: number, random: Rng): number[] {
  const { chain } = climbs[0]!.stretches[0]!;
  const ends = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    let state = climbs[0]!.start;
    for (let month = 1; month <= MONTHS && state < chain.states; month++)
      state = monthOf(chain, state, random);
    if (state >= chain.states) ends[state - chain.states]! += 1;
  }
  return ends.map((count) => count / runs);
}

function monthOf(chain: LadderChain, state: number, random: Rng): number {
  const first = state * MOVES.length;
  let acts = false;
  const rate = -Math.log1p(-chain.incident[state]!);
  for (let member = 0; member < chain.members; member++)
    if (random() < -Math.expm1(-rate * chain.shares[state * chain.members + member]!)) acts = true;
  const moves = acts ? [2, 3, 4, 5] : [0, 1];
  const of = acts ? chain.incident[state]! : 1 - chain.incident[state]!;
  let left = random() * of;
  for (const move of moves) {
    left -= chain.chance[first + move]!;
    if (left < 0) return chain.target[first + move]!;
  }
  return state;
}

async function simulated(
  runs: number,
  threads: number,
): Promise<{ counts: RunCounts; cpu: number; wall: number }> {
  const data: BlocksData = { scenario, runs, seed: 1 };
  const before = process.cpuUsage();
  const start = performance.now();
  let counts: RunCounts | null = null;
  const ranges = runRanges({
    module: new URL('../src/cli/escalate/simulate-blocks.ts', import.meta.url),
    load: async () => ({ rangeRunner }),
    data,
    draws: Math.ceil(runs / BLOCK),
    threads,
  });
  for await (const { result } of ranges) counts = counts === null ? result : addCounts(counts, result);
  const { user, system } = process.cpuUsage(before);
  return { counts: counts!, cpu: (user + system) / 1e6, wall: (performance.now() - start) / 1000 };
}

const shares = (counts: RunCounts): number[] =>
  counts.ends.map((each) => each.reduce((sum, count) => sum + count, 0) / counts.runs);

function checked(found: readonly number[], runs: number, what: string): void {
  for (const [end, chance] of exact.entries()) {
    const error = Math.sqrt((chance * (1 - chance)) / runs);
    if (Math.abs(found[end]! - chance) > 4 * error + 1e-9)
      throw new Error(`${what}: end ${end} is ${found[end]}, exactly ${chance}`);
  }
}

const few = Math.ceil(RUNS / 50);
const before = process.cpuUsage();
const plain = monthByMonth(few, rng(1));
const { user, system } = process.cpuUsage(before);
const plainEach = (user + system) / few;
checked(plain, few, 'month by month');

await simulated(RUNS / 10, 1);
const one = await simulated(RUNS, 1);
const two = await simulated(RUNS, 2);
checked(shares(one.counts), RUNS, 'simulation');
const same = Buffer.from(
  JSON.stringify([one.counts.ends, one.counts.acts].map((part) => part.map((each) => [...each]))),
).equals(
  Buffer.from(
    JSON.stringify([two.counts.ends, two.counts.acts].map((part) => part.map((each) => [...each]))),
  ),
);
if (!same) throw new Error('one thread and two differ');
const ours = (one.cpu * 1e6) / RUNS;
console.log(
  `a run of 8 rungs, 30 members, ${MONTHS} months   month by month ${plainEach.toFixed(1)} µs, ours ${ours.toFixed(2)} µs of CPU: x ${(plainEach / ours).toFixed(0)}`,
);
console.log(
  `${RUNS.toLocaleString('en')} runs: ${one.wall.toFixed(2)} s on one thread (${one.cpu.toFixed(2)} s of CPU), ` +
    `${two.wall.toFixed(2)} s on two (${two.cpu.toFixed(2)} s of CPU) of ${availableParallelism()} cores; the same counts`,
);
const tenth = await simulated(RUNS / 10, 1);
console.log(
  `growth from ${(RUNS / 10).toLocaleString('en')} to ${RUNS.toLocaleString('en')} runs: x ${(one.cpu / tenth.cpu).toFixed(1)} of CPU`,
);
