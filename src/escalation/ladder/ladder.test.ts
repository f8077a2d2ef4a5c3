import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntenteError } from '../../error.ts';
import { rng } from '../../stats/rng.ts';
import {
  absorption,
  anyOccasion,
  type Beliefs,
  type Climb,
  course,
  gamblersRuin,
  type Ladder,
  ladderChain,
  ladderStates,
  opportunityRate,
  redLineAtNext,
  redLineExists,
  ruinInClosedForm,
  simulateRuns,
  stateWithoutEnd,
} from './index.ts';
import { referenceLadder } from './reference.fixture.ts';

function climbOf(ladder: Ladder): Climb {
  const chain = ladderChain(ladder);
  return { stretches: [{ from: 0, chain }], start: chain.at.start, rungs: ladder.rungs.length };
}

const total = (counts: ArrayLike<number>) => Array.from(counts).reduce((sum, each) => sum + each, 0);
const redLine: Beliefs = { kind: 'redLine', prior: 0.5, base: 0 };
const learning: Ladder = { ...referenceLadder, beliefs: redLine };
const crowd: Ladder = {
  ...learning,
  start: 2,
  beliefs: { kind: 'redLine', prior: 0.6, base: 0.02 },
  members: Array.from({ length: 5 }, (_, i) => ({
    name: `member ${i}`,
    ideal: 2 + i,
    memberGain: 2 + i,
    abandonment: 5 - i,
    memberWar: 12,
  })),
  opportunity: { rate: 0.02, positionWeight: 0.3, cohesionWeight: 1, cohesion: 0.4 },
  agreed: null,
};

describe('a red line', () => {
  test('fades as rungs are passed unanswered, and comes nearer if it is real', () => {
    expect(redLineExists({ prior: 0.5, rungs: 8, passed: 4 })).toBeCloseTo(1 / 3, 12);
    expect(redLineAtNext({ prior: 0.5, rungs: 8, passed: 4 })).toBeCloseTo(1 / 12, 12);
    expect(redLineAtNext({ prior: 0.5, rungs: 8, passed: 0 })).toBeCloseTo(1 / 16, 12);
    expect(redLineAtNext({ prior: 1, rungs: 8, passed: 4 })).toBeCloseTo(1 / 4, 12);
    expect(redLineExists({ prior: 1, rungs: 8, passed: 8 })).toBe(0);
  });
});

describe('opportunities', () => {
  test('of several members add up', () => {
    expect(anyOccasion([0.02, 0.05, 0.03], 12)).toBeCloseTo(0.698805788087798, 12);
  });

  test('grow with the distance of the ideal rung and fall with cohesion', () => {
    const opportunity = { rate: 0.02, positionWeight: 0.5, cohesionWeight: 1, cohesion: 0.4 };
    expect(opportunityRate(opportunity, 6, 4)).toBeCloseTo(0.02 * Math.exp(0.6), 15);
    expect(opportunityRate(opportunity, 7, 4)).toBeGreaterThan(opportunityRate(opportunity, 6, 4));
    expect(opportunityRate({ ...opportunity, cohesion: 0.9 }, 6, 4)).toBeLessThan(
      opportunityRate(opportunity, 6, 4),
    );
  });
});

describe('the fundamental matrix', () => {
  test('ruins the gambler as the closed form does', () => {
    const walk = { up: 0.4, down: 0.6, top: 8 };
    const found = absorption(gamblersRuin(walk), 2)!;
    const closed = ruinInClosedForm({ ...walk, start: 3 });
    expect(found.ends[1]).toBeCloseTo(0.09643140364789857, 12);
    expect(found.months).toBeCloseTo(11.14274385408406, 9);
    expect(closed.top).toBeCloseTo(found.ends[1]!, 12);
    expect(closed.months).toBeCloseTo(found.months, 9);
  });

  test('gives the reference ladder (escalation-model.md, C17)', () => {
    const chain = ladderChain(referenceLadder);
    const { ends, months } = absorption(chain, chain.at.start)!;
    expect(ends[0]).toBeCloseTo(0.6102992239092918, 9);
    expect(ends[1]).toBeCloseTo(0.370215737286172, 9);
    expect(ends[2]).toBeCloseTo(0.01948503880453537, 9);
    expect(months).toBeCloseTo(33.9055124394051, 9);
  });

  test('has no answer where the ladder has no end', () => {
    const chain = ladderChain({
      ...referenceLadder,
      settlement: 0,
      opportunity: { ...referenceLadder.opportunity, rate: 0 },
    });
    expect(absorption(chain, chain.at.start)).toBeNull();
    expect(chain.at.rung[stateWithoutEnd(chain, chain.at.start)!]).toBe(0);
  });
});

describe('the course of a ladder', () => {
  test('comes to where the fundamental matrix says in the end', () => {
    for (const ladder of [referenceLadder, learning, crowd]) {
      const climb = climbOf(ladder);
      const { ends, open } = course([climb], 4000, false);
      const { chain } = climb.stretches[0]!;
      const exact = absorption(chain, climb.start)!;
      for (const end of [0, 1, 2]) expect(ends[4000]![end]).toBeCloseTo(exact.ends[end]!, 9);
      expect(total(open) - open[4000]!).toBeCloseTo(exact.months, 6);
    }
  });

  test('splits what has ended and what has not into 1, with one ladder and with two', () => {
    for (const climbs of [[climbOf(crowd)], [climbOf(crowd), climbOf(referenceLadder)]]) {
      const { ends, open, sides } = course(climbs, 60);
      for (let month = 0; month <= 60; month++) {
        expect(total(ends[month]!) + open[month]!).toBeCloseTo(1, 12);
        for (const side of sides) expect(total(side.standing[month]!)).toBeCloseTo(open[month]!, 12);
      }
    }
  });

  test('is the same whichever of two ladders is named first', () => {
    const [one, other] = [climbOf(crowd), climbOf(referenceLadder)];
    const there = course([one, other], 48);
    const back = course([other, one], 48);
    for (const end of [0, 1, 2]) expect(back.ends[48]![end]).toBeCloseTo(there.ends[48]![end]!, 14);
    expect(back.sides.toReversed()).toEqual(there.sides);
  });

  test('gives each member its own figures, in whatever order they stand', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    const plain = course([climbOf(crowd)], 36);
    fc.assert(
      fc.property(order, (places) => {
        const shuffled = course([climbOf({ ...crowd, members: places.map((i) => crowd.members[i]!) })], 36);
        for (const [at, i] of places.entries()) {
          expect(shuffled.sides[0]!.acts[at]).toBeCloseTo(plain.sides[0]!.acts[i]!, 12);
          expect(shuffled.sides[0]!.leadsToWar[at]).toBeCloseTo(plain.sides[0]!.leadsToWar[i]!, 12);
        }
        expect(shuffled.ends[36]![1]).toBeCloseTo(plain.ends[36]![1]!, 12);
      }),
      { numRuns: 20 },
    );
  });

  test('changes from a month on where something else holds from then on', () => {
    const calm = { ...crowd, opportunity: { ...crowd.opportunity, cohesion: 3 } };
    const at = ladderStates(crowd);
    const changed: Climb = {
      stretches: [
        { from: 0, chain: ladderChain(crowd, at) },
        { from: 12, chain: ladderChain(calm, at) },
      ],
      start: at.start,
      rungs: 8,
    };
    const [whole, part] = [course([climbOf(crowd)], 60), course([changed], 60)];
    expect(part.ends[12]).toEqual(whole.ends[12]);
    expect(part.ends[60]![1]!).toBeLessThan(whole.ends[60]![1]!);
    const two: Climb = {
      ...changed,
      stretches: [changed.stretches[0]!, { ...changed.stretches[0]!, from: 12 }],
    };
    expect(course([two], 60).ends).toEqual(whole.ends);
  });

  test('adds the acts that lead to a war up to the wars', () => {
    const { ends, sides } = course([climbOf(crowd)], 90);
    expect(total(sides[0]!.leadsToWar)).toBeCloseTo(ends[90]![1]! + ends[90]![2]!, 12);
  });
});

describe('a simulation', () => {
  const runs = 40_000;
  const at = ladderStates(crowd);
  const changed: Climb = {
    stretches: [
      { from: 0, chain: ladderChain(crowd, at) },
      { from: 7, chain: ladderChain({ ...crowd, opportunity: { ...crowd.opportunity, rate: 0.1 } }, at) },
    ],
    start: at.start,
    rungs: 8,
  };

  test.each([
    ['the reference ladder', [climbOf(referenceLadder)]],
    ['a ladder that learns', [climbOf(crowd)]],
    ['two ladders', [climbOf(crowd), climbOf(learning)]],
    ['a ladder that changes', [changed]],
  ])('comes within three standard errors of the exact figures: %s', (_name, climbs) => {
    const months = 60;
    const exact = course(climbs, months);
    const found = simulateRuns(climbs, months, runs, rng(5));
    const close = (count: number, chance: number) => {
      const error = Math.sqrt((chance * (1 - chance)) / runs);
      expect(Math.abs(count / runs - chance)).toBeLessThanOrEqual(3 * error + 1e-12);
    };
    for (const end of [0, 1, 2]) close(total(found.ends[end]!), exact.ends[months]![end]!);
    for (const [side, { reached, leadsToWar, acts }] of exact.sides.entries()) {
      for (const [rung, by] of reached.entries())
        if (by[0] === 0) close(total(found.reached[side]![rung]!), by[months]!);
      for (const [member, chance] of leadsToWar.entries()) close(found.leadsToWar[side]![member]!, chance);
      // Acts of a run are several; their number has at most about this spread.
      for (const [member, mean] of acts.entries())
        expect(Math.abs(found.acts[side]![member]! / runs - mean)).toBeLessThan(
          4 * Math.sqrt((mean + mean ** 2) / runs) + 1e-12,
        );
    }
  });

  test('gives the same counts for the same random numbers', () => {
    const climbs = [climbOf(crowd)];
    expect(simulateRuns(climbs, 24, 500, rng(3))).toEqual(simulateRuns(climbs, 24, 500, rng(3)));
  });
});

describe('what is no ladder', () => {
  test.each([
    [{ settlement: 1.5 }, /no chance: settlement: 1.5/],
    [{ deescalation: -0.1 }, /no chance: deescalation: -0.1/],
    [{ start: 8 }, /no rung to start from: 8/],
    [{ opportunity: { ...referenceLadder.opportunity, rate: -1 } }, /a negative rate: rate: -1/],
    [{ nuclear: [0.1] }, /nuclear chances by rung: 1/],
    [
      { opportunity: { ...referenceLadder.opportunity, rate: 1, cohesion: -1e6, cohesionWeight: 1 } },
      /no rate for member/,
    ],
  ])('is refused', (change, message) => {
    expect(() => ladderChain({ ...referenceLadder, ...change })).toThrow(EntenteError);
    expect(() => ladderChain({ ...referenceLadder, ...change })).toThrow(message);
  });
});
