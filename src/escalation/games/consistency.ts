import { feasiblePoint } from '../../stats/feasible-point.ts';
import type { Game } from './game.ts';
import { type GameArrays, gameArrays } from './game-arrays.ts';

interface Assessed {
  readonly profile: ArrayLike<number>;
  readonly beliefs: ArrayLike<number>;
}

/** The way to a node: mistakes on it, by place in a profile, and the logarithm of the chance of all else. */
interface Way {
  readonly mistakes: readonly number[];
  /** -Infinity where chance never goes it. */
  readonly logChance: number;
}

/**
 * Whether beliefs are a limit of Bayes' rule (Kreps and Wilson 1982, Lemma A1). A mistake, an action of probability 0, is made with
 * weight times epsilon to the power of its order. At each information set the nodes that are believed in have the least order, all
 * the same; the others a greater one; and where orders are the same, weights give the ratios. Orders are a linear program, logarithms
 * of weights a system of linear equations.
 */
export function consistency(
  game: Game,
  { profile, beliefs }: Assessed,
  tolerance: number,
): { readonly isConsistent: boolean; readonly set: number } {
  const arrays = gameArrays(game);
  const ways = waysTo(arrays, profile, tolerance);
  const mistakes = [...new Set(arrays.members.flatMap((own) => own.flatMap((node) => ways[node]!.mistakes)))];
  const column = new Map(mistakes.map((action, j) => [action, j]));
  const orders: { readonly row: number[]; readonly isEqual: boolean; readonly least: number }[] = [];
  const weights: {
    readonly row: number[];
    readonly right: number;
    readonly slack: number;
    readonly set: number;
  }[] = [];
  for (const [set, own] of arrays.members.entries()) {
    const isBelieved = (node: number) => beliefs[node]! > tolerance;
    const first = own.find(isBelieved)!;
    for (const node of own) {
      if (node === first) continue;
      if (ways[node]!.logChance === -Infinity) {
        if (isBelieved(node)) return { isConsistent: false, set };
        continue;
      }
      if (ways[first]!.logChance === -Infinity) return { isConsistent: false, set };
      const row = mistakes.map(() => 0);
      for (const action of ways[node]!.mistakes) row[column.get(action)!]! += 1;
      for (const action of ways[first]!.mistakes) row[column.get(action)!]! -= 1;
      // Orders are 1 and more; 1 + k with k from 0 up.
      const least = row.reduce((sum, entry) => sum - entry, 0);
      orders.push({ row, isEqual: isBelieved(node), least: isBelieved(node) ? least : least + 1 });
      if (!isBelieved(node)) continue;
      const right =
        Math.log(beliefs[node]! / beliefs[first]!) - (ways[node]!.logChance - ways[first]!.logChance);
      const slack = (2 * tolerance) / Math.min(beliefs[node]!, beliefs[first]!);
      weights.push({ row, right, slack, set });
    }
  }
  if (!hasOrders(orders, mistakes.length)) return { isConsistent: false, set: -1 };
  const broken = contradiction(weights);
  return { isConsistent: broken === null, set: broken ?? -1 };
}

function waysTo(
  { nodes, parent, action, chance }: GameArrays,
  profile: ArrayLike<number>,
  tolerance: number,
): Way[] {
  const ways: Way[] = [{ mistakes: [], logChance: 0 }];
  for (let at = 1; at < nodes; at++) {
    const { mistakes, logChance } = ways[parent[at]!]!;
    const taken = action[at]!;
    const share = taken >= 0 ? profile[taken]! : chance[at]!;
    if (taken >= 0 && share <= tolerance) ways.push({ mistakes: [...mistakes, taken], logChance });
    else ways.push({ mistakes, logChance: logChance + Math.log(share) });
  }
  return ways;
}

function hasOrders(
  orders: readonly { readonly row: readonly number[]; readonly isEqual: boolean; readonly least: number }[],
  count: number,
): boolean {
  if (orders.length === 0) return true;
  const slacks = orders.filter(({ isEqual }) => !isEqual).length;
  let slack = count;
  const matrix = orders.map(({ row, isEqual }) => {
    const line = [...row, ...Array.from({ length: slacks }, () => 0)];
    if (!isEqual) line[slack++] = -1;
    return line;
  });
  return (
    feasiblePoint(
      matrix,
      orders.map(({ least }) => least),
    ) !== null
  );
}

/** The information set of an equation that contradicts those before it; null where all can hold. Entries are whole numbers. */
function contradiction(
  equations: readonly {
    readonly row: readonly number[];
    readonly right: number;
    readonly slack: number;
    readonly set: number;
  }[],
): number | null {
  const solved: {
    readonly row: number[];
    readonly right: number;
    readonly slack: number;
    readonly lead: number;
  }[] = [];
  for (const { row: given, right: target, slack: own, set } of equations) {
    const row = [...given];
    let [right, slack] = [target, own];
    for (const before of solved) {
      const factor = row[before.lead]!;
      if (factor === 0) continue;
      for (let j = 0; j < row.length; j++) row[j]! -= factor * before.row[j]!;
      right -= factor * before.right;
      slack += Math.abs(factor) * before.slack;
    }
    const lead = row.findIndex((entry) => Math.abs(entry) > 1e-9);
    if (lead < 0) {
      if (Math.abs(right) > slack) return set;
      continue;
    }
    const divisor = row[lead]!;
    solved.push({
      row: row.map((entry) => entry / divisor),
      right: right / divisor,
      slack: slack / Math.abs(divisor),
      lead,
    });
  }
  return null;
}
