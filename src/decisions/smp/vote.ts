import type { VotingRule } from './options.ts';

/** Utilities closer than this count as a part of a vote under rules that count heads. */
const STEP = 1e-8;

/**
 * The vote of weight `weight` between two options of which one has `du` more utility: above 0 for it, below 0 against.
 * `even` takes ASymProsp the same from both sides; else, as in KTAB, losses of the option named first weigh 3/2 of its gains.
 *
 * @example voteOf('Prop', 10, 0.5, true) // 5
 */
export function voteOf(rule: VotingRule, weight: number, du: number, even: boolean): number {
  switch (rule) {
    case 'Prop':
      return weight * du;
    case 'Binary':
      return weight * heads(du);
    case 'PropBin':
      return weight * ((1 - 0.2) * du + 0.2 * heads(du));
    case 'PropCbc':
      return weight * ((1 - 0.5) * du + 0.5 * (du * du * du));
    case 'Cubic':
      return weight * (du * du * du);
    case 'ASymProsp':
      if (even) return (5 * weight * du) / 6;
      return du < 0 ? weight * du : (2 * weight * du) / 3;
  }
}

function heads(du: number): number {
  const share = du / STEP;
  return share > 1 ? 1 : share < -1 ? -1 : share;
}
