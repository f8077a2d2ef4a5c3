import { networkSpectrum, spectralDistance } from '../distance/spectral.ts';
import type { ConceptNetworks, ConceptSet } from './concept-networks.ts';

/** How much of the whole network is lost. */
export interface Losses {
  /** Where only the concepts of the set are kept. */
  readonly backbone: number;
  /** Where only those outside it are kept. */
  readonly redundant: number;
}

/**
 * A function that tells how far the network of a set of concepts is from that of all: the spectral distance (`spectralDistance`), from 0 to
 * 2; 1 for no concept at all. What it has been asked before it remembers.
 *
 * @param dna take the degree version of the spectrum, as the Discourse Network Analyzer 3.1.2 does
 */
export function lossOf(networks: ConceptNetworks, dna: boolean): (set: ConceptSet) => number {
  const kind = dna ? 'degree' : 'laplacian';
  const whole = networkSpectrum(networks.network(new Uint8Array(networks.concepts.length).fill(1)), kind);
  const known = new Map<string, number>();
  return (set) => {
    const key = keyOf(set);
    let loss = known.get(key);
    if (loss === undefined) {
      loss = spectralDistance(whole, networkSpectrum(networks.network(set), kind));
      if (known.size < REMEMBERED) known.set(key, loss);
    }
    return loss;
  };
}

const REMEMBERED = 100_000;

/** Sixteen concepts in each character. */
function keyOf(set: ConceptSet): string {
  const codes = new Uint16Array(Math.ceil(set.length / 16));
  for (let concept = 0; concept < set.length; concept++)
    codes[concept >> 4]! |= set[concept]! << (concept & 15);
  return String.fromCharCode(...codes);
}

/**
 * A loss made smaller for small sets, which would else never be chosen: loss * exp(-penalty * (all - size) / all).
 *
 * @example penalised(0.5, 2, 4, 3) // 0.11156508007421491, that is 0.5 exp(-1.5)
 */
export function penalised(loss: number, size: number, all: number, penalty: number): number {
  return loss * Math.exp((-penalty * (all - size)) / all);
}

export function sizeOf(set: ConceptSet): number {
  let size = 0;
  for (let concept = 0; concept < set.length; concept++) size += set[concept]!;
  return size;
}

export function without(set: ConceptSet): ConceptSet {
  return set.map((inside) => 1 - inside);
}
