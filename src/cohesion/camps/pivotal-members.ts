import type { Rng } from '../../stats/rng.ts';
import { sampledShapley } from '../../stats/sampled-shapley.ts';
import { MOST_EXACT_PLAYERS, shapleyValues } from '../../stats/shapley-values.ts';
import { countSides, type Side } from '../side.ts';
import { shapleyOfCounts, SIDES } from './shapley-of-counts.ts';
import { type CountedPosition, type SideGame, sideGame } from './side-game.ts';

/** What one member could do, and the index then. */
export interface PivotalMove {
  readonly index: number;
  /** On which issues it would have to move; `to` has both sides where they change as much. Empty where no move changes the index. */
  readonly steps: readonly { readonly issue: string; readonly from: Side; readonly to: readonly Side[] }[];
}

/** How much of the agreement index hangs on one member. */
export interface PivotalMember {
  readonly actor: string;
  /** The index were the member not there; null where nobody else is known. */
  readonly without: number | null;
  /** The move to other sides that changes the index most; over several issues the member may move on each of them. */
  readonly move: PivotalMove;
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

/**
 * Issues add up in the index: the best move is every step that raises it, or every step that lowers it, whichever does more; raising,
 * where both do as much.
 */
function bestMove(game: SideGame, own: readonly CountedPosition[], index: number): PivotalMove {
  const sorted = own.toSorted((a, b) => (a.issue < b.issue ? -1 : 1));
  const moves = ([1, -1] as const).map((way): PivotalMove => {
    const steps = sorted
      .map((position) => bestStep(game, position, index, way))
      .filter((step) => step !== null);
    return {
      index: steps.reduce((sum, { change }) => sum + change, index),
      steps: steps.map(({ step }) => step),
    };
  });
  const [raising, lowering] = moves as [PivotalMove, PivotalMove];
  return index - lowering.index > raising.index - index + ROUNDING ? lowering : raising;
}

/** The step on one issue that changes the index most in one way; null where none does. */
function bestStep(game: SideGame, { issue, side }: CountedPosition, index: number, way: 1 | -1) {
  const changes = SIDES.filter((to) => to !== side).map((to) => {
    game.move(issue, side, to);
    const change = game.value() - index;
    game.move(issue, to, side);
    return { to, change };
  });
  const most = Math.max(...changes.map(({ change }) => way * change));
  if (most <= ROUNDING) return null;
  const to = changes.filter(({ change }) => way * change >= most - ROUNDING).map((one) => one.to);
  return { change: way * most, step: { issue, from: side, to } };
}
