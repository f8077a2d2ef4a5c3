import type { Decision } from './decision.ts';
import type { Setting } from './model.ts';

/** One dimension of a decision, as models need it that take issue by issue. */
export interface Issue {
  /** By actor. */
  readonly positions: readonly number[];
  /** By actor, at least 0. */
  readonly weights: readonly number[];
  readonly low: number;
  readonly high: number;
  /** What holds if nothing is decided; null where nobody says. */
  readonly reference: number | null;
}

/** What an actor weighs. */
export type Weights = 'capability-salience' | 'capability' | 'salience' | 'equal';

export const weightsSetting = {
  kind: 'choice',
  values: ['capability-salience', 'capability', 'salience', 'equal'],
  standard: 'capability-salience',
  help: 'what an actor weighs: capability times salience, one of them, or all the same',
} as const satisfies Setting;

/** One dimension of a decision. @example issueOf(decision, 0, 'equal').weights // [1, 1, 1] */
export function issueOf(decision: Decision, dimension: number, weights: Weights): Issue {
  const [low, high] = decision.scale[dimension]!;
  return {
    positions: decision.actors.map(({ position }) => position[dimension]!),
    weights: decision.actors.map(({ capability, salience }) => {
      if (weights === 'equal') return 1;
      if (weights === 'capability') return capability;
      return weights === 'salience' ? salience[dimension]! : capability * salience[dimension]!;
    }),
    low,
    high,
    reference: decision.reference[dimension] ?? null,
  };
}
