import type { Decision } from '../decision.ts';
import type { Forecast, TraceStep } from '../forecast.ts';
import type { DecisionModel } from '../model.ts';
import { outcomeWithoutWeight } from '../without-weight.ts';
import { enterActors, makeArena } from './arena.ts';
import { challengeInWords } from './challenge-in-words.ts';
import { type ChallengeOptions, challengeOptions, challengePresets, challengeSettings } from './options.ts';
import { challengeOutcome, playChallenge, playRound, settle } from './play-round.ts';

/** The challenge model as a model; `ChallengeOptions` says what its settings mean. */
export const challengeModel: DecisionModel = {
  name: 'challenge',
  description: 'everybody challenges whom it pays to challenge, round by round (Bueno de Mesquita)',
  settings: challengeSettings,
  presets: challengePresets,
  forecast: (decision, settings, { trace }) => challenge(decision, challengeOptions(settings), trace),
  outcomes(settings) {
    const options = challengeOptions(settings);
    let arena = makeArena(0);
    return (decision) => {
      const { actors, dimensions } = decision;
      if (arena.n !== actors.length) arena = makeArena(actors.length);
      return dimensions.map((_, d) => {
        enterActors(arena, actors, d);
        const found = playChallenge(arena, options);
        return Number.isNaN(found) ? outcomeWithoutWeight(decision, d) : found;
      });
    };
  },
};

/**
 * The challenge model of Bueno de Mesquita: each round everybody works out whom it would pay to challenge, and moves to the best
 * offer it gets. Issue by issue, for the model has one dimension. Costs O(n^3) a round.
 *
 * Bueno de Mesquita 1985, 1994 and 1997, as set down by Scholz, Calbert and Smith 2011 (ICAART 2011, pp. 18-30). What differs
 * from the printed text: docs/differences-decisions.md.
 *
 * @throws EntenteError where nobody has any weight on an issue and nobody says what holds
 */
function* challenge(
  decision: Decision,
  options: ChallengeOptions,
  trace: boolean,
): Generator<number, Forecast> {
  const { actors, dimensions } = decision;
  const turns = Array.from({ length: options.rounds + 1 }, () => actors.map((): number[] => []));
  const steps: TraceStep[] = [];
  const arena = makeArena(actors.length);
  const outcome: number[] = [];
  for (const [d, dimension] of dimensions.entries()) {
    enterActors(arena, actors, d);
    const keep = (turn: number) => {
      for (const [i, at] of turns[turn]!.entries()) at.push(arena.positions[i]!);
    };
    keep(0);
    for (let turn = 1; turn <= options.rounds; turn++) {
      yield d * options.rounds + turn;
      playRound(arena, options);
      if (trace) {
        const issue = dimensions.length > 1 ? dimension : null;
        steps.push(...challengeInWords(arena, turn, actors, issue, options.denominator === 'pair'));
      }
      settle(arena);
      keep(turn);
    }
    const found = challengeOutcome(arena, options);
    outcome.push(Number.isNaN(found) ? outcomeWithoutWeight(decision, d) : found);
  }
  return { model: 'challenge', outcome, turns, steps: steps.toSorted((a, b) => a.turn - b.turn) };
}
