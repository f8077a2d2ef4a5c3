/** One value a row out of a list of labels. */
export interface TextColumn {
  readonly kind: 'text';
  readonly labels: readonly string[];
  /** Row -> index into `labels`; -1 where the row has no value. An empty text counts as none. */
  readonly codes: Int32Array;
}

/** One number a row. A boolean is 1 or 0. */
export interface NumberColumn {
  readonly kind: 'boolean' | 'integer' | 'number';
  /** Row -> value; NaN where the row has none. */
  readonly values: Float64Array;
  /** Least and greatest value that the codebook allows, where it says so: [0, 1] of a boolean, [-1, 1] of a stance. */
  readonly scale: readonly [number, number] | null;
}

export type Column = TextColumn | NumberColumn;

/** What networks may use of a document. Texts that are not known are empty. */
export interface CodedDocument {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly type: string;
  /** Seconds since 1970-01-01T00:00Z; NaN where not known. */
  readonly time: number;
}

/**
 * Coded statements of one type with all its variables, dictionary-encoded in columns: what networks are made of, whether it
 * comes from a store, a table or a `.dna` file. A million rows are some tens of megabytes and move to a worker uncopied.
 */
export interface CodedTable {
  readonly length: number;
  /** Row -> id of its statement, so that a cell can be opened into its sentences. */
  readonly ids: readonly string[];
  /** Row -> the statement's own date, else its document's: seconds since 1970-01-01T00:00Z. */
  readonly time: Float64Array;
  /** Row -> index into `documents`. */
  readonly document: Int32Array;
  /** All documents, also those without a statement. */
  readonly documents: readonly CodedDocument[];
  /** Row -> where its passage begins and ends in the document, in UTF-16 units; -1 where not known. */
  readonly start: Int32Array;
  readonly stop: Int32Array;
  /** Row -> index into `coders`; -1 where not known. */
  readonly coder: Int32Array;
  readonly coders: readonly string[];
  /** By name. */
  readonly variables: ReadonlyMap<string, Column>;
  /** Variable -> attribute -> label -> value: what is known of the values themselves, such as the type of an organisation. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;
}
