import type { Codebook } from '../coding/codebook.ts';
import type { Registry } from '../coding/registry/index.ts';

/** What a reader knows besides the text. */
export interface ReadingContext {
  readonly registry: Registry;
  /** Null: no issues, no stances, no statements of the author. */
  readonly codebook: Codebook | null;
}
