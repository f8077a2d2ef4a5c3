import type { Decision } from '../decision.ts';
import type { Forecast, ModelSettings, TraceStep } from '../forecast.ts';
import { outcomeWithoutWeight } from '../without-weight.ts';
import { weightedMiddle } from '../weighted-middle.ts';
import { type Arena, enter, makeArena } from './arena.ts';
import { challengeInWords } from './challenge-in-words.ts';
import { type ChallengeOptions, challengeOptions } from './options.ts';
import { playRound, settle } from './play-round.ts';

/**
 * The challenge model of Bueno de Mesquita: each round everybody works out whom it would pay to challenge, and moves to the best
 * offer it gets. Issue by issue, for the model has one dimension.
 *
 * Bueno de Mesquita 1985, 1994 and 1997, as set down by Scholz, Calbert and Smith 2011 (ICAART 2011, pp. 18-30). What differs
 * from the printed text: docs/differences-decisions.md.
 *
 * @param settings see `ChallengeOptions`
 * @param preset `paper` or `scholz-table2`
 * @throws EntenteError for a setting or preset that it does not have, and where nobody has any weight
 * @example challengeModel(emissions, {}, 'scholz-table2').outcome // [9.671129769802048]
 */
export function challengeModel(decision: Decision, settings: ModelSettings = {}, preset?: string): Forecast {
  const options = challengeOptions(settings, preset);
  const { actors } = decision;
  const turns = Array.from({ length: options.rounds + 1 }, () => actors.map((): number[] => []));
  const steps: TraceStep[] = [];
  const arena = makeArena(actors.length);
  const capability = actors.map((actor) => actor.capability);
  const outcome = decision.dimensions.map((dimension, d) => {
    const salience = actors.map((actor) => actor.salience[d]!);
    enter(
      arena,
      capability,
      salience,
      actors.map((actor) => actor.position[d]!),
    );
    const keep = (turn: number) => actors.forEach((_, i) => turns[turn]![i]!.push(arena.positions[i]!));
    keep(0);
    for (let turn = 1; turn <= options.rounds; turn++) {
      playRound(arena, options);
      const issue = decision.dimensions.length > 1 ? dimension : null;
      steps.push(...challengeInWords(arena, turn, actors, issue, options.denominator === 'pair'));
      settle(arena);
      keep(turn);
    }
    const found = outcomeOf(arena, options);
    return Number.isNaN(found) ? outcomeWithoutWeight(decision, d) : found;
  });
  return { model: 'challenge', outcome, turns, steps: steps.toSorted((a, b) => a.turn - b.turn) };
}

/**
 * Plays all rounds with the actors that were entered and gives the outcome; allocates nothing, for many draws in one arena.
 *
 * @returns NaN where nobody has any weight
 */
export function playChallenge(arena: Arena, options: ChallengeOptions): number {
  for (let round = 0; round < options.rounds; round++) {
    playRound(arena, options);
    if (!moved(arena)) break;
    settle(arena);
  }
  return outcomeOf(arena, options);
}

/** Where nobody moves, nobody will. */
function moved({ n, positions, next }: Arena): boolean {
  for (let i = 0; i < n; i++) if (positions[i] !== next[i]) return true;
  return false;
}

function outcomeOf({ n, positions, weights, order }: Arena, options: ChallengeOptions): number {
  if (options.outcome === 'median') return weightedMiddle(positions, weights, order);
  let sum = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    sum += weights[i]! * positions[i]!;
    total += weights[i]!;
  }
  return total > 0 ? sum / total : NaN;
}
