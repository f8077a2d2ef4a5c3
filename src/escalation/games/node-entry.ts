import type { Rational } from './rational.ts';

/** A node as a file or a builder gives it, one after another in pre-order. */
export interface NodeEntry {
  /** The line of a file that it begins in; null where it comes from no file. */
  readonly line: number | null;
  readonly label: string;
  readonly move: 'player' | 'chance' | 'end';
  /** Of the players, from 0; -1 for chance and ends. */
  readonly player: number;
  /** The number of the set, of the player or of chance. */
  readonly set: number;
  /** Null where the entry only names the number of a set that is known. */
  readonly setLabel: string | null;
  readonly actions: readonly string[] | null;
  /** Of chance, by action. */
  readonly probabilities: readonly Rational[] | null;
  /** The number of the outcome, 0 for none. */
  readonly outcome: number;
  readonly outcomeLabel: string;
  /** Null where the entry only names the number of an outcome that is known. */
  readonly payoffs: readonly Rational[] | null;
}

/** What stands before the tree. */
export interface GameHead {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
}
