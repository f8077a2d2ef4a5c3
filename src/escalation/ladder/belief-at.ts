import { incidentAt, type StagePayoffs, supportThreshold } from '../stage/index.ts';
import type { Beliefs } from './ladder.ts';
import { redLineAtNext } from './red-line.ts';

/** Where the alliance stands and what it has seen. */
export interface Seen {
  readonly rung: number;
  readonly rungs: number;
  readonly passed: number;
  readonly answered: boolean;
}

/**
 * p: the chance, as the alliance sees it, that the rival stands firm if a member acts now.
 *
 * With a red line: nothing but `base` on a rung that was passed before; else Bayes' rule, and where an act at the next rung
 * was already answered and then left alone, also on that answer, which an irresolute rival gives with chance y. It is
 * counted once: further answers at the same rung are taken to say nothing new.
 *
 * @example beliefAt({ kind: 'redLine', prior: 0.5, base: 0 }, { rung: 4, rungs: 8, passed: 4, answered: false }, payoffs) // 1/12
 */
export function beliefAt(beliefs: Beliefs, seen: Seen, payoffs: StagePayoffs): number {
  if (beliefs.kind === 'rising') return 1 - (1 - beliefs.start) * Math.exp(-beliefs.growth * seen.rung);
  const { prior, base } = beliefs;
  if (seen.rung < seen.passed) return base;
  const line = redLineAtNext({ prior, rungs: seen.rungs, passed: seen.passed });
  const firm = 1 - (1 - base) * (1 - line);
  if (!seen.answered || firm === 0) return firm;
  const { bluff } = incidentAt(payoffs, firm);
  // Where the rival bluffs as the equilibrium has it, Bayes' rule leads to p* itself, which rounding must not miss.
  if (base === 0 && bluff < 1) return Math.max(firm, Math.min(1, supportThreshold(payoffs)));
  const after = line / (firm + (1 - firm) * bluff);
  return 1 - (1 - base) * (1 - Math.min(1, after));
}
