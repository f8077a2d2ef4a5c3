import { EntenteError } from '../error.ts';
import { runSteps } from '../stats/index.ts';
import type { Decision } from './decision.ts';
import { withStandards } from './model-settings.ts';
import type { ModelContext } from './model.ts';
import { models } from './models.ts';

/** What one model says, with its own standards. */
export interface ModelOutcome {
  readonly model: string;
  /** By dimension; null where the model cannot say. */
  readonly outcome: readonly number[] | null;
  /** Why it cannot; null where it can. */
  readonly reason: string | null;
}

/** How far the models are apart on one dimension. */
export interface Agreement {
  readonly lowest: number;
  readonly highest: number;
  /** Half of the models lie on either side. */
  readonly middle: number;
  /** Mean distance of two models, in units of the scale. */
  readonly apart: number;
}

/** Baselines that look at nobody: not counted among those that agree. */
const baselines = new Set(['middle', 'reference']);

/**
 * What every model says, and by dimension how far apart they are; baselines are listed and do not count. Agreement is no sign that
 * they are right: all look at the same inputs.
 *
 * @example
 * runSteps(compareModels(decision, context)).agreement[0].apart // 4.2
 */
export function* compareModels(
  decision: Decision,
  context: ModelContext,
): Generator<
  number,
  { readonly outcomes: readonly ModelOutcome[]; readonly agreement: readonly Agreement[] }
> {
  const outcomes: ModelOutcome[] = [];
  for (const [done, model] of models.entries()) {
    yield done;
    try {
      const settings = withStandards(model, null, {});
      const { outcome } = runSteps(model.forecast(decision, settings, { ...context, trace: false }));
      outcomes.push({ model: model.name, outcome, reason: null });
    } catch (error) {
      if (!(error instanceof EntenteError)) throw error;
      outcomes.push({ model: model.name, outcome: null, reason: `${error.what}: ${error.value}` });
    }
  }
  const counted = outcomes.flatMap(({ model, outcome }) =>
    outcome === null || baselines.has(model) ? [] : [outcome],
  );
  return {
    outcomes,
    agreement: decision.dimensions.map((_, d) => agreementOf(counted.map((all) => all[d]!))),
  };
}

function agreementOf(values: readonly number[]): Agreement {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  let apart = 0;
  for (const [i, a] of sorted.entries()) for (const b of sorted.slice(i + 1)) apart += b - a;
  return {
    lowest: sorted[0]!,
    highest: sorted[n - 1]!,
    middle: (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.ceil((n - 1) / 2)]!) / 2,
    apart: n < 2 ? 0 : apart / ((n * (n - 1)) / 2),
  };
}
