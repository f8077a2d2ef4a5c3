import type { GameArrays } from '../game-arrays.ts';

/** Which action and set each unknown is of. */
interface Unknowns {
  /** How many: one a action, but for the first of each set. */
  readonly size: number;
  /** By place in a profile, its unknown; -1 for the first action of a set. */
  readonly of: Int32Array;
}

/**
 * The equations of agent logit: at each information set the log odds of an action over the first are lambda times what it pays
 * more, given what the others do and what is believed there. Unknowns are those log odds. Everything is computed in logarithms,
 * so that probabilities far below the least double keep their ratios.
 */
export interface ResponseSystem {
  readonly size: number;
  /** Fills what `residual` and `jacobian` read. O(nodes players). */
  evaluate(logOdds: Float64Array): void;
  /** `logOdds - lambda advantage`, by unknown. */
  residual(logOdds: Float64Array, lambda: number, out: Float64Array): void;
  /** Derivatives of the residual, row by row, each `size` + 1 long: by unknown, then by lambda. O(nodes depth + size²). */
  jacobian(lambda: number, out: Float64Array): void;
  /** Of the point last evaluated: by place in a profile. */
  probabilities(): Float64Array;
  /** What each action pays there, in units of the game's range: by place in a profile. */
  actionValues(): Float64Array;
  /** By node of players, how likely its player takes it to be; they add up to 1 over a set. */
  beliefs(): Float64Array;
}

export function responseSystem(game: GameArrays): ResponseSystem {
  const { nodes, players, parent, after, set, action, chance, offset, player, members, children, payoff } =
    game;
  const unknowns = unknownsOf(game);
  const { size, of: unknown } = unknowns;
  const actions = offset[members.length]!;
  const logProbability = new Float64Array(actions);
  const probability = new Float64Array(actions);
  const edge = new Float64Array(nodes);
  const logChance = Float64Array.from(chance, (p) => Math.log(p));
  const logReach = new Float64Array(nodes);
  const value = new Float64Array(nodes * players);
  const belief = new Float64Array(nodes);
  const actionValue = new Float64Array(actions);
  const reach = new Float64Array(nodes);

  function evaluate(logOdds: Float64Array): void {
    for (let h = 0; h < members.length; h++) {
      const [from, to] = [offset[h]!, offset[h + 1]!];
      let most = 0;
      for (let a = from + 1; a < to; a++) most = Math.max(most, logOdds[unknown[a]!]!);
      let sum = Math.exp(-most);
      for (let a = from + 1; a < to; a++) sum += Math.exp(logOdds[unknown[a]!]! - most);
      const total = most + Math.log(sum);
      for (let a = from; a < to; a++) {
        logProbability[a] = (a === from ? 0 : logOdds[unknown[a]!]!) - total;
        probability[a] = Math.exp(logProbability[a]!);
      }
    }
    edge[0] = 1;
    for (let at = 1; at < nodes; at++) {
      const a = action[at]!;
      edge[at] = a >= 0 ? probability[a]! : chance[at]!;
      logReach[at] = logReach[parent[at]!]! + (a >= 0 ? logProbability[a]! : logChance[at]!);
    }
    value.set(payoff);
    for (let at = nodes - 1; at > 0; at--) {
      const [from, to] = [at * players, parent[at]! * players];
      for (let i = 0; i < players; i++) value[to + i]! += edge[at]! * value[from + i]!;
    }
    actionValue.fill(0);
    for (let h = 0; h < members.length; h++) {
      const own = members[h]!;
      let most = -Infinity;
      for (const node of own) most = Math.max(most, logReach[node]!);
      let sum = 0;
      for (const node of own) {
        const weight = Math.exp(logReach[node]! - most);
        belief[node] = weight;
        sum += weight;
      }
      for (const node of own) {
        belief[node]! /= sum;
        for (const [branch, child] of children[node]!.entries())
          actionValue[offset[h]! + branch]! += belief[node]! * value[child * players + player[h]!]!;
      }
    }
  }

  function residual(logOdds: Float64Array, lambda: number, out: Float64Array): void {
    for (let h = 0; h < members.length; h++) {
      const first = actionValue[offset[h]!]!;
      for (let a = offset[h]! + 1; a < offset[h + 1]!; a++)
        out[unknown[a]!] = logOdds[unknown[a]!]! - lambda * (actionValue[a]! - first);
    }
  }

  function jacobian(lambda: number, out: Float64Array): void {
    const width = size + 1;
    out.fill(0);
    for (let h = 0; h < members.length; h++) {
      const [from, to] = [offset[h]!, offset[h + 1]!];
      for (const node of members[h]!) {
        if (belief[node] === 0) continue;
        addBeliefs(h, node, lambda, out);
        for (let a = from; a < to; a++)
          addWhatFollows(h, a, children[node]![a - from]!, belief[node]! * lambda, out);
      }
      for (let a = from + 1; a < to; a++) {
        const row = unknown[a]! * width;
        out[row + unknown[a]!]! += 1;
        out[row + size] = actionValue[from]! - actionValue[a]!;
      }
    }
  }

  /** How others' moves before the set change what is believed there. */
  function addBeliefs(h: number, node: number, lambda: number, out: Float64Array): void {
    const [from, to, i] = [offset[h]!, offset[h + 1]!, player[h]!];
    const own = children[node]!;
    if (members[h]!.length === 1) return;
    for (let at = node; parent[at]! >= 0; at = parent[at]!) {
      const taken = action[at]!;
      if (taken < 0) continue;
      const before = set[parent[at]!]!;
      if (player[before] === i) continue;
      for (let a = from + 1; a < to; a++) {
        const more = value[own[a - from]! * players + i]! - value[own[0]! * players + i]!;
        const weight = lambda * belief[node]! * (more - (actionValue[a]! - actionValue[from]!));
        const row = unknown[a]! * (size + 1);
        for (let b = offset[before]! + 1; b < offset[before + 1]!; b++)
          out[row + unknown[b]!]! -= weight * ((b === taken ? 1 : 0) - probability[b]!);
      }
    }
  }

  /** How moves after an action change what it pays. */
  function addWhatFollows(h: number, a: number, child: number, weight: number, out: Float64Array): void {
    const [from, to, i, width] = [offset[h]!, offset[h + 1]!, player[h]!, size + 1];
    reach[child] = weight;
    for (let at = child; at < after[child]!; at++) {
      if (at > child) reach[at] = reach[parent[at]!]! * edge[at]!;
      const later = set[at]!;
      if (later < 0 || reach[at] === 0) continue;
      const mean = value[at * players + i]!;
      const next = children[at]!;
      for (let b = offset[later]! + 1; b < offset[later + 1]!; b++) {
        const gain = value[next[b - offset[later]!]! * players + i]! - mean;
        const change = reach[at]! * probability[b]! * gain;
        if (a > from) out[unknown[a]! * width + unknown[b]!]! -= change;
        else for (let c = from + 1; c < to; c++) out[unknown[c]! * width + unknown[b]!]! += change;
      }
    }
  }

  return {
    size,
    evaluate,
    residual,
    jacobian,
    probabilities: () => probability.slice(),
    actionValues: () => actionValue.slice(),
    beliefs: () => belief.slice(),
  };
}

function unknownsOf({ offset, members }: GameArrays): Unknowns {
  const of = new Int32Array(offset[members.length]!).fill(-1);
  let size = 0;
  for (let h = 0; h < members.length; h++)
    for (let a = offset[h]! + 1; a < offset[h + 1]!; a++) of[a] = size++;
  return { size, of };
}
