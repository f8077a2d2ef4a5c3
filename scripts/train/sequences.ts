import { cueFeatures, MOST_CUE_FEATURES } from '../../src/reading/trained/cue-features.ts';
import type { Lattice } from '../../src/reading/trained/lattice.ts';
import { cueLattice, roleLattice } from '../../src/reading/trained/lattices.ts';
import { boundaryFeatures, MOST_BOUNDARY_FEATURES } from '../../src/reading/trained/boundary-features.ts';
import type { CueView } from '../../src/reading/trained/cue-view.ts';
import { MOST_ROLE_FEATURES, roleFeatures } from '../../src/reading/trained/role-features.ts';
import { roleWindow } from '../../src/reading/trained/role-window.ts';
import type { View } from '../../src/reading/trained/view.ts';
import type { Sequence } from './crf.ts';

/** The paragraph as the cue model sees it, with the gold labels (1 in a cue); null where there is nothing to learn. */
export function cueSequence(view: View, labels: Uint8Array): Sequence | null {
  const n = view.length;
  const arcs = arcsOf(cueLattice, labels);
  if (arcs === null || n === 0) return null;
  const { codes, offsets } = collect(n, MOST_CUE_FEATURES, (i, out) => cueFeatures(view, i, out));
  return { length: n, arcs, forced: new Int8Array(n).fill(-1), codes: [codes], offsets: [offsets] };
}

/** The surroundings of a cue as the role model sees them; null where the gold labels fit no labelling of it. */
export function roleSequence(cue: CueView, labels: Uint8Array): Sequence | null {
  const { from, to } = roleWindow(cue);
  const arcs = arcsOf(roleLattice, labels.subarray(from, to));
  if (arcs === null) return null;
  const own = (i: number): boolean => i + from >= cue.first && i + from < cue.last;
  const roles = collect(to - from, MOST_ROLE_FEATURES, (i, out) =>
    own(i) ? 0 : roleFeatures(cue, i + from, out),
  );
  const edges = collect(to - from, MOST_BOUNDARY_FEATURES, (i, out) => boundaryFeatures(cue, i + from, out));
  const forced = new Int8Array(to - from).fill(-1);
  forced.fill(0, cue.first - from, cue.last - from);
  return {
    length: to - from,
    arcs,
    forced,
    codes: [roles.codes, edges.codes],
    offsets: [roles.offsets, edges.offsets],
  };
}

function collect(length: number, most: number, features: (i: number, out: Int32Array) => number) {
  const all = new Int32Array(length * most);
  const one = new Int32Array(most);
  const offsets = new Int32Array(length + 1);
  let at = 0;
  for (let i = 0; i < length; i++) {
    const count = features(i, one);
    all.set(one.subarray(0, count), at);
    at += count;
    offsets[i + 1] = at;
  }
  return { codes: all.slice(0, at), offsets };
}

/** Arcs of a labelling given as labels of tokens; null where the lattice has none. */
function arcsOf(lattice: Lattice, labels: ArrayLike<number>): Int8Array | null {
  const arcs = new Int8Array(labels.length);
  let state = lattice.start;
  for (let i = 0; i < labels.length; i++) {
    const a = lattice.arcs.findIndex((arc) => arc.from === state && lattice.labels[arc.to] === labels[i]);
    if (a < 0) return null;
    arcs[i] = a;
    state = lattice.arcs[a]!.to;
  }
  return lattice.ends[state]! ? arcs : null;
}
