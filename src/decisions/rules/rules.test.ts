import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleNamed } from './rule-named.ts';
import { underRule } from './under-rule.ts';
import {
  doubleMajority,
  leadNation,
  passes,
  qualifiedMajority,
  simpleMajority,
  unanimity,
} from './voting-rule.ts';
import { type Ballot, canReplace, whatCanPass } from './what-can-pass.ts';

const actors = ['Germany', 'France', 'Malta'].map((name, i) => ({
  name,
  capability: [80, 65, 0.5][i]!,
  position: [0],
  salience: [1],
}));

describe('a rule', () => {
  it('of unanimity is stopped by one veto; who abstains stops it only where that counts', () => {
    expect(passes(unanimity(3), ['yes', 'yes', 'no'])).toBe(false);
    expect(passes(unanimity(3), ['yes', 'yes', 'abstain'])).toBe(false);
    expect(passes(unanimity(3), ['yes', 'yes', 'abstain'], 'left-out')).toBe(true);
    expect(passes(unanimity(3), ['abstain', 'abstain', 'abstain'], 'left-out')).toBe(false);
  });

  it('of a majority takes more than half, and not half', () => {
    expect(passes(simpleMajority(4), ['yes', 'yes', 'no', 'no'])).toBe(false);
    expect(passes(simpleMajority(4), ['yes', 'yes', 'yes', 'no'])).toBe(true);
    expect(passes(simpleMajority(4), ['yes', 'yes', 'no', 'abstain'], 'left-out')).toBe(true);
  });

  it('of a share is met by exactly that share, also in decimal fractions', () => {
    expect(passes(qualifiedMajority([0.1, 0.2, 0.7], 0.3), ['yes', 'yes', 'no'])).toBe(true);
    expect(passes(qualifiedMajority([1, 1, 8], 0.21), ['yes', 'yes', 'no'])).toBe(false);
  });

  it('of two majorities needs both, or so many members that those against are too few to block', () => {
    const people = [80, 70, 1, 1, 1, 1, 1];
    const rule = doubleMajority(people, { blocking: 4 });
    const yes = (...at: number[]) =>
      people.map((_, i) => (at.includes(i) ? ('yes' as const) : ('no' as const)));
    expect(passes(rule, yes(0, 1))).toBe(false);
    expect(passes(rule, yes(0, 1, 2, 3))).toBe(true);
    expect(passes(rule, yes(0, 2, 3))).toBe(false);
    expect(passes(rule, yes(0, 2, 3, 4))).toBe(true);
    expect(rule.words).toBe('55% of the members with 65% of the weight, or all but 3');
    // Of five members two would do if it took four to block.
    expect(doubleMajority([1, 1, 1, 1, 1]).clauses).toHaveLength(1);
  });

  it('is found by its name, and what is wrong is said in a line', () => {
    expect(ruleNamed('lead:germany', actors).words).toBe('Germany decides');
    expect(ruleNamed('qmv', actors).words).toBe('65% of the weight');
    expect(ruleNamed('double', actors).words).toBe('55% of the members with 65% of the weight');
    const told = actors.map((actor, i) => ({
      ...actor,
      votes: [10, 10, 2][i]!,
      population: [83, 68, 1][i]!,
    }));
    expect(ruleNamed('qmv', told)).toMatchObject({
      words: '65% of the votes',
      clauses: [[{ weights: [10, 10, 2] }]],
    });
    expect(ruleNamed('double', told).words).toBe('55% of the members with 65% of the population');
    expect(ruleNamed('double', told).clauses[0]![1]!.weights).toEqual([83, 68, 1]);
    expect(() => ruleNamed('double', [told[0]!, actors[1]!])).toThrow('no population: France — give each');
    expect(ruleNamed('majority', actors, 2 / 3).words).toBe('66.67% of the members');
    expect(() => ruleNamed('lead:Frnce', actors)).toThrow('no such actor: Frnce — did you mean France?');
    expect(() => ruleNamed('lead', actors)).toThrow('unknown rule: lead — there are: unanimity, majority');
    expect(() => ruleNamed('unanimity', actors, 0.5)).toThrow('a quota without use: 0.5');
    expect(() => ruleNamed('qmv', actors, 65)).toThrow('no such quota: 65 — it is a share above 0, up to 1');
  });
});

describe('what can pass', () => {
  const positions = [40, 60, 90];

  it('under unanimity is what nobody finds worse than the reference point', () => {
    expect(whatCanPass({ positions, rule: unanimity(3) }, 0, [0, 100])).toEqual({
      winset: [0, 80],
      stable: [40, 90],
      pivots: [0, 2],
    });
    expect(whatCanPass({ positions, rule: unanimity(3) }, 50, [0, 100]).winset).toBeNull();
  });

  it('under a majority lies round the median, and only the median is stable', () => {
    expect(whatCanPass({ positions, rule: simpleMajority(3) }, 50, [0, 100])).toEqual({
      winset: [50, 70],
      stable: [60, 60],
      pivots: [1],
    });
  });

  it('under a lead nation is what it prefers, up to the end of the scale', () => {
    expect(whatCanPass({ positions, rule: leadNation(2, 3, 'c') }, 10, [0, 100])).toEqual({
      winset: [10, 100],
      stable: [90, 90],
      pivots: [2],
    });
  });

  it('leaves out who abstains', () => {
    const ballot: Ballot = {
      positions,
      rule: unanimity(3),
      abstains: [true, false, false],
      abstention: 'left-out',
    };
    expect(whatCanPass(ballot, 50, [0, 100])).toEqual({ winset: [50, 70], stable: [60, 90], pivots: [1, 2] });
    expect(whatCanPass({ ...ballot, abstention: 'against' }, 50, [0, 100]).winset).toBeNull();
  });

  const anyBallot = fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 7,
      }),
      fc.integer({ min: 1, max: 20 }),
    )
    .map(([members, twentieth]): Ballot => ({
      positions: members.map(([x]) => 5 * x),
      rule: qualifiedMajority(
        members.map(([, weight]) => weight),
        twentieth / 20,
      ),
    }));

  it('is what passes when it is put to the vote, point by point', () => {
    fc.assert(
      fc.property(anyBallot, fc.integer({ min: 0, max: 20 }), (ballot, at) => {
        const reference = 5 * at;
        const { winset, stable } = whatCanPass(ballot, reference, [0, 100]);
        for (let x = 0.5; x < 100; x++) {
          const inside = winset !== null && x > winset[0] && x < winset[1] && x !== reference;
          expect(canReplace(ballot, x, reference)).toBe(inside);
        }
        for (let x = 0; x <= 100; x += 2.5) {
          const replaced = Array.from({ length: 201 }, (_, step) => step / 2).some((y) =>
            canReplace(ballot, y, x),
          );
          const isStable = stable !== null && x >= stable[0] && x <= stable[1];
          expect(isStable).toBe(!replaced);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('turns round with the scale', () => {
    fc.assert(
      fc.property(anyBallot, fc.integer({ min: 0, max: 20 }), (ballot, at) => {
        const mirrored = { ...ballot, positions: ballot.positions.map((x) => 100 - x) };
        const flip = (ends: readonly [number, number] | null) => ends && [100 - ends[1], 100 - ends[0]];
        const found = whatCanPass(ballot, 5 * at, [0, 100]);
        const turned = whatCanPass(mirrored, 100 - 5 * at, [0, 100]);
        expect(turned.winset).toEqual(flip(found.winset));
        expect(turned.stable).toEqual(flip(found.stable));
      }),
    );
  });

  it('bounds a forecast', () => {
    expect(underRule(90, { winset: [0, 80] }, 0)).toBe(80);
    expect(underRule(70, { winset: [0, 80] }, 0)).toBe(70);
    expect(underRule(70, { winset: null }, 20)).toBe(20);
    expect(underRule(70, { winset: null }, null)).toBe(70);
  });
});
