import type { Game } from '../game.ts';
import { gameArrays } from '../game-arrays.ts';
import { passes, pointAtLambda } from './at-lambda.ts';
import { checkSize } from './check-size.ts';
import { curveOf } from './curve.ts';
import { lostAt, MOST_STEPS, scaledLambda } from './quantal-responses.ts';
import { responseSystem } from './response-system.ts';
import { trace } from './trace.ts';

/** A point of the principal branch. */
export interface PathPoint {
  /** Per payoff unit. */
  readonly lambda: number;
  /** By player, information set, action. */
  readonly profile: Float64Array;
}

/**
 * The principal branch from lambda 0 to where it first comes to `lambda`, point by point as it was followed: closer where it
 * bends, and with lambda falling where it turns back.
 *
 * @throws EntenteError as `quantalResponses` does
 */
export function quantalPath(game: Game, lambda: number): PathPoint[] {
  const arrays = gameArrays(game);
  checkSize(arrays);
  const target = scaledLambda(lambda, arrays);
  const system = responseSystem(arrays);
  const curve = curveOf(system);
  const pointOf = (x: Float64Array): PathPoint => {
    system.evaluate(x);
    return { lambda: x[curve.size]! / (arrays.range || 1), profile: system.probabilities() };
  };
  const origin = curve.start();
  const points = [pointOf(origin.x)];
  if (target === 0) return arrays.range > 0 || lambda === 0 ? points : [...points, { ...points[0]!, lambda }];
  for (const step of trace(curve, origin, { reach: target * (1 + 1e-9), mostSteps: MOST_STEPS })) {
    if (passes(step, curve.size, target)) {
      points.push({ ...pointOf(pointAtLambda(curve, step, target).x), lambda });
      break;
    }
    points.push(pointOf(step.to.x));
  }
  if (points.at(-1)!.lambda !== lambda) throw lostAt(lambda);
  return points;
}
