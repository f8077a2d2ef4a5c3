import { latinHypercube, type Rng, triangularQuantile } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import type { ActorRanges, InputRange } from '../ranges.ts';

/**
 * A decision as it may really be, `draws` times: every input drawn from the triangle of its range, all independent, by Latin hypercube.
 *
 * @param ranges in the order of the actors
 */
export function drawDecisions(
  decision: Decision,
  ranges: readonly ActorRanges[],
  draws: number,
  rng: Rng,
): Decision[] {
  const dimensions = decision.dimensions.length;
  const each = 2 * dimensions + 1;
  const points = latinHypercube(draws, decision.actors.length * each, rng);
  const width = decision.actors.length * each;
  return Array.from({ length: draws }, (_, draw) => {
    let at = draw * width;
    const value = ({ low, mode, high }: InputRange) => triangularQuantile(points[at++]!, low, mode, high);
    return {
      ...decision,
      actors: decision.actors.map((actor, i) => ({
        ...actor,
        position: ranges[i]!.position.map(value),
        salience: ranges[i]!.salience.map(value),
        capability: value(ranges[i]!.capability),
      })),
    };
  });
}
