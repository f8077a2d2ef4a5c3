import type { Game } from '../game.ts';
import { gameArrays } from '../game-arrays.ts';
import { checkSize } from './check-size.ts';
import { type CurvePoint, curveOf } from './curve.ts';
import { MOST_STEPS } from './quantal-responses.ts';
import { responseSystem } from './response-system.ts';
import { trace } from './trace.ts';

/** Where the principal branch leads. */
export interface QuantalLimit {
  /** As far as it was followed, per payoff unit. */
  readonly lambda: number;
  readonly profile: Float64Array;
  /** By node of players, how likely its player takes it to be; 0 elsewhere. */
  readonly beliefs: Float64Array;
}

/** In units of one over the range of payoffs: what is not played by then has a probability below 1e-9, unless payoffs all but tie. */
const FAR = 1e7;

/**
 * The principal branch followed towards its limit: of all equilibria the one that the logit correspondence selects. The limit is
 * a sequential equilibrium (McKelvey and Palfrey 1998); what is returned is a point of the branch far out, close to it.
 *
 * @throws EntenteError for a game that is too large
 * @example quantalLimit(volunteer3).profile[0] // 0.367544...
 */
export function quantalLimit(game: Game): QuantalLimit {
  const arrays = gameArrays(game);
  checkSize(arrays);
  const system = responseSystem(arrays);
  const curve = curveOf(system);
  let last: CurvePoint = curve.start();
  if (arrays.range > 0)
    for (const { to } of trace(curve, last, { reach: FAR, mostSteps: MOST_STEPS })) last = to;
  system.evaluate(last.x);
  const lambda = last.x[curve.size]! / (arrays.range || 1);
  return { lambda, profile: system.probabilities(), beliefs: system.beliefs() };
}
