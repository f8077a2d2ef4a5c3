import type { BeforePredicate } from '../clause/before-predicate.ts';
import type { Direction } from '../../claim.ts';
import type { Move, Polarity } from '../../words/unity-words.ts';

/** Which way unity goes in a predicate, and the words it spans. */
export interface Trend {
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  readonly move: Move;
  readonly negated: boolean;
  readonly mood: BeforePredicate['mood'];
  /** Id of an alliance that the words name. */
  readonly alliance: string | null;
}

/** Where unity goes: less disagreement is more of it. */
export function directionOf({ polarity, move, negated }: Trend): Direction {
  const direction = directions[`${polarity} ${move}`];
  return negated ? opposites[direction] : direction;
}

const directions: Readonly<Record<`${Polarity} ${Move}`, Direction>> = {
  '1 1': 'rising',
  '1 -1': 'falling',
  '1 0': 'not-falling',
  '-1 1': 'falling',
  '-1 -1': 'rising',
  '-1 0': 'not-rising',
};
const opposites: Readonly<Record<Direction, Direction>> = {
  rising: 'not-rising',
  falling: 'not-falling',
  'not-rising': 'rising',
  'not-falling': 'falling',
};
