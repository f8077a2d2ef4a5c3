import { describe, expect, test } from 'vitest';
import { type Rng, rng } from '../../stats/rng.ts';
import { incidentAt, memberExpects, type StagePayoffs, supportThreshold } from '../stage/index.ts';
import { course, type Ladder, ladderChain } from './index.ts';
import { referenceLadder } from './reference.fixture.ts';

/**
 * One run in a world where the line is really somewhere or nowhere, hidden from the alliance: a second way to the same
 * chances, which knows nothing of chains. The alliance keeps the weight of each place of the line and takes away by Bayes'
 * rule what it has seen.
 */
function runOnce(ladder: Ladder, months: number, random: Rng): 'settlement' | 'war' | 'open' {
  const { rungs, start, payoffs: own, beliefs, members, settlement, deescalation } = ladder;
  if (beliefs.kind !== 'redLine') throw new Error('a line is needed');
  const payoffs: StagePayoffs = { ...own, memberGain: 0, abandonment: 0, memberWar: 0 };
  // At place j an act from rung j - 1 crosses the line; rungs up to the start were passed before.
  const weights = [
    1 - beliefs.prior,
    ...rungs.map((_, i) => (i + 1 <= start ? 0 : beliefs.prior / rungs.length)),
  ];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random() * total;
  const line = weights.findIndex((weight) => (left -= weight) < 0);
  let rung = start;
  for (let month = 1; month <= months; month++) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    // After an answer that was left alone the equilibrium itself makes the belief p*.
    const p = Math.min(1, weights[rung + 1]! / sum);
    const threshold = supportThreshold(payoffs);
    const belief = Math.abs(p - threshold) < 1e-9 ? threshold : p;
    const incident = incidentAt(payoffs, belief);
    const rate = members
      .filter((member) => memberExpects(incident.ifActs, member) > 0)
      .reduce((all) => all + ladder.opportunity.rate, 0);
    if (random() < 1 - Math.exp(-rate)) {
      const resolute = line === rung + 1;
      const answers = resolute || random() < incident.bluff;
      const supported = answers && random() < incident.support;
      if (answers && !supported) {
        // An irresolute rival answers with chance y only.
        for (const place of weights.keys()) if (place !== rung + 1) weights[place]! *= incident.bluff;
        rung = Math.max(0, rung - 1);
        continue;
      }
      if (supported && resolute) return 'war';
      if (rung + 1 === rungs.length) return 'war';
      weights[rung + 1] = 0;
      rung += 1;
    } else if (random() < settlement) return 'settlement';
    else if (random() < deescalation) rung = Math.max(0, rung - 1);
  }
  return 'open';
}

describe('a ladder whose red line is hidden', () => {
  const ladder: Ladder = {
    ...referenceLadder,
    start: 2,
    beliefs: { kind: 'redLine', prior: 0.7, base: 0 },
    settlement: 0.01,
  };

  test.each<[string, Ladder]>([
    ['as in the reference', ladder],
    [
      'members that act although they will be abandoned',
      { ...ladder, members: [{ ...ladder.members[0]!, abandonment: -1 }] },
    ],
    ['a line that is almost sure', { ...ladder, beliefs: { kind: 'redLine', prior: 0.97, base: 0 } }],
    ['an alliance that always supports', { ...ladder, payoffs: { ...ladder.payoffs, credibility: 20 } }],
  ])('ends as the chain says, within three standard errors: %s', (_name, each) => {
    const runs = 10_000;
    const months = 60;
    const chain = ladderChain(each);
    const exact = course(
      [{ stretches: [{ from: 0, chain }], start: chain.at.start, rungs: 8 }],
      months,
      false,
    );
    const random = rng(11);
    const counts = { settlement: 0, war: 0, open: 0 };
    for (let run = 0; run < runs; run++) counts[runOnce(each, months, random)] += 1;
    const [settlement, war, nuclear] = exact.ends[months]!;
    for (const [end, chance] of [
      ['settlement', settlement!],
      ['war', war! + nuclear!],
    ] as const) {
      const error = Math.sqrt((chance * (1 - chance)) / runs);
      expect(
        Math.abs(counts[end] / runs - chance),
        `${end} ${counts[end] / runs}, exactly ${chance}`,
      ).toBeLessThanOrEqual(3 * error);
    }
  });
});
