import type { Character } from './character.ts';

/** Who a description stands for. */
export interface Identity {
  readonly characters: readonly Character[];
  /** On whose behalf, where that is told. */
  readonly behalf: string | null;
  /** Whether later words can mean them; not so where it is open which of several is meant. */
  readonly known: boolean;
}

export const UNKNOWN: Identity = { characters: [], behalf: null, known: false };

export const found = (...characters: readonly Character[]): Identity => ({
  characters,
  behalf: null,
  known: true,
});
