import { issueOf, type Weights, weightsSetting } from '../issue.ts';
import { keptBetween } from '../kept-between.ts';
import type { DecisionModel } from '../model.ts';
import { electionChances } from '../smp/election.ts';
import type { ElectionModel } from '../smp/options.ts';
import { support } from './pairwise.ts';
import { proposalsOf } from './proposals.ts';

/**
 * The probabilistic Condorcet election over the positions held: every two of them are put to a vote in which everybody votes with
 * its weight times how much nearer one is; the stronger side only wins more likely. All dimensions at once; no turns. O(n m^2)
 * for m positions held.
 */
export const electionModel: DecisionModel = {
  name: 'election',
  description:
    'votes on every two positions, which the stronger side wins more likely (probabilistic Condorcet)',
  settings: {
    weights: { ...weightsSetting, standard: 'capability' },
    rule: {
      kind: 'choice',
      values: ['Conditional', 'MarkovIncentive', 'MarkovUniform'],
      standard: 'Conditional',
      help: 'how the chances of all follow from those of every two',
    },
    outcome: {
      kind: 'choice',
      values: ['expected', 'likeliest'],
      standard: 'expected',
      help: 'the mean of the positions by their chances, or the one with the greatest',
    },
  },
  presets: {},
  *forecast(decision, settings, { trace }) {
    yield 0;
    const proposals = proposalsOf(decision);
    const { positions, holders } = proposals;
    const m = positions.length;
    const weights = overall(decision, settings['weights'] as Weights);
    const strengths = support(proposals, weights, 'much');
    const chances = electionChances(strengths, m, settings['rule'] as ElectionModel, 'Linear');
    const most = chances.reduce((a, b) => Math.max(a, b), 0);
    // Of equals all, so that it does not matter in which order they come.
    const chosen =
      settings['outcome'] === 'likeliest' ? chances.map((p) => (p >= most * (1 - 1e-12) ? 1 : 0)) : chances;
    const total = chosen.reduce((a, b) => a + b, 0);
    const outcome = decision.dimensions.map((_, d) => {
      const on = positions.map((position) => position[d]!);
      return keptBetween(on.reduce((sum, x, a) => sum + chosen[a]! * x, 0) / total, on);
    });
    const steps = trace
      ? holders.map((holder, a) => {
          const name = decision.actors[holder]!.name;
          return {
            turn: 0,
            actor: name,
            other: '',
            kind: 'proposal',
            probability: chances[a]!,
            gain: null,
            words: `What ${name} wants, ${positions[a]!.join(', ')}, is chosen with a chance of ${Number(chances[a]!.toFixed(3))}.`,
          };
        })
      : [];
    return {
      model: 'election',
      outcome,
      turns: [decision.actors.map(({ position }) => position)],
      steps,
    };
  },
};

/** The weight of each actor over all dimensions: the mean of those on each. */
export function overall(decision: Parameters<typeof issueOf>[0], weights: Weights): number[] {
  const each = decision.dimensions.map((_, d) => issueOf(decision, d, weights).weights);
  return decision.actors.map((_, i) => each.reduce((sum, on) => sum + on[i]!, 0) / each.length);
}
