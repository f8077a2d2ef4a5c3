import { EntenteError } from '../../error.ts';
import type { Decision } from '../decision.ts';
import type { TraceStep } from '../forecast.ts';
import { type Weights, weightsSetting } from '../issue.ts';
import type { DecisionModel } from '../model.ts';
import { outcomeWithoutWeight } from '../without-weight.ts';
import { bestExchange, type Exchange } from './best-exchange.ts';
import { exchangeInWords } from './exchange-in-words.ts';
import { expect, type ExchangeTable, exchangeTable } from './table.ts';

/** Actors times issues: each exchange looks at the square of it. */
const MOST_CELLS = 1000;

/**
 * The exchange model of Stokman and Van Oosten: two actors on opposite sides of two issues vote nearer to what the other wants,
 * each on the issue that matters less to it than to the other, so that both gain the same. The exchange with the greatest
 * gain comes first, until nobody gains. What it means for all others, for better or worse, are its externalities.
 *
 * Stokman and Van Oosten 1994 in European Community Decision Making, Yale University Press; externalities: Van Assen, Stokman and
 * Van Oosten 2003, DOI 10.1177/1465116503004001104. With one issue nothing can be exchanged, and the outcome is the mean.
 *
 * @throws EntenteError for more than 1,000 actors times issues
 */
export const exchangeModel: DecisionModel = {
  name: 'exchange',
  description:
    'pairs vote for what the other wants, each on what matters less to it (Stokman and Van Oosten)',
  settings: { weights: weightsSetting },
  presets: {},
  *forecast(decision, settings, { trace }) {
    const { actors, dimensions } = decision;
    const cells = actors.length * dimensions.length;
    if (dimensions.length > 1 && cells > MOST_CELLS)
      throw new EntenteError(
        'input',
        'too many exchanges to compare',
        `${actors.length} actors on ${dimensions.length} issues`,
        `actors times issues may be at most ${MOST_CELLS}`,
      );
    const table = exchangeTable(decision, settings['weights'] as Weights);
    const turns = [actors.map(({ position }) => position)];
    const steps: TraceStep[] = [];
    for (;;) {
      yield steps.length;
      const exchange = dimensions.length > 1 ? bestExchange(table) : null;
      if (exchange === null) break;
      const before = losses(table);
      carryOut(table, exchange);
      const after = losses(table);
      const changes = before.map((loss, i) => loss - after[i]!);
      if (trace) steps.push(exchangeInWords(decision, exchange, changes));
      if (turns.length === 1) turns.push([]);
    }
    if (turns.length > 1) turns[1] = votesOf(decision, table);
    const outcome = dimensions.map((_, d) => {
      const weighed = actors.some((_, i) => table.shares[i * dimensions.length + d]! > 0);
      return weighed ? onScale(decision, d, table.expected[d]!) : outcomeWithoutWeight(decision, d);
    });
    return { model: 'exchange', outcome, turns, steps };
  },
};

function carryOut(
  table: ExchangeTable,
  { first, second, gives, gets, firstMoves, secondMoves }: Exchange,
): void {
  table.votes[first * table.issues + gives]! += firstMoves;
  table.votes[second * table.issues + gets]! += secondMoves;
  expect(table);
}

/** By actor how far the expected outcomes are from what it wants, by salience. */
function losses({ actors, issues, wants, salience, expected }: ExchangeTable): number[] {
  return Array.from({ length: actors }, (_, i) => {
    let sum = 0;
    for (let d = 0; d < issues; d++)
      sum += salience[i * issues + d]! * Math.abs(wants[i * issues + d]! - expected[d]!);
    return sum;
  });
}

function votesOf(decision: Decision, { votes, issues }: ExchangeTable): number[][] {
  return decision.actors.map((_, i) =>
    decision.dimensions.map((_, d) => onScale(decision, d, votes[i * issues + d]!)),
  );
}

/** Rounding must not carry it beyond the scale. */
function onScale({ scale }: Decision, dimension: number, share: number): number {
  const [low, high] = scale[dimension]!;
  return Math.min(high, Math.max(low, low + (share / 100) * (high - low)));
}
