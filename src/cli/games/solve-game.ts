import {
  backwardInduction,
  expectedPayoffs,
  type Game,
  pureEquilibria,
  quantalLimit,
  quantalResponses,
  sequentialCheck,
} from '../../escalation/games/index.ts';
import { counted } from '../../report/words/numbers.ts';
import type { FoundProfiles, Solution } from './solution.ts';

/** Of the principal branch, which is corrected to the last digits that doubles hold. */
const TOLERANCE = 1e-9;
/** Of the limit: probabilities, and gains as a share of the range of payoffs. */
const SEQUENTIAL = 1e-4;

/** All subgame-perfect equilibria in pure strategies. */
export function solvedBackward(game: Game): Solution {
  const result = exact(game, backwardInduction(game));
  const { length } = result.profiles;
  const ties =
    length === 1
      ? ''
      : ' Where actions tie, mixtures of them may be subgame-perfect too; those are not listed.';
  const notes = [
    `Backward induction: ${counted(length, 'subgame-perfect equilibrium', 'subgame-perfect equilibria')} in pure strategies.${ties}`,
  ];
  return { method: 'backward', results: [result], tolerance: 0, notes };
}

/** All Nash equilibria in pure strategies. */
export function solvedPure(game: Game): Solution {
  const result = exact(game, pureEquilibria(game));
  const count = counted(result.profiles.length, 'Nash equilibrium', 'Nash equilibria');
  const notes = [
    `${count} in pure strategies of the reduced normal form; zeros: a player's own earlier choices exclude this.`,
    'A Nash equilibrium may rest on threats that would not be carried out.',
  ];
  return { method: 'pure', results: [result], tolerance: 0, notes };
}

/** Quantal responses at each lambda. */
export function solvedQuantal(game: Game, lambdas: readonly number[]): Solution {
  const { found, bifurcations, turns } = quantalResponses(game, lambdas);
  const results = found.map((own, at): FoundProfiles => ({
    lambda: lambdas[at]!,
    profiles: own.map(({ profile, branch }) => ({
      profile: [...profile],
      branch,
      payoffs: expectedPayoffs(game, profile),
    })),
  }));
  const meetings = bifurcations.map(
    ({ lambda, branch, others }) =>
      `${branch === 0 ? 'The principal branch' : `Branch ${branch}`} meets others at lambda ${lambda.toPrecision(6)}: ${counted(others.length, 'branch', 'branches')} followed from there.`,
  );
  const back = turns.map((lambda) => `The principal branch turns back near lambda ${lambda.toPrecision(4)}.`);
  const notes = [
    'Agent quantal response (logit): the principal branch, followed from lambda 0, first; branches that never meet it are not looked for.',
    ...meetings,
    ...back,
  ];
  return { method: 'qre', results, bifurcations, turns, tolerance: TOLERANCE, notes };
}

/** The equilibrium that the principal branch leads to. */
export function solvedLimit(game: Game): Solution {
  const { lambda, profile, beliefs } = quantalLimit(game);
  const sequential = sequentialCheck(game, { profile, beliefs }, SEQUENTIAL);
  const verdict = sequential.isSequential
    ? `It is a sequential equilibrium to ${SEQUENTIAL}: nobody gains more by another action, and beliefs are consistent.`
    : `It is no sequential equilibrium to ${SEQUENTIAL} yet: payoffs all but tie, so that the branch bends late.`;
  const result = {
    lambda,
    profiles: [{ profile: [...profile], branch: 0, payoffs: expectedPayoffs(game, profile) }],
  };
  const notes = [
    `The principal branch of agent quantal response (logit), followed to lambda ${lambda.toPrecision(3)}: close to the sequential equilibrium that it selects.`,
    verdict,
    'There may be others; --pure lists those in pure strategies.',
  ];
  return { method: 'limit', results: [result], sequential, tolerance: 1e-6, notes };
}

function exact(game: Game, profiles: readonly (readonly number[])[]): FoundProfiles {
  return { profiles: profiles.map((profile) => ({ profile, payoffs: expectedPayoffs(game, profile) })) };
}
