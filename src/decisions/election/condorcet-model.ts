import { type Weights, weightsSetting } from '../issue.ts';
import type { DecisionModel } from '../model.ts';
import { overall } from './election-model.ts';
import { support } from './pairwise.ts';
import { proposalsOf } from './proposals.ts';

/**
 * The Condorcet winner: of the positions held the one that no other beats when the two are put to a vote by weight, all dimensions
 * at once. With one dimension there always is one, the weighted median. With several there may be none; then the one whose
 * greatest defeat is smallest (Simpson 1969, DOI 10.2307/1880533; Kramer 1977). Of equals the middle. O(n m^2) for m positions held.
 */
export const condorcetModel: DecisionModel = {
  name: 'condorcet',
  description: 'the position held that wins against every other; with several issues at once',
  settings: { weights: weightsSetting },
  presets: {},
  *forecast(decision, settings, { trace }) {
    yield 0;
    const proposals = proposalsOf(decision);
    const { positions, holders } = proposals;
    const m = positions.length;
    const strengths = support(proposals, overall(decision, settings['weights'] as Weights), 'full');
    const slack = 1e-12 * strengths.reduce((a, b) => Math.max(a, b), 0);
    const defeats = positions.map((_, a) =>
      positions.reduce((worst, _, b) => Math.max(worst, strengths[b * m + a]! - strengths[a * m + b]!), 0),
    );
    const least = Math.min(...defeats);
    const best = positions.flatMap((_, a) => (defeats[a]! <= least + slack ? [a] : []));
    const outcome = decision.dimensions.map(
      (_, d) => best.reduce((sum, a) => sum + positions[a]![d]!, 0) / best.length,
    );
    const names = best.map((a) => decision.actors[holders[a]!]!.name);
    const won =
      least <= slack
        ? 'wins or ties against every other'
        : 'is beaten by the smallest margin; none wins against every other';
    return {
      model: 'condorcet',
      outcome,
      turns: [decision.actors.map(({ position }) => position)],
      steps: trace
        ? names.map((actor) => ({
            turn: 0,
            actor,
            other: '',
            kind: least <= slack ? 'winner' : 'least defeat',
            probability: null,
            gain: null,
            words: `What ${actor} wants ${won}.`,
          }))
        : [],
    };
  },
};
