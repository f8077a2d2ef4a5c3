import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianWait } from './kaplan-meier.ts';

const came = (time: number) => ({ time, came: true });
const waiting = (time: number) => ({ time, came: false });

describe('the median time of waiting', () => {
  it.each([
    ['of three that came is the middle one', [came(1), came(9), came(4)], 4],
    ['counts who still waits as at risk until the record ends', [came(2), waiting(3), came(5)], 5],
    ['is not known where half have not come', [came(2), waiting(3), waiting(9)], null],
    ['is not known of nobody', [], null],
    ['is 0 where all came at once', [came(0), came(0)], 0],
  ])('%s', (_, waits, expected) => {
    expect(medianWait(waits)).toBe(expected);
  });

  // Freireich et al. 1963, as in Cox 1972 (DOI 10.1111/j.2517-6161.1972.tb00899.x): weeks in remission, 6-MP; median 23 in R's survfit.
  it('of the data that the method is taught with is 23 weeks', () => {
    const ends = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(came);
    const still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(waiting);
    expect(medianWait([...ends, ...still])).toBe(23);
  });

  it('does not ask for an order, and grows when anybody waits longer', () => {
    const wait = fc.record({ time: fc.integer({ min: 0, max: 30 }), came: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 15 }), (waits) => {
        const median = medianWait(waits);
        expect(medianWait(waits.toReversed())).toBe(median);
        const later = medianWait(waits.map(({ time, came }) => ({ time: time + 1, came })));
        expect(later).toBe(median === null ? null : median + 1);
      }),
    );
  });

  it('refuses what is no time', () => {
    expect(() => medianWait([came(Number.NaN)])).toThrow('no time: NaN');
  });
});
