import type { Rational } from './rational.ts';

/** A point of a game tree. */
export interface GameNode {
  readonly label: string;
  /** The node before it, -1 for the root. */
  readonly parent: number;
  /** Which action of the parent leads here; 0 for the root. */
  readonly branch: number;
  /** Who moves: a player, whose information set is in `sets`; chance, in `chances`; nobody at an end. */
  readonly move: 'player' | 'chance' | 'end';
  /** Of `sets` or `chances`; -1 at an end. */
  readonly set: number;
  /** By action, the nodes that follow; each has a greater number than this one. */
  readonly children: readonly number[];
  /** Of `outcomes`, -1 for none. What an outcome on the way pays is added to what follows. */
  readonly outcome: number;
}

/** What a player knows when it moves: the nodes that it cannot tell apart. */
export interface InformationSet {
  /** Of `players`. */
  readonly player: number;
  /** The number that the file gives it, of its player. */
  readonly number: number;
  readonly label: string;
  readonly actions: readonly string[];
  /** In order of the tree. */
  readonly nodes: readonly number[];
}

/** A move of chance. */
export interface ChanceSet {
  readonly number: number;
  readonly label: string;
  readonly actions: readonly string[];
  /** By action; they add up to 1. */
  readonly probabilities: readonly Rational[];
  readonly nodes: readonly number[];
}

export interface Outcome {
  readonly number: number;
  readonly label: string;
  /** By player. */
  readonly payoffs: readonly Rational[];
}

/**
 * A finite extensive game with chance and imperfect information. `readEfg` and `buildGame` make one, and make sure that it
 * holds together: counts, probabilities, perfect recall.
 */
export interface Game {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  /** In pre-order: a node, then what follows its first action, then its second. The root is 0. */
  readonly nodes: readonly GameNode[];
  /** By player, then in order of first appearance in the tree: the order of every profile. */
  readonly sets: readonly InformationSet[];
  /** In order of first appearance. */
  readonly chances: readonly ChanceSet[];
  readonly outcomes: readonly Outcome[];
}
