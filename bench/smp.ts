/**
 * A turn of the spatial model with 100 actors beside the same as its description reads (`test/fixtures/plain-smp.ts`), and how the
 * cost grows from 40 to 400 actors. CPU time, for a busy machine says nearly the same.
 */
import { decide } from '../src/decisions/index.ts';
import { rng } from '../src/stats/index.ts';
import { plainSmpTurn } from '../test/fixtures/plain-smp.ts';
import { randomDecision } from '../test/fixtures/random-decision.ts';
import { compare, leastCpu } from './timing.ts';

const context = { rng: rng(1), trace: false };
const oneTurn = (actors: number, dimensions = 1) => {
  const decision = randomDecision(actors, dimensions, 7);
  return () => Promise.resolve(decide(decision, 'smp', { maxTurns: '1' }, context));
};

const small = randomDecision(30, 2, 7);
const ours = decide(small, 'smp', { maxTurns: '1' }, context).turns[1]!;
const greatest = Math.max(
  ...plainSmpTurn(small).flatMap((place, i) => place.map((x, d) => Math.abs(x - ours[i]![d]!))),
);
if (!(greatest < 1e-6)) throw new Error(`the plain way gives something else: ${greatest}`);

const plain = randomDecision(100, 1, 7);
const hundred = await leastCpu(oneTurn(100), 5);
compare(
  'a turn of 100 actors',
  [await leastCpu(() => Promise.resolve(plainSmpTurn(plain)), 1), 'as described'],
  [hundred, 'typed arrays'],
);
console.log(
  `a turn of 100 actors, three dimensions: ${(await leastCpu(oneTurn(100, 3), 5)).toFixed(1)} ms of CPU`,
);
const [few, many] = [await leastCpu(oneTurn(40), 9), await leastCpu(oneTurn(400), 2)];
const power = Math.log10(many / few);
console.log(`from 40 to 400 actors: ${few.toFixed(1)} to ${many.toFixed(1)} ms: n^${power.toFixed(2)}`);
