import { weightedMiddle } from '../weighted-middle.ts';
import { type Arena, rangeOf } from './arena.ts';
import { takeOffers } from './take-offers.ts';
import type { ChallengeOptions } from './options.ts';

/**
 * Plays one round: how secure each is, hence how much risk it takes; what each expects of challenging each; what each is offered,
 * and which offer it takes. Afterwards `arena.next` holds where everybody stands and `arena.positions` where they stood.
 * O(n^3), and some 3 n^2 exponentials.
 *
 * Bueno de Mesquita 1985, 1994 and 1997 as Scholz, Calbert and Smith 2011 (ICAART 2011, pp. 18-30) set it down; the numbers in
 * brackets are their equations.
 */
export function playRound(arena: Arena, options: ChallengeOptions): void {
  const { positions, next } = arena;
  next.set(positions);
  arena.kinds.fill(-1);
  arena.median = weightedMiddle(positions, arena.weights, arena.order);
  const range = options.range === 'first' ? arena.firstRange : rangeOf(positions);
  arena.range = range;
  arena.exponents.fill(1);
  arena.security.fill(0);
  arena.gains.fill(0);
  arena.threats.fill(0);
  arena.chances.fill(0);
  // Where all stand at one point, or nobody counts, nobody has anything to win.
  if (!(range > 0) || Number.isNaN(arena.median)) return;
  weighVotes(arena, true);
  compareVotes(arena, options);
  expectGains(arena, options, 'each');
  takeRisks(arena);
  takeLogarithms(arena);
  if (options.votes === 'risk') weighVotes(arena, false);
  compareVotes(arena, options);
  expectGains(arena, options, options.view);
  takeOffers(arena, options.offers);
}

/** Moves everybody to where the round left them. */
export function settle(arena: Arena): void {
  arena.positions.set(arena.next);
}

/** (28): what a position costs each voter, by weight. */
function weighVotes({ n, positions, weights, exponents, votes, range, logs }: Arena, linear: boolean): void {
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const cost = linear
        ? Math.abs(positions[k]! - positions[i]!) / range
        : Math.exp(exponents[k]! * logs.distance[i * n + k]!);
      votes[i * n + k] = weights[k]! * cost;
    }
  }
}

/** What is raised to powers is the same for both of a pair: a logarithm for the two, then exponentials, cost half of the powers. */
function takeLogarithms({ n, positions, range, logs: { distance, near, far } }: Arena): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const share = Math.abs(positions[i]! - positions[j]!) / range;
      distance[i * n + j] = distance[j * n + i] = Math.log(share);
      // Rounding must not make a share of the range negative.
      near[i * n + j] = near[j * n + i] = Math.log(Math.max(0, 0.5 - 0.5 * share));
      far[i * n + j] = far[j * n + i] = Math.log(0.5 + 0.5 * share);
    }
  }
}

/** (30, 31): the share of votes for the position of i against that of j. */
function compareVotes({ n, votes, chances }: Arena, { denominator }: ChallengeOptions): void {
  let all = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      let lead = 0;
      let cast = 0;
      for (let k = 0; k < n; k++) {
        const vote = votes[j * n + k]! - votes[i * n + k]!;
        lead += vote;
        cast += Math.abs(vote);
      }
      const forI = (cast + lead) / 2;
      const forJ = (cast - lead) / 2;
      all += 2 * cast;
      const by = denominator === 'pair' && cast > 0 ? cast : 1;
      chances[i * n + j] = forI / by;
      chances[j * n + i] = forJ / by;
    }
  }
  if (denominator === 'all' && all > 0) for (let at = 0; at < n * n; at++) chances[at]! /= all;
}

/** (15, 16, 22 to 25): what i expects of challenging j, and what it thinks that j expects of challenging it. */
function expectGains(arena: Arena, { q, t }: ChallengeOptions, view: ChallengeOptions['view']): void {
  const { n, positions, salience, exponents, chances, gains, threats, range, median, logs } = arena;
  for (let i = 0; i < n; i++) {
    const r = exponents[i]!;
    const quo = q * (2 - 4 * power(0.5, r));
    const mine = Math.abs(positions[i]! - median);
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const apart = Math.abs(positions[i]! - positions[j]!);
      const half = (0.5 * apart) / range;
      const won = 2 - 4 * (r === 1 ? Math.max(0, 0.5 - half) : Math.exp(r * logs.near[i * n + j]!));
      const lost = 2 - 4 * (r === 1 ? 0.5 + half : Math.exp(r * logs.far[i * n + j]!));
      gains[i * n + j] =
        stake(salience[j]!, chances[i * n + j]!, won, lost) - quo - left(mine, apart, range, r, q, t);
      if (view === 'each') continue;
      const theirs = Math.abs(positions[j]! - median);
      threats[i * n + j] =
        stake(salience[i]!, chances[j * n + i]!, won, lost) - quo - left(theirs, apart, range, r, q, t);
    }
  }
  if (view === 'own') return;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) threats[i * n + j] = gains[j * n + i]!;
}

/** What a challenge is worth: who cares resists and may win, who does not gives way. */
function stake(salience: number, chance: number, won: number, lost: number): number {
  return salience * (chance * won + (1 - chance) * lost) + (1 - salience) * won;
}

/** What not challenging is worth where the rival may move to the median by itself. */
function left(
  toMedian: number,
  apart: number,
  range: number,
  r: number,
  q: number,
  t: number | null,
): number {
  if (q === 1) return 0;
  const quarter = (0.25 * (toMedian + apart)) / range;
  const better = t === null ? (toMedian < apart ? 1 : 0) : t;
  const gain = better > 0 ? better * (2 - 4 * power(0.5 - quarter, r)) : 0;
  return (1 - q) * (gain + (better < 1 ? (1 - better) * (2 - 4 * power(0.5 + quarter, r)) : 0));
}

function power(share: number, exponent: number): number {
  return exponent === 1 || share <= 0 ? Math.max(0, share) : Math.pow(share, exponent);
}

/** (32 to 34): who is safe takes risks. */
function takeRisks({ n, gains, security, exponents }: Arena): void {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) if (j !== i) sum += gains[j * n + i]!;
    security[i] = sum;
    if (sum < least) least = sum;
    if (sum > most) most = sum;
  }
  for (let i = 0; i < n; i++) {
    const risk = most > least ? (2 * security[i]! - most - least) / (most - least) : 0;
    exponents[i] = (1 - risk / 3) / (1 + risk / 3);
  }
}

/** What is forecast from where the actors stand. @returns NaN where nobody has any weight */
export function challengeOutcome(
  { n, positions, weights, order }: Arena,
  { outcome }: Pick<ChallengeOptions, 'outcome'>,
): number {
  if (outcome === 'median') return weightedMiddle(positions, weights, order);
  let sum = 0;
  let total = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    const x = positions[i]!;
    sum += weights[i]! * x;
    total += weights[i]!;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  // Rounding must not carry it beyond the positions.
  return total > 0 ? Math.min(high, Math.max(low, sum / total)) : NaN;
}

/**
 * Plays all rounds with the actors that were entered and gives the outcome; allocates nothing, for many draws in one arena.
 *
 * @returns NaN where nobody has any weight
 */
export function playChallenge(arena: Arena, options: ChallengeOptions): number {
  for (let round = 0; round < options.rounds; round++) {
    playRound(arena, options);
    if (!moved(arena)) break;
    settle(arena);
  }
  return challengeOutcome(arena, options);
}

/** Where nobody moves, nobody will. */
function moved({ n, positions, next }: Arena): boolean {
  for (let i = 0; i < n; i++) if (positions[i] !== next[i]) return true;
  return false;
}
