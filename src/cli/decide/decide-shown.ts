import type { Decision, Forecast } from '../../decisions/index.ts';
import type { DecideResult } from './decide-text.ts';
import { widestFirst } from './drawn-text.ts';
import { recordInWords } from './expected.ts';
import type { Further } from './further-found.ts';

/** What figures and pages show of a decision. */
export interface DecideShown {
  readonly decision: Decision;
  readonly forecast: Forecast;
  /** By dimension; null where nothing says how far the forecast may be off. */
  readonly interval: readonly (readonly [number, number])[] | null;
  /** How often the interval is to hold the outcome. */
  readonly level: number;
  /** By dimension the outcomes that can be and their chances; null for a forecast that is a point. */
  readonly distribution: readonly (readonly { readonly at: number; readonly chance: number }[])[] | null;
  /** By dimension what each input alone does to the outcome, the greatest swing first; null where inputs are taken as sure. */
  readonly swings:
    | readonly (readonly { readonly input: string; readonly atLow: number; readonly atHigh: number }[])[]
    | null;
  /** How the model did on decided cases, in sentences. */
  readonly record: readonly string[];
  readonly further: Further;
}

/** What figures and pages show of what the command tells. */
export function shownOf({ decision, forecast, expected, drawn, further }: DecideResult): DecideShown {
  const { interval, level, distribution } = expected;
  return {
    decision,
    forecast,
    interval,
    level,
    distribution:
      distribution?.map(({ values, chances }) =>
        Array.from(values, (at, k) => ({ at, chance: chances[k]! })),
      ) ?? null,
    swings:
      drawn === null
        ? null
        : decision.dimensions.map((_, d) =>
            widestFirst(drawn.swings, d).map(({ input, atLow, atHigh }) => ({
              input: input.name,
              atLow: atLow[d]!,
              atHigh: atHigh[d]!,
            })),
          ),
    record: recordInWords(expected),
    further,
  };
}
