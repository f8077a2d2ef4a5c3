import {
  centralInterval,
  type Decision,
  decisionWith,
  distributionOf,
  errorBound,
  type Forecast,
  type HeadlineTable,
  headlineForecast,
  nominalLevel,
  type OutcomeDistribution,
} from '../../decisions/index.ts';
import { linearQuantile } from '../../stats/index.ts';
import type { Drawn } from './drawn.ts';
import type { Expected } from './expected.ts';

/** So many draws are enough for a distribution that each of them brings whole. */
const MIXED = 500;
const ERRORS = 20;
const PLACES = 99;

/**
 * What is expected where the inputs are unsure as well: the distribution of the headline averaged over the draws; of another model
 * its outcomes over the draws, each with the errors that the model had on decided cases. Where it was never scored, how far the outcome
 * varies with the inputs.
 */
export function withDrawn(
  expected: Expected,
  decision: Decision,
  forecast: Forecast,
  drawn: Drawn,
  table: HeadlineTable | null,
): Expected {
  const { level, record } = expected;
  const holding = ([low, high]: readonly [number, number], d: number): readonly [number, number] => [
    Math.min(low, forecast.outcome[d]!),
    Math.max(high, forecast.outcome[d]!),
  ];
  if (table !== null) {
    const distribution = mixed(decision, drawn, table);
    const nominal = nominalLevel(table, level);
    const interval = distribution.map((each, d) => holding(centralInterval(each, nominal), d));
    return { ...expected, distribution, interval };
  }
  const interval = drawn.outcomes.map(({ outcomes, interval }, d) => {
    if (record === null) return holding(interval, d);
    const { low, high } = outermost(decision, drawn, d);
    const places = Array.from({ length: PLACES }, (_, i) => linearQuantile(outcomes, (i + 0.5) / PLACES));
    const errors = Array.from(
      { length: ERRORS },
      (_, i) => errorBound(record, (i + 0.5) / ERRORS) * (high - low),
    );
    const spread = Float64Array.from(
      places.flatMap((place) => errors.flatMap((error) => [place - error, place + error])),
      (value) => Math.min(Math.max(value, low), high),
    ).toSorted();
    return holding([linearQuantile(spread, (1 - level) / 2), linearQuantile(spread, (1 + level) / 2)], d);
  });
  return { ...expected, interval };
}

function mixed(
  decision: Decision,
  { draws, inputs, values }: Drawn,
  table: HeadlineTable,
): OutcomeDistribution[] {
  const changed = decisionWith(decision, inputs);
  const used = Math.min(draws, MIXED);
  const all = Array.from({ length: used }, (_, i) => {
    const draw = Math.floor((i * draws) / used);
    return headlineForecast(changed(values, draw * inputs.length), table).outcomes;
  });
  return decision.dimensions.map((_, d) =>
    distributionOf(
      all.flatMap((outcomes) => [...outcomes[d]!.distribution.values]),
      all.flatMap((outcomes) => [...outcomes[d]!.distribution.chances]),
    ),
  );
}

/** The outermost positions that anybody may have. */
function outermost(decision: Decision, { inputs }: Drawn, dimension: number): { low: number; high: number } {
  const positions = [
    ...decision.actors.map(({ position }) => position[dimension]!),
    ...inputs
      .filter(({ what, dimension: of }) => what === 'position' && of === dimension)
      .flatMap(({ range }) => [range.low, range.high]),
  ];
  return {
    low: positions.reduce((least, x) => Math.min(least, x)),
    high: positions.reduce((most, x) => Math.max(most, x)),
  };
}
