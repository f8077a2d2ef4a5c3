import type { Actor } from '../actor.ts';

/** What a name is to its actor, in the order in which a name is resolved. */
export type NameRole = 'name' | 'alias' | 'government' | 'capital' | 'demonym';

/** One way to name an actor, in its usual spelling and case. */
export interface Name {
  readonly text: string;
  /** Id of the actor. */
  readonly actor: string;
  readonly role: NameRole;
}

/** Actors by id, and by every name they go by. */
export interface Registry {
  readonly actors: ReadonlyMap<string, Actor>;
  /**
   * By `normaliseName(text)`. A list holds each actor once, under its strongest role, the strongest first;
   * more than one actor means that the name alone does not tell which.
   */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** ISO 3166-1 codes, two and three capital letters -> id. Apart from names: "IT" and "AND" are also words. */
  readonly codes: ReadonlyMap<string, string>;
}
