import { type CueModel, type CueRoom, cueRoom } from './cue-model.ts';
import { arcChance, bestPath, forwardBackward, Sums } from './lattice.ts';
import { CONTENT, OTHER, roleLattice, SOURCE } from './lattices.ts';
import { type Scorer, scorerOf, setFactors, type Table } from './linear.ts';
import { boundaryFeatures, MOST_BOUNDARY_FEATURES } from './boundary-features.ts';
import type { CueView } from './cue-view.ts';
import { MOST_ROLE_FEATURES, roleFeatures } from './role-features.ts';
import { roleWindow } from './role-window.ts';

/** Labels the tokens around a cue: whether they belong to its source or its content. */
export interface RoleModel {
  readonly roles: Table;
  readonly boundaries: Table;
  readonly bias: Float64Array;
}

/** The likeliest roles around a cue, with how sure the model is of them. */
export interface Roles {
  /** Of the whole labelling, natural logarithm of its probability. */
  readonly logChance: number;
  /** Tokens [first, last) of the source; first is -1 if there is none. */
  readonly sourceFirst: number;
  readonly sourceLast: number;
  /** Begin and end of each fragment of the content, in order. */
  readonly content: readonly { readonly first: number; readonly last: number }[];
  /** That there is a source at all. */
  readonly anySource: number;
  /** Least and geometric mean of the chances of the tokens of the source and of the content. */
  readonly sourceLeast: number;
  readonly sourceMean: number;
  readonly contentLeast: number;
  readonly contentMean: number;
  /** Of the least sure boundary of each kind. */
  readonly sourceBegins: number;
  readonly sourceEnds: number;
  readonly contentBegins: number;
  readonly contentEnds: number;
}

const { arcs, states, start, labels, ends, classes } = roleLattice;
const arcBetween = new Int8Array(states * states).fill(-1);
for (const [a, { from, to }] of arcs.entries()) arcBetween[from * states + to] = a;
/** Arcs that end in a label, and arcs with a class. */
const into = [OTHER, SOURCE, CONTENT].map((label) =>
  arcs.flatMap(({ to }, a) => (labels[to] === label ? [a] : [])),
);
const having = Array.from({ length: classes }, (_, c) =>
  arcs.flatMap((arc, a) => (arc.classes.includes(c) ? [a] : [])),
);
const BEGIN_SOURCE = 2;
const END_SOURCE = 3;
const BEGIN_CONTENT = 4;
const BEGIN_FURTHER = 5;
const END_CONTENT = 6;

/** Room for what is worked out, kept between paragraphs and cues. */
export interface Room {
  readonly cues: CueRoom;
  readonly sums: Sums;
  readonly roles: Scorer;
  readonly boundaries: Scorer;
  readonly codes: Int32Array;
  path: Int32Array;
}

export const roomFor = (model: { readonly cues: CueModel; readonly roles: RoleModel }): Room => ({
  cues: cueRoom(model.cues),
  sums: new Sums(roleLattice, model.roles.bias),
  roles: scorerOf(model.roles.roles),
  boundaries: scorerOf(model.roles.boundaries),
  codes: new Int32Array(Math.max(MOST_ROLE_FEATURES, MOST_BOUNDARY_FEATURES)),
  path: new Int32Array(0),
});

/** The likeliest source and content of a cue; null where none fits. Cost O(window). */
export function rolesOf(cue: CueView, room: Room, widest?: number): Roles | null {
  const { from, to } = roleWindow(cue, widest);
  const n = to - from;
  if (room.path.length < n) room.path = new Int32Array(2 * n);
  const { sums, roles, boundaries, codes, path } = room;
  sums.room(n);
  const { potentials } = sums;
  for (let i = 0; i < n; i++) {
    const token = from + i;
    const at = i * (classes + 1);
    const own = token >= cue.first && token < cue.last;
    sums.forced[i] = own ? OTHER : -1;
    if (own) potentials.fill(1, at, at + classes);
    else setFactors(roles, codes, roleFeatures(cue, token, codes), potentials, at);
  }
  // One table after the other: the first is small enough to stay in the processor's nearer cache.
  for (let i = 0; i < n; i++) {
    const count = boundaryFeatures(cue, from + i, codes);
    setFactors(boundaries, codes, count, potentials, i * (classes + 1));
  }
  const logZ = forwardBackward(sums);
  if (logZ === -Infinity || !bestPath(sums, path)) return null;
  return described(sums, path, n, from, logZ);
}

function described(sums: Sums, path: Int32Array, n: number, from: number, logZ: number): Roles {
  let logChance = -logZ;
  let state = start;
  let sourceFirst = -1;
  let sourceLast = -1;
  const content: { first: number; last: number }[] = [];
  const least = [1, 1, 1];
  const logs = [0, 0, 0];
  const counts = [0, 0, 0];
  const edges = new Float64Array(classes).fill(1);
  for (let i = 0; i < n; i++) {
    const to = path[i]!;
    const a = arcBetween[state * states + to]!;
    logChance += Math.log(sums.arcs[i * arcs.length + a]!);
    const label = labels[to]!;
    if (label !== OTHER) {
      const chance = chanceOf(sums, i, into[label]!);
      least[label] = Math.min(least[label]!, chance);
      logs[label] = logs[label]! + Math.log(Math.max(chance, 1e-9));
      counts[label] = counts[label]! + 1;
      if (label === SOURCE) {
        if (sourceFirst < 0) sourceFirst = from + i;
        sourceLast = from + i + 1;
      } else {
        const last = content.at(-1);
        if (last !== undefined && last.last === from + i) last.last++;
        else content.push({ first: from + i, last: from + i + 1 });
      }
    }
    for (const c of arcs[a]!.classes)
      if (c >= BEGIN_SOURCE) edges[c] = Math.min(edges[c]!, chanceOf(sums, i, having[c]!));
    state = to;
  }
  const anySource = chanceOfSource(sums, n);
  return {
    logChance,
    sourceFirst,
    sourceLast,
    content,
    anySource,
    sourceLeast: least[SOURCE]!,
    sourceMean: counts[SOURCE] === 0 ? anySource : Math.exp(logs[SOURCE]! / counts[SOURCE]!),
    contentLeast: least[CONTENT]!,
    contentMean: Math.exp(logs[CONTENT]! / Math.max(1, counts[CONTENT]!)),
    sourceBegins: edges[BEGIN_SOURCE]!,
    sourceEnds: edges[END_SOURCE]!,
    contentBegins: Math.min(edges[BEGIN_CONTENT]!, edges[BEGIN_FURTHER]!),
    contentEnds: edges[END_CONTENT]!,
  };
}

function chanceOf(sums: Sums, i: number, among: readonly number[]): number {
  let chance = 0;
  for (const a of among) chance += arcChance(sums, i, a);
  return chance;
}

const withSource = new Uint8Array(states);
for (const { to, classes: own } of arcs) if (own.includes(BEGIN_SOURCE)) withSource[to] = 1;
for (let round = 0; round < states; round++)
  for (const { from, to } of arcs) if (withSource[from] === 1) withSource[to] = 1;

function chanceOfSource(sums: Sums, n: number): number {
  let all = 0;
  let sourced = 0;
  for (let s = 0; s < states; s++) {
    if (!ends[s]!) continue;
    const chance = sums.alpha[n * states + s]!;
    all += chance;
    if (withSource[s] === 1) sourced += chance;
  }
  return sourced / all;
}
