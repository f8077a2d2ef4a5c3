import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcChance, bestPath, forwardBackward, type Lattice, setScores, Sums } from './lattice.ts';
import { cueLattice, roleLattice } from './lattices.ts';

/** All labellings by hand: their weights, as arcs of the tokens. */
function* labellings(lattice: Lattice, length: number, state = lattice.start): Generator<number[]> {
  if (length === 0) {
    if (lattice.ends[state]!) yield [];
    return;
  }
  for (const [a, arc] of lattice.arcs.entries()) {
    if (arc.from !== state) continue;
    for (const rest of labellings(lattice, length - 1, arc.to)) yield [a, ...rest];
  }
}

const scores = (length: number, classes: number) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: length * classes,
    maxLength: length * classes,
  });

describe.each([
  ['cues', cueLattice, 5],
  ['roles', roleLattice, 4],
] as const)('sums over the labellings of %s', (_, lattice, length) => {
  const bias = Float64Array.from(lattice.arcs, (_arc, a) => Math.sin(a));
  const weigh = (given: readonly number[], path: readonly number[]) =>
    Math.exp(
      path.reduce(
        (sum, a, i) =>
          sum +
          bias[a]! +
          lattice.arcs[a]!.classes.reduce((own, c) => own + given[i * lattice.classes + c]!, 0),
        0,
      ),
    );

  it('are those of all labellings one by one', () => {
    fc.assert(
      fc.property(scores(length, lattice.classes), (given) => {
        const sums = new Sums(lattice, bias);
        sums.room(length);
        sums.forced.fill(-1);
        setScores(sums, Float64Array.from(given), length);
        const logZ = forwardBackward(sums);
        const all = [...labellings(lattice, length)];
        const total = all.reduce((sum, path) => sum + weigh(given, path), 0);
        expect(logZ).toBeCloseTo(Math.log(total), 8);
        for (let i = 0; i < length; i++)
          for (const a of lattice.arcs.keys()) {
            const through = all.filter((path) => path[i] === a);
            const chance = through.reduce((sum, path) => sum + weigh(given, path), 0) / total;
            expect(arcChance(sums, i, a)).toBeCloseTo(chance, 8);
          }
        const path = new Int32Array(length);
        expect(bestPath(sums, path)).toBe(true);
        const best = all.reduce((a, b) => (weigh(given, b) > weigh(given, a) ? b : a));
        expect([...path]).toEqual(best.map((a) => lattice.arcs[a]!.to));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the roles around a cue', () => {
  it('are at most one source and at least one content', () => {
    for (const path of labellings(roleLattice, 5)) {
      const labels = path.map((a) => roleLattice.labels[roleLattice.arcs[a]!.to]!);
      const begins = (label: number) =>
        labels.filter((each, i) => each === label && labels[i - 1] !== label).length;
      expect(begins(1)).toBeLessThanOrEqual(1);
      expect(begins(2)).toBeGreaterThanOrEqual(1);
    }
  });

  it('never begin where the cue stands', () => {
    const sums = new Sums(roleLattice, new Float64Array(roleLattice.arcs.length));
    sums.room(3);
    sums.forced.set([-1, 0, -1]);
    setScores(sums, new Float64Array(3 * roleLattice.classes).fill(2), 3);
    forwardBackward(sums);
    const path = new Int32Array(3);
    bestPath(sums, path);
    expect(roleLattice.labels[path[1]!]).toBe(0);
  });
});
