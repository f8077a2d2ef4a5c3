/** Draws of the challenge model in one arena, beside the equations as they stand, and for n and 10 n actors. */
import { enter, makeArena } from '../src/decisions/challenge/arena.ts';
import { challengeModel } from '../src/decisions/challenge/challenge-model.ts';
import { challengeOptions } from '../src/decisions/challenge/options.ts';
import { playChallenge } from '../src/decisions/challenge/play-round.ts';
import { withStandards } from '../src/decisions/model-settings.ts';
import { rng } from '../src/stats/rng.ts';
import { plainChallenge } from './decisions/plain-challenge.ts';
import { compare, interleaved, leastCpu } from './timing.ts';

const options = challengeOptions(withStandards(challengeModel, null, {}));

/** Capability, salience and position of so many actors, so many times. */
function drawn(actors: number, draws: number) {
  const random = rng(actors);
  const [c, s, x] = [0, 1, 2].map(() => Float64Array.from({ length: actors * draws }, () => random()));
  return { actors, draws, c: c!, s: s!, x: x! };
}

function inArena({ actors, draws, c, s, x }: ReturnType<typeof drawn>): number {
  const arena = makeArena(actors);
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    enter(arena, c, s, x, draw * actors);
    sum += playChallenge(arena, options);
  }
  return sum / draws;
}

function asWritten({ actors, draws, c, s, x }: ReturnType<typeof drawn>): number {
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const given = Array.from({ length: actors }, (_, i) => {
      const at = draw * actors + i;
      return { c: c[at]!, s: s[at]!, x: x[at]! };
    });
    sum += plainChallenge(given, options.rounds);
  }
  return sum / draws;
}

const few = drawn(10, 200);
const apart = Math.abs(inArena(few) - asWritten(few));
if (!(apart < 1e-9)) throw new Error(`the two ways differ by ${apart}`);
const [arena, plain] = interleaved([() => inArena(few), () => asWritten(few)], 7);
compare('200 draws, 10 actors', [plain!, 'as written'], [arena!, 'arena']);
const many = drawn(100, 2);
const [large] = interleaved([() => inArena(many)], 5);
console.log(
  `a draw of 100 actors costs ${(large! / 2 / (arena! / 200)).toFixed(0)} times one of 10 (n^3: 1000)`,
);
const all = drawn(10, 10_000);
const cpu = await leastCpu(async () => inArena(all), 3);
console.log(`10,000 draws, 10 actors, 3 rounds: ${cpu.toFixed(0)} ms of one core`);
