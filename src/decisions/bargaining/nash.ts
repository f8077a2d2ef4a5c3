import { EntenteError } from '../../error.ts';
import { type Issue, weightsSetting } from '../issue.ts';
import { issueModel } from '../issue-model.ts';
import type { Setting } from '../model.ts';
import { agreementRange, climb, type Disagreement } from './agreement-range.ts';

/** How much worse an outcome is that lies further off: by distance, or by its square. */
export type Loss = 'linear' | 'quadratic';

export const lossSetting = {
  kind: 'choice',
  values: ['quadratic', 'linear'],
  standard: 'quadratic',
  help: 'how much worse an outcome is that lies further off: by the square of the distance, or by the distance',
} as const satisfies Setting;

export const disagreementSetting = {
  kind: 'choice',
  values: ['worst', 'reference'],
  standard: 'worst',
  help: 'what holds without an agreement: something as bad as the far end of the scale, or the reference point',
} as const satisfies Setting;

/**
 * The asymmetric Nash bargaining solution on one issue: where the product of the gains over disagreement, each to the power of its
 * actor's weight, is greatest. Costs some 60 n.
 *
 * Nash 1950, DOI 10.2307/1907266; weights: Kalai 1977, DOI 10.1007/BF01774658. Issue by issue, without trading one for another.
 *
 * @param disagreement `worst`: every actor would be a whole scale away from what it wants; `reference`: the reference point
 * holds. Then everybody with weight has a veto, and where one would use it the reference point is the outcome.
 * @throws EntenteError for `reference` where nobody says what it is
 * @example
 * nash({ positions: [40, 80], weights: [1, 1], low: 0, high: 100, reference: 0 }, 'quadratic', 'reference') // 48.76894...
 */
export function nash(issue: Issue, loss: Loss, disagreement: Disagreement, dimension = 'issue'): number {
  const reference = referenceOf(issue, disagreement, dimension);
  const range = agreementRange(issue, reference);
  if (range === null) return reference!;
  const { positions, weights } = issue;
  const { from, to, apart } = range;
  return climb(from, to, (x) => {
    let slope = 0;
    for (const [i, position] of positions.entries()) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      const off = x - position;
      const gain = loss === 'linear' ? apart[i]! - Math.abs(off) : apart[i]! ** 2 - off ** 2;
      const change = loss === 'linear' ? -Math.sign(off) : -2 * off;
      if (gain <= 0) return change > 0;
      slope += (weight * change) / gain;
    }
    return slope > 0;
  });
}

/** @throws EntenteError where the reference point is asked for and nobody says what it is */
export function referenceOf(
  { reference }: Issue,
  disagreement: Disagreement,
  dimension: string,
): number | null {
  if (disagreement === 'worst') return null;
  if (reference !== null) return reference;
  throw new EntenteError(
    'input',
    'no reference point',
    dimension,
    'say what holds if nothing is decided, or set disagreement=worst',
  );
}

/** Nash bargaining as a model. */
export const nashModel = issueModel(
  {
    name: 'nash',
    description: 'Nash bargaining: the greatest product of gains over disagreement, by weight',
    settings: { weights: weightsSetting, loss: lossSetting, disagreement: disagreementSetting },
  },
  (issue, settings, dimension) =>
    nash(issue, settings['loss'] as Loss, settings['disagreement'] as Disagreement, dimension),
);
