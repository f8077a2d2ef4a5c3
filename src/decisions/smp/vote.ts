import type { VotingRule } from './options.ts';

/** Utilities closer than this count as a part of a vote under rules that count heads. */
const STEP = 1e-8;

/** A rule as a number, which loops over millions of votes tell apart at once. */
export type VoteCode = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const codes = { Prop: 0, Binary: 1, PropBin: 2, PropCbc: 3, Cubic: 4 } as const;

/**
 * The number of a rule. In KTAB votes by ASymProsp depend on which option is named first: its losses weigh 3/2 of its gains
 * (5). Corrected, they are the mean of both orders (6).
 */
export function voteCode(rule: VotingRule, faults: 'corrected' | 'kept'): VoteCode {
  if (rule !== 'ASymProsp') return codes[rule];
  return faults === 'kept' ? 5 : 6;
}

/**
 * The vote of weight `weight` between two options of which the first has `du` more utility: above 0 for it, below 0 against.
 *
 * @example voteOf(voteCode('Prop', 'corrected'), 10, 0.5) // 5
 */
export function voteOf(code: VoteCode, weight: number, du: number): number {
  if (code === 0) return weight * du;
  if (code === 1) return weight * heads(du);
  if (code === 2) return weight * ((1 - 0.2) * du + 0.2 * heads(du));
  if (code === 3) return weight * ((1 - 0.5) * du + 0.5 * (du * du * du));
  if (code === 4) return weight * (du * du * du);
  if (code === 5) return du < 0 ? weight * du : (2 * weight * du) / 3;
  return (5 * weight * du) / 6;
}

function heads(du: number): number {
  const share = du / STEP;
  return share > 1 ? 1 : share < -1 ? -1 : share;
}
