import { EntenteError } from '../../error.ts';
import { type Issue, weightsSetting } from '../issue.ts';
import { issueModel } from '../issue-model.ts';

const MOST_STEPS = 20_000;

/**
 * What is agreed on one issue by actors who bargain without being sure of themselves: one after the other, drawn by weight, proposes a
 * position that somebody with weight holds, each the more likely the more it expects of it (logit); everybody answers yes the more likely the
 * nearer the proposal is, against going on; the proposal passes with the share of the weight that says yes, else the next
 * proposes. The stationary quantal response equilibrium of that; its expected outcome. O(n m) a step for m positions held.
 *
 * Quantal response: McKelvey and Palfrey 1995, DOI 10.1006/game.1995.1023; bargaining by turns: Baron and Ferejohn 1989, DOI
 * 10.2307/1961664. The game is ours: they have a majority where we take the share, so that chances are smooth.
 *
 * @param lambda how surely each does what is best for it, per whole scale: 0 is by lot
 * @throws EntenteError where the equilibrium is not found
 */
export function quantalResponse({ positions, weights, low, high }: Issue, lambda: number): number {
  const total = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => weight / total);
  const taking = shares.flatMap((share, i) => (share > 0 ? [{ share, x: positions[i]! }] : []));
  const held = [...new Set(taking.map(({ x }) => x))].toSorted((a, b) => a - b);
  const utilities = taking.map(({ x }) => held.map((y) => 1 - Math.abs(x - y) / (high - low || 1)));
  // What each expects of going on.
  let worth = utilities.map((own) => own.reduce((a, b) => a + b, 0) / own.length);
  let step = 0.5;
  let before = Infinity;
  for (let round = 0; round < MOST_STEPS; round++) {
    const passes = held.map((_, y) =>
      taking.reduce(
        (sum, { share }, j) => sum + share / (1 + Math.exp(-lambda * (utilities[j]![y]! - worth[j]!))),
        0,
      ),
    );
    const proposed = held.map(() => 0);
    for (const [i, { share }] of taking.entries()) {
      const expected = held.map((_, y) => lambda * passes[y]! * (utilities[i]![y]! - worth[i]!));
      const most = Math.max(...expected);
      const odds = expected.map((value) => Math.exp(value - most));
      const sum = odds.reduce((a, b) => a + b, 0);
      for (const [y, odd] of odds.entries()) proposed[y]! += (share * odd) / sum;
    }
    const agreed = proposed.map((chance, y) => chance * passes[y]!);
    const sum = agreed.reduce((a, b) => a + b, 0);
    const next = utilities.map((own) => own.reduce((value, u, y) => value + (agreed[y]! * u) / sum, 0));
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - worth[i]!)), 0);
    if (moved <= 1e-13) return held.reduce((value, y, at) => value + (agreed[at]! * y) / sum, 0);
    // Steps that swing back and forth become shorter.
    if (moved >= before) step = Math.max(step * 0.9, 1e-3);
    before = moved;
    worth = worth.map((value, i) => value + step * (next[i]! - value));
  }
  throw new EntenteError('input', 'no equilibrium found', `lambda ${lambda}`, 'take a smaller lambda');
}

/** Quantal response as a model. */
export const quantalResponseModel = issueModel(
  {
    name: 'quantal',
    description: 'bargaining by turns of actors who are not sure of themselves (quantal response)',
    settings: {
      weights: weightsSetting,
      lambda: {
        kind: 'number',
        least: 0,
        most: 100,
        standard: 5,
        help: 'how surely each does what is best for it; 0: by lot',
      },
    },
  },
  (issue, settings) => quantalResponse(issue, Number(settings['lambda'])),
);
