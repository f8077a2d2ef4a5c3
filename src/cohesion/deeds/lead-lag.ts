import { benjaminiHochberg } from '../../stats/benjamini-hochberg.ts';
import type { Rng } from '../../stats/rng.ts';

/** How words and deeds go together when deeds are looked at so many months later. */
export interface LagCorrelation {
  /** Months from words to deeds; below 0 deeds come first. */
  readonly lag: number;
  /** Mean over members of the correlation of their months, -1..1. */
  readonly r: number;
  /** Two-sided chance of this lag by itself. */
  readonly p: number;
}

/** The same of one member. */
export interface MemberLag {
  /** Its place in the words. */
  readonly place: number;
  /** Months from its words to its deeds where they go together most. */
  readonly best: number;
  readonly r: number;
  /** Chance that its highest correlation over all lags is as high, and that with all members tested (Benjamini and Hochberg). */
  readonly p: number;
  readonly adjusted: number;
}

/** Whether deeds follow words. */
export interface LeadLag {
  readonly lags: readonly LagCorrelation[];
  /** The lag at which words and deeds go together most. */
  readonly best: number;
  /** Chance that the highest correlation over all lags is as high: the one to read, for the lag was chosen. */
  readonly p: number;
  readonly members: number;
  readonly months: number;
  /** Each member by itself, those of whom too little is on record excepted. */
  readonly own: readonly MemberLag[];
}

/** Fewer months than these cannot tell a lag. */
export const LEAST_MONTHS = 12;
/** Nor can members who spoke or acted in fewer months than these. */
const LEAST_ACTIVE = 3;
const MOST_LAG = 12;
/** Months that stay together when chance deals them again. */
const BLOCK = 3;

/**
 * Whether deeds follow words: the correlation of each member's months of words with its months of deeds `lag` months later, both without
 * their linear trend, averaged over members and of each by itself; for lags up to a quarter of the months, 12 at most. Chance: the months of words are
 * dealt again in blocks of three, for each member by itself.
 *
 * A trend that both have is taken out, for everything that grows goes together at every lag. A jump that both have is not.
 * O(draws * members * months * lags).
 *
 * @param words by member and month; `deeds` likewise
 * @returns null where there are fewer than 12 months, or nobody spoke in three of them and acted in three
 * @example leadLag([wordsByMonth], [sameTwoMonthsLater], 999, rng(1))?.best // 2
 */
export function leadLag(
  words: readonly Float64Array[],
  deeds: readonly Float64Array[],
  draws: number,
  rng: Rng,
): LeadLag | null {
  const months = words[0]?.length ?? 0;
  if (months < LEAST_MONTHS) return null;
  const pairs = words.flatMap((own, i) => {
    if (active(own) < LEAST_ACTIVE || active(deeds[i]!) < LEAST_ACTIVE) return [];
    const [w, d] = [standardised(own), standardised(deeds[i]!)];
    return w === null || d === null ? [] : [{ place: i, w, d }];
  });
  if (pairs.length === 0) return null;
  const most = Math.min(MOST_LAG, Math.floor(months / 4));
  const lagged = pairs.map(({ w, d }) => lagsOf(w, d, most, new Float64Array(2 * most + 1)));
  const observed = new Float64Array(2 * most + 1);
  for (const own of lagged) addTo(observed, own);
  const beyond = new Int32Array(2 * most + 1);
  const highest = greatest(observed);
  const ownHighest = lagged.map(greatest);
  const ownAsHigh = new Int32Array(pairs.length);
  let asHigh = 0;
  const dealt = new Float64Array(months);
  const own = new Float64Array(2 * most + 1);
  const drawn = new Float64Array(2 * most + 1);
  for (let draw = 0; draw < draws; draw++) {
    drawn.fill(0);
    for (let i = 0; i < pairs.length; i++) {
      const { w, d } = pairs[i]!;
      lagsOf(dealInBlocks(w, dealt, rng), d, most, own);
      addTo(drawn, own);
      if (greatest(own) >= ownHighest[i]!) ownAsHigh[i]! += 1;
    }
    for (let k = 0; k < drawn.length; k++) {
      if (Math.abs(drawn[k]!) >= Math.abs(observed[k]!)) beyond[k]! += 1;
    }
    if (greatest(drawn) >= highest) asHigh += 1;
  }
  const chance = (count: number) => (count + 1) / (draws + 1);
  const lags = Array.from(observed, (sum, k) => ({
    lag: k - most,
    r: sum / pairs.length,
    p: chance(beyond[k]!),
  }));
  const chances = Array.from(ownAsHigh, chance);
  const adjusted = benjaminiHochberg(chances);
  const owns = pairs.map(({ place }, i): MemberLag => {
    const at = bestOf(lagged[i]!);
    return { place, best: at - most, r: lagged[i]![at]!, p: chances[i]!, adjusted: adjusted[i]! };
  });
  const [best, p] = [bestOf(observed) - most, chance(asHigh)];
  return { lags, best, p, members: pairs.length, months, own: owns };
}

/** Where the highest correlation stands; of equal ones the nearest to no lag at all. */
function bestOf(lags: Float64Array): number {
  const middle = (lags.length - 1) / 2;
  let best = middle;
  for (let step = 1; step <= middle; step++) {
    for (const at of [middle - step, middle + step]) if (lags[at]! > lags[best]!) best = at;
  }
  return best;
}

function greatest(values: Float64Array): number {
  let most = -Infinity;
  for (let k = 0; k < values.length; k++) if (values[k]! > most) most = values[k]!;
  return most;
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += values[k]!;
}

function active(series: Float64Array): number {
  return series.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
}

/** Without its linear trend, mean 0 and mean square 1; null where nothing is left. */
function standardised(series: Float64Array): Float64Array | null {
  const n = series.length;
  const middle = (n - 1) / 2;
  let [mean, along, spread] = [0, 0, 0];
  for (let t = 0; t < n; t++) mean += series[t]! / n;
  for (let t = 0; t < n; t++) {
    along += (t - middle) * (series[t]! - mean);
    spread += (t - middle) ** 2;
  }
  const rest = series.map((value, t) => value - mean - (along / spread) * (t - middle));
  const size = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0) / n);
  const scale = series.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return size > scale * 1e-9 ? rest.map((value) => value / size) : null;
}

/** Writes the correlation at each lag; pairs beyond the ends count as 0, so that far lags are not made of few months. */
function lagsOf(w: Float64Array, d: Float64Array, most: number, lags: Float64Array): Float64Array {
  const n = w.length;
  for (let lag = -most; lag <= most; lag++) {
    let sum = 0;
    const end = Math.min(n, n - lag);
    for (let t = Math.max(0, -lag); t < end; t++) sum += w[t]! * d[t + lag]!;
    lags[lag + most] = sum / n;
  }
  return lags;
}

/** The months of `series` in blocks of three, the blocks in random order from a random beginning. */
function dealInBlocks(series: Float64Array, dealt: Float64Array, rng: Rng): Float64Array {
  const n = series.length;
  const blocks = Math.ceil(n / BLOCK);
  const order = Int32Array.from({ length: blocks }, (_, b) => b);
  for (let i = blocks - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const shift = Math.floor(rng() * n);
  let next = 0;
  for (const block of order) {
    for (let t = block * BLOCK; t < Math.min(n, (block + 1) * BLOCK); t++)
      dealt[next++] = series[(t + shift) % n]!;
  }
  return dealt;
}
