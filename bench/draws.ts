/**
 * What `entente decide --draws` costs: threads beside one, beside a plain loop that makes each decision anew, and n beside 10 n
 * draws. CPU time counts beside the clock, for a busy machine says more by it.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { runDraws } from '../src/cli/decide/run-draws.ts';
import {
  drawnInputs,
  drawPoints,
  type Decision,
  assumedRanges,
  withStandards,
  modelNamed,
} from '../src/decisions/index.ts';
import { rng, runSteps, streamRng } from '../src/stats/index.ts';

// As the command does: threads load compiled modules.
enableCompileCache();

const ACTORS = 10;
const DRAWS = 10_000;
const ROUNDS = 4;

const next = rng(1);
const decision: Decision = {
  dimensions: ['issue'],
  actors: Array.from({ length: ACTORS }, (_, i) => ({
    name: `actor ${i}`,
    capability: 1 + 9 * next(),
    position: [Math.round(100 * next())],
    salience: [0.2 + 0.8 * next()],
  })),
  scale: [[0, 100]],
  reference: [null],
};
const inputs = drawnInputs(decision, assumedRanges(decision, 0.1));
const model = modelNamed('challenge');
const settings = withStandards(model, null, {});
const run = { model: 'challenge', settings, seed: 1, decision, inputs };
const valuesFor = (draws: number): Float64Array => drawPoints(inputs, draws, streamRng(1, 0));
const values = valuesFor(DRAWS);

/** Each draw as a decision of its own, made and decided in a plain loop. */
async function plainly(values: Float64Array): Promise<Float64Array> {
  const draws = values.length / inputs.length;
  const outcomes = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const valueOf = (actor: number, what: string, otherwise: number): number => {
      const i = inputs.findIndex((input) => input.actor === actor && input.what === what);
      return i < 0 ? otherwise : values[draw * inputs.length + i]!;
    };
    const copy: Decision = {
      ...decision,
      actors: decision.actors.map(({ name, capability, position, salience }, i) => ({
        name,
        capability: valueOf(i, 'capability', capability),
        position: [valueOf(i, 'position', position[0]!)],
        salience: [valueOf(i, 'salience', salience[0]!)],
      })),
    };
    const context = { rng: streamRng(1, draw), trace: false };
    outcomes[draw] = runSteps(model.forecast(copy, settings, context)).outcome[0]!;
  }
  return outcomes;
}

interface Cost {
  seconds: number;
  cpu: number;
}

async function cost(work: () => Promise<Float64Array>): Promise<Cost & { outcomes: Float64Array }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const outcomes = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, outcomes };
}

const ways: readonly (readonly [string, () => Promise<Float64Array>])[] = [
  ['a plain loop that makes each decision', () => plainly(values)],
  ['one thread', () => runDraws({ ...run, values, threads: 1 })],
  ['two threads', () => runDraws({ ...run, values, threads: 2 })],
  ['one thread, a tenth of the draws', () => runDraws({ ...run, values: valuesFor(DRAWS / 10), threads: 1 })],
];
const best: Cost[] = ways.map(() => ({ seconds: Infinity, cpu: Infinity }));
let same: string | null = null;
// The ways take turns, so that a disturbance meets all of them; the first round warms up.
for (let round = 0; round <= ROUNDS; round++)
  for (const [i, [name, work]] of ways.entries()) {
    const { seconds, cpu, outcomes } = await cost(work);
    if (i < 3) {
      const bytes = Buffer.from(outcomes.buffer).toString('base64');
      if (same !== null && bytes !== same) throw new Error(`${name} gives other outcomes`);
      same = bytes;
    }
    if (round === 0) {
      flushCompileCache();
      continue;
    }
    best[i] = { seconds: Math.min(best[i]!.seconds, seconds), cpu: Math.min(best[i]!.cpu, cpu) };
  }
for (const [i, [name]] of ways.entries())
  console.log(`${name.padEnd(40)} ${best[i]!.seconds.toFixed(2)} s, ${best[i]!.cpu.toFixed(2)} s of CPU`);
const [plain, one, two, tenth] = best as [Cost, Cost, Cost, Cost];
console.log(`${DRAWS} draws of the challenge model with ${ACTORS} actors, the same bytes each way`);
console.log(`one thread beside the plain loop: x ${(plain.cpu / one.cpu).toFixed(2)} by CPU`);
console.log(
  `two threads beside one: x ${(one.seconds / two.seconds).toFixed(2)} by the clock, started threads included`,
);
console.log(`ten times the draws: x ${(one.cpu / tenth.cpu).toFixed(1)} of the CPU`);
