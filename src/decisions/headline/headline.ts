import type { Decision } from '../decision.ts';
import type { Forecast } from '../forecast.ts';
import { weightedMean } from '../models/weighted-mean.ts';
import { outcomeWithoutWeight } from '../without-weight.ts';
import { placesOf } from './places.ts';
import { headlineParts, mixed } from './headline-parts.ts';
import { type HeadlineTable, nominalLevel } from './headline-table.ts';
import {
  centralInterval,
  distributionOf,
  medianOf,
  type OutcomeDistribution,
} from './outcome-distribution.ts';

/** What is likely to be decided on one dimension, on its scale. */
export interface HeadlineOutcome {
  /** The mean of the positions, weighted by capability times salience. */
  readonly outcome: number;
  readonly distribution: OutcomeDistribution;
  /** Of the distribution. */
  readonly median: number;
  /** Holds the outcome of so many of a hundred decided cases, and always the forecast itself. */
  readonly interval: (level: number) => readonly [number, number];
}

/** The headline forecast, with what it knows of each dimension. */
export interface HeadlineForecast extends Forecast {
  readonly outcomes: readonly HeadlineOutcome[];
}

/**
 * The forecast that is shown where nobody names a model: the weighted mean, which no model is known to beat, with a
 * distribution of outcomes learned from decided cases: outcomes lie at the ends and at positions held far more often than errors around
 * a mean would. Each dimension is forecast by itself. O(n log n).
 *
 * The scale is that of the positions held: the distribution reaches from the lowest to the highest of them, and shifting or
 * stretching the scale shifts and stretches all of it. A dimension on which all agree is sure.
 *
 * @throws EntenteError where nobody has weight on a dimension and no reference point is known
 * @example headlineForecast(decision, table).outcomes[0].interval(0.8) // [10, 90]
 */
export function headlineForecast(decision: Decision, table: HeadlineTable): HeadlineForecast {
  const outcomes = decision.dimensions.map((_, dimension) => headlineOutcome(decision, dimension, table));
  return {
    model: 'headline',
    outcome: outcomes.map(({ outcome }) => outcome),
    turns: [decision.actors.map(({ position }) => position)],
    steps: [],
    outcomes,
  };
}

function headlineOutcome(decision: Decision, dimension: number, table: HeadlineTable): HeadlineOutcome {
  const { actors } = decision;
  const weights = actors.map(({ capability, salience }) => capability * salience[dimension]!);
  if (!weights.some((weight) => weight > 0)) return certain(outcomeWithoutWeight(decision, dimension));
  const positions = actors.map(({ position }) => position[dimension]!);
  const low = positions.reduce((least, x) => Math.min(least, x));
  const high = positions.reduce((most, x) => Math.max(most, x));
  if (low === high) return certain(low);
  const places = placesOf(positions, weights, low, high);
  const { values, chances } = mixed(headlineParts(places, table), table.weights);
  // A place is a position, or a round number between two: its last digits are rounding, by which an outcome would miss it.
  const onScale = (place: number) =>
    Math.min(Math.max(Number((low + place * (high - low)).toPrecision(12)), low), high);
  const distribution = { values: values.map(onScale), chances };
  const outcome = Math.min(Math.max(weightedMean(decision, dimension), low), high);
  return {
    outcome,
    distribution,
    median: medianOf(distribution),
    interval: (level) => {
      const [from, to] = centralInterval(distribution, nominalLevel(table, level));
      return [Math.min(from, outcome), Math.max(to, outcome)];
    },
  };
}

function certain(outcome: number): HeadlineOutcome {
  return {
    outcome,
    distribution: distributionOf([outcome], [1]),
    median: outcome,
    interval: () => [outcome, outcome],
  };
}
