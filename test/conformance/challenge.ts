import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Arena, enter, makeArena, offerKinds } from '../../src/decisions/challenge/arena.ts';
import { challengeModel } from '../../src/decisions/challenge/challenge-model.ts';
import { decide } from '../../src/decisions/models.ts';
import { withStandards } from '../../src/decisions/model-settings.ts';
import { rng } from '../../src/stats/index.ts';
import { challengeOptions } from '../../src/decisions/challenge/options.ts';
import { playRound, settle } from '../../src/decisions/challenge/play-round.ts';
import type { Decision } from '../../src/decisions/decision.ts';
import type { ModelSettings } from '../../src/decisions/forecast.ts';
import { type Check, same, sameNumber } from './check.ts';

interface Move {
  readonly actor: string;
  readonly kind: string;
  readonly to: string;
  readonly newPosition: number;
  readonly EU_ij: number;
  readonly EU_ji: number;
}

interface Round {
  readonly round: number;
  readonly positions: Readonly<Record<string, number>>;
  readonly median: number;
  readonly mean: number;
  readonly security?: readonly number[];
  readonly riskExponent?: readonly number[];
  readonly EU?: readonly (readonly (number | null)[])[];
  readonly EUfromOther?: readonly (readonly (number | null)[])[];
  readonly moves?: readonly Move[];
}

interface Variant {
  readonly settings: Readonly<Record<string, string | number>>;
  readonly rounds: readonly Round[];
}

const TOLERANCE = 1e-9;
const context = { rng: rng(1), trace: false };

/** Every variant of the challenge model on the emission standards, round by round; `folder` holds `oracles/challenge`. */
export async function* conformance(folder: string): AsyncGenerator<Check> {
  const at = join(folder, 'oracles/challenge');
  const decision = readDecision(await readFile(join(at, 'emission_standards.csv'), 'utf8'));
  const variants = JSON.parse(await readFile(join(at, 'emission_rounds.json'), 'utf8')) as Record<
    string,
    Variant
  >;
  for (const [name, variant] of Object.entries(variants)) {
    const settings = settingsOf(variant.settings);
    yield* rounds(name, decision, settings, variant.rounds);
    yield* forecast(name, decision, settings, variant.rounds);
  }
  const preset = decide(decision, 'challenge', {}, context, 'scholz-table2');
  yield sameNumber(
    'preset scholz-table2: median of round 8',
    preset.outcome[0]!,
    variants['table2']!.rounds[8]!.median,
    TOLERANCE,
  );
}

/** The names that the reference gives to the options; what it does not name is as in its table 2. */
function settingsOf(theirs: Variant['settings']): ModelSettings {
  return {
    denominator: theirs['denom'] === 'pair' ? 'pair' : 'all',
    view: theirs['vantage'] === 'each' ? 'each' : 'own',
    range: theirs['Rmode'] === 'current' ? 'current' : 'first',
    offers: theirs['offer'] === 'eu' ? 'strongest' : theirs['offer'] === 'least' ? 'least' : 'lowest',
    q: String(theirs['Q'] ?? 1),
  };
}

function* rounds(
  name: string,
  { actors }: Decision,
  settings: ModelSettings,
  theirs: readonly Round[],
): Generator<Check> {
  const options = challengeOptions(withStandards(challengeModel, null, settings));
  const arena = makeArena(actors.length);
  enter(
    arena,
    actors.map((actor) => actor.capability),
    actors.map((actor) => actor.salience[0]!),
    actors.map((actor) => actor.position[0]!),
  );
  for (const round of theirs) {
    const label = `${name}, round ${round.round}`;
    playRound(arena, options);
    yield sameNumber(`${label}: median`, arena.median, round.median, TOLERANCE);
    for (const [i, actor] of actors.entries()) {
      yield sameNumber(
        `${label}: ${actor.name}`,
        arena.positions[i]!,
        round.positions[actor.name]!,
        TOLERANCE,
      );
    }
    if (round.moves !== undefined) yield* expectations(label, arena, actors, round);
    settle(arena);
  }
}

function* expectations(
  label: string,
  arena: Arena,
  actors: Decision['actors'],
  { security, riskExponent, EU, EUfromOther, moves }: Round,
): Generator<Check> {
  const { n } = arena;
  for (let i = 0; i < n; i++) {
    const name = actors[i]!.name;
    yield sameNumber(`${label}: security of ${name}`, arena.security[i]!, security![i]!, TOLERANCE);
    yield sameNumber(`${label}: exponent of ${name}`, arena.exponents[i]!, riskExponent![i]!, TOLERANCE);
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const pair = `${name}, ${actors[j]!.name}`;
      yield sameNumber(`${label}: gain of ${pair}`, arena.gains[i * n + j]!, EU![i]![j]!, TOLERANCE);
      yield sameNumber(
        `${label}: threat to ${pair}`,
        arena.threats[i * n + j]!,
        EUfromOther![i]![j]!,
        TOLERANCE,
      );
    }
  }
  const made = actors.flatMap((actor, i) =>
    arena.kinds[i]! < 0
      ? []
      : [`${actor.name} ${offerKinds[arena.kinds[i]!]} ${actors[arena.sources[i]!]!.name}`],
  );
  const theirs = moves!.map(
    ({ actor, kind, to }) => `${actor} ${kind === 'capitulate' ? 'capitulation' : kind} ${to}`,
  );
  yield same(`${label}: moves`, made, theirs);
  for (const move of moves!) {
    const i = actors.findIndex(({ name }) => name === move.actor);
    yield sameNumber(`${label}: ${move.actor} moves to`, arena.next[i]!, move.newPosition, TOLERANCE);
  }
}

function* forecast(
  name: string,
  decision: Decision,
  settings: ModelSettings,
  theirs: readonly Round[],
): Generator<Check> {
  const last = theirs.at(-1)!;
  for (const outcome of ['mean', 'median'] as const) {
    const { outcome: found } = decide(
      decision,
      'challenge',
      { ...settings, outcome, rounds: String(last.round) },
      context,
    );
    yield sameNumber(`${name}: ${outcome} after ${last.round} rounds`, found[0]!, last[outcome], TOLERANCE);
  }
}

function readDecision(csv: string): Decision {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const actors = rows.map(([name, capability, position, salience]) => ({
    name: name!,
    capability: Number(capability),
    position: [Number(position)],
    salience: [Number(salience) / 100],
  }));
  return { dimensions: ['years'], actors, scale: [[4, 10]], reference: [null] };
}
