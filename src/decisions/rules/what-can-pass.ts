import { type Abstention, passes, type Vote, type VotingRule } from './voting-rule.ts';

/** What a rule allows on one issue. Intervals are open: their ends do not pass themselves. */
export interface WhatCanPass {
  /** Outcomes that enough members prefer to the reference point; null where there is none: it stays. */
  readonly winset: readonly [number, number] | null;
  /**
   * Outcomes that no other can replace, closed; null where every outcome can be replaced. Under unanimity from the lowest to the highest
   * position, under a majority the median.
   */
  readonly stable: readonly [number, number] | null;
  /** Indexes of the members at the ends of `stable`: those without whom it would end elsewhere. */
  readonly pivots: readonly number[];
}

/** Who decides, and from what point. */
export interface Ballot {
  /** By member. */
  readonly positions: readonly number[];
  readonly rule: VotingRule;
  /** By member whether it abstains whatever is proposed; nobody unless told. */
  readonly abstains?: readonly boolean[];
  readonly abstention?: Abstention;
}

/**
 * How a member votes on `proposal` against what holds already: for the nearer one; who is as far from both abstains.
 */
export function voteOn(position: number, proposal: number, holds: number): Vote {
  const nearer = Math.abs(holds - position) - Math.abs(proposal - position);
  return nearer === 0 ? 'abstain' : nearer > 0 ? 'yes' : 'no';
}

/** Whether a proposal passes against what holds already. */
export function canReplace(ballot: Ballot, proposal: number, holds: number): boolean {
  const { positions, rule, abstains, abstention } = ballot;
  const votes = positions.map((x, i) => (abstains?.[i] === true ? 'abstain' : voteOn(x, proposal, holds)));
  return passes(rule, votes, abstention);
}

/**
 * What can pass on one issue when members want the outcome as near as can be: the winset of the reference point and the outcomes
 * that are stable (the core). O(n^2).
 *
 * Romer and Rosenthal 1978, DOI 10.1007/BF03187594 (setter and reference point); for the core of a weighted rule on
 * a line: Greenberg 1979, DOI 10.2307/1911957.
 *
 * @param reference what holds if nothing is decided; null where nobody says: then there is no winset
 * @param scale lowest and highest outcome that can be
 * @example
 * whatCanPass({ positions: [40, 60, 90], rule: unanimity(3) }, 0, [0, 100])
 * // { winset: [0, 80], stable: [40, 90], pivots: [0, 2] }
 */
export function whatCanPass(
  ballot: Ballot,
  reference: number | null,
  scale: readonly [number, number],
): WhatCanPass {
  const winset = reference === null ? null : winsetOf(ballot, reference, scale);
  const stable = stableOf(ballot);
  const pivots =
    stable === null
      ? []
      : ballot.positions.flatMap((x, i) =>
          ballot.abstains?.[i] !== true && (x === stable[0] || x === stable[1]) ? [i] : [],
        );
  return { winset, stable, pivots };
}

function winsetOf(
  ballot: Ballot,
  reference: number,
  [low, high]: readonly [number, number],
): readonly [number, number] | null {
  // A member prefers what lies between the reference point and its mirror image behind the member's position.
  const ends = ballot.positions
    .map((x) => Math.min(high, Math.max(low, 2 * x - reference)))
    .toSorted((a, b) => a - b);
  const up = farthest(
    ballot,
    reference,
    [...ends, high].filter((x) => x > reference),
  );
  const down = farthest(
    ballot,
    reference,
    [...ends.toReversed(), low].filter((x) => x < reference),
  );
  return up === reference && down === reference ? null : [down, up];
}

/** The last of the ends, in order away from the reference point, up to which proposals pass. */
function farthest(ballot: Ballot, reference: number, ends: readonly number[]): number {
  let reached = reference;
  for (const end of ends) {
    if (end === reached) continue;
    if (!canReplace(ballot, (reached + end) / 2, reference)) break;
    reached = end;
  }
  return reached;
}

function stableOf({ positions, rule, abstains, abstention }: Ballot): readonly [number, number] | null {
  const pull = (wants: (x: number) => boolean) =>
    passes(
      rule,
      positions.map((x, i): Vote => (abstains?.[i] === true ? 'abstain' : wants(x) ? 'yes' : 'no')),
      abstention,
    );
  const sorted = [...new Set(positions)].toSorted((a, b) => a - b);
  // The lowest point from which nobody can pull up, and the highest from which nobody can pull down.
  const high = sorted.find((point) => !pull((x) => x > point));
  const low = sorted.findLast((point) => !pull((x) => x < point));
  if (high === undefined || low === undefined) return null;
  // Pulling up stops at `high`, pulling down at `low`: stable is what lies between, whichever is the lower.
  return high <= low ? [high, low] : null;
}
