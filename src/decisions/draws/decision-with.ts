import type { Decision } from '../decision.ts';
import type { DrawnInput } from './drawn-inputs.ts';

/**
 * The decision with other values of some inputs. What is made is used up before the next is: all share their lists. O(inputs).
 *
 * @returns takes one value for each input, from `values[at]` on
 */
export function decisionWith(
  decision: Decision,
  inputs: readonly Pick<DrawnInput, 'actor' | 'what' | 'dimension'>[],
): (values: ArrayLike<number>, at?: number) => Decision {
  const actors = decision.actors.map(({ name, position, salience, capability }) => ({
    name,
    position: [...position],
    salience: [...salience],
    capability,
  }));
  const made = { ...decision, actors };
  return (values, at = 0) => {
    for (const [i, { actor, what, dimension }] of inputs.entries()) {
      const value = values[at + i]!;
      const of = actors[actor]!;
      if (what === 'capability') of.capability = value;
      else of[what][dimension] = value;
    }
    return made;
  };
}
