import { EntenteError } from '../../../error.ts';
import type { Game } from '../game.ts';
import { type GameArrays, gameArrays } from '../game-arrays.ts';
import { passes, pointAtLambda } from './at-lambda.ts';
import { watchBifurcations } from './bifurcation.ts';
import { checkSize } from './check-size.ts';
import { type CurvePoint, curveOf, moved, norm } from './curve.ts';
import { leaveBranch } from './leave-branch.ts';
import { responseSystem } from './response-system.ts';
import { trace } from './trace.ts';

/** A quantal response equilibrium. */
export interface QuantalResponse {
  /** Per payoff unit, as it was asked for. */
  readonly lambda: number;
  /** 0 is the principal branch. */
  readonly branch: number;
  /** By player, information set, action. */
  readonly profile: Float64Array;
}

/** A meeting of branches. */
export interface BranchPoint {
  readonly lambda: number;
  /** The branch on which it was found, and those that leave there. */
  readonly branch: number;
  readonly others: readonly number[];
}

export interface QuantalResponses {
  /** By lambda asked for: the principal branch first, where it first comes there; then where it comes back, then others. */
  readonly found: readonly (readonly QuantalResponse[])[];
  readonly bifurcations: readonly BranchPoint[];
  /** Where the principal branch turns back, lambda. */
  readonly turns: readonly number[];
  /** How many branches were followed. */
  readonly branches: number;
}

/** Branches beyond as many are not followed: games with many symmetries have very many. */
export const MOST_BRANCHES = 32;
/** Beyond as large a lambda, in units of one over the range of payoffs, doubles no longer tell neighbours apart. */
export const MOST_LAMBDA = 1e9;
/** Of the principal branch. */
export const MOST_STEPS = 20_000;
/** Of all others together: what is not found by then is left out. */
const MOST_FURTHER_STEPS = 6000;
/** Profiles that differ less are the same. */
const SAME = 1e-7;
/** Branches are followed somewhat beyond the greatest lambda, for what comes back from there. */
const BEYOND = 1.25;

interface Found extends QuantalResponse {
  readonly at: number;
}

interface Waiting {
  readonly start: CurvePoint;
  readonly branch: number;
}

/**
 * The agent quantal response equilibria (logit) of a game at each lambda: the principal branch, followed from lambda 0, where all
 * actions are alike, straight on through bifurcations; and the branches that leave it there. Equilibria on branches without
 * a connection to the principal one are not looked for. Errors of the principal branch are below 1e-9 up to lambdas of 1e6 over the
 * range of payoffs.
 *
 * McKelvey and Palfrey 1998 (Experimental Economics 1), followed as in Turocy 2005 and 2010.
 *
 * @param lambdas from 0 up, per payoff unit
 * @throws EntenteError for a lambda below 0 or no number, a game that is too large, or a branch that is lost
 * @example quantalResponses(chicken, [0.05]).found[0][0].profile[0] // 0.45293565557975...
 */
export function quantalResponses(game: Game, lambdas: readonly number[]): QuantalResponses {
  const arrays = gameArrays(game);
  checkSize(arrays);
  const targets = lambdas.map((lambda) => scaledLambda(lambda, arrays));
  const system = responseSystem(arrays);
  const curve = curveOf(system);
  const profileAt = (point: CurvePoint) => {
    system.evaluate(point.x);
    return system.probabilities();
  };
  const perUnit = (x: Float64Array) => x[curve.size]! / (arrays.range || 1);
  const found: Found[] = [];
  const bifurcations: BranchPoint[] = [];
  const turns: number[] = [];
  const known: Float64Array[] = [];
  const reach = BEYOND * Math.max(0, ...targets);
  const origin = curve.start();
  for (const [at, target] of targets.entries())
    if (target === 0) found.push({ at, lambda: lambdas[at]!, branch: 0, profile: profileAt(origin) });
  let branches = 1;
  let further = 0;
  const waiting: Waiting[] = [{ start: origin, branch: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (reach === 0) break;
    const { start, branch } = next;
    const bifurcationIn = watchBifurcations(curve);
    const mostSteps = branch === 0 ? MOST_STEPS : MOST_FURTHER_STEPS - further;
    for (const step of trace(curve, start, { reach, mostSteps })) {
      if (branch > 0) further += 1;
      for (const [at, target] of targets.entries()) {
        if (target === 0 || !passes(step, curve.size, target)) continue;
        const profile = profileAt(pointAtLambda(curve, step, target));
        const isOld = found.some((other) => other.at === at && distance(other.profile, profile) < SAME);
        if (!isOld) found.push({ at, lambda: lambdas[at]!, branch, profile });
      }
      if (branch === 0 && step.from.tangent[curve.size]! * step.to.tangent[curve.size]! < 0)
        turns.push(perUnit(step.to.x));
      const meeting = bifurcationIn(step);
      if (meeting === null || known.some((x) => isNear(x, meeting.x))) continue;
      known.push(meeting.x);
      const starts = leaveBranch(curve, meeting).slice(0, MOST_BRANCHES - branches);
      const others = starts.map((_, i) => branches + i);
      bifurcations.push({ lambda: perUnit(meeting.x), branch, others });
      for (const [i, other] of starts.entries()) waiting.push({ start: other, branch: branches + i });
      branches += starts.length;
    }
  }
  const lost = targets.findIndex((_, at) => !found.some((one) => one.at === at && one.branch === 0));
  if (lost >= 0) throw lostAt(lambdas[lost]!);
  const sorted = targets.map((_, at) =>
    found.filter((one) => one.at === at).map(({ at: _at, ...one }) => one),
  );
  return { found: sorted, bifurcations, turns, branches };
}

/** @throws EntenteError unless lambda is a number from 0 up that doubles can follow */
export function scaledLambda(lambda: number, { range }: GameArrays): number {
  if (!Number.isFinite(lambda) || lambda < 0)
    throw new EntenteError('usage', 'no lambda', String(lambda), 'give a number from 0 up, per payoff unit');
  const scaled = lambda * range;
  if (scaled <= MOST_LAMBDA) return scaled;
  const most = `at most ${(MOST_LAMBDA / range).toPrecision(3)} for payoffs as far apart as these`;
  throw new EntenteError('usage', 'too large a lambda', String(lambda), most);
}

/** Where no step along the principal branch was short enough. */
export function lostAt(lambda: number): EntenteError {
  const advice = 'the principal branch could not be followed so far; take a smaller lambda';
  return new EntenteError('input', 'no quantal response found', `lambda ${lambda}`, advice);
}

function isNear(one: Float64Array, other: Float64Array): boolean {
  return norm(moved(one, other, -1)) < 1e-3;
}

function distance(one: Float64Array, other: Float64Array): number {
  let most = 0;
  for (let i = 0; i < one.length; i++) most = Math.max(most, Math.abs(one[i]! - other[i]!));
  return most;
}
