import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionFromEvidence } from './from-evidence.ts';

const b = { name: 'B', stance: -1, stances: [-1], statements: 1 };

describe('a decision from evidence', () => {
  it('has the last stance as position, the share of statements as salience, and ranges around both', () => {
    const a = { name: 'A', stance: 1, stances: [1, 0], statements: 4 };
    const { decision, ranges } = decisionFromEvidence('troops', [a, b], null, 'x');
    expect(decision.actors[0]).toEqual({ name: 'A', capability: 1, position: [1], salience: [0.5] });
    expect(decision.scale).toEqual([[-1, 1]]);
    expect(ranges[0]!.position).toEqual([{ low: 0, mode: 1, high: 1 }]);
    // scipy: beta.ppf([.025, .975], 2.5, 2.5)
    expect(ranges[0]!.salience[0]!.low).toBeCloseTo(0.12275388, 6);
    expect(ranges[0]!.salience[0]!.high).toBeCloseTo(0.87724612, 6);
    expect(ranges[1]!.salience[0]).toMatchObject({ mode: 1, high: 1 });
  });

  it('has ranges that hold their values, whatever was said', () => {
    const stance = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(stance, { minLength: 1, maxLength: 9 }), fc.nat({ max: 50 }), (stances, more) => {
        const a = { name: 'A', stance: stances.at(-1)!, stances, statements: stances.length + more };
        const other = { ...b, stance: a.stance === -1 ? 1 : -1 };
        const { ranges } = decisionFromEvidence('troops', [a, other], null, 'x');
        for (const { position, salience } of ranges)
          for (const { low, mode, high } of [...position, ...salience]) {
            expect(low).toBeLessThanOrEqual(mode);
            expect(mode).toBeLessThanOrEqual(high);
          }
      }),
    );
  });
});
