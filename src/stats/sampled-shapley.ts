import type { Rng } from './rng.ts';
import type { WalkedGame } from './shapley-values.ts';
import { shuffle } from './shuffle.ts';

/** What a player adds, as the mean of orders drawn at random, and the standard error of that mean. */
export interface SampledValue {
  readonly value: number;
  readonly error: number;
}

/**
 * The Shapley value of each player from orders drawn at random: each order and its reverse, which together err less. The values add
 * up, as the exact ones do, to what all are worth less what nobody is worth, in every order and so in the mean.
 *
 * Castro, Gómez and Tejada 2009, "Polynomial calculation of the Shapley value based on sampling", DOI 10.1016/j.cor.2008.04.004,
 * with antithetic orders. O(pairs players (cost of a step)).
 *
 * @param pairs of orders to draw, 2 or more
 * @param game begins and ends with nobody in the coalition
 * @throws RangeError for fewer pairs
 * @example sampledShapley(40, game, 500, rng(1))[0] // { value: -0.0123, error: 0.0007 }
 */
export function sampledShapley(count: number, game: WalkedGame, pairs: number, rng: Rng): SampledValue[] {
  if (!(Number.isInteger(pairs) && pairs >= 2)) throw new RangeError(`no sample: ${pairs} pairs of orders`);
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  const gains = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, player) => player);
  const nobody = game.value();
  const walk = () => {
    let worth = nobody;
    for (const player of order) {
      game.add(player);
      const more = game.value();
      gains[player]! += more - worth;
      worth = more;
    }
    for (const player of order) game.remove(player);
  };
  for (let pair = 0; pair < pairs; pair++) {
    shuffle(order, rng);
    gains.fill(0);
    walk();
    order.reverse();
    walk();
    for (let player = 0; player < count; player++) {
      const gain = gains[player]! / 2;
      sums[player]! += gain;
      squares[player]! += gain * gain;
    }
  }
  return Array.from({ length: count }, (_, player) => {
    const value = sums[player]! / pairs;
    const variance = Math.max(0, squares[player]! / pairs - value * value) * (pairs / (pairs - 1));
    return { value, error: Math.sqrt(variance / pairs) };
  });
}
