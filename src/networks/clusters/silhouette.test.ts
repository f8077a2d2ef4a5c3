import { describe, expect, it } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';
import { sevenPoints } from './points.fixture.ts';
import { silhouette } from './silhouette.ts';

describe('the silhouette', () => {
  // scikit-learn 1.9.1: metrics.silhouette_samples(distances, clusters, metric='precomputed')
  it.each([
    [
      [0, 0, 0, 1, 1, 1, 2],
      [
        0.7955772692208795, 0.7810830678755207, 0.6889803774795487, 0.7797381446591091, 0.6514591439688715,
        0.7254374158815612, 0,
      ],
    ],
    [
      [0, 0, 1, 1, 1, 1, 0],
      [
        0.1927169543627334, 0.17807849660567365, -0.31764957493450235, 0.5733635448136959, 0.4886719371783308,
        0.5384454221663525, -0.18970356077881084,
      ],
    ],
  ])('of clusters %j is that of scikit-learn', (clusters, expected) => {
    const { widths, mean, byCluster } = silhouette(sevenPoints, Int32Array.from(clusters));
    for (const [i, width] of widths.entries()) expect(width).toBeCloseTo(expected[i]!, 12);
    expect(mean).toBeCloseTo(expected.reduce((sum, width) => sum + width, 0) / 7, 12);
    const first = expected.filter((_, i) => clusters[i] === 0);
    expect(byCluster[0]).toBeCloseTo(first.reduce((sum, width) => sum + width, 0) / first.length, 12);
  });

  it('of a single cluster is not defined', () => {
    expect(silhouette(sevenPoints, new Int32Array(7)).mean).toBeNaN();
  });

  it('is 0 where nothing is apart', () => {
    const same = { rows: ['a', 'b', 'c', 'd'], columns: ['a', 'b', 'c', 'd'], values: new Float64Array(16) };
    expect(silhouette(same, Int32Array.of(0, 0, 1, 1)).mean).toBe(0);
  });
});

describe('the adjusted Rand index', () => {
  it('is that of scikit-learn', () => {
    // scikit-learn 1.9.1: metrics.adjusted_rand_score
    const [one, other] = [Int32Array.of(0, 0, 0, 1, 1, 1, 2), Int32Array.of(0, 0, 1, 1, 1, 1, 0)];
    expect(adjustedRand(one, other)).toBeCloseTo(0.2898550724637681, 12);
    expect(adjustedRand(other, one)).toBeCloseTo(0.2898550724637681, 12);
  });

  it('is 1 for equal partitions, however numbered', () => {
    expect(adjustedRand(Int32Array.of(0, 0, 1, 2), Int32Array.of(2, 2, 0, 1))).toBe(1);
    expect(adjustedRand(Int32Array.of(0, 0), Int32Array.of(0, 0))).toBe(1);
  });
});
