import type { WalkedGame } from '../../stats/shapley-values.ts';
import type { Side } from '../side.ts';

/** A position as the index counts it. */
export interface CountedPosition {
  readonly actor: string;
  readonly issue: string;
  readonly side: Side;
}

/** The index of a coalition of members, which grows and shrinks by one of them at a time. */
export interface SideGame extends WalkedGame {
  readonly members: readonly string[];
  /** Takes a position from one side of its issue to another; `value` is the index then. Another move takes it back. */
  readonly move: (issue: string, from: Side, to: Side) => void;
}

/**
 * The agreement index over one or several issues as a game of the members: each issue weighs as many members as are known on it, as
 * in `Unity`. Nobody is worth 1: nobody is at odds with nobody.
 *
 * It keeps the counts of the sides and the sum of the largest sides: a step costs as much as the member has positions.
 *
 * @example
 * const game = sideGame([{ actor: 'A', issue: 'troops', side: 'pro' }, { actor: 'B', issue: 'troops', side: 'contra' }]);
 * game.add(0); game.add(1); game.value() // 0.25
 */
export function sideGame(positions: readonly CountedPosition[]): SideGame {
  const members = [...new Set(positions.map(({ actor }) => actor))].toSorted();
  const issues = new Map([...new Set(positions.map(({ issue }) => issue))].map((issue, i) => [issue, i]));
  const number = new Map(members.map((actor, i) => [actor, i]));
  const cells: number[][] = members.map(() => []);
  for (const { actor, issue, side } of positions) cells[number.get(actor)!]!.push(cellOf(issue, side));
  const counts = new Int32Array(3 * issues.size);
  let known = 0;
  let largest = 0;

  function cellOf(issue: string, side: Side): number {
    return 3 * issues.get(issue)! + (side === 'pro' ? 2 : side === 'contra' ? 1 : 0);
  }

  function change(cell: number, by: 1 | -1): void {
    const first = cell - (cell % 3);
    const most = () => Math.max(counts[first]!, counts[first + 1]!, counts[first + 2]!);
    largest -= most();
    counts[cell]! += by;
    largest += most();
    known += by;
  }

  return {
    members,
    add: (member) => cells[member]!.forEach((cell) => change(cell, 1)),
    remove: (member) => cells[member]!.forEach((cell) => change(cell, -1)),
    // The sum over issues of `known * index`, by the number of positions.
    value: () => (known === 0 ? 1 : (largest - (known - largest) / 2) / known),
    move: (issue, from, to) => {
      change(cellOf(issue, from), -1);
      change(cellOf(issue, to), 1);
    },
  };
}
