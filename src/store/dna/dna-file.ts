/** `#rrggbb`; null where the file has none. */
export type DnaColour = string | null;

export type DnaDataType = 'short text' | 'long text' | 'integer' | 'boolean';

/** What a variable of a statement is; null where nobody filled it in. A boolean is 1 or 0. */
export type DnaValue = string | number | null;

/** One of the values that a variable of short text may take. */
export interface DnaEntity {
  readonly id: number;
  readonly value: string;
  readonly colour: DnaColour;
  /** Id of the entity above it. DNA has the column and does not use it. */
  readonly childOf: number | null;
  /** By name of the attribute: `Type`, `Alias`, `Notes` and whatever was added. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface DnaVariable {
  readonly id: number;
  readonly name: string;
  readonly type: DnaDataType;
  /** Names of what can be known of its entities. */
  readonly attributes: readonly string[];
  /** Of short text; empty for the other types. */
  readonly entities: readonly DnaEntity[];
}

export interface DnaStatementType {
  readonly id: number;
  readonly label: string;
  readonly colour: DnaColour;
  readonly variables: readonly DnaVariable[];
}

export interface DnaCoder {
  readonly id: number;
  /** Unique in the file: of two coders of one name the second is `NAME (ID)`. */
  readonly name: string;
  readonly colour: DnaColour;
  /** Preferences and permissions by the name of their column; never the password. */
  readonly settings: ReadonlyMap<string, number>;
}

/** What one coder may do with the work of another. */
export interface DnaCoderRelation {
  readonly coder: string;
  readonly other: string;
  readonly viewStatements: boolean;
  readonly editStatements: boolean;
  readonly viewDocuments: boolean;
  readonly editDocuments: boolean;
}

export interface DnaRegex {
  readonly label: string;
  readonly colour: DnaColour;
}

export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** Name of the coder who added it. */
  readonly coder: string | null;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  /** Seconds since 1970-01-01T00:00Z; DNA knows no time zones. */
  readonly time: number;
}

export interface DnaStatement {
  readonly id: number;
  readonly document: number;
  /** `[start, stop)` in UTF-16 units of the document's text. */
  readonly start: number;
  readonly stop: number;
  readonly coder: string | null;
  /** In the order of the variables of its type. */
  readonly values: readonly DnaValue[];
}

/** A project of the Discourse Network Analyzer, version 3, with all that it holds but passwords. */
export interface DnaFile {
  readonly settings: ReadonlyMap<string, string>;
  readonly coders: readonly DnaCoder[];
  readonly relations: readonly DnaCoderRelation[];
  readonly statementTypes: readonly DnaStatementType[];
  /** Pairs of ids of variables. DNA has the table and does not use it. */
  readonly variableLinks: readonly (readonly [source: number, target: number])[];
  readonly regexes: readonly DnaRegex[];
  /** In order of id. */
  readonly documents: readonly DnaDocument[];
  /** By id of the statement type, each in order of id. */
  readonly statements: ReadonlyMap<number, readonly DnaStatement[]>;
  /** What did not fit and was left out or put right, a sentence each. */
  readonly notes: readonly string[];
}
