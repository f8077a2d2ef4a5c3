export type ActorKind = 'person' | 'state' | 'organisation' | 'group';

/** ISO dates; null means open: since before the record begins, or until today. Both days are included. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** "Defence Minister of Italy since 22 October 2022": the office, and the actor on whose behalf it is held. */
export interface Office extends Period {
  readonly title: string;
  readonly of: string;
}

/** "Member of NATO since 1949": `in` is the id of an organisation. */
export interface Membership extends Period {
  readonly in: string;
}

/** A person, state, organisation or group. */
export interface Actor {
  /**
   * A short readable name in English, unique in a registry: `France`, `United Kingdom`, `NATO`.
   * It is what a table's `country` column holds, so no figure needs a key to be read.
   */
  readonly id: string;
  readonly kind: ActorKind;
  /** The full name: `French Republic` need not be known, `European Union` for `EU`. */
  readonly name: string;
  /** ISO 3166-1 alpha-3 code of a state, else null. */
  readonly code: string | null;
  /** Other names of the actor itself: `Britain`, `U.K.`, `Türkiye`. */
  readonly aliases: readonly string[];
  /** Names a press uses for its government: `Paris`, `the Kremlin`, `Downing Street`. */
  readonly governmentNames: readonly string[];
  /** Adjectives and names of inhabitants: `French`, `British`, `Briton`. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** Further capitals, seats and spellings: `Kiev` beside `Kyiv`. */
  readonly otherCapitals?: readonly string[];
  readonly offices: readonly Office[];
  readonly memberships: readonly Membership[];
}
