/** What an attribute is of. */
export type AttributeKind =
  | 'document'
  /** A value that a variable may take; `scope` is the variable. */
  | 'value'
  /** What is coded and is no statement with an actor, an issue and a stance; `scope` is its type. */
  | 'annotation'
  | 'statement type'
  | 'variable'
  | 'coder'
  /** What one coder (`subject`) may do with the work of another (`scope`). */
  | 'coder relation'
  /** A term that a program marks in texts. */
  | 'search term'
  /** Of the whole file. */
  | 'project';

/**
 * Something that is known besides documents, statements, deeds and the codebook: the type of an organisation, the section of a
 * newspaper, the colour of a coder. What another program keeps and Entente has no place for is kept so.
 */
export interface Attribute {
  readonly kind: AttributeKind;
  /** Within what the subject is named; empty where it needs nothing. */
  readonly scope: string;
  /** What it is of: the id of a document, a value, the name of a coder. */
  readonly subject: string;
  readonly name: string;
  readonly value: string;
  /** The file that says so. */
  readonly source: string;
}
