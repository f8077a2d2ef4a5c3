import { absoluteDistance, onSameLabels } from '../distance/absolute.ts';
import { networkSpectrum, spectralDistance } from '../distance/spectral.ts';
import type { Matrix } from '../matrix.ts';

/**
 * How slices are compared: `absolute` by their cells (who says what), `spectral` by the eigenvalues of their Laplacians (the
 * shape of the network, whoever is where), `degree` as the Discourse Network Analyzer computes what it calls spectral.
 */
export type SliceDistance = 'absolute' | 'spectral' | 'degree';

/**
 * The distances of all slices from one another. A spectrum sees weights above 0 only, so that `subtract` networks lose their
 * conflicts; `absolute` sees both.
 *
 * Cost: slices² cells, or for `spectral` slices n³ + slices² n with n nodes.
 *
 * @param labels of the slices: their dates, say; `1`, `2`, ... unless told
 */
export function sliceDistances(
  slices: readonly Matrix[],
  method: SliceDistance,
  labels: readonly string[] = slices.map((_, t) => `${t + 1}`),
): Matrix {
  if (labels.length !== slices.length) {
    throw new RangeError(`no labels of ${slices.length} slices: ${labels.length} given`);
  }
  if (method === 'absolute') {
    const networks = onSameLabels(slices);
    return distancesOf(labels, (s, t) => absoluteDistance(networks[s]!, networks[t]!));
  }
  const kind = method === 'degree' ? 'degree' : 'laplacian';
  const spectra = slices.map((slice) => networkSpectrum(slice, kind));
  return distancesOf(labels, (s, t) => spectralDistance(spectra[s]!, spectra[t]!));
}

function distancesOf(labels: readonly string[], between: (s: number, t: number) => number): Matrix {
  const n = labels.length;
  const values = new Float64Array(n * n);
  for (let s = 0; s < n; s++) {
    for (let t = s + 1; t < n; t++) {
      const distance = between(s, t);
      values[s * n + t] = distance;
      values[t * n + s] = distance;
    }
  }
  return { rows: labels, columns: labels, values };
}
