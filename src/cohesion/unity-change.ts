import { agreementIndex } from './agreement-index.ts';
import { shapley } from './shapley.ts';
import { type SideCounts, countSides } from './side.ts';
import type {
  Conversion,
  Entry,
  IssueWeight,
  Silence,
  StatedPosition,
  UnityChange,
  UnityFigures,
} from './unity.ts';

/** One issue at both dates, and who is a member at each. */
export interface IssueEnds {
  readonly issue: string;
  readonly from: UnityFigures;
  readonly to: UnityFigures;
}

/** Who is a member at the earlier and at the later date. */
export interface MembershipEnds {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

// The operations that turn the earlier positions into the later ones, as bits.
const CONVERSION = 1;
const ENTRY = 2;
const SILENCE = 4;
const REWEIGHTING = 8;

/**
 * Splits the change of carried unity between two dates into what members did who changed sides (conversion), who are known
 * only at the later date (entry), who are known only at the earlier one (silence), and what is due to other weights of the
 * issues (re-weighting; 0 for one issue).
 *
 * The index is not additive: what one part adds depends on which others came before. Each amount is therefore the mean
 * over all orders of applying the four; together they are the whole change. Where nobody is known at both dates, orders
 * in which the old voices fall silent before the new ones speak pass through an alliance about which nothing is known;
 * its unity is undefined, and these orders are left out (the same for an issue that has weight but no voice).
 *
 * A member whose stance moved without changing sides is no conversion: the index counts sides.
 *
 * @param overall the figures over all issues, where there are several
 * @example
 * // 17 known, 15 contra, 1 ambivalent, 1 pro; later 20 known, 13 contra, 3 ambivalent, 4 pro:
 * // conversion, entry and silence add up to 0.475 - 0.8235 = -0.3485
 */
export function splitChange(
  issues: readonly IssueEnds[],
  membership: MembershipEnds,
  overall: { readonly from: UnityFigures; readonly to: UnityFigures },
): UnityChange {
  const moves = issues.map((ends) => movesOf(ends, membership));
  const weights = weightsOf(issues);
  const known = overall.from.carried !== null && overall.to.carried !== null;
  const amounts = known ? shapley(4, (done) => unityAfter(done, moves, weights)) : null;
  const [conversion = null, entry = null, silence = null, reweighting = null] = amounts ?? [];
  return {
    ...overall,
    conversion: { amount: conversion, members: moves.flatMap((move) => move.converted) },
    entry: { amount: entry, members: moves.flatMap((move) => move.entered) },
    silence: { amount: silence, members: moves.flatMap((move) => move.silent) },
    reweighting: { amount: reweighting, weights },
  };
}

/** What happened on one issue; the counts are those of the members known at both dates, and of the others. */
interface Moves {
  readonly converted: readonly Conversion[];
  readonly entered: readonly Entry[];
  readonly silent: readonly Silence[];
  readonly before: SideCounts;
  readonly after: SideCounts;
  readonly entering: SideCounts;
  readonly leaving: SideCounts;
}

function movesOf({ issue, from, to }: IssueEnds, membership: MembershipEnds): Moves {
  const earlier = new Map(from.positions.map((position) => [position.actor, position]));
  const later = new Map(to.positions.map((position) => [position.actor, position]));
  const stayed: [StatedPosition, StatedPosition][] = [];
  const entered: Entry[] = [];
  for (const position of to.positions) {
    const { actor } = position;
    const old = earlier.get(actor);
    if (old !== undefined) stayed.push([old, position]);
    else
      entered.push({ actor, issue, reason: membership.from.has(actor) ? 'spoke' : 'joined', to: position });
  }
  const silent = from.positions
    .filter(({ actor }) => !later.has(actor))
    .map(({ actor }): Silence => {
      return {
        actor,
        issue,
        reason: membership.to.has(actor) ? 'lapsed' : 'left',
        from: earlier.get(actor)!,
      };
    });
  return {
    converted: stayed
      .filter(([old, now]) => old.side !== now.side)
      .map(([old, now]) => ({ actor: now.actor, issue, from: old, to: now })),
    entered,
    silent,
    before: countSides(stayed.map(([old]) => old)),
    after: countSides(stayed.map(([, now]) => now)),
    entering: countSides(entered.map((entry) => entry.to)),
    leaving: countSides(silent.map((silence) => silence.from)),
  };
}

/** Unity once the operations of `done` are applied; null where an issue has weight but nobody is known on it. */
function unityAfter(done: number, moves: readonly Moves[], weights: readonly IssueWeight[]): number | null {
  let unity = 0;
  for (const [i, move] of moves.entries()) {
    const weight = done & REWEIGHTING ? weights[i]!.to : weights[i]!.from;
    if (weight === 0) continue;
    const groups = [done & CONVERSION ? move.after : move.before];
    if (done & ENTRY) groups.push(move.entering);
    if (!(done & SILENCE)) groups.push(move.leaving);
    const index = agreementIndex(sum(groups));
    if (index === null) return null;
    unity += weight * index;
  }
  return unity;
}

function sum(counts: readonly SideCounts[]): SideCounts {
  const total = { pro: 0, contra: 0, ambivalent: 0 };
  for (const { pro, contra, ambivalent } of counts) {
    total.pro += pro;
    total.contra += contra;
    total.ambivalent += ambivalent;
  }
  return total;
}

/** An issue weighs as many members as are known on it, as a share; all 0 where nobody is known on any. */
function weightsOf(issues: readonly IssueEnds[]): IssueWeight[] {
  const allFrom = issues.reduce((known, { from }) => known + from.known, 0);
  const allTo = issues.reduce((known, { to }) => known + to.known, 0);
  return issues.map(({ issue, from, to }) => ({
    issue,
    from: from.known / Math.max(allFrom, 1),
    to: to.known / Math.max(allTo, 1),
  }));
}
