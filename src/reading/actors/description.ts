/** What the words of a source say of who it is, before anything is known from elsewhere in the text. */
export interface Description {
  /** A personal name as it stands: "Guido Crosetto", "Crosetto". */
  readonly name: string | null;
  /** "Defence Minister", "former president": without country and article. */
  readonly office: string | null;
  /**
   * Whether who holds the office speaks for the country: a former or future minister, a candidate or the leader of the
   * opposition does not.
   */
  readonly commits: boolean;
  /** Ids of the actors that the words count for, in order; more than one for "Hungary and Slovakia". */
  readonly actors: readonly string[];
  /** Id of a person of the registry. */
  readonly person: string | null;
  readonly pronoun: string | null;
  /** "Brand praised [her]": not the subject of its own verb. */
  readonly object: boolean;
  /** "Their president": whose it is, is told by somebody named before. */
  readonly theirs: boolean;
  readonly gender: 'he' | 'she' | null;
  readonly plural: boolean;
  /** "His prime minister": whose, where no country is named. */
  readonly possessor: string | null;
  /** "Arel’s office", "the president’s spokesman": whose. */
  readonly owner: Description | null;
  /** "A spokesman for Anna Berg": for whom. */
  /** "Several delegations", "the other leaders": not all. */
  readonly partial: boolean;
  /** Who speaks serves the party, as an official of its office does. */
  readonly serves: boolean;
  readonly party: Description | null;
  /** The words for the owner or the party: "Slovak prime minister". */
  readonly partyWords: string | null;
  /** "Speaking for the EU": on whose behalf, the id of an actor or the words of the text. */
  readonly behalf: string | null;
  /** "A former interpreter": somebody without a name, whom "she" may mean next. */
  readonly unnamed: boolean;
  /** "The minister", "both ministers": somebody who should be known already. */
  readonly definite: boolean;
  /** The last common noun of the phrase, singular: "ministry", "alliance", "leader". */
  readonly noun: string | null;
  /** "The two ministers", "both": 2. */
  readonly count: number | null;
  /** "His French counterpart": somebody in the same office elsewhere. */
  readonly counterpart: boolean;
  /** "The German": one of a people, who should be known; "the French" are many. */
  readonly native: boolean;
  /** "The 61-year-old", "Tanner, 61": 61. */
  readonly age: string | null;
  /** "The former", "the latter". */
  readonly order: 'former' | 'latter' | null;
}

export const nobody: Description = {
  name: null,
  office: null,
  commits: true,
  actors: [],
  person: null,
  pronoun: null,
  object: false,
  theirs: false,
  gender: null,
  plural: false,
  possessor: null,
  owner: null,
  partial: false,
  serves: false,
  party: null,
  partyWords: null,
  behalf: null,
  unnamed: false,
  definite: false,
  noun: null,
  count: null,
  counterpart: false,
  native: false,
  age: null,
  order: null,
};
