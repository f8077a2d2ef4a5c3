import type { Agreement, Decision, DecisionsRecordTable, ModelOutcome } from '../../decisions/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { short } from './short.ts';

/** What all models say. */
export interface ComparisonFound {
  readonly outcomes: readonly ModelOutcome[];
  readonly agreement: readonly Agreement[];
  /** How each did on decided cases. */
  readonly records: DecisionsRecordTable;
}

/** The mean error of a model on decided cases, of 100; null where it was not scored. */
export function errorOf({ forecasts }: DecisionsRecordTable, model: string): number | null {
  return forecasts.find(({ forecast }) => forecast === model)?.meanError ?? null;
}

export function comparisonJson(
  { dimensions }: Decision,
  { outcomes, agreement, records }: ComparisonFound,
): object {
  const single = dimensions.length === 1;
  return {
    models: outcomes.map(({ model, outcome, reason }) => ({
      model,
      outcome: single ? (outcome?.[0] ?? null) : outcome,
      meanError: errorOf(records, model),
      ...(reason === null ? {} : { reason }),
    })),
    agreement: single ? agreement[0] : agreement,
  };
}

export function comparisonInWords(
  { dimensions }: Decision,
  { outcomes, agreement, records }: ComparisonFound,
  io: Io,
): string[] {
  const head = ['model', ...(dimensions.length === 1 ? ['outcome'] : dimensions), 'error on decided cases'];
  const rows = outcomes.map(({ model, outcome, reason }) => [
    model,
    ...(outcome === null ? [reason!, ...dimensions.slice(1).map(() => '')] : outcome.map(short)),
    errorOf(records, model)?.toFixed(1) ?? 'not scored',
  ]);
  const lines = agreement.map(({ lowest, highest, middle, apart }, d) => {
    const on = dimensions.length === 1 ? '' : ` on ${dimensions[d]}`;
    return `models${on}: from ${short(lowest)} to ${short(highest)}, the middle one ${short(middle)}; two of them are ${short(apart)} apart on average (baselines left aside)`;
  });
  return ['', ...formatTable(head, rows, io).trimEnd().split('\n'), ...lines];
}
