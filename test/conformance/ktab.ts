import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  decide,
  type DecisionFile,
  modelNamed,
  parseKtabCsv,
  parseKtabXml,
  withStandards,
} from '../../src/decisions/index.ts';
import { smpInput } from '../../src/decisions/smp/input.ts';
import { positionChances } from '../../src/decisions/smp/last-election.ts';
import { smpOptions } from '../../src/decisions/smp/options.ts';
import { smpRun } from '../../src/decisions/smp/smp.ts';
import { xmlTree } from '../../src/documents/xml-tree.ts';
import { rng, runSteps } from '../../src/stats/index.ts';
import { type Check, same, sameNumber } from './check.ts';

interface Oracle {
  readonly input: string;
  readonly params: Readonly<Record<string, string>>;
  readonly turns: readonly {
    readonly positions: readonly (readonly number[])[];
    readonly riskAttitude: readonly number[];
    readonly uniquePositionProb: readonly number[];
    /** By actor whom it challenges, with what chance, and what it gains; an actor of -1 where nobody. */
    readonly bestChallenge: readonly (readonly [number, number, number])[];
  }[];
}

/** Options whose results KTAB itself does not repeat. */
const doesNotRepeat = ({ params }: Oracle) =>
  params.votingRule === 'ASymProsp' || params.stateTransitions === 'Stochastic';

/**
 * The spatial model against runs of KTAB: every actor on every dimension at every turn, its attitude to risk, its challenge, and
 * the chances of the positions. `folder` holds the runs
 * (`NAME.OPTION.json`) and their `inputs/`, or `oracles/ktab/` with both.
 */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const inner = join(folder, 'oracles/ktab');
  const place = (await readdir(inner).catch(() => null)) === null ? folder : inner;
  for (const name of (await readdir(place)).filter((file) => file.endsWith('.json')).toSorted()) {
    const oracle = JSON.parse(await readFile(join(place, name), 'utf8')) as Oracle;
    if (doesNotRepeat(oracle)) continue;
    const file = await inputOf(place, oracle.input);
    yield* run(name, oracle, file);
    yield* inside(name, oracle, file);
  }
}

async function inputOf(place: string, input: string): Promise<DecisionFile> {
  const name = basename(input);
  const text = await readFile(join(place, 'inputs', name), 'utf8');
  return name.endsWith('.xml') ? parseKtabXml(xmlTree(text, name), name) : parseKtabCsv(text, name);
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

/** What lies behind the positions. */
function* inside(name: string, { params, turns }: Oracle, { decision }: DecisionFile): Generator<Check> {
  const options = smpOptions(withStandards(modelNamed('smp'), 'ktab', params));
  const input = smpInput(decision, options);
  const { first, turns: own } = runSteps(smpRun(input, options, rng(1)));
  const states = [first, ...own];
  for (const [t, { riskAttitude, uniquePositionProb, bestChallenge }] of turns.entries()) {
    const { state, assessment } = states[t]!;
    yield sameNumbers(`${name}: turn ${t}, attitudes to risk`, [...assessment.risk], riskAttitude);
    const { chances } = runSteps(positionChances(input, state, assessment, options));
    yield sameNumbers(`${name}: turn ${t}, chances of positions`, [...chances], uniquePositionProb);
    const challenges = own[t]?.proposals.challenges;
    if (challenges === undefined) continue;
    const ours = challenges.flatMap(({ actor, target, chance, gain }) => [actor, target, chance, gain]);
    const theirs = bestChallenge.flatMap(([target, ...rest], actor) =>
      target < 0 ? [] : [actor, target, ...rest],
    );
    yield sameNumbers(`${name}: turn ${t}, challenges`, ours, theirs);
  }
}

function sameNumbers(what: string, ours: readonly number[], theirs: readonly number[]): Check {
  const differences = theirs.map((value, i) => Math.abs(value - (ours[i] ?? NaN)));
  return ours.length === theirs.length
    ? sameNumber(what, Math.max(0, ...differences), 0)
    : same(what, ours.length, theirs.length);
}
