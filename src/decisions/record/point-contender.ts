import { splitConformal } from '../../stats/index.ts';
import type { Contender } from './contender.ts';
import type { DecidedCase } from './decided-case.ts';

/**
 * A forecast of points alone, made a distribution by the errors it had on the cases that are learned from: around each point
 * lie those errors, each as likely as another, and the interval reaches as far as the conformal bound of their sizes,
 * cut off at the ends of the scale.
 *
 * @param point null where it says nothing of a case
 * @param cut whether the distribution is cut off at the ends of the scale as well; default not
 */
export function pointContender(
  name: string,
  point: (one: DecidedCase) => number | null,
  cut = false,
): Contender {
  const known = new Map<DecidedCase, number | null>();
  const pointOf = (one: DecidedCase): number | null => {
    let found = known.get(one);
    if (found === undefined) known.set(one, (found = point(one)));
    return found;
  };
  return {
    name,
    learn(cases, level) {
      const errors = cases
        .flatMap((one) => {
          const forecast = pointOf(one);
          return forecast === null ? [] : [one.outcome - forecast];
        })
        .toSorted((a, b) => a - b);
      const chances = errors.map(() => 1 / errors.length);
      const bound = errors.length === 0 ? Infinity : splitConformal(errors.map(Math.abs), level);
      return (one) => {
        const outcome = pointOf(one);
        if (outcome === null || errors.length === 0) return null;
        const [low, high] = one.decision.scale[0]!;
        const inside = (value: number): number => Math.min(Math.max(value, low), high);
        return {
          outcome,
          values: errors.map((error) => (cut ? inside(outcome + error) : outcome + error)),
          chances,
          interval: [inside(outcome - bound), inside(outcome + bound)],
        };
      };
    },
  };
}
