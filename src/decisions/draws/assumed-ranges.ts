import type { Decision } from '../decision.ts';
import type { ActorRanges, InputRange, Spread } from '../ranges.ts';

/**
 * Ranges for inputs that come without: a position may be off by `share` of the scale, a salience by `share`, a capability by `share` of
 * itself. It is an assumption, and whoever shows a result should say so.
 *
 * @param share above 0, at most 1
 * @example assumedRanges(decision, 0.1)[0].capability // { low: 9, mode: 10, high: 11 }
 */
export function assumedRanges(decision: Decision, share: number): ActorRanges[] {
  const within = (mode: number, reach: number, least: number, most: number): InputRange => ({
    low: Math.max(mode - reach, least),
    mode,
    high: Math.min(mode + reach, most),
  });
  return decision.actors.map(({ name, position, salience, capability }) => ({
    name,
    position: position.map((x, d) => {
      const [least, most] = decision.scale[d]!;
      return within(x, share * (most - least), least, most);
    }),
    salience: salience.map((s) => within(s, share, 0, 1)),
    capability: within(capability, share * capability, 0, Infinity),
  }));
}

/** The same ranges, spread in another way where they do not say how. */
export function spreadAs(ranges: readonly ActorRanges[], spread: Spread): ActorRanges[] {
  const as = (range: InputRange): InputRange => ({ ...range, spread: range.spread ?? spread });
  return ranges.map(({ name, position, salience, capability }) => ({
    name,
    position: position.map(as),
    salience: salience.map(as),
    capability: as(capability),
  }));
}
