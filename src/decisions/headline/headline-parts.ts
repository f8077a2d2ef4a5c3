import type { Places } from './places.ts';
import type { HeadlineTable, HeadlineWeights } from './headline-table.ts';
import { distributionOf, type OutcomeDistribution } from './outcome-distribution.ts';

type Shares = Pick<HeadlineTable, 'means' | 'outcomes' | 'shares'>;

/** A place nearer to an end than this counts as the end. */
const END = 0.02;

/** The three parts of the distribution of outcomes, as shares of the way from the lowest to the highest position. */
export function headlineParts(
  case_: Places,
  table: Shares,
): Readonly<Record<keyof HeadlineWeights, OutcomeDistribution>> {
  const { places, weights } = case_;
  const decided = distributionOf(table.outcomes, decidedShares(case_.mean, table));
  const inside = weights.map((weight, i) => (places[i]! > END && places[i]! < 1 - END ? weight : 0));
  return {
    decided,
    held: distributionOf(places, weights),
    between: inside.some((weight) => weight > 0) ? distributionOf(places, inside) : decided,
  };
}

/** The parts as one distribution. */
export function mixed(
  parts: Readonly<Record<keyof HeadlineWeights, OutcomeDistribution>>,
  weights: HeadlineWeights,
): OutcomeDistribution {
  const names = ['decided', 'held', 'between'] as const;
  return distributionOf(
    names.flatMap((name) => [...parts[name].values]),
    names.flatMap((name) => Array.from(parts[name].chances, (chance) => weights[name] * chance)),
  );
}

/** The row of the table for a mean, linear between rows. */
function decidedShares(mean: number, { means, shares }: Shares): number[] {
  const mirrored = mean > 0.5;
  const place = Math.min(Math.max(mirrored ? 1 - mean : mean, 0), means.at(-1)!);
  let above = means.findIndex((each) => each >= place);
  if (above === 0) above = 1;
  const [from, to] = [means[above - 1]!, means[above]!];
  const share = (place - from) / (to - from);
  const [below, next] = [shares[above - 1]!, shares[above]!];
  const row = below.map((value, i) => value + share * (next[i]! - value));
  return mirrored ? row.toReversed() : row;
}
