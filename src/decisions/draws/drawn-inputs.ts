import { normalQuantile, triangularQuantile } from '../../stats/index.ts';
import type { Decision } from '../decision.ts';
import type { ActorRanges, InputRange } from '../ranges.ts';

/** An input of a decision that is not surely known. */
export interface DrawnInput {
  /** Such as `position of France`, `salience of France on troops`. */
  readonly name: string;
  /** Place in the list of actors. */
  readonly actor: number;
  readonly what: 'position' | 'salience' | 'capability';
  /** Place in the list of dimensions; 0 of a capability. */
  readonly dimension: number;
  readonly range: InputRange;
  /** What the input can be at all. */
  readonly least: number;
  readonly most: number;
}

/** The inputs of a decision that are more than a point, actor by actor: position, salience, capability. */
export function drawnInputs(decision: Decision, ranges: readonly ActorRanges[]): DrawnInput[] {
  const { dimensions, scale } = decision;
  return ranges.flatMap(({ name, position, salience, capability }, actor) => {
    const on = (d: number): string => (dimensions.length === 1 ? '' : ` on ${dimensions[d]}`);
    const inputs = [
      ...position.map((range, dimension): DrawnInput => {
        const [least, most] = scale[dimension]!;
        return {
          name: `position of ${name}${on(dimension)}`,
          actor,
          what: 'position',
          dimension,
          range,
          least,
          most,
        };
      }),
      ...salience.map((range, dimension): DrawnInput => {
        const named = `salience of ${name}${on(dimension)}`;
        return { name: named, actor, what: 'salience', dimension, range, least: 0, most: 1 };
      }),
    ];
    const named = `capability of ${name}`;
    inputs.push({
      name: named,
      actor,
      what: 'capability',
      dimension: 0,
      range: capability,
      least: 0,
      most: Infinity,
    });
    return inputs.filter(({ range }) => range.high > range.low);
  });
}

/** Nine of ten draws of a normal quantity lie within so many standard deviations of its mean. */
const NINE_OF_TEN = 1.6448536269514722;

/**
 * The quantile of an input: what it is where a number that is uniform from 0 to 1 is `p`.
 *
 * @example inputAt({ range: { low: 0, mode: 50, high: 100 }, least: 0, most: 100, ... }, 0.5) // 50
 */
export function inputAt({ range, least, most }: DrawnInput, p: number): number {
  const { low, mode, high, spread = 'triangular' } = range;
  if (typeof spread !== 'string') return spread[Math.min(Math.floor(p * spread.length), spread.length - 1)]!;
  const value =
    spread === 'triangular'
      ? triangularQuantile(p, low, mode, high)
      : mode + (normalQuantile(p) * (high - low)) / (2 * NINE_OF_TEN);
  return Math.min(Math.max(value, least), most);
}
