import { type Assessment, perceivedRisk } from './assessment.ts';
import { utilityOf } from './distance.ts';
import type { SmpInput } from './input.ts';
import type { SmpOptions } from './options.ts';
import { voteCode, voteOf } from './vote.ts';

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
 * A third party weighs what it has if the side it backs wins against what it has if it loses, by `thirdPartyCommit`: with
 * NoCommit it never has to move, with FullCommit it always moves to the winner, with SemiCommit only if it backed the loser.
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
  const code = voteCode(votingRule, faults);
  const kept = faults === 'kept';
  const atI = i * n;
  const atJ = j * n;
  let forI = LEAST;
  let forJ = LEAST;
  const voteI = voteOf(code, weight[i]!, own[i]! - utilities[atJ + i]!);
  if (voteI > 0) forI += voteI;
  else forJ -= voteI;
  const voteJ = voteOf(code, weight[j]!, utilities[atI + j]! - own[j]!);
  if (voteJ > 0) forI += voteJ;
  else forJ -= voteJ;
  const principalI = forI;
  const principalJ = forJ;
  // What a third party has of a win and a loss, in thirds of its utilities: whether its own position is one of them.
  const winKeeps = thirdPartyCommit !== 'FullCommit';
  const lossKeeps = thirdPartyCommit === 'NoCommit';
  for (let m = 0; m < n; m += 1) {
    if (m === i || m === j) continue;
    const ui = utilities[atI + m]!;
    const uj = utilities[atJ + m]!;
    const um = own[m]!;
    const first = voteOf(code, weight[m]!, ui - uj);
    // Chances that i wins: with m beside it, and with m beside j.
    let beside: number;
    let against: number;
    if (kept) {
      const sideI = first > 0 ? principalI + first : principalI;
      const sideJ = first < 0 ? principalJ - first : principalJ;
      beside = sideI / (sideI + sideJ);
      against = beside;
    } else {
      const backing = Math.abs(first);
      const all = principalI + principalJ + backing;
      beside = (principalI + backing) / all;
      against = principalI / all;
    }
    const winI = ui + ui + (winKeeps ? um : ui);
    const lossI = uj + uj + (lossKeeps ? um : uj);
    const winJ = uj + uj + (winKeeps ? um : uj);
    const lossJ = ui + ui + (lossKeeps ? um : ui);
    const backsI = beside * winI + (1 - beside) * lossI;
    const backsJ = against * lossJ + (1 - against) * winJ;
    const vote = voteOf(code, weight[m]!, backsI - backsJ);
    if (vote > 0) forI += vote;
    else forJ -= vote;
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
  const ui = utilities[i * n + k]!;
  const uj = utilities[j * n + k]!;
  const contest = chance * (ui + ui) + (1 - chance) * (uj + uj);
  const resists = attention[j]!;
  return (1 - resists) * (ui + ui) + resists * contest - (ui + uj);
}
