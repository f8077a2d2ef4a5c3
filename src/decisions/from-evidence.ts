import { betaQuantile } from '../stats/index.ts';
import { checkDecision } from './check-decision.ts';
import type { Decision } from './decision.ts';
import { type ActorRanges, certainly, type InputRange } from './ranges.ts';

/** What the statements of an actor say about a decision. */
export interface ActorEvidence {
  readonly name: string;
  /** Where it stands, -1 (contra) to 1 (pro): what it said last. */
  readonly stance: number;
  /** The stances of all its statements on the issue, in the time that counts; at least one. */
  readonly stances: readonly number[];
  /** How many statements it made in that time, on any issue. */
  readonly statements: number;
}

/** How much of the chance of a salience its range holds. */
const LEVEL = 0.95;

/**
 * A decision from evidence: position is what an actor said last, with all that it said as its range; salience the share of its
 * statements that are on the issue, with the 95% interval of that share (Jeffreys: quantiles of a beta distribution); capability
 * as given, else all the same. The scale goes from -1 (contra) to 1 (pro).
 *
 * @param capability by name, for everybody; null for all the same
 * @throws EntenteError where this is no decision (`checkDecision`)
 * @example
 * decisionFromEvidence('troops', [{ name: 'A', stance: 1, stances: [1, 0], statements: 4 }, b], null, 'x').ranges[0]
 * // { position: [{ low: 0, mode: 1, high: 1 }], salience: [{ low: 0.123, mode: 0.5, high: 0.877 }], ... }
 */
export function decisionFromEvidence(
  issue: string,
  evidence: readonly ActorEvidence[],
  capability: ReadonlyMap<string, InputRange> | null,
  fileName: string,
): { readonly decision: Decision; readonly ranges: readonly ActorRanges[] } {
  const ranges = evidence.map(({ name, stance, stances, statements }): ActorRanges => ({
    name,
    position: [
      {
        low: stances.reduce((least, s) => Math.min(least, s), stance),
        mode: stance,
        high: stances.reduce((most, s) => Math.max(most, s), stance),
      },
    ],
    salience: [shareRange(stances.length, statements)],
    capability: capability === null ? certainly(1) : capability.get(name)!,
  }));
  const decision: Decision = {
    dimensions: [issue],
    actors: ranges.map(({ name, position, salience, capability }) => ({
      name,
      capability: capability.mode,
      position: position.map(({ mode }) => mode),
      salience: salience.map(({ mode }) => mode),
    })),
    scale: [[-1, 1]],
    reference: [null],
  };
  checkDecision(decision, fileName);
  return { decision, ranges };
}

/** The share `count` of `total`, from 1 up, with the interval of Jeffreys. */
function shareRange(count: number, total: number): InputRange {
  const mode = count / total;
  const tail = (1 - LEVEL) / 2;
  const bound = (p: number) => betaQuantile(p, count + 0.5, total - count + 0.5);
  return {
    low: Math.min(mode, bound(tail)),
    mode,
    high: count === total ? 1 : Math.max(mode, bound(1 - tail)),
  };
}
