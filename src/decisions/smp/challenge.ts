import { type Assessment, perceivedRisk } from './assessment.ts';
import { utilityOf } from './distance.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';
import { voteOf } from './vote.ts';

/** Keeps a contest without votes from dividing by 0. */
const LEAST = 1e-10;

/** The utilities of all positions to all actors as one of them sees them: by position, then by actor. */
export interface View {
  readonly utilities: Float64Array;
  /** By actor, of its own position. */
  readonly own: Float64Array;
}

/** Room for the view of one actor, to be filled again and again. */
export function emptyView(actors: number): View {
  return { utilities: new Float64Array(actors * actors), own: new Float64Array(actors) };
}

/** Fills `view` with what actor `h` sees. Costs O(n²). */
export function fillView(view: View, h: number, { distances, risk }: Assessment, options: SmpOptions): void {
  const n = risk.length;
  const seen = risk.map((other) => perceivedRisk(risk[h]!, other, options.bigRAdjust));
  for (let j = 0; j < n; j += 1)
    for (let i = 0; i < n; i += 1) view.utilities[j * n + i] = utilityOf(distances[j * n + i]!, seen[i]!);
  for (let i = 0; i < n; i += 1) view.own[i] = view.utilities[i * n + i]!;
}

/**
 * The chance that `i` prevails over `j` if it challenges it, in somebody's view, third parties included. Costs O(n).
 *
 * A third party weighs its utility if the side it backs wins against that if it loses, by `thirdPartyCommit`: with NoCommit
 * it never has to move, with FullCommit whoever it backs it moves with the loser, with SemiCommit it moves only if it loses.
 * KTAB takes the same chance of winning whichever side the third party backs, so that NoCommit and FullCommit come to no
 * votes at all; corrected, its vote counts on the side that it backs.
 */
export function chanceToPrevail(
  { utilities, own }: View,
  { weight }: SmpInput,
  i: number,
  j: number,
  { votingRule, thirdPartyCommit, faults }: SmpOptions,
): number {
  const n = own.length;
  const even = faults === 'corrected';
  const [atI, atJ] = [i * n, j * n];
  let forI = LEAST;
  let forJ = LEAST;
  const voteI = voteOf(votingRule, weight[i]!, own[i]! - utilities[atJ + i]!, even);
  if (voteI > 0) forI += voteI;
  else if (voteI < 0) forJ -= voteI;
  const voteJ = voteOf(votingRule, weight[j]!, utilities[atI + j]! - own[j]!, even);
  if (voteJ > 0) forI += voteJ;
  else if (voteJ < 0) forJ -= voteJ;
  const [principalI, principalJ] = [forI, forJ];
  for (let m = 0; m < n; m += 1) {
    if (m === i || m === j) continue;
    const [ui, uj, um] = [utilities[atI + m]!, utilities[atJ + m]!, own[m]!];
    const first = voteOf(votingRule, weight[m]!, ui - uj, even);
    // Chances that i wins: with m beside it, and with m beside j.
    let beside: number;
    let against: number;
    if (even) {
      const all = principalI + principalJ + Math.abs(first);
      beside = (principalI + Math.abs(first)) / all;
      against = principalI / all;
    } else {
      const sideI = first > 0 ? principalI + first : principalI;
      const sideJ = first < 0 ? principalJ - first : principalJ;
      beside = sideI / (sideI + sideJ);
      against = beside;
    }
    let backsI: number;
    let backsJ: number;
    if (thirdPartyCommit === 'SemiCommit') {
      backsI = beside * (ui + ui + um) + (1 - beside) * (uj + uj + uj);
      backsJ = against * (ui + ui + ui) + (1 - against) * (uj + uj + um);
    } else if (thirdPartyCommit === 'FullCommit') {
      backsI = beside * (ui + ui + ui) + (1 - beside) * (uj + uj + uj);
      backsJ = against * (ui + ui + ui) + (1 - against) * (uj + uj + uj);
    } else {
      backsI = beside * (ui + ui + um) + (1 - beside) * (uj + uj + um);
      backsJ = against * (ui + ui + um) + (1 - against) * (uj + uj + um);
    }
    const vote = voteOf(votingRule, weight[m]!, backsI - backsJ, even);
    if (vote > 0) forI += vote;
    else if (vote < 0) forJ -= vote;
  }
  return forI / (forI + forJ);
}

/** What `k` expects to gain from a challenge of `i` to `j` that `i` wins with `chance`, in the view given. */
export function gainOf(
  { utilities }: View,
  { attention, actors: n }: SmpInput,
  k: number,
  i: number,
  j: number,
  chance: number,
): number {
  const [ui, uj] = [utilities[i * n + k]!, utilities[j * n + k]!];
  const contest = chance * (ui + ui) + (1 - chance) * (uj + uj);
  const resists = attention[j]!;
  return (1 - resists) * (ui + ui) + resists * contest - (ui + uj);
}
