import { betaQuantile } from '../../stats/beta-quantile.ts';
import type { Interval } from '../agreement-interval.ts';
import type { Standing } from './standing.ts';

/** Before anything is heard each side has a third of one statement. */
const PRIOR = 1;

/**
 * Where an actor may well stand, given how little was heard of it: an interval around its stance on the scale from -1 to 1.
 *
 * What was heard is taken as draws of the three sides with unknown chances (a Dirichlet posterior with a third of a statement
 * on each side beforehand: Perks 1947); the stance is the chance of pro less that of contra, and its posterior is put in the
 * form of the beta distribution of the same mean and variance. One statement leaves much open, a dozen that agree little; age,
 * confidence and rank count as they do in the weights. Ambivalent statements make a narrow interval about 0, pro and contra a
 * wide one. It knows nothing of actors that say what they do not mean. The stance itself is never outside: at an end of the
 * scale the interval reaches it.
 *
 * @param level share of the posterior inside, .95 unless told; above 0, below 1
 * @throws RangeError unless `level` is such a share
 * @example
 * // one pro statement: standingInterval(standing) // [-0.56, 1]
 * // twelve pro statements on twelve days: [0.66, 1]
 */
export function standingInterval(
  { stance, shares, spread, weight }: Pick<Standing, 'stance' | 'shares' | 'spread' | 'weight'>,
  level = 0.95,
): Interval {
  if (!(level > 0 && level < 1)) throw new RangeError(`no level: ${level}`);
  const all = weight + PRIOR;
  const mean = (weight * stance) / all;
  // A third of a statement on each side has a mean square of 2/3.
  const heard = weight * (spread * spread + stance * stance);
  const variance = ((heard + (PRIOR * 2) / 3) / all - mean * mean) / (all + 1);
  if (shares.pro + shares.contra + shares.ambivalent === 0) throw new RangeError('no shares of the sides');
  const share = (1 + mean) / 2;
  const other = (1 - mean) / 2;
  const size = (4 * share * other) / variance - 1;
  const tail = (1 - level) / 2;
  // Each bound is found from its own end of the scale, so that swapping the sides swaps the bounds to the last bit.
  const low = 2 * betaQuantile(tail, share * size, other * size) - 1;
  const high = 1 - 2 * betaQuantile(tail, other * size, share * size);
  return [Math.min(low, stance), Math.max(high, stance)];
}
