import type { BeforePredicate } from '../clause/before-predicate.ts';
import type { NamedPerson } from '../../claim.ts';

/** What was found of a claim of division, before its frame and its issue. */
export interface FoundDivision {
  readonly start: number;
  /** First word behind the predicate. */
  readonly after: number;
  readonly subjects: readonly string[];
  readonly persons: readonly NamedPerson[];
  readonly divided: boolean;
  readonly mood: BeforePredicate['mood'];
  /** The words alone say that it is about those who speak for a state: no border divides it. */
  readonly plain: boolean;
}
