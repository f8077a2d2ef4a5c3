import {
  type Decision,
  type DecisionsRecordTable,
  errorBound,
  type Forecast,
  type HeadlineTable,
  headlineForecast,
  type OutcomeDistribution,
  type ShownRecord,
} from '../../decisions/index.ts';

/** What a forecast is worth: how far off it may be, and how it did on decided cases. */
export interface Expected {
  /** By dimension, on the scale of the file; null where no decided case says how far off the forecast may be. */
  readonly interval: readonly (readonly [number, number])[] | null;
  readonly level: number;
  /** By dimension; null for a forecast that is a point. */
  readonly distribution: readonly OutcomeDistribution[] | null;
  /** null for settings under which it was not scored. */
  readonly record: ShownRecord | null;
  /** Of what it is compared with. */
  readonly baseline: ShownRecord | null;
  /** What the decided cases are. */
  readonly source: string;
}

/**
 * What the record says of a forecast.
 *
 * @param name of the model, and of its preset behind a space; null under settings that were not scored
 * @param table where the forecast is the headline
 */
export function expected(
  decision: Decision,
  forecast: Forecast,
  name: string | null,
  level: number,
  records: DecisionsRecordTable,
  table: HeadlineTable | null,
): Expected {
  const recordNamed = (wanted: string | null): ShownRecord | null =>
    records.forecasts.find((each) => each.forecast === wanted) ?? null;
  const record = recordNamed(name);
  const baseline = recordNamed('mean');
  const { source } = records;
  if (table !== null) {
    const { outcomes } = headlineForecast(decision, table);
    const interval = outcomes.map((each) => each.interval(level));
    return {
      interval,
      level,
      distribution: outcomes.map((each) => each.distribution),
      record,
      baseline,
      source,
    };
  }
  const interval =
    record === null
      ? null
      : forecast.outcome.map((outcome, d) => around(decision, d, outcome, errorBound(record, level)));
  return { interval, level, distribution: null, record, baseline, source };
}

/** As far as the bound on either side, but not beyond the outermost positions. */
function around(
  decision: Decision,
  dimension: number,
  outcome: number,
  bound: number,
): readonly [number, number] {
  const positions = decision.actors.map(({ position }) => position[dimension]!);
  const low = positions.reduce((least, x) => Math.min(least, x));
  const high = positions.reduce((most, x) => Math.max(most, x));
  const reach = bound * (high - low);
  return [
    Math.min(Math.max(outcome - reach, low), outcome),
    Math.max(Math.min(outcome + reach, high), outcome),
  ];
}

/** The record in words: two lines at most. */
export function recordInWords({ record, baseline, source }: Expected): string[] {
  if (record === null)
    return [
      'record: under these settings it was not scored on decided cases, so nobody knows how far off it may be',
    ];
  const { forecast, cases, meanError, within10, againstMean, againstMeanInterval, crpsAgainstMean } = record;
  const [low, high] = againstMeanInterval;
  const beside =
    baseline === null || forecast === baseline.forecast
      ? ''
      : forecast === 'headline'
        ? `; its point is the mean, its distribution scores ${percent(-crpsAgainstMean)} better than errors around the mean`
        : `, the mean ${(meanError - againstMean).toFixed(1)} on the same (${
            low > 0 ? 'it is worse' : high < 0 ? 'it is better' : 'no sure difference'
          }: ${low.toFixed(1)} to ${high.toFixed(1)})`;
  return [
    `record: on ${cases} cases it had not seen it erred by ${meanError.toFixed(1)} of 100${beside}; ${percent(within10)} within 10`,
    `cases: ${source}`,
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;
