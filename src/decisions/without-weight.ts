import { EntenteError } from '../error.ts';
import type { Decision } from './decision.ts';

/**
 * What holds on a dimension on which nobody has any weight (capability times salience): the reference point, for nobody changes it.
 *
 * @throws EntenteError of kind input where no reference point is known
 */
export function outcomeWithoutWeight({ dimensions, reference, actors }: Decision, dimension: number): number {
  const point = reference[dimension];
  if (point != null) return point;
  const careless = actors.every((actor) => actor.salience[dimension] === 0);
  throw new EntenteError(
    'input',
    careless
      ? 'nobody cares: every salience is 0'
      : 'nobody has weight: every capability times salience is 0',
    dimensions[dimension] ?? String(dimension),
    'what holds already would go on: say what that is by a reference point',
  );
}
