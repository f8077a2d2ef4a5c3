import type { Counts } from '../counts/counts.ts';
import type { Matrix } from '../matrix.ts';
import type { Aggregation, Normalisation } from '../options.ts';
import { divide, divisorOf } from './divisor.ts';
import { symmetric } from './symmetric.ts';
import { addTerms, termsOf } from './terms.ts';

/** Aggregations that give one one-mode network. */
export type Pairwise = Exclude<Aggregation, 'combine' | 'congruence-and-conflict'>;

/**
 * The one-mode network of rows through columns. Counts multiply: three statements and four make twelve pairs. The diagonal is
 * zero. What is divided by: `average` the mean number of statements of the two; `cosine` and `jaccard` make of congruence
 * (or of all pairs, where the levels are ignored) the cosine and the extended Jaccard coefficient (Tanimoto) of the two
 * profiles, which for counts of 0 and 1 is that of the two sets; conflict is divided by the same number. 0 where that is 0.
 *
 * Congruence and conflict: Leifeld, P. (2017), doi:10.1093/oxfordhb/9780190228217.013.25. DNA divides otherwise
 * (docs/differences.md).
 */
export function oneMode(counts: Counts, aggregate: Pairwise, normalise: Normalisation): Matrix {
  const terms = termsOf(counts, aggregate);
  const divisor = divisorOf(counts, aggregate, normalise);
  return symmetric(counts.rows, (i, row) => {
    addTerms(terms, i, row);
    divide(i, row, divisor);
  });
}
