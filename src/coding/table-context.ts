import type { Codebook } from './codebook.ts';
import type { Registry } from './registry/index.ts';

/** What a table of statements or deeds is read against. */
export interface TableContext {
  /** Id of the document that the table itself is; its rows are spans of it. */
  readonly document: string;
  /** For names of actors; a codebook's own actors count if they were added (`registryWith`). */
  readonly registry: Registry;
  /** With a codebook an unknown issue is an error, and its variables get their types. */
  readonly codebook?: Codebook | null;
  /** Who coded rows that do not say it. Default: the document. */
  readonly coder?: string;
  /** For messages. */
  readonly fileName: string;
}
