import type { Decision } from '../decision.ts';
import { issueOf, type Weights } from '../issue.ts';

/** Where exchanges are worked out: arrays `[actor * issues + issue]`, positions as shares of the scale of each issue, 0 to 100. */
export interface ExchangeTable {
  readonly actors: number;
  readonly issues: number;
  /** What actors want. */
  readonly wants: Float64Array;
  /** What they vote for, after exchanges. */
  readonly votes: Float64Array;
  readonly salience: Float64Array;
  /** Share of an actor in the expected outcome: a unit that it moves moves the outcome by so much. */
  readonly shares: Float64Array;
  /** 1 where an actor wants more than the outcome expected before exchanges, -1 less, 0 neither. */
  readonly sides: Int8Array;
  /** By issue: the mean of the votes by weight. */
  readonly expected: Float64Array;
}

/** @throws RangeError never; issues on which nobody has weight have no sides, so that nothing is exchanged on them */
export function exchangeTable(decision: Decision, weights: Weights): ExchangeTable {
  const [n, m] = [decision.actors.length, decision.dimensions.length];
  const [wants, salience, shares] = [0, 1, 2].map(() => new Float64Array(n * m)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let d = 0; d < m; d++) {
    const { positions, weights: on, low, high } = issueOf(decision, d, weights);
    const total = on.reduce((sum, weight) => sum + weight, 0);
    for (let i = 0; i < n; i++) {
      wants[i * m + d] = (100 * (positions[i]! - low)) / (high - low || 1);
      salience[i * m + d] = decision.actors[i]!.salience[d]!;
      shares[i * m + d] = total > 0 ? on[i]! / total : 0;
    }
  }
  const table = {
    actors: n,
    issues: m,
    wants,
    votes: wants.slice(),
    salience,
    shares,
    sides: new Int8Array(n * m),
    expected: new Float64Array(m),
  };
  expect(table);
  // The outcome that is a position but for rounding is that position.
  for (let at = 0; at < n * m; at++) {
    const beyond = wants[at]! - table.expected[at % m]!;
    table.sides[at] = Math.abs(beyond) < 1e-9 || shares[at] === 0 ? 0 : Math.sign(beyond);
  }
  return table;
}

/** Works out the outcomes expected from the votes. */
export function expect({ actors, issues, votes, shares, expected }: ExchangeTable): void {
  expected.fill(0);
  for (let i = 0; i < actors; i++)
    for (let d = 0; d < issues; d++) expected[d]! += shares[i * issues + d]! * votes[i * issues + d]!;
}
