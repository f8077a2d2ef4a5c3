import type { Decision } from './decision.ts';
import type { ModelSettings } from './forecast.ts';
import { type Issue, issueOf, type Weights } from './issue.ts';
import type { DecisionModel } from './model.ts';
import { outcomeWithoutWeight } from './without-weight.ts';

/**
 * A model that takes a decision issue by issue, without turns. Where nobody has any weight on an issue, what holds already goes on.
 *
 * @param solve gives the outcome on an issue on which somebody has weight; `dimension` is for messages
 * @param weights what an actor weighs where the model has no setting for it
 */
export function issueModel(
  { name, description, settings }: Pick<DecisionModel, 'name' | 'description' | 'settings'>,
  solve: (issue: Issue, settings: ModelSettings, dimension: string) => number,
  weights: Weights = 'equal',
): DecisionModel {
  return {
    name,
    description,
    settings,
    presets: {},
    *forecast(decision: Decision, chosen: ModelSettings) {
      const outcome: number[] = [];
      for (const [d, dimension] of decision.dimensions.entries()) {
        yield d;
        const issue = issueOf(decision, d, (chosen['weights'] ?? weights) as Weights);
        outcome.push(
          issue.weights.some((weight) => weight > 0)
            ? solve(issue, chosen, dimension)
            : outcomeWithoutWeight(decision, d),
        );
      }
      return { model: name, outcome, turns: [decision.actors.map(({ position }) => position)], steps: [] };
    },
  };
}
