import type { Sequence } from './sequence.ts';

/** A sequence of a subject and somebody else, the one that came earlier first. */
export function inOrder(
  isEarlier: boolean,
  subject: readonly string[],
  other: readonly string[],
  rest: Omit<Sequence, 'earlier' | 'later'>,
): Sequence {
  return isEarlier
    ? { ...rest, earlier: subject, later: other }
    : { ...rest, earlier: other, later: subject };
}
