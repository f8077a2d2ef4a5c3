import type { Arc, Lattice } from './lattice.ts';

/** In a cue or not. Score classes: 0 in, 1 begins, 2 ends before. */
export const cueLattice: Lattice = {
  states: 2,
  start: 0,
  classes: 3,
  labels: [0, 1],
  ends: [true, true],
  arcs: [
    { from: 0, to: 0, classes: [] },
    { from: 0, to: 1, classes: [0, 1] },
    { from: 1, to: 1, classes: [0] },
    { from: 1, to: 0, classes: [2] },
  ],
};

export const OTHER = 0;
export const SOURCE = 1;
export const CONTENT = 2;

/**
 * The roles around one cue: at most one source, at least one content, any number of fragments of it. A state knows its
 * label, whether a source and whether a content began. Score classes: 0 in source, 1 in content, 2 source begins, 3 source
 * ends before, 4 content begins, 5 a further content begins, 6 content ends before.
 */
export const roleLattice: Lattice = rolesOf();

function rolesOf(): Lattice {
  const states: { label: number; source: boolean; content: boolean }[] = [];
  for (const label of [OTHER, SOURCE, CONTENT])
    for (const source of [false, true])
      for (const content of [false, true]) {
        if ((label === SOURCE && !source) || (label === CONTENT && !content)) continue;
        states.push({ label, source, content });
      }
  const arcs: Arc[] = [];
  for (const [from, a] of states.entries()) {
    for (const [to, b] of states.entries()) {
      const classes: number[] = [];
      if (b.label === SOURCE) {
        classes.push(0);
        if (a.label !== SOURCE) {
          if (a.source) continue;
          classes.push(2);
        }
      } else if (b.source !== a.source) continue;
      if (b.label === CONTENT) {
        classes.push(1);
        if (a.label !== CONTENT) classes.push(a.content ? 5 : 4);
      } else if (b.content !== a.content) continue;
      if (b.label === SOURCE && b.content !== a.content) continue;
      if (b.label === CONTENT && b.source !== a.source) continue;
      if (a.label === SOURCE && b.label !== SOURCE) classes.push(3);
      if (a.label === CONTENT && b.label !== CONTENT) classes.push(6);
      arcs.push({ from, to, classes });
    }
  }
  return {
    states: states.length,
    start: states.findIndex(({ label, source, content }) => label === OTHER && !source && !content),
    classes: 7,
    labels: states.map(({ label }) => label),
    ends: states.map(({ content }) => content),
    arcs,
  };
}
