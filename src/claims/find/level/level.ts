import type { BeforePredicate } from '../clause/before-predicate.ts';
import type { Degree } from '../../words/level-words.ts';
import type { Polarity } from '../../words/unity-words.ts';

/** How united a predicate says somebody is, and the words it spans. */
export interface Level {
  readonly start: number;
  /** The word before which the predicate ends; what it is about follows. */
  readonly end: number;
  readonly polarity: Polarity;
  readonly degree: Degree;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  /** Id of an alliance that the words name. */
  readonly alliance: string | null;
  /** Where the predicate begins, if what it says is that a thing is a myth or the like. */
  readonly denialFrom?: number;
  /** Its subject stands before a conjunction, and it begins with its predicate. */
  readonly shared?: boolean;
  /** The issue stands in front: "the question of troops divides the allies". */
  readonly issueFirst?: true;
  /** The claim must name its issue or its alliance: "unity is a myth" says nothing of either. */
  readonly bare?: true;
}

/** How far a word of unity goes with the adverbs or phrases beside it: `complete` and `deep` are theirs. */
export function degreeWith(
  { polarity, degree }: Pick<Level, 'polarity' | 'degree'>,
  complete: boolean,
  deep: boolean,
): Degree {
  if (polarity === 1) return complete ? 'whole' : degree;
  return complete || deep ? 'deep' : degree;
}
