import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../stats/index.ts';
import type { Decision, DecisionActor } from './decision.ts';
import { decide, modelNamed, models } from './models.ts';

const share = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);

const anyActor = fc.record({
  capability: share,
  position: fc.double({ min: 0, max: 100, noNaN: true }),
  salience: share,
});

const anyDecision = fc
  .tuple(fc.array(anyActor, { minLength: 2, maxLength: 7 }), fc.double({ min: 0, max: 100, noNaN: true }))
  .map(([actors, reference]): Decision => ({
    dimensions: ['issue'],
    scale: [[0, 100]],
    reference: [reference],
    actors: actors.map(({ capability, position, salience }, i) => ({
      name: `actor ${i}`,
      capability,
      position: [position],
      salience: [salience],
    })),
  }));

function outcome(decision: Decision, model: string): number {
  return decide(decision, model, {}, { rng: rng(1), trace: false }).outcome[0]!;
}

function withActors(decision: Decision, change: (actor: DecisionActor) => DecisionActor): Decision {
  return { ...decision, actors: decision.actors.map(change) };
}

// The spatial model rounds positions to four decimals, and takes equals in their order: its own tests say what holds of it.
const exact = models.map(({ name }) => name).filter((name) => name !== 'smp');

describe.each(exact)('model %s', (model) => {
  it('gives an outcome on the scale, also where positions are equal or salience is 0', () => {
    fc.assert(
      fc.property(anyDecision, fc.integer({ min: 0, max: 2 }), (decision, same) => {
        const first = decision.actors[0]!.position;
        const changed = {
          ...decision,
          actors: decision.actors.map((actor, i) =>
            i > same ? actor : { ...actor, position: first, salience: [i === 0 ? 1 : 0] },
          ),
        };
        const found = outcome(changed, model);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not change where every capability is multiplied by the same', () => {
    fc.assert(
      fc.property(anyDecision, fc.constantFrom(0.25, 2, 1024), (decision, by) => {
        const scaled = withActors(decision, (actor) => ({ ...actor, capability: actor.capability * by }));
        expect(outcome(scaled, model)).toBeCloseTo(outcome(decision, model), 8);
      }),
    );
  });

  // In the challenge model, and wherever a vote ties, a hair's breadth decides: these have positions that are well apart.
  it('turns round with the scale, and does not mind the order of the actors', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      const random = rng(seed);
      const actors = Array.from({ length: 7 }, (_, i) => ({
        name: `actor ${i}`,
        capability: 0.1 + random(),
        position: [100 * random()],
        salience: [0.1 + 0.9 * random()],
      }));
      const decision: Decision = {
        dimensions: ['issue'],
        scale: [[0, 100]],
        reference: [100 * random()],
        actors,
      };
      const mirrored = {
        ...withActors(decision, (actor) => ({ ...actor, position: [100 - actor.position[0]!] })),
        reference: [100 - decision.reference[0]!],
      };
      const found = outcome(decision, model);
      expect(outcome(mirrored, model)).toBeCloseTo(100 - found, 6);
      expect(outcome({ ...decision, actors: actors.toReversed() }, model)).toBeCloseTo(found, 6);
    }
  });

  it('gives what all want where all want the same, or else what it always gives', () => {
    const decision = {
      dimensions: ['issue'],
      scale: [[0, 100]] as const,
      reference: [50],
      actors: ['a', 'b', 'c'].map((name, i) => ({
        name,
        capability: i + 1,
        position: [30],
        salience: [0.5],
      })),
    };
    expect(outcome(decision, model)).toBeCloseTo(model === 'middle' || model === 'reference' ? 50 : 30, 9);
  });
});

describe('two issues at once', () => {
  const twoIssues = fc
    .array(
      fc.record({
        capability: share,
        position: fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 1000 })),
        salience: fc.tuple(share, share),
      }),
      { minLength: 2, maxLength: 6 },
    )
    .map((actors): Decision => ({
      dimensions: ['one', 'two'],
      scale: [
        [-5, 5],
        [0, 1000],
      ],
      reference: [0, 500],
      actors: actors.map((actor, i) => ({ name: `actor ${i}`, ...actor })),
    }));

  it.each(exact)(
    'model %s gives an outcome on the scale of each, and turns that begin where the actors stand',
    (model) => {
      fc.assert(
        fc.property(twoIssues, (decision) => {
          const { outcome, turns } = decide(decision, model, {}, { rng: rng(1), trace: true });
          expect(turns[0]).toEqual(decision.actors.map(({ position }) => [...position]));
          for (const [d, [low, high]] of decision.scale.entries()) {
            for (const x of [outcome[d]!, ...turns.flatMap((positions) => positions.map((own) => own[d]!))]) {
              expect(x).toBeGreaterThanOrEqual(low);
              expect(x).toBeLessThanOrEqual(high);
            }
          }
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe('the models', () => {
  const decision: Decision = {
    dimensions: ['issue'],
    scale: [[0, 100]],
    reference: [0],
    actors: [
      { name: 'a', capability: 1, position: [40], salience: [1] },
      { name: 'b', capability: 1, position: [80], salience: [1] },
      { name: 'c', capability: 3, position: [90], salience: [0.5] },
    ],
  };

  it('give what a calculation by hand gives', () => {
    expect(outcome(decision, 'mean')).toBeCloseTo((40 + 80 + 1.5 * 90) / 3.5, 12);
    expect(outcome(decision, 'median')).toBe(80);
    expect(outcome(decision, 'condorcet')).toBe(80);
    expect(outcome(decision, 'middle')).toBe(50);
    expect(outcome(decision, 'reference')).toBe(0);
    // The worst that any could get, as good as can be: half way between those farthest apart
    expect(outcome(decision, 'kalai-smorodinsky')).toBeCloseTo(65, 9);
  });

  it('refuse an unknown one by name', () => {
    expect(() => modelNamed('oracle')).toThrow(/^unknown model: oracle — there are: mean, median/);
  });

  it('give the reference point where somebody would veto all else', () => {
    const context = { rng: rng(1), trace: false };
    const veto = { disagreement: 'reference' };
    const two = { ...decision, actors: decision.actors.slice(0, 2) };
    // 2/x = 1/(80 - x) + 1/(160 - x), where the slope of the product of both gains is 0
    expect(decide(two, 'nash', veto, context).outcome[0]).toBeCloseTo(90 - Math.sqrt(1700), 9);
    const both = { ...decision, reference: [60] };
    for (const model of ['nash', 'kalai-smorodinsky'])
      expect(decide(both, model, veto, context).outcome).toEqual([60]);
    expect(() =>
      decide({ ...both, reference: [null] }, 'nash', { disagreement: 'reference' }, context),
    ).toThrow('no reference point: issue — say what holds if nothing is decided, or set disagreement=worst');
  });

  it('find the winner of several issues at once, and say where there is none', () => {
    const on = (name: string, position: number[]) => ({ name, capability: 1, position, salience: [1, 1] });
    const square: Decision = {
      dimensions: ['one', 'two'],
      scale: [
        [0, 100],
        [0, 100],
      ],
      reference: [null, null],
      actors: [on('a', [0, 0]), on('b', [10, 0]), on('c', [0, 10]), on('d', [5, 5]), on('e', [5, 4])],
    };
    const { outcome, steps } = decide(square, 'condorcet', {}, { rng: rng(1), trace: true });
    expect(outcome).toEqual([5, 4]);
    expect(steps[0]!.words).toBe('What e wants wins or ties against every other.');
    // a beats b, b beats c, c beats a: two to one each
    const ring = {
      ...square,
      actors: [
        { ...on('a', [0, 0]), salience: [0.1, 1] },
        { ...on('b', [30, 10]), salience: [1, 0.1] },
        { ...on('c', [10, 30]), salience: [1, 0.1] },
      ],
    };
    const found = decide(ring, 'condorcet', {}, { rng: rng(1), trace: true });
    expect(found.outcome[0]).toBeCloseTo(40 / 3, 12);
    expect(found.steps.map(({ words }) => words)).toContain(
      'What b wants is beaten by the smallest margin; none wins against every other.',
    );
  });
});
