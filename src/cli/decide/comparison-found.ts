import type { Agreement, Decision, ModelOutcome } from '../../decisions/index.ts';
import type { Io } from '../io.ts';
import { formatTable } from '../output.ts';
import { short } from './short.ts';

/** What all models say. */
export interface ComparisonFound {
  readonly outcomes: readonly ModelOutcome[];
  readonly agreement: readonly Agreement[];
}

export function comparisonJson({ dimensions }: Decision, { outcomes, agreement }: ComparisonFound): object {
  const single = dimensions.length === 1;
  return {
    models: outcomes.map(({ model, outcome, reason }) => ({
      model,
      outcome: single ? (outcome?.[0] ?? null) : outcome,
      ...(reason === null ? {} : { reason }),
    })),
    agreement: single ? agreement[0] : agreement,
  };
}

export function comparisonInWords(
  { dimensions }: Decision,
  { outcomes, agreement }: ComparisonFound,
  io: Io,
): string[] {
  const head = ['model', ...(dimensions.length === 1 ? ['outcome'] : dimensions)];
  const rows = outcomes.map(({ model, outcome, reason }) => [
    model,
    ...(outcome === null ? [reason!, ...dimensions.slice(1).map(() => '')] : outcome.map(short)),
  ]);
  const lines = agreement.map(({ lowest, highest, middle, apart }, d) => {
    const on = dimensions.length === 1 ? '' : ` on ${dimensions[d]}`;
    return `models${on}: from ${short(lowest)} to ${short(highest)}, the middle one ${short(middle)}; two of them are ${short(apart)} apart on average (baselines left aside)`;
  });
  return ['', ...formatTable(head, rows, io).trimEnd().split('\n'), ...lines];
}
