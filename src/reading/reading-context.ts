import type { Codebook } from '../coding/codebook.ts';
import type { Registry } from '../coding/registry/index.ts';
import type { Finder } from './finder.ts';

/** What a reader knows besides the text. */
export interface ReadingContext {
  readonly registry: Registry;
  /** Null: no issues, no stances, no statements of the author. */
  readonly codebook: Codebook | null;
  /** How to find attributions; the rules, if none is given. */
  readonly finder?: Finder;
}
