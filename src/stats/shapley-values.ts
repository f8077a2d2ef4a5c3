/** More players than this are too many to go through all their coalitions. */
export const MOST_EXACT_PLAYERS = 20;

/** A game whose coalition grows and shrinks by one player at a time. */
export interface WalkedGame {
  /** Adds a player who is not in the coalition. */
  readonly add: (player: number) => void;
  /** Takes one out who is in it. */
  readonly remove: (player: number) => void;
  /** What the coalition is worth as it stands. */
  readonly value: () => number;
}

/**
 * The Shapley value of each player: what it adds to the coalition before it, as the mean over all orders of coming in. The values add
 * up to what all are worth less what nobody is worth. Exact, over all `2^n` coalitions, each reached from the one before by one
 * player (a Gray code), so that a game has to keep only sums: O(2^n (n + cost of a step)), some .3 s for 20.
 *
 * Shapley 1953, "A value for n-person games", DOI 10.1515/9781400881970-018.
 *
 * @param count of players, 20 at most
 * @param game begins and ends with nobody in the coalition
 * @throws RangeError for more players
 * @example shapleyValues(2, gameOf([0, 1, 2, 6])) // [2.5, 3.5]: worth 0, 1 with the first, 2 with the second, 6 with both
 */
export function shapleyValues(count: number, game: WalkedGame): number[] {
  if (!(count >= 0 && count <= MOST_EXACT_PLAYERS))
    throw new RangeError(`no exact Shapley values: ${count} players`);
  const coalitions = 2 ** count;
  const worth = new Float64Array(coalitions);
  worth[0] = game.value();
  for (let step = 1; step < coalitions; step++) {
    const before = (step - 1) ^ ((step - 1) >> 1);
    const now = step ^ (step >> 1);
    const player = 31 - Math.clz32(before ^ now);
    if (now & (1 << player)) game.add(player);
    else game.remove(player);
    worth[now] = game.value();
  }
  // The last of a Gray code is the coalition of the last player alone.
  if (count > 0) game.remove(count - 1);
  const share = sharesOf(count);
  return Array.from({ length: count }, (_, player) => {
    const bit = 1 << player;
    let value = 0;
    for (let others = 0; others < coalitions; others++) {
      if (others & bit) continue;
      value += share[bits(others)]! * (worth[others | bit]! - worth[others]!);
    }
    return value;
  });
}

/** The share of orders in which just one coalition of so many others comes first: s! (n - 1 - s)! / n!. */
function sharesOf(count: number): number[] {
  const shares = [1 / Math.max(count, 1)];
  for (let size = 1; size < count; size++) shares.push((shares[size - 1]! * size) / (count - size));
  return shares;
}

function bits(set: number): number {
  let ones = set - ((set >> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >> 2) & 0x33333333);
  return (((ones + (ones >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24;
}
