import { describe, expect, it } from 'vitest';
import { type Sequence, scoresOf, trainCrf } from '../../../scripts/train/crf.ts';
import { bestPath, forwardBackward, setScores, Sums } from '../../../src/reading/trained/lattice.ts';
import { cueLattice } from '../../../src/reading/trained/lattices.ts';
import { MIX } from '../../../src/reading/trained/codes.ts';
import { rng } from '../../../src/stats/rng.ts';

/** Words 0 to 9; a cue is word 3, and word 4 where it follows one. */
function sequence(seed: number): { readonly sequence: Sequence; readonly labels: readonly number[] } {
  const random = rng(seed);
  const words = Array.from({ length: 12 }, () => Math.floor(random() * 10));
  const labels: number[] = [];
  for (const [i, word] of words.entries())
    labels.push(word === 3 || (word === 4 && labels[i - 1] === 1) ? 1 : 0);
  const arcs = Int8Array.from(
    labels,
    (label, i) => 2 * (labels[i - 1] ?? 0) + ((labels[i - 1] ?? 0) === label ? 0 : 1),
  );
  return {
    labels,
    sequence: {
      length: words.length,
      arcs: arcs.map((arc) => [0, 1, 2, 3][arc]!),
      forced: new Int8Array(words.length).fill(-1),
      codes: [Int32Array.from(words, (word) => Math.imul(word + 1, MIX))],
      offsets: [Int32Array.from({ length: words.length + 1 }, (_, i) => i)],
    },
  };
}

const groups = [{ classes: [0, 1, 2], bits: 10 }];
const data = Array.from({ length: 200 }, (_, i) => sequence(i + 1));
const fit = () =>
  trainCrf(
    cueLattice,
    groups,
    data.map((each) => each.sequence),
    {
      epochs: 8,
      rate: 0.3,
      l2: 0,
      dropout: 0,
      rng: rng(1),
    },
  );

describe('a trained labelling', () => {
  it('finds what depends on the label before', () => {
    const weights = fit();
    let wrong = 0;
    for (let seed = 1000; seed < 1050; seed++) {
      const { sequence: unseen, labels } = sequence(seed);
      const scores = new Float64Array(unseen.length * 3);
      scoresOf(weights, unseen, scores);
      const sums = new Sums(cueLattice, weights.bias);
      sums.room(unseen.length);
      sums.forced.fill(-1);
      setScores(sums, scores, unseen.length);
      forwardBackward(sums);
      const path = new Int32Array(unseen.length);
      bestPath(sums, path);
      for (const [i, label] of labels.entries()) if (path[i] !== label) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('has the same weights each time', () => {
    expect(fit().tables[0]).toEqual(fit().tables[0]);
  });
});
