import type { DecidedCase } from '../record/decided-case.ts';
import type { HeadlineCase } from './decided-shares.ts';
import { placesOf } from './places.ts';

/** A decided case as the headline learns from it; null where all agree, or nobody has weight. */
export function headlineCaseOf({ group, decision, outcome }: DecidedCase): HeadlineCase | null {
  const positions = decision.actors.map(({ position }) => position[0]!);
  const weights = decision.actors.map(({ capability, salience }) => capability * salience[0]!);
  const low = positions.reduce((least, x) => Math.min(least, x));
  const high = positions.reduce((most, x) => Math.max(most, x));
  if (low === high || !weights.some((weight) => weight > 0)) return null;
  const place = (outcome - low) / (high - low);
  return {
    ...placesOf(positions, weights, low, high),
    group,
    outcome: Math.min(Math.max(place, 0), 1),
    width: high - low,
  };
}
