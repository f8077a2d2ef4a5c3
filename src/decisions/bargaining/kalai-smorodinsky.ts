import type { Issue } from '../issue.ts';
import { issueModel } from '../issue-model.ts';
import { agreementRange, climb, type Disagreement } from './agreement-range.ts';
import { disagreementSetting, type Loss, lossSetting, referenceOf } from './nash.ts';

/**
 * The bargaining solution of Kalai and Smorodinsky on one issue: everybody gets the same share, as great as can be, of the most
 * it could gain. Weights only say who takes part (above 0). Costs some 60 n.
 *
 * Kalai and Smorodinsky 1975, DOI 10.2307/1914280. With more than two the least share is made as great as can be, for equal
 * shares need not be efficient.
 *
 * @example
 * kalaiSmorodinsky({ positions: [40, 80], weights: [1, 1], low: 0, high: 100, reference: null }, 'linear', 'worst') // 60
 */
export function kalaiSmorodinsky(
  issue: Issue,
  loss: Loss,
  disagreement: Disagreement,
  dimension = 'issue',
): number {
  const reference = referenceOf(issue, disagreement, dimension);
  const range = agreementRange(issue, reference);
  if (range === null) return reference!;
  const { from, to, apart } = range;
  const gainOf = (i: number, x: number) => {
    const off = Math.abs(x - issue.positions[i]!);
    return loss === 'linear' ? apart[i]! - off : apart[i]! ** 2 - off ** 2;
  };
  const taking = issue.positions.flatMap((x, i) => {
    const most = gainOf(i, Math.min(to, Math.max(from, x)));
    return issue.weights[i]! > 0 && most > 0 ? [{ i, x, most }] : [];
  });
  return climb(from, to, (x) => {
    let least = Infinity;
    let rises = false;
    for (const { i, x: position, most } of taking) {
      const share = gainOf(i, x) / most;
      if (share >= least) continue;
      least = share;
      rises = position > x;
    }
    return rises;
  });
}

/** The solution of Kalai and Smorodinsky as a model. */
export const kalaiSmorodinskyModel = issueModel(
  {
    name: 'kalai-smorodinsky',
    description: 'the same share for each of what it could gain (Kalai and Smorodinsky)',
    settings: { loss: lossSetting, disagreement: disagreementSetting },
  },
  (issue, settings, dimension) =>
    kalaiSmorodinsky(issue, settings['loss'] as Loss, settings['disagreement'] as Disagreement, dimension),
  'capability-salience',
);
