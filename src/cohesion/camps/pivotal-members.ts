import type { Rng } from '../../stats/rng.ts';
import { sampledShapley } from '../../stats/sampled-shapley.ts';
import { MOST_EXACT_PLAYERS, shapleyValues } from '../../stats/shapley-values.ts';
import { countSides, type Side } from '../side.ts';
import { shapleyOfCounts, SIDES } from './shapley-of-counts.ts';
import { type CountedPosition, type SideGame, sideGame } from './side-game.ts';

/** How much of the agreement index hangs on one member. */
export interface PivotalMember {
  readonly actor: string;
  /** The index were the member not there; null where nobody else is known. */
  readonly without: number | null;
  /** The move of one of its positions to another side that changes the index most; `to` has both sides where they do so alike. */
  readonly move: {
    readonly issue: string;
    readonly from: Side;
    readonly to: readonly Side[];
    readonly index: number;
  };
  /** What it adds to the index, as the mean over all orders of members. */
  readonly shapley: number;
  /** Standard error of that; 0 where it is exact. */
  readonly error: number;
}

export interface Pivotal {
  /** The agreement index of all, over several issues weighted by the members known on each; null for nobody. */
  readonly index: number | null;
  /** What the index of nobody counts as; the Shapley values add up to `index - nobody`. */
  readonly nobody: 1;
  readonly exact: boolean;
  /** In order of how much the index would change by their move, then by their leaving. */
  readonly members: readonly PivotalMember[];
}

/** How to sample, where there are too many members for exact values. */
export interface SampleOptions {
  readonly rng: Rng;
  /** Pairs of orders to draw; 500 unless told. */
  readonly pairs?: number;
}

const PAIRS = 500;

/**
 * On whom the agreement index hangs: without whom it would be another, whose move to another side would change it most, and what each
 * member adds (Shapley value). On one issue the Shapley values are exact for any number of members; over several they are exact up to
 * 20 members, sampled above.
 *
 * @param positions one of each member on each issue that it is known on
 * @example
 * // A and B contra, C pro
 * pivotalMembers(positions, { rng: rng(1) }).members[0] // C: its move to contra would make the index 1
 */
export function pivotalMembers(
  positions: readonly CountedPosition[],
  { rng, pairs = PAIRS }: SampleOptions,
): Pivotal {
  const game = sideGame(positions);
  const { members } = game;
  const { values, exact } = valuesOf(positions, game, rng, pairs);
  for (const member of members.keys()) game.add(member);
  const index = members.length === 0 ? null : game.value();
  const of = Map.groupBy(positions, ({ actor }) => actor);
  const found = members.map((actor, member): PivotalMember => {
    game.remove(member);
    const without = members.length === 1 ? null : game.value();
    game.add(member);
    return { actor, without, move: bestMove(game, of.get(actor)!, index!), ...values[member]! };
  });
  const byMove = ({ move }: PivotalMember) => Math.abs(move.index - index!);
  const byLeaving = ({ without }: PivotalMember) => Math.abs((without ?? index!) - index!);
  const sorted = found.toSorted((a, b) => byMove(b) - byMove(a) || byLeaving(b) - byLeaving(a) || 0);
  return { index, nobody: 1, exact, members: sorted };
}

function valuesOf(positions: readonly CountedPosition[], game: SideGame, rng: Rng, pairs: number) {
  const { members } = game;
  const issues = new Set(positions.map(({ issue }) => issue));
  if (issues.size <= 1) {
    const counts = countSides(positions.map(({ side }) => ({ stance: STANCES[side] })));
    const ofSide = shapleyOfCounts(counts);
    const side = new Map(positions.map((position) => [position.actor, position.side]));
    return { exact: true, values: members.map((actor) => ({ shapley: ofSide[side.get(actor)!], error: 0 })) };
  }
  if (members.length <= MOST_EXACT_PLAYERS) {
    const values = shapleyValues(members.length, game);
    return { exact: true, values: values.map((shapley) => ({ shapley, error: 0 })) };
  }
  const sampled = sampledShapley(members.length, game, pairs, rng);
  return { exact: false, values: sampled.map(({ value, error }) => ({ shapley: value, error })) };
}

const STANCES: Readonly<Record<Side, number>> = { pro: 1, contra: -1, ambivalent: 0 };

/** Changes of the index that differ by less are the same but for rounding. */
const ROUNDING = 1e-12;

function bestMove(game: SideGame, own: readonly CountedPosition[], index: number): PivotalMember['move'] {
  let best: { issue: string; from: Side; to: Side[]; index: number } | null = null;
  for (const { issue, side } of own.toSorted((a, b) => (a.issue < b.issue ? -1 : 1))) {
    for (const to of SIDES) {
      if (to === side) continue;
      game.move(issue, side, to);
      const moved = game.value();
      game.move(issue, to, side);
      const more = best === null ? Infinity : Math.abs(moved - index) - Math.abs(best.index - index);
      if (more > ROUNDING) best = { issue, from: side, to: [to], index: moved };
      else if (best !== null && best.issue === issue && Math.abs(moved - best.index) <= ROUNDING)
        best.to.push(to);
    }
  }
  return best!;
}
