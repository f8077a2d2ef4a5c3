import { EntenteError } from '../../error.ts';

/**
 * The chance that a red line exists at all, after `passed` of `rungs` rungs were passed unanswered: Bayes' rule, with a line at
 * each rung alike likely before anything was seen. A line that is bluff fades.
 *
 * @example redLineExists({ prior: 0.5, rungs: 8, passed: 4 }) // 1/3
 */
export function redLineExists({ prior, rungs, passed }: RedLine): number {
  check(prior, rungs, passed);
  const left = prior * (1 - passed / rungs);
  return left === 0 ? 0 : left / (left + 1 - prior);
}

/**
 * The chance that the line runs at the very next rung, after `passed` of `rungs` rungs were passed unanswered: a line that is
 * real comes nearer.
 *
 * @example
 * redLineAtNext({ prior: 0.5, rungs: 8, passed: 4 }) // 1/12
 * redLineAtNext({ prior: 0.5, rungs: 8, passed: 0 }) // 1/16
 * redLineAtNext({ prior: 1, rungs: 8, passed: 4 }) // 1/4
 */
export function redLineAtNext({ prior, rungs, passed }: RedLine): number {
  check(prior, rungs, passed);
  if (passed === rungs || prior === 0) return 0;
  return prior / rungs / (prior * (1 - passed / rungs) + 1 - prior);
}

export interface RedLine {
  /** Chance that there is a line at one of the rungs, before any was passed. */
  readonly prior: number;
  readonly rungs: number;
  /** How many were passed unanswered, the lowest first. */
  readonly passed: number;
}

function check(prior: number, rungs: number, passed: number): void {
  if (!(prior >= 0 && prior <= 1))
    throw new EntenteError('input', 'no chance: red line', String(prior), 'give a number from 0 to 1');
  if (!(Number.isInteger(passed) && passed >= 0 && passed <= rungs))
    throw new EntenteError('input', 'no number of passed rungs', String(passed), `give 0 to ${rungs}`);
}
