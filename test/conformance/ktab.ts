import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decide, type DecisionFile, parseKtabCsv } from '../../src/decisions/index.ts';
import { rng } from '../../src/stats/index.ts';
import { type Check, same, sameNumber } from './check.ts';

interface Oracle {
  readonly input: string;
  readonly params: Readonly<Record<string, string>>;
  readonly turns: readonly { readonly positions: readonly (readonly number[])[] }[];
}

/** Options whose results KTAB itself does not repeat. */
const doesNotRepeat = ({ params }: Oracle) =>
  params.votingRule === 'ASymProsp' || params.stateTransitions === 'Stochastic';

/**
 * The spatial model against runs of KTAB: every actor on every dimension at every turn. `folder` holds the runs
 * (`NAME.OPTION.json`) and their `inputs/`, or `oracles/ktab/` with both.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const inner = join(folder, 'oracles/ktab');
  const place = (await readdir(inner).catch(() => null)) === null ? folder : inner;
  for (const name of (await readdir(place)).filter((file) => file.endsWith('.json')).toSorted()) {
    const oracle = JSON.parse(await readFile(join(place, name), 'utf8')) as Oracle;
    if (doesNotRepeat(oracle)) continue;
    yield* run(name, oracle, await inputOf(place, oracle.input));
  }
}

async function inputOf(place: string, input: string): Promise<DecisionFile> {
  return parseKtabCsv(await readFile(join(place, 'inputs', basename(input)), 'utf8'), basename(input));
}

function* run(name: string, { params, turns }: Oracle, { decision }: DecisionFile): Generator<Check> {
  const forecast = decide(decision, 'smp', params, { rng: rng(1), trace: false }, 'ktab');
  yield same(`${name}: turns`, forecast.turns.length, turns.length);
  for (const [t, { positions }] of turns.entries()) {
    let [most, where] = [0, ''];
    for (const [i, position] of positions.entries())
      for (const [d, x] of position.entries()) {
        const difference = Math.abs((forecast.turns[t]?.[i]?.[d] ?? NaN) / 100 - x);
        if (!(difference <= most))
          [most, where] = [difference, `${decision.actors[i]!.name}, ${decision.dimensions[d]}`];
      }
    yield sameNumber(`${name}: turn ${t}, greatest difference${where === '' ? '' : ` (${where})`}`, most, 0);
  }
}
