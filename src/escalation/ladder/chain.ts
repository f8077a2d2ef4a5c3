/**
 * An absorbing Markov chain by months: from each state the same number of moves at most, each with a chance, to another state
 * or to an end; else it stays where it is.
 */
export interface Chain {
  readonly states: number;
  readonly ends: number;
  /** Moves a state. */
  readonly width: number;
  /** By state, then by move: a state, or `states` + an end. */
  readonly target: Int32Array;
  /** By state, then by move; the rest up to 1 is `stay`. */
  readonly chance: Float64Array;
  /** By state: the chance that none of the moves is made. */
  readonly stay: Float64Array;
}

/** Which states can be reached from `start`, in order. */
export function reachable(chain: Chain, start: number): number[] {
  const seen = new Uint8Array(chain.states);
  const open = [start];
  seen[start] = 1;
  while (open.length > 0) {
    for (const next of targets(chain, open.pop()!)) {
      if (next >= chain.states || seen[next] === 1) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return Array.from(seen.keys()).filter((state) => seen[state] === 1);
}

/** The first of the states that are reached from `start` from which no end can be reached; null where all can. */
export function stateWithoutEnd(chain: Chain, start: number): number | null {
  const states = reachable(chain, start);
  const ends = new Uint8Array(chain.states);
  for (let more = true; more;) {
    more = false;
    for (const state of states) {
      if (ends[state] === 1) continue;
      if (targets(chain, state).every((next) => next < chain.states && ends[next] !== 1)) continue;
      ends[state] = 1;
      more = true;
    }
  }
  return states.find((state) => ends[state] !== 1) ?? null;
}

function targets({ width, target, chance }: Chain, state: number): number[] {
  const found: number[] = [];
  for (let move = state * width; move < (state + 1) * width; move++)
    if (chance[move]! > 0) found.push(target[move]!);
  return found;
}
