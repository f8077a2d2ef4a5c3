import type { Decision } from '../decision.ts';
import { leverInWords, type Lever, withLevers } from './lever.ts';

/** An outcome that somebody wants on one dimension: to get there, or farther in the same direction. */
export interface Target {
  readonly dimension: number;
  readonly at: number;
}

/** What would be decided if something were otherwise. */
export interface WhatIf {
  readonly levers: readonly Lever[];
  readonly words: string;
  /** By dimension. */
  readonly outcome: readonly number[];
  /** By dimension, against the outcome without it. */
  readonly change: readonly number[];
  /** Whether it gets there; null without a target. */
  readonly reaches: boolean | null;
  /** Share of the draws in which it gets there; null without a target or draws. */
  readonly confidence: number | null;
}

/** A decision as it may really be, again and again. */
export interface LikelyDecisions {
  readonly count: number;
  /** All of them, one after the other; each is used up before the next is made. */
  readonly each: () => Iterable<Decision>;
}

/** What a model says will be decided: by dimension. */
export type Outcome = (decision: Decision) => readonly number[];

/**
 * What would be decided with each set of levers, in steps for whoever shows progress.
 *
 * @param forecast the model
 * @param draws each set is tried on all of them; null where inputs are taken as sure
 * @returns one for each set of levers, in their order
 */
export function* whatIf(
  decision: Decision,
  forecast: Outcome,
  sets: readonly (readonly Lever[])[],
  target: Target | null,
  draws: LikelyDecisions | null = null,
): Generator<number, WhatIf[]> {
  const before = forecast(decision);
  const found: WhatIf[] = [];
  let done = 0;
  for (const levers of sets) {
    const outcome = forecast(withLevers(decision, levers));
    let reached = 0;
    if (target !== null && draws !== null) {
      for (const draw of draws.each()) {
        yield done++;
        if (gotThere(forecast(withLevers(draw, levers)), target, before)) reached++;
      }
    }
    found.push({
      levers,
      words: levers.map((lever) => leverInWords(lever, decision.dimensions)).join('; '),
      outcome,
      change: outcome.map((value, d) => value - before[d]!),
      reaches: target === null ? null : gotThere(outcome, target, before),
      confidence: target === null || draws === null ? null : reached / draws.count,
    });
  }
  return found;
}

/** Whether an outcome is at the target or beyond it, seen from the outcome without any change. */
export function gotThere(
  outcome: readonly number[],
  { dimension, at }: Target,
  before: readonly number[],
): boolean {
  const way = at - before[dimension]!;
  const left = (at - outcome[dimension]!) * Math.sign(way);
  return way === 0 || left <= 1e-9 * Math.max(1, Math.abs(at));
}
